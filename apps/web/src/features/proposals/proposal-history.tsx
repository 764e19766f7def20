import type { Translate } from '@gsenet/shared/translate';
import { graphql } from '../../gql/gql.js';
import type { ActsOnProposalFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { shortName } from './short-name.js';
import classes from './proposal-history.module.css';

const Acts = graphql(`
  fragment ActsOnProposal on Proposal {
    sections {
      key
      title
    }
    history {
      act
      at
      section
      localAt {
        date
        time
      }
      person {
        id
        name
      }
      organisation {
        id
        name
        acronym
      }
      partner {
        id
        name
        acronym
      }
    }
  }
`);

type Act = ActsOnProposalFragment['history'][number];

const shown = 5;

/** What was done to a proposal, the latest first: what, when, by whom and for whom. The older part is folded. */
export function ProposalHistory({ proposal }: { proposal: FragmentType<typeof Acts> }) {
  const t = useTranslate();
  const { history, sections } = readFragment(Acts, proposal);
  const titleOf = (key: string | null) => sections.find((section) => section.key === key)?.title ?? key ?? '';
  const older = history.slice(shown);
  return (
    <>
      <ActTable acts={history.slice(0, shown)} titleOf={titleOf} />
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{t('proposals.history.older', { n: older.length })}</summary>
          <ActTable acts={older} titleOf={titleOf} />
        </details>
      )}
    </>
  );
}

interface ActTableProps {
  acts: readonly Act[];
  /** The title of a section by its key. */
  titleOf: (key: string | null) => string;
}

function ActTable({ acts, titleOf }: ActTableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('proposals.history')}
      rows={acts}
      rowKey={({ at, act, section, partner }) => [at, act, section, partner?.id].join(' ')}
      columns={[
        { title: t('proposals.history.what'), cell: (act) => tell(t, act, titleOf(act.section)) },
        {
          title: t('proposals.history.when'),
          cell: ({ localAt }) => localAt && format.moment(`${localAt.date}T${localAt.time}`),
        },
        {
          title: t('proposals.history.who'),
          cell: ({ person, organisation }) => (
            <>
              <bdi>{person?.name}</bdi>
              {organisation && (
                <>
                  {' · '}
                  <bdi>{shortName(organisation)}</bdi>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function tell(t: Translate, { act, partner }: Act, section: string): string {
  const organisation = partner ? shortName(partner) : '';
  switch (act) {
    case 'startProposal':
      return t('proposals.history.start');
    case 'saveProposalSection':
      return t('proposals.history.section', { section });
    case 'addPartner':
      return t('proposals.history.addPartner', { organisation });
    case 'changePartner':
      return t('proposals.history.changePartner', { organisation });
    case 'removePartner':
      return t('proposals.history.removePartner', { organisation });
    case 'confirmPartnership':
      return t('proposals.history.confirm', { organisation });
    case 'declinePartnership':
      return t('proposals.history.decline', { organisation });
    case 'remindPartners':
      return t('proposals.history.remind');
    case 'submitProposal':
      return t('proposals.history.submit');
    case 'withdrawProposal':
      return t('proposals.history.withdraw');
    case 'decideEligibility':
      return t('proposals.history.eligibility');
    case 'saveBudget':
      return t('plan.history.budget');
    case 'setProjectMonths':
    case 'addWorkPlanEntry':
    case 'changeWorkPlanEntry':
    case 'removeWorkPlanEntry':
      return t('plan.history.work');
    case 'attachToProposal':
      return t('plan.history.attach');
    case 'detachFromProposal':
      return t('plan.history.detach');
    default:
      return t('proposals.history.change');
  }
}

/**
 * Whether an Organisation has answered before and its part was changed since then: the latest first, as the history
 * comes.
 */
export function isAskedAgain(proposal: FragmentType<typeof Acts>, organisationId: string): boolean {
  const { history } = readFragment(Acts, proposal);
  const about = history.filter(({ partner, act }) => partner?.id === organisationId || act === 'saveBudget');
  const changed = about.findIndex(({ act }) => act === 'changePartner' || act === 'saveBudget');
  return (
    changed !== -1 &&
    about.slice(changed).some(({ act }) => act === 'confirmPartnership' || act === 'declinePartnership')
  );
}
