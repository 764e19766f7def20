import { useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';

const Facts = graphql(`
  fragment OrganisationFacts on Organisation {
    acronym
    kind
    placeName
    timeZone
    website
    ror
    hostsSecretariat
    standing
    countryOrArea {
      code
      name
    }
  }
`);

/** What the directory knows of an Organisation, in facts. */
export function OrganisationFacts({ organisation }: { organisation: FragmentType<typeof Facts> }) {
  const t = useTranslate();
  const facts = readFragment(Facts, organisation);
  const standing = facts.standing
    ? t(`memberships.standing.${facts.standing}`)
    : t('memberships.standing.none');
  return (
    <DataList
      facts={[
        {
          name: t('organisations.standing'),
          value: facts.hostsSecretariat ? `${standing} · ${t('organisations.hostsSecretariat')}` : standing,
        },
        { name: t('organisations.acronym'), value: facts.acronym && <bdi>{facts.acronym}</bdi> },
        { name: t('organisations.kind'), value: t(`organisations.kind.${facts.kind}`) },
        { name: t('organisations.countryOrArea'), value: facts.countryOrArea?.name },
        { name: t('organisations.place'), value: facts.placeName },
        { name: t('organisations.timeZone'), value: facts.timeZone && <bdi>{facts.timeZone}</bdi> },
        { name: t('organisations.website'), value: facts.website && <Address href={facts.website} /> },
        { name: t('organisations.ror'), value: facts.ror && <Address href={facts.ror} /> },
      ]}
    />
  );
}

/** A web address, written out: it can be read, copied and printed. */
function Address({ href }: { href: string }) {
  return (
    <a href={href} dir="ltr" rel="noopener">
      {href}
    </a>
  );
}
