import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './project-work.module.css';

const Inside = graphql(`
  fragment MoneyOfProject on ProjectInside {
    currency
    parts {
      organisation {
        id
        slug
        name
      }
    }
    money {
      year
      planned
      committed
      spent
      organisation {
        id
        slug
        name
      }
    }
  }
`);

const MoneyForm = lazy(async () => ({ default: (await import('./money-form.js')).MoneyForm }));

/** What each Organisation plans, has committed and has spent, year by year. */
export function ProjectMoney({ slug, inside: given }: { slug: string; inside: FragmentType<typeof Inside> }) {
  const t = useTranslate();
  const format = useFormat();
  const inside = readFragment(Inside, given);
  const sum = (amount: number) => format.money(amount, inside.currency);
  const parts = inside.parts.map(({ organisation }) => ({
    value: organisation.slug,
    label: organisation.name,
  }));
  return (
    <Section title={t('project.money')} lead={t('project.money.lead')}>
      <ResponsiveTable
        caption={t('project.money')}
        rows={inside.money}
        rowKey={({ organisation, year }) => `${organisation.id} ${year}`}
        columns={[
          {
            title: t('project.organisation'),
            cell: ({ organisation, year }) => (
              <>
                <bdi>{organisation.name}</bdi>
                <span className={classes.quiet}>{year}</span>
              </>
            ),
          },
          { title: t('portfolio.planned'), numeric: true, cell: ({ planned }) => sum(planned) },
          { title: t('portfolio.committed'), numeric: true, cell: ({ committed }) => sum(committed) },
          {
            title: t('portfolio.spent'),
            numeric: true,
            cell: ({ spent, committed }) => (
              <>
                {sum(spent)}
                {spent > committed && <StatusWord tone="caution">{t('project.money.beyond')}</StatusWord>}
              </>
            ),
          },
        ]}
      />
      <Acts apart>
        <OpenedInPlace act={t('project.money.record')}>
          {(close) => <MoneyForm slug={slug} parts={parts} onClose={close} />}
        </OpenedInPlace>
      </Acts>
    </Section>
  );
}
