import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { NominationInListFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const Nomination = graphql(`
  fragment NominationInList on ChairNomination {
    id
    version
    answer
    nominatedOn
    answeredOn
    viewerCanAnswer
    member {
      id
      name
      acronym
    }
  }
`);

const AnswerNomination = graphql(`
  mutation AnswerNomination($id: ID!, $version: Int!, $accept: Boolean!) {
    answerNomination(id: $id, version: $version, accept: $accept) {
      id
      ...NominationInList
    }
  }
`);

const tones: Record<NominationInListFragment['answer'], Tone> = {
  waiting: 'caution',
  accepted: 'good',
  declined: 'quiet',
};

/** Who was asked for the turn, what each said, and the buttons for who may answer. */
export function NominationList({ nominations }: { nominations: readonly FragmentType<typeof Nomination>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const rows = readFragment(Nomination, nominations);
  return (
    <ResponsiveTable
      caption={t('chair.nominations')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { title: t('chair.member'), cell: ({ member }) => <bdi>{member.acronym ?? member.name}</bdi> },
        {
          title: t('chair.nomination.answer'),
          cell: ({ answer, nominatedOn, answeredOn }) => (
            <StatusWord tone={tones[answer]}>
              {t(`chair.nomination.${answer}`, { day: format.plainDate(answeredOn ?? nominatedOn) })}
            </StatusWord>
          ),
        },
        ...(rows.some(({ viewerCanAnswer }) => viewerCanAnswer)
          ? [
              {
                title: t('chair.nomination.acts'),
                cell: (nomination: NominationInListFragment) =>
                  nomination.viewerCanAnswer && <Answers nomination={nomination} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Answers({ nomination }: { nomination: NominationInListFragment }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AnswerNomination);
  const { id, version, answer, member } = nomination;
  const named = { member: member.acronym ?? member.name };
  const say = async (accept: boolean) => {
    if (await act({ id, version, accept }))
      announce(t(accept ? 'chair.nomination.done.accepted' : 'chair.nomination.done.declined', named));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        {answer !== 'accepted' && (
          <ActButton busy={busy} onClick={() => void say(true)}>
            {t('chair.nomination.accept', named)}
          </ActButton>
        )}
        {answer !== 'declined' && (
          <ActButton busy={busy} onClick={() => void say(false)}>
            {t('chair.nomination.decline', named)}
          </ActButton>
        )}
      </Acts>
    </>
  );
}
