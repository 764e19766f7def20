import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useViewer } from '../../platform/viewer.js';
import { ActLink } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { stageOf } from '../calls/call-window.js';
import { shortName } from './short-name.js';

const ToStartUnder = graphql(`
  fragment CallToStartUnder on Call {
    slug
    state
    isOpen
    daysLeft
    viewerLeads {
      id
      name
      acronym
    }
  }
`);

interface WhoMayStartProps {
  call: FragmentType<typeof ToStartUnder>;
}

/** Whether this reader may start a proposal, and if not, why, and what can be done about it. */
export function WhoMayStart({ call }: WhoMayStartProps) {
  const t = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const given = readFragment(ToStartUnder, call);
  const stage = stageOf(given);
  const leads = given.viewerLeads.map(shortName);
  if (stage === 'coming') return <p>{t('proposals.start.coming')}</p>;
  if (stage !== 'open') return <p>{t('proposals.start.over')}</p>;
  if (leads.length > 0) return <p>{t('proposals.start.may', { leads: format.list(leads) })}</p>;
  return <p>{viewer ? t('proposals.start.notMember') : t('proposals.start.signIn')}</p>;
}

/** The one thing to do under an open call, for those who may, and for those who may once they are signed in. */
export function StartProposal({ call }: WhoMayStartProps) {
  const t = useTranslate();
  const viewer = useViewer();
  const given = readFragment(ToStartUnder, call);
  const address = `/calls/${given.slug}/propose`;
  if (given.viewerLeads.length > 0)
    return (
      <ActLink to={address} weight="main">
        {t('proposals.start')}
      </ActLink>
    );
  if (viewer || stageOf(given) !== 'open') return null;
  return (
    <ActLink to={`/sign-in?next=${encodeURIComponent(address)}`} weight="main">
      {t('proposals.start.signIn.act')}
    </ActLink>
  );
}
