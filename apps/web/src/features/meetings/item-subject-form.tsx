import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import type { ItemConcern } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import type { Item } from './agenda-editor.js';

const PossibleSubjects = graphql(`
  query PossibleSubjects($number: String!) {
    meetingAgenda(number: $number) {
      id
      openRulesProposals {
        id
        name
      }
      openAdmissions {
        id
        name
      }
    }
  }
`);

const SetSubject = graphql(`
  mutation SetItemSubject($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {
    setItemSubject(
      itemId: $itemId
      concerns: $concerns
      rulesProposalId: $rulesProposalId
      membershipId: $membershipId
    ) {
      id
    }
  }
`);

const concerns: ItemConcern[] = ['chair_election', 'rules_change', 'admission', 'annual_report'];

interface ItemSubjectFormProps {
  number: string;
  item: Item;
  onClose: () => void;
}

/** Says what an item is, besides a matter of its own words, and which thing it is about. */
export function ItemSubjectForm({ number, item, onClose }: ItemSubjectFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(SetSubject);
  const [{ data }] = useQuery({ query: PossibleSubjects, variables: { number } });
  const [chosen, setChosen] = useState<string>(item.subject?.concerns ?? '');
  const options = (things: readonly { id: string; name: string }[] | null | undefined) =>
    (things ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const save = async (entries: FormData) => {
    const answer = await act({
      itemId: item.id,
      concerns: (typed(entries, 'concerns') || null) as ItemConcern | null,
      rulesProposalId: typed(entries, 'rulesProposalId') || null,
      membershipId: typed(entries, 'membershipId') || null,
    });
    if (!answer) return;
    announce(t('meetings.item.saved', { title: item.title }));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLSelectElement && target.name === 'concerns') setChosen(target.value);
        }}
      >
        <SelectField
          name="concerns"
          label={t('meetings.item.subject.choose')}
          initial={chosen}
          options={[
            { value: '', label: t('meetings.item.subject.own') },
            ...concerns.map((one) => ({ value: one, label: t(`meetings.subject.${one}`) })),
          ]}
        />
      </div>
      {chosen === 'rules_change' && (
        <SelectField
          name="rulesProposalId"
          label={t('meetings.item.subject.proposal')}
          options={options(data?.meetingAgenda?.openRulesProposals)}
        />
      )}
      {chosen === 'admission' && (
        <SelectField
          name="membershipId"
          label={t('meetings.item.subject.organisation')}
          options={options(data?.meetingAgenda?.openAdmissions)}
        />
      )}
      <Acts>
        <SubmitButton busy={busy}>{t('meetings.item.save')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
