import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { ActionState } from './action-state.js';
import classes from './decision.module.css';

const Line = graphql(`
  fragment ActionLine on Action {
    id
    what
    dueOn
    owner {
      slug
      name
      acronym
    }
    ownerPerson {
      id
      name
    }
    decision {
      id
      number
      address
    }
    ...StandingOfAction
  }
`);

interface ActionTableProps {
  caption: string;
  actions: readonly FragmentType<typeof Line>[];
}

/** Actions that wait, the first to be due first. */
export function ActionTable({ caption, actions }: ActionTableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={caption}
      rows={readFragment(Line, actions)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('actions.action'),
          cell: ({ id, what, decision }) => (
            <>
              <Link to={`/board/decisions/${decision.address}#action-${id}`}>
                <bdi>{what}</bdi>
              </Link>
              <span className={classes.quiet}>
                <bdi>{decision.number}</bdi>
              </span>
            </>
          ),
        },
        {
          title: t('actions.owner'),
          cell: ({ owner, ownerPerson }) => <bdi>{ownerPerson?.name ?? owner.acronym ?? owner.name}</bdi>,
        },
        { title: t('actions.due'), cell: ({ dueOn }) => format.plainDate(dueOn) },
        { title: t('actions.state'), cell: (action) => <ActionState action={action} /> },
      ]}
    />
  );
}
