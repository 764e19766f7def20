import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './project-work.module.css';
import { weightInWords } from './weights.js';

const Inside = graphql(`
  fragment RisksOfProject on ProjectInside {
    viewerCanRun
    parts {
      organisation {
        id
        slug
        name
      }
    }
    risks {
      id
      version
      what
      likelihood
      impact
      mitigation
      weight
      state
      owner {
        id
        slug
        name
      }
    }
  }
`);

// A form of those who run a project: nobody else carries it.
const RiskForm = lazy(async () => ({ default: (await import('./risk-form.js')).RiskForm }));

/** What may go wrong in a project, who owns it, and what is done about it. */
export function ProjectRisks({ slug, inside: given }: { slug: string; inside: FragmentType<typeof Inside> }) {
  const t = useTranslate();
  const inside = readFragment(Inside, given);
  const parts = inside.parts.map(({ organisation }) => ({
    value: organisation.slug,
    label: organisation.name,
  }));
  return (
    <Section title={t('project.risks')}>
      {inside.risks.length > 0 && (
        <ul className={classes.list}>
          {inside.risks.map((risk) => (
            <li key={risk.id} className={classes.entry}>
              <strong>
                <bdi>{risk.what}</bdi>
              </strong>
              <span className={classes.states}>
                <StatusWord tone={risk.state === 'closed' ? 'good' : risk.weight >= 6 ? 'bad' : 'caution'}>
                  {risk.state === 'closed'
                    ? t('project.risk.closed')
                    : t('project.risk.weight', {
                        likelihood: weightInWords(t, risk.likelihood),
                        impact: weightInWords(t, risk.impact),
                      })}
                </StatusWord>
                <bdi>{risk.owner.name}</bdi>
              </span>
              {risk.mitigation && <span className={classes.text}>{risk.mitigation}</span>}
              {inside.viewerCanRun && (
                <OpenedInPlace act={t('project.risk.change')}>
                  {(close) => <RiskForm slug={slug} parts={parts} risk={risk} onClose={close} />}
                </OpenedInPlace>
              )}
            </li>
          ))}
        </ul>
      )}
      {inside.risks.length === 0 && <p>{t('project.risks.none')}</p>}
      {inside.viewerCanRun && (
        <Acts apart>
          <OpenedInPlace act={t('project.risk.add')}>
            {(close) => <RiskForm slug={slug} parts={parts} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </Section>
  );
}
