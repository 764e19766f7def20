import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { CallWindow } from '../calls/call-window.js';
import { ProposalName } from './proposal-name.js';
import { ProposalState } from './proposal-state.js';
import { shortName } from './short-name.js';
import classes from './proposal-list.module.css';

const Line = graphql(`
  fragment ProposalLine on Proposal {
    id
    number
    title
    ...ProposalInWords
    call {
      id
      title
      ...CallWindow
    }
    partnerships {
      id
      isLead
      viewerWorksForIt
      organisation {
        id
        name
        acronym
      }
    }
  }
`);

/** The proposals of one's Organisations: what they are, whose, where they stand, by when. */
export function ProposalList({ proposals }: { proposals: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  return (
    <ResponsiveTable
      caption={t('proposals.title')}
      rows={readFragment(Line, proposals)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('proposals.proposal'),
          cell: ({ number, title, call }) => <ProposalName number={number} title={title} call={call.title} />,
        },
        {
          title: t('proposals.role'),
          cell: ({ partnerships }) => (
            <ul className={classes.roles}>
              {partnerships
                .filter(({ viewerWorksForIt }) => viewerWorksForIt)
                .map(({ id, isLead, organisation }) => (
                  <li key={id}>
                    {isLead
                      ? t('proposals.role.leads', { organisation: shortName(organisation) })
                      : t('proposals.role.partner', { organisation: shortName(organisation) })}
                  </li>
                ))}
            </ul>
          ),
        },
        { title: t('proposals.state'), cell: (proposal) => <ProposalState proposal={proposal} /> },
        { title: t('proposals.deadline'), cell: ({ call }) => <CallWindow call={call} /> },
      ]}
    />
  );
}
