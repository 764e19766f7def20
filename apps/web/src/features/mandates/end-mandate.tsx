import { graphql } from '../../gql/gql.js';
import type { MandatesOfOrganisationFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const EndMandateNow = graphql(`
  mutation EndMandate($id: ID!, $leavesSeatEmpty: Boolean!) {
    endMandate(id: $id, leavesSeatEmpty: $leavesSeatEmpty) {
      id
      endsAt
    }
  }
`);

type Ended = Pick<MandatesOfOrganisationFragment, 'id' | 'capacity' | 'holder' | 'ending'>;

/**
 * Ends a mandate from this moment on, after asking once more: the question says who sits then, or that nobody does. The
 * seat is left empty only by who has read that; had it come about meanwhile, the portal refuses with the reason.
 */
export function EndMandate({ id, capacity, holder: { name: holder }, ending }: Ended) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(EndMandateNow);
  const effect = ending?.effect ?? 'none';
  const name = ending?.sits ?? '';
  const end = async () => {
    if (!(await act({ id, leavesSeatEmpty: effect === 'seat_empty' }))) return;
    if (effect === 'seat_empty') announce(t('seats.ended.empty', { holder }));
    else if (effect === 'falls_to_alternate') announce(t('seats.ended.fallsTo', { holder, name }));
    else announce(t('mandates.ended', { holder }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={
          <>
            {t('mandates.end.question', { holder, capacity: t(`capacity.${capacity}`) })}
            {effect === 'seat_empty' && <strong> {t('seats.end.empty')}</strong>}
            {effect === 'falls_to_alternate' && ending?.sitsAs && (
              <> {t('seats.end.fallsTo', { name, capacity: t(`capacity.${ending.sitsAs}`) })}</>
            )}
          </>
        }
        busy={busy}
        weight="quiet"
        onConfirm={() => void end()}
      >
        {t('mandates.end.act')}
      </ConfirmButton>
    </>
  );
}
