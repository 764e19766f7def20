import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Comment = graphql(`
  mutation CommentOnReviews($id: ID!, $text: String!) {
    commentOnReviews(id: $id, text: $text) {
      id
    }
  }
`);

/** Something to the other reviewers of the proposal; the field is empty again once it is sent. */
export function CommentForm({ reviewId }: { reviewId: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Comment);
  const [sent, setSent] = useState(0);
  const send = async (entries: FormData) => {
    if (!(await act({ id: reviewId, text: typed(entries, 'text') }))) return;
    setSent(sent + 1);
    announce(t('reviews.comment.sent'));
  };
  return (
    <Form key={sent} errors={errors} onSubmit={(entries) => void send(entries)}>
      <TextAreaField name="text" label={t('reviews.comment')} rows={4} />
      <Acts>
        <SubmitButton busy={busy}>{t('reviews.comment.send')}</SubmitButton>
      </Acts>
    </Form>
  );
}
