import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { Pace, PaceOfMatters } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Chosen = graphql(`
  fragment MyChosenMail on Me {
    chosenMail {
      matters
      reminders
    }
  }
`);

const ChooseMail = graphql(`
  mutation ChooseMail($matters: PaceOfMatters!, $reminders: Pace!) {
    chooseMail(matters: $matters, reminders: $reminders) {
      id
      ...MyChosenMail
    }
  }
`);

/** Lets the reader choose how their mails come: at once, in a daily digest, or, of reminders, not at all. */
export function MailChoiceForm({ of }: { of: FragmentType<typeof Chosen> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(ChooseMail);
  const { matters, reminders } = readFragment(Chosen, of).chosenMail;
  const save = async (entries: FormData) => {
    const chosen = {
      matters: typed(entries, 'matters') as PaceOfMatters,
      reminders: typed(entries, 'reminders') as Pace,
    };
    if (await act(chosen)) announce(t('digests.saved'));
  };
  const atOnce = { value: 'at_once', label: t('digests.at_once') };
  const daily = { value: 'daily', label: t('digests.daily') };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <RadioField
        name="matters"
        label={t('digests.matters')}
        hint={t('digests.matters.hint')}
        initial={matters}
        options={[atOnce, daily]}
      />
      <RadioField
        name="reminders"
        label={t('digests.reminders')}
        hint={t('digests.reminders.hint')}
        initial={reminders}
        options={[atOnce, daily, { value: 'none', label: t('digests.none') }]}
      />
      <SubmitButton busy={busy}>{t('digests.save')}</SubmitButton>
    </Form>
  );
}
