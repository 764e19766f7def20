import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { WorldMap } from '../../ui/map/world-map.js';

const Place = graphql(`
  fragment PlaceOnMap on Organisation {
    id
    slug
    name
    placeName
    latitude
    longitude
  }
`);

/** Where the Members have their seats, on the map and in words. */
export function MembersMap({ members }: { members: readonly FragmentType<typeof Place>[] }) {
  const t = useTranslate();
  return (
    <WorldMap
      caption={t('directory.map')}
      places={readFragment(Place, members).map(({ id, slug, name, placeName, latitude, longitude }) => ({
        key: id,
        name,
        latitude,
        longitude,
        href: `/organisations/${slug}`,
        children: placeName,
      }))}
    />
  );
}
