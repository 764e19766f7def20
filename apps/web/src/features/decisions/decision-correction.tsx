import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { DecisionFields, decisionTyped } from './decision-fields.js';

const ToCorrect = graphql(`
  fragment DecisionToCorrect on Decision {
    id
    version
    dueOn
    takenOn
    takenBy
    words {
      language
      text
      effect
    }
    owner {
      slug
    }
    agendaItem {
      id
    }
    meeting {
      id
      agenda {
        id
        title
      }
    }
  }
`);

const ChangeDecision = graphql(`
  mutation ChangeDecision($id: ID!, $version: Int!, $decision: DecisionInput!) {
    changeDecision(id: $id, version: $version, decision: $decision) {
      id
    }
  }
`);

interface DecisionCorrectionProps {
  decision: FragmentType<typeof ToCorrect>;
  onClose: () => void;
}

/** Corrects a decision that is not published yet. */
export function DecisionCorrection({ decision, onClose }: DecisionCorrectionProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ChangeDecision);
  const { id, version, owner, agendaItem, meeting, ...start } = readFragment(ToCorrect, decision);
  const save = async (entries: FormData) => {
    // A refusal may mean that somebody was faster: the page shows what is true, and keeps what was typed.
    if (!(await act({ id, version, decision: decisionTyped(entries) }))) return refresh();
    announce(t('decisions.changed'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <DecisionFields
        start={{ ...start, owner: owner.slug, agendaItemId: agendaItem?.id ?? null }}
        agenda={meeting?.agenda ?? []}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('decisions.save')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
