import { useRef } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ScoreInput } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const ToWrite = graphql(`
  fragment ReviewToWrite on Review {
    id
    version
    submittedAt
    scores {
      key
      title
      weight
      score
      words
    }
  }
`);

const SaveReview = graphql(`
  mutation SaveReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {
    saveReview(id: $id, version: $version, scores: $scores) {
      id
      version
    }
  }
`);

const SubmitReview = graphql(`
  mutation SubmitReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {
    submitReview(id: $id, version: $version, scores: $scores) {
      id
      version
    }
  }
`);

const marks = ['0', '1', '2', '3', '4', '5'] as const;

/** The rubric of the call: a score and the words for it, by criterion. It is kept whenever a field is left. */
export function ReviewForm({ review }: { review: FragmentType<typeof ToWrite> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { id, version, submittedAt, scores } = readFragment(ToWrite, review);
  const saving = useAct(SaveReview);
  const submitting = useAct(SubmitReview);
  const newest = useRef(version);
  const kept = useRef(JSON.stringify(scores.map(({ key, score, words }) => ({ key, score, words }))));
  const written = (entries: FormData): ScoreInput[] =>
    scores.map(({ key }) => {
      const score = typed(entries, key);
      return { key, score: score === '' ? null : Number(score), words: typed(entries, `words.${key}`) };
    });
  // One after the other: each keeps what the one before it made of the version.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (next: () => Promise<unknown>) => {
    last.current = last.current.then(next, next);
  };
  const save = async (form: HTMLFormElement) => {
    const now = written(new FormData(form));
    if (JSON.stringify(now) === kept.current) return;
    const saved = await saving.act({ id, version: newest.current, scores: now });
    if (!saved) return;
    kept.current = JSON.stringify(now);
    newest.current = saved.saveReview.version;
    announce(t('reviews.saved'));
  };
  const submit = async (entries: FormData) => {
    const now = written(entries);
    const submitted = await submitting.act({ id, version: newest.current, scores: now });
    if (!submitted) return;
    kept.current = JSON.stringify(now);
    newest.current = submitted.submitReview.version;
    announce(t('reviews.submitted'));
  };
  const leave = ({ target }: { target: EventTarget }) => {
    const form = target instanceof HTMLElement ? target.closest('form') : null;
    if (form) inTurn(() => save(form));
  };
  const errors = submitting.errors.length > 0 ? submitting.errors : saving.errors;
  return (
    <div role="presentation" onBlur={leave}>
      <Form errors={errors} onSubmit={(entries) => inTurn(() => submit(entries))}>
        {scores.map(({ key, title, weight, score, words }) => (
          <div key={key}>
            <SelectField
              name={key}
              label={t('reviews.score', { criterion: title, weight: String(weight) })}
              placeholder={t('reviews.score.none')}
              initial={score === null ? '' : String(score)}
              options={marks.map((mark) => ({ value: mark, label: t(`reviews.score.${mark}`) }))}
            />
            <TextAreaField
              name={`words.${key}`}
              label={t('reviews.words', { criterion: title })}
              initial={words}
            />
          </div>
        ))}
        <Acts>
          <SubmitButton busy={submitting.busy}>
            {t(submittedAt ? 'reviews.submitAgain' : 'reviews.submit')}
          </SubmitButton>
        </Acts>
      </Form>
    </div>
  );
}
