import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Cancellable = graphql(`
  fragment MeetingToCancel on Meeting {
    id
    version
    convenedAt
  }
`);

const CancelMeeting = graphql(`
  mutation CancelMeeting($id: ID!, $version: Int!, $because: String!) {
    cancelMeeting(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

interface CancellationFormProps {
  meeting: FragmentType<typeof Cancellable>;
  onClose: () => void;
}

/** Calls a meeting off. Who was invited is told why; of a draft nobody has heard, so it needs no reason. */
export function CancellationForm({ meeting, onClose }: CancellationFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(CancelMeeting);
  const { id, version, convenedAt } = readFragment(Cancellable, meeting);
  const cancel = async (entries: FormData) => {
    if (!(await act({ id, version, because: typed(entries, 'because') }))) return refresh();
    announce(t('meetings.cancelled'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void cancel(entries)}>
      <p>{convenedAt ? t('meetings.cancel.words') : t('meetings.cancel.draft')}</p>
      <TextAreaField
        name="because"
        label={t('meetings.cancel.because')}
        hint={convenedAt && t('meetings.cancel.because.hint')}
        rows={3}
        optional={!convenedAt}
      />
      <Acts>
        <ActButton type="submit" weight="grave" busy={busy}>
          {t('meetings.cancel')}
        </ActButton>
        <ActButton onClick={onClose}>{t('meetings.cancel.keep')}</ActButton>
      </Acts>
    </Form>
  );
}
