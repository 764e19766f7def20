import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { LateItemsFragment } from '../../gql/graphql.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Card } from '../../ui/section.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './agendas.module.css';
import { LateItemAnswering } from './late-item-answering.js';
import { LateItemDesk } from './late-item-desk.js';

const Late = graphql(`
  fragment LateItems on MeetingAgenda {
    id
    viewerCanPropose
    viewerMembers {
      id
      name
    }
    lateItems {
      id
      title
      kind
      minutes
      note
      because
      state
      isOpen
      presenterName
      presenter {
        id
        name
      }
      answers {
        memberId
        memberName
        answer
        recordedWhere
      }
    }
  }
`);

export type LateItem = LateItemsFragment['lateItems'][number];

const tones: Record<LateItem['state'], Tone> = {
  proposed: 'asked',
  entered: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
};

/** What is proposed for an agenda that is frozen, and what each Member says of it. */
export function LateItems({ agenda }: { agenda: FragmentType<typeof Late> }) {
  const t = useTranslate();
  const { lateItems, viewerMembers, viewerCanPropose } = readFragment(Late, agenda);
  if (lateItems.length === 0) return <p>{t('agendas.late.empty')}</p>;
  return (
    <ul className={classes.list}>
      {lateItems.map((item) => (
        <li key={item.id}>
          <Card>
            <div className={classes.card}>
              <Told item={item} />
              {item.isOpen && <LateItemAnswering item={item} members={viewerMembers} />}
              {item.isOpen && viewerCanPropose && <LateItemDesk item={item} />}
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Told({ item }: { item: LateItem }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, kind, minutes, note, because, state, presenter, presenterName, answers } = item;
  const presents = presenter?.name ?? presenterName;
  const names = (answer: LateItem['answers'][number]['answer'] | null) =>
    format.list(
      answers
        .filter((one) => (one.answer ?? null) === answer)
        .map(({ memberName: member, recordedWhere: where }) =>
          where ? t('agendas.late.recorded', { member, where }) : member,
        ),
    );
  return (
    <>
      <h3>
        <bdi>{title}</bdi> <StatusWord tone={tones[state]}>{t(`agendas.late.state.${state}`)}</StatusWord>
      </h3>
      <p className={classes.terms}>
        <span>{t(`meetings.item.kind.${kind}`)}</span>
        {minutes > 0 && <span>{t('meetings.minutes', { n: minutes })}</span>}
        {presents && <bdi>{presents}</bdi>}
      </p>
      {note && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      <DataList
        facts={[
          { name: t('agendas.late.because'), value: <bdi>{because}</bdi> },
          { name: t('agendas.late.consented'), value: names('consents') },
          { name: t('agendas.late.refusedBy'), value: names('refuses') },
          { name: t('agendas.late.waitingFor'), value: state === 'proposed' && names(null) },
        ]}
      />
    </>
  );
}
