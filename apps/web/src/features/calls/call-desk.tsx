import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Acts, ActLink } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { DecideCall } from './decide-call.js';
import { PublishCall } from './publish-call.js';
import classes from './call-desk.module.css';

const OnDesk = graphql(`
  fragment CallOnDesk on Call {
    slug
    viewerCanChange
    viewerCanPublish
    viewerCanDecide
    ...CallToPublish
    ...CallToDecide
  }
`);

/** What the Secretariat does about a call: publish the draft, change it, see what came in. */
export function CallDesk({ call: given }: { call: FragmentType<typeof OnDesk> }) {
  const t = useTranslate();
  const call = readFragment(OnDesk, given);
  return (
    <div className={classes.desk}>
      <Acts>
        {call.viewerCanPublish && <PublishCall call={call} />}
        {call.viewerCanDecide && <DecideCall call={call} />}
        {call.viewerCanChange && <ActLink to={`/calls/${call.slug}/edit`}>{t('calls.change')}</ActLink>}
        {!call.viewerCanPublish && (
          <>
            <ActLink to={`/secretariat/proposals?call=${call.slug}`}>{t('calls.itsProposals')}</ActLink>
            <ActLink to={`/calls/${call.slug}/eligibility`}>{t('calls.itsEligibility')}</ActLink>
            <ActLink to={`/calls/${call.slug}/reviews`}>{t('calls.itsReviews')}</ActLink>
          </>
        )}
      </Acts>
    </div>
  );
}
