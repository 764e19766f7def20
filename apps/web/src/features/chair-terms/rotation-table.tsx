import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';

const Places = graphql(`
  fragment RotationPlaces on RotationPlace {
    state
    reason
    member {
      id
      slug
      name
    }
  }
`);

/** Where each Member stands in the rotation, in its order, with the reason in words. */
export function RotationTable({ places }: { places: readonly FragmentType<typeof Places>[] }) {
  const t = useTranslate();
  return (
    <ResponsiveTable
      caption={t('chair.rotation')}
      rows={readFragment(Places, places)}
      rowKey={({ member }) => member.id}
      columns={[
        {
          title: t('chair.member'),
          cell: ({ member }) => (
            <Link to={`/organisations/${member.slug}`}>
              <bdi>{member.name}</bdi>
            </Link>
          ),
        },
        {
          title: t('chair.state'),
          cell: ({ state }) => (
            <StatusWord tone={state === 'serving' || state === 'incoming' ? 'good' : 'quiet'}>
              {t(`chair.state.${state}`)}
            </StatusWord>
          ),
        },
        { title: t('chair.reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}
