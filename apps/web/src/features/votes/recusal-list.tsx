import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Card } from '../../ui/section.js';

const Recusals = graphql(`
  fragment RecusalsFromItem on ItemRecusals {
    viewerCanLift
    recusals {
      id
      reason
      declared {
        date
      }
      lifted {
        date
      }
      liftedBecause
      member {
        id
        name
      }
      declaredBy {
        id
        name
      }
      liftedBy {
        id
        name
      }
    }
  }
`);

const Lift = graphql(`
  mutation LiftRecusal($id: ID!, $because: String!) {
    liftRecusal(id: $id, because: $because) {
      id
    }
  }
`);

/** Who is recused from an item, who was, who said so and why. */
export function RecusalList({ item }: { item: FragmentType<typeof Recusals> }) {
  const t = useTranslate();
  const format = useFormat();
  const { recusals, viewerCanLift } = readFragment(Recusals, item);
  if (recusals.length === 0) return <p>{t('recusals.none')}</p>;
  return recusals.map(({ id, reason, member, declaredBy, declared, ...ended }) => (
    <Card key={id}>
      <h3>
        <bdi>{member.name}</bdi>
      </h3>
      <p>{t(`recusals.reason.${reason}`)}</p>
      <p>
        {t('recusals.declared', { name: declaredBy?.name ?? member.name, when: format.date(declared.date) })}
      </p>
      {ended.lifted && (
        <p>
          {t('recusals.lifted', { name: ended.liftedBy?.name ?? '', when: format.date(ended.lifted.date) })}
        </p>
      )}
      {ended.liftedBecause && (
        <p>
          <bdi>{ended.liftedBecause}</bdi>
        </p>
      )}
      {viewerCanLift && !ended.lifted && (
        <Acts apart>
          <OpenedInPlace act={t('recusals.lift.of', { member: member.name })}>
            {(close) => <LiftForm id={id} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </Card>
  ));
}

function LiftForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Lift);
  const lift = async (entries: FormData) => {
    if (!(await act({ id, because: typed(entries, 'because') }))) return;
    announce(t('recusals.lift.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void lift(entries)}>
      <TextAreaField name="because" label={t('recusals.lift.because')} rows={3} />
      <Acts>
        <SubmitButton busy={busy}>{t('recusals.lift')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
