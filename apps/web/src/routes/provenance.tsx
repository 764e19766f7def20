import { ItsLine } from '../features/provenance/its-line.js';
import { kindAt } from '../features/provenance/kind-at.js';
import { ProvenanceSheet } from '../features/provenance/sheet.js';
import classes from '../features/provenance/sheet.module.css';
import { graphql } from '../gql/gql.js';
import type { ProvenancePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const ProvenancePage = graphql(`
  query ProvenancePage($kind: ProvenanceKind!, $key: String!) {
    provenance(kind: $kind, key: $key) {
      id
      links {
        kind
        isHere
        number
        title
      }
      ...LineOfProvenance
      ...SheetOfProvenance
    }
  }
`);

/** The sheet of a line, to be read through or printed: what was called for, decided, done and published. */
export const route = definePage({
  path: '/provenance/:kind/:key',
  needs: 'anyone',
  query: ProvenancePage,
  variables: ({ kind = '', key = '' }) => ({ kind: kindAt(kind), key }),
  failure: ({ provenance }) => (provenance ? undefined : 'not-found'),
  title: (t, { provenance }) => {
    const name = provenance && nameOf(provenance);
    return name ? `${t('provenance.sheet')}: ${name}` : t('provenance.sheet');
  },
  Page: ({ data: { provenance } }) => provenance && <Sheet provenance={provenance} />,
});

type Line = NonNullable<ProvenancePageQuery['provenance']>;

const here = ({ links }: Line) => links.find(({ isHere }) => isHere);
const nameOf = (line: Line): string | null | undefined => here(line)?.number ?? here(line)?.title;

function Sheet({ provenance }: { provenance: Line }) {
  const t = useTranslate();
  const kind = here(provenance)?.kind;
  const name = nameOf(provenance);
  return (
    <div className={classes.sheet}>
      <PageHeader
        kind={t('provenance.sheet')}
        title={
          <>
            {kind && t(`provenance.kind.${kind}`)} {name && <bdi>{name}</bdi>}
          </>
        }
      >
        {provenance.links.length > 1 ? t('provenance.lead') : t('provenance.empty')}
      </PageHeader>
      <div className="screen-only">
        <ItsLine provenance={provenance} onSheet />
      </div>
      <ProvenanceSheet provenance={provenance} />
    </div>
  );
}
