import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import classes from './circular.module.css';

const Desk = graphql(`
  fragment CircularToSeeThrough on Circular {
    id
    viewerCanRemind
    viewerCanWithdraw
    viewerCanBreakTie
    viewerCanPlace
  }
`);

const RemindOfCircular = graphql(`
  mutation RemindOfCircular($id: ID!) {
    remindOfCircular(id: $id)
  }
`);

const WithdrawCircular = graphql(`
  mutation WithdrawCircular($id: ID!, $because: String!) {
    withdrawCircular(id: $id, because: $because) {
      id
    }
  }
`);

const BreakTieInWriting = graphql(`
  mutation BreakTieInWriting($id: ID!, $castingVote: CastingVote!) {
    breakTieInWriting(id: $id, castingVote: $castingVote) {
      id
    }
  }
`);

const PlaceCircular = graphql(`
  mutation PlaceCircular($id: ID!) {
    placeCircular(id: $id) {
      id
    }
  }
`);

/** What whoever sees a text through can do about it. */
export function CircularDesk({ circular }: { circular: FragmentType<typeof Desk> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { id, ...viewer } = readFragment(Desk, circular);
  const remind = useAct(RemindOfCircular);
  const withdraw = useAct(WithdrawCircular);
  const breakTie = useAct(BreakTieInWriting);
  const place = useAct(PlaceCircular);
  const [letters, setLetters] = useState<number | null>(null);
  if (!Object.values(viewer).includes(true)) return null;
  const sendReminders = async () => {
    const answer = await remind.act({ id });
    if (!answer) return;
    setLetters(answer.remindOfCircular);
    announce(t('circulars.reminded', { n: answer.remindOfCircular }));
  };
  return (
    <Section title={t('circulars.desk')}>
      <div className={classes.desk}>
        <FormErrorSummary errors={[...remind.errors, ...breakTie.errors, ...place.errors]} />
        <Acts>
          {viewer.viewerCanRemind && (
            <ActButton busy={remind.busy} onClick={() => void sendReminders()}>
              {t('circulars.remind')}
            </ActButton>
          )}
          {viewer.viewerCanBreakTie &&
            (['yes', 'no'] as const).map((castingVote) => (
              <ActButton
                key={castingVote}
                busy={breakTie.busy}
                onClick={() => void breakTie.act({ id, castingVote })}
              >
                {t('votes.castingVote', { choice: t(`votes.choice.${castingVote}`) })}
              </ActButton>
            ))}
          {viewer.viewerCanPlace && (
            <ActButton weight="main" busy={place.busy} onClick={() => void place.act({ id })}>
              {t('circulars.place')}
            </ActButton>
          )}
        </Acts>
        {letters !== null && <p>{t('circulars.reminded', { n: letters })}</p>}
        {viewer.viewerCanWithdraw && (
          <OpenedInPlace act={t('circulars.withdraw')}>
            {(close) => (
              <Form
                errors={withdraw.errors}
                onSubmit={(entries) =>
                  void withdraw
                    .act({ id, because: typed(entries, 'because') })
                    .then((done) => done && close())
                }
              >
                <TextAreaField name="because" label={t('circulars.withdraw.because')} rows={3} />
                <Acts>
                  <SubmitButton busy={withdraw.busy}>{t('circulars.withdraw')}</SubmitButton>
                  <ActButton onClick={close}>{t('ui.cancel')}</ActButton>
                </Acts>
              </Form>
            )}
          </OpenedInPlace>
        )}
      </div>
    </Section>
  );
}
