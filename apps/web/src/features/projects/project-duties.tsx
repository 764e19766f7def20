import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { DutyTable } from './duty-table.js';

const Inside = graphql(`
  fragment DutiesOfProject on ProjectInside {
    viewerCanPlan
    duties {
      id
      kind
      ...DutyLine
    }
  }
`);

// A form of those who run a project: nobody else carries it.
const DutyForm = lazy(async () => ({ default: (await import('./duty-form.js')).DutyForm }));

/** Reports and deliverables that a project owes. */
export function ProjectDuties({
  slug,
  inside: given,
}: {
  slug: string;
  inside: FragmentType<typeof Inside>;
}) {
  const t = useTranslate();
  const inside = readFragment(Inside, given);
  const of = (kind: string) => inside.duties.filter((duty) => duty.kind === kind);
  return (
    <>
      {(['report', 'deliverable'] as const).map((kind) => (
        <Section key={kind} title={t(`project.${kind}s`)}>
          {of(kind).length > 0 ? (
            <DutyTable caption={t(`project.${kind}s`)} duties={of(kind)} />
          ) : (
            <p>{t(`project.${kind}s.none`)}</p>
          )}
          {inside.viewerCanPlan && (
            <Acts apart>
              <OpenedInPlace act={t(`project.${kind}.add`)}>
                {(close) => <DutyForm slug={slug} kind={kind} onClose={close} />}
              </OpenedInPlace>
            </Acts>
          )}
        </Section>
      ))}
    </>
  );
}
