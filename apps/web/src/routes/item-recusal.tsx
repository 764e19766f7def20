import { lazy } from 'react';
import { Link } from 'react-router';
import { RecusalList } from '../features/votes/recusal-list.js';
import { graphql } from '../gql/gql.js';
import type { ItemRecusalPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const DeclareRecusal = lazy(async () => ({
  default: (await import('../features/votes/declare-recusal.js')).DeclareRecusal,
}));

const ItemRecusalPage = graphql(`
  query ItemRecusalPage($number: String!, $position: Int!) {
    itemRecusals(number: $number, position: $position) {
      id
      item {
        id
        position
        title
      }
      meeting {
        id
        number
      }
      viewerMembers {
        id
      }
      ...RecusalsFromItem
      ...MembersToRecuse
    }
  }
`);

type Item = NonNullable<ItemRecusalPageQuery['itemRecusals']>;

/** Who is recused from an item of an agenda: said weeks ahead, before anybody reads its papers. */
export const route = definePage({
  path: '/meetings/:number/items/:position/recusal',
  needs: 'signed-in',
  query: ItemRecusalPage,
  variables: ({ number, position }) => ({ number: number ?? '', position: placeOf(position) }),
  failure: ({ itemRecusals }) => (itemRecusals ? undefined : 'not-found'),
  title: (t, { itemRecusals }) => t('recusals.page', { n: String(itemRecusals?.item.position ?? '') }),
  Page: ({ data: { itemRecusals } }) => itemRecusals && <Recused item={itemRecusals} />,
});

/** What stands in the address; 0 is no place on any agenda. */
function placeOf(position: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(position ?? '') ? Number(position) : 0;
}

function Recused({ item: recusals }: { item: Item }) {
  const t = useTranslate();
  const { item, meeting, viewerMembers } = recusals;
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> ·{' '}
            <Link to={`/meetings/${meeting.number}`}>{meeting.number}</Link>
          </>
        }
        title={
          <bdi>
            {item.position}. {item.title}
          </bdi>
        }
      >
        {t('recusals.lead')}
      </PageHeader>
      <Section title={t('recusals.title')}>
        <RecusalList item={recusals} />
        {viewerMembers.length > 0 && (
          <Acts apart>
            <OpenedInPlace act={t('recusals.declare')}>
              {(close) => <DeclareRecusal item={recusals} onClose={close} />}
            </OpenedInPlace>
          </Acts>
        )}
      </Section>
    </>
  );
}
