import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Timeline } from '../../ui/timeline.js';
import { SettleWrongDetailsButton } from './attestation-acts.js';

const Said = graphql(`
  fragment SaidOfDetails on Attestation {
    id
    saidOn
    wrong
    settledAt
    viewerCanSettle
    person {
      id
      name
    }
  }
`);

/** What was said of a Member's details, the latest first. */
export function AttestationList({ attestations }: { attestations: readonly FragmentType<typeof Said>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Timeline
      entries={readFragment(Said, attestations).map(
        ({ id, saidOn, wrong, settledAt, viewerCanSettle, person }) => ({
          key: id,
          when: format.plainDate(saidOn),
          title:
            wrong === null
              ? t('attestation.said.right', { person: person.name })
              : t('attestation.said.wrong', { person: person.name, wrong }),
          stage: wrong !== null && settledAt === null ? 'now' : 'past',
          children: (
            <>
              {settledAt && <p>{t('attestation.settledOn')}</p>}
              {viewerCanSettle && <SettleWrongDetailsButton id={id} />}
            </>
          ),
        }),
      )}
    />
  );
}
