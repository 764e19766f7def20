import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AskedShortNoticeFragment } from '../../gql/graphql.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { EmptyState } from '../../ui/notice.js';
import { Card } from '../../ui/section.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './short-notice.module.css';
import { ShortNoticeAnswering } from './short-notice-answering.js';
import { ShortNoticeDesk } from './short-notice-desk.js';

const Asked = graphql(`
  fragment AskedShortNotice on ShortNotice {
    id
    state
    fromDay
    because
    isOpen
    asked {
      date
      time
    }
    answers {
      memberId
      memberName
      consents
      recordedWhere
      viewerCanSay
      answered {
        date
        time
      }
      answeredBy {
        id
        name
      }
    }
  }
`);

export type ShortNotice = AskedShortNoticeFragment;
type Answer = ShortNotice['answers'][number];

const tones: Record<ShortNotice['state'], Tone> = { asked: 'asked', relied_on: 'good', withdrawn: 'quiet' };

interface ShortNoticeListProps {
  meeting: { id: string; viewerCanAsk: boolean; shortNotices: readonly FragmentType<typeof Asked>[] };
}

/** What the Members were asked about the notice of a meeting, and what each of them said. */
export function ShortNoticeList({ meeting: { id, viewerCanAsk, shortNotices } }: ShortNoticeListProps) {
  const t = useTranslate();
  const all = readFragment(Asked, shortNotices);
  if (all.length === 0)
    return <EmptyState title={t('shortNotice.empty')}>{t('shortNotice.empty.words')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {all.map((notice) => (
        <li key={notice.id}>
          <Card>
            <div className={classes.card}>
              <Told notice={notice} />
              {notice.isOpen && <ShortNoticeAnswering notice={notice} />}
              {notice.isOpen && viewerCanAsk && <ShortNoticeDesk meetingId={id} notice={notice} />}
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Told({ notice }: { notice: ShortNotice }) {
  const t = useTranslate();
  const format = useFormat();
  const { state, fromDay, because, asked, answers } = notice;
  const said = (consents: boolean) => {
    const those = answers.filter((answer) => answer.consents === consents);
    return those.length > 0 && <Sayings answers={those} />;
  };
  const waiting = answers.filter(({ consents }) => typeof consents !== 'boolean');
  return (
    <>
      <h3>
        {t('shortNotice.from', { day: format.plainDate(fromDay) })}{' '}
        <StatusWord tone={tones[state]}>{t(`shortNotice.state.${state}`)}</StatusWord>
      </h3>
      <DataList
        facts={[
          { name: t('shortNotice.because'), value: <bdi>{because}</bdi> },
          { name: t('shortNotice.asked'), value: asked && format.moment(`${asked.date}T${asked.time}`) },
          { name: t('shortNotice.consented'), value: said(true) },
          { name: t('shortNotice.refusedBy'), value: said(false) },
          {
            name: t('shortNotice.waitingFor'),
            value: waiting.length > 0 && format.list(waiting.map(({ memberName }) => memberName)),
          },
        ]}
      />
    </>
  );
}

/** Who said it, or recorded it from where, and when: each Member for itself. */
function Sayings({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className={classes.sayings}>
      {answers.map(({ memberId, memberName, answeredBy, answered, recordedWhere }) => (
        <li key={memberId}>
          <bdi>{memberName}</bdi> · <bdi>{answeredBy?.name}</bdi>
          {answered && (
            <>
              {' '}
              · <bdi>{format.moment(`${answered.date}T${answered.time}`)}</bdi>
            </>
          )}
          {recordedWhere && (
            <span className={classes.quiet}>
              {t('shortNotice.recorded')}: <bdi>{recordedWhere}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
