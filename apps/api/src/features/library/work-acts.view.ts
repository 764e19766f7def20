import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { addField, derived, type Predicate } from '../../platform/read-model/view.js';
import { mandateToDeposit, mandateToEdit } from './work.policy.js';
import { Work } from './work.entity.js';
import { whyNotNow, whyNotSubmit, type WorkAct, type WorkToSubmit } from './work.rules.js';
import { readinessOf } from './work.sql.js';
import type { WorkState } from './work.words.js';

const facts: Record<string, Predicate> = {
  state: (w) => `${w}.state`,
  organisationId: (w) => `${w}.organisation_id`,
  submittedById: (w) => `${w}.submitted_by_id`,
  wasSubmitted: (w) => `${w}.submitted_at is not null`,
};

/** A field that says whether the viewer can do an act now, by the same rules as the act itself. */
function can(name: string, act: WorkAct, words: string): void {
  addField(
    Work,
    name,
    () => Boolean,
    { description: `Whether the viewer may ${words}.` },
    derived(facts, (given, viewer) => {
      const { state, organisationId, submittedById, wasSubmitted } = given as {
        state: WorkState;
        organisationId: string | null;
        submittedById: string | null;
        wasSubmitted: boolean;
      };
      if (!viewer || whyNotNow(act, state)) return false;
      if (act === 'discard' && mandateToDeposit(viewer.mandates, organisationId)) return true;
      if (act === 'discard' && !wasSubmitted) return false;
      const byDepositor = act === 'submit' || (act === 'change' && state === 'draft');
      if (byDepositor) return mandateToDeposit(viewer.mandates, organisationId) !== undefined;
      if (!mandateToEdit(viewer.mandates)) return false;
      const judges = act === 'review' || act === 'publish' || act === 'publishTogether' || act === 'return';
      return !judges || submittedById !== viewer.personId;
    }),
  );
}

can('viewerCanChange', 'change', 'change what is said of it');
can('viewerCanDiscard', 'discard', 'take the draft away for good');
can('viewerCanSubmit', 'submit', 'hand it to the editors');
can('viewerCanReview', 'review', 'take it up for review');
can('viewerCanPublish', 'publish', 'publish it');
can('viewerCanPublishTogether', 'publishTogether', 'publish it in one act with others');
can('viewerCanReturn', 'return', 'send it back');
can('viewerCanWithdraw', 'withdraw', 'withdraw it');

addField(
  Work,
  'lacks',
  () => String,
  { nullable: true, description: 'What keeps a draft from being submitted, in the reader’s language.' },
  derived(
    {
      ready: (w) => `case when ${w}.state = 'draft' then ${readinessOf(w)} end`,
      language: (_w, scope) => scope.language(),
    },
    ({ ready, language }) => {
      const why = ready ? whyNotSubmit(ready as WorkToSubmit) : null;
      if (!why) return null;
      const say = translators[language as Language] as (id: string, values: object) => string;
      return say(`refusal.${why.code}`, why.params ?? {});
    },
  ),
);
