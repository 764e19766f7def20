import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ConflictsOfProposalFragment } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { Ruling } from './ruling-form.js';

const OfProposal = graphql(`
  fragment ConflictsOfProposal on ConflictsAboutProposal {
    number
    title
    consortium {
      slug
      name
      acronym
    }
    ruledBy {
      slug
      name
      acronym
    }
    conflicts {
      id
      person {
        id
        name
      }
      ground
      organisation {
        slug
        name
        acronym
      }
      kind
      words
      state
      viewerCanRule
      rulings {
        ruling
        reason
        ruledBy {
          id
          name
        }
      }
    }
  }
`);

type OneConflict = ConflictsOfProposalFragment['conflicts'][number];

const tones: Record<OneConflict['state'], Tone> = { proposed: 'asked', confirmed: 'bad', waived: 'good' };

interface Named {
  name: string;
  acronym: string | null;
}
const shortName = ({ name, acronym }: Named) => acronym ?? name;

/** The conflicts about one proposal: of whom, on what ground, how they stand, and the ruling where it is the reader’s. */
export function ConflictTable({ about }: { about: FragmentType<typeof OfProposal> }) {
  const t = useTranslate();
  const { number, title, consortium, ruledBy, conflicts } = readFragment(OfProposal, about);
  const columns: [Column<OneConflict>, ...Column<OneConflict>[]] = [
    { title: t('conflicts.person'), cell: ({ person }) => <bdi>{person.name}</bdi> },
    { title: t('conflicts.ground'), cell: (conflict) => <Ground conflict={conflict} /> },
    { title: t('conflicts.state'), cell: (conflict) => <Standing conflict={conflict} /> },
  ];
  if (conflicts.some(({ viewerCanRule }) => viewerCanRule))
    columns.push({
      title: t('conflicts.ruling'),
      cell: (conflict) => conflict.viewerCanRule && <Ruling proposal={number} conflict={conflict} />,
    });
  return (
    <>
      <p>
        {t('conflicts.consortium')}: <bdi>{consortium.map(shortName).join(' · ')}</bdi>
        <br />
        {ruledBy ? t('conflicts.ruledBy', { member: shortName(ruledBy) }) : t('conflicts.ruledByNobody')}
      </p>
      {conflicts.length > 0 ? (
        <ResponsiveTable caption={title} columns={columns} rows={conflicts} rowKey={({ id }) => id} />
      ) : (
        <p>{t('conflicts.none')}</p>
      )}
    </>
  );
}

function Ground({ conflict: { ground, organisation, kind, words } }: { conflict: OneConflict }) {
  const t = useTranslate();
  const member = organisation ? shortName(organisation) : '';
  return (
    <>
      {ground === 'declared' && kind
        ? t('conflicts.ground.declared', { kind: t(`conflicts.kind.${kind}`) })
        : t(`conflicts.ground.${ground === 'declared' ? 'own_organisation' : ground}`, { member })}
      {words && (
        <>
          <br />
          <bdi>{words}</bdi>
        </>
      )}
    </>
  );
}

function Standing({ conflict: { state, rulings } }: { conflict: OneConflict }) {
  const t = useTranslate();
  const [last] = rulings;
  return (
    <>
      <StatusWord tone={tones[state]}>{t(`conflicts.state.${state}`)}</StatusWord>
      {last && (
        <>
          <br />
          <bdi>{last.ruledBy.name}</bdi>: <bdi>{last.reason}</bdi>
        </>
      )}
    </>
  );
}
