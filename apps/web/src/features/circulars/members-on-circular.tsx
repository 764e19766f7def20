import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MembersOfCircularFragment } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import classes from './circular.module.css';

const Members = graphql(`
  fragment MembersOfCircular on Circular {
    state
    members {
      id
      name
      state
      hasAnswered
      choice
      reason
    }
  }
`);

type Member = NonNullable<MembersOfCircularFragment['members']>[number];

/** How each Member takes part: while it is open whether it has answered, afterwards what. */
export function MembersOnCircular({ circular }: { circular: FragmentType<typeof Members> }) {
  const t = useTranslate();
  const { state, members } = readFragment(Members, circular);
  if (!members) return null;
  const isShown = state === 'published';
  const part = ({ state: standing, hasAnswered, choice }: Member): string => {
    if (standing === 'recused' || standing === 'not_entitled') return t(`votes.member.${standing}`);
    if (standing === 'absent') return t('circulars.part.absent');
    if (!isShown) return hasAnswered ? t('circulars.part.answered') : t('circulars.part.waiting');
    if (!choice) return t('circulars.part.silent');
    if (choice === 'no_objection') return t('circulars.part.no_objection');
    return t(
      `votes.member.${choice === 'abstain' ? 'abstained' : choice === 'objects' ? 'objected' : choice}`,
    );
  };
  return (
    <Section title={t('circulars.members')} lead={!isShown && t('circulars.answers.later')}>
      <ResponsiveTable
        caption={t('circulars.members')}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { title: t('room.member'), cell: ({ name }) => <bdi>{name}</bdi> },
          { title: t('circulars.part'), cell: part },
          ...(members.some(({ reason }) => reason)
            ? [
                {
                  title: t('circulars.part.reason'),
                  cell: ({ reason }: Member) => reason && <bdi className={classes.reason}>{reason}</bdi>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
