import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { typed } from '../../ui/missing-entries.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './desk.module.css';

const Plan = graphql(`
  query ReviewPlan($call: String!, $each: Int!) {
    reviewPlan(call: $call, each: $each) {
      people {
        personId
        name
        proposals
      }
      oneHouse {
        number
        organisationName
        people
        houses
      }
    }
  }
`);

const Open = graphql(`
  mutation OpenReviews($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {
    openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) {
      id
    }
  }
`);

interface PlanFormProps {
  call: string;
  dueOn: string | null;
  onClose: () => void;
}

/** Asks for reviews in two steps: how many and until when, then who it would be, and only then are they asked. */
export function PlanForm({ call, dueOn, onClose }: PlanFormProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<{ each: number; dueOn: string } | null>(null);
  const see = (entries: FormData) =>
    setChosen({ each: Number(typed(entries, 'each')), dueOn: typed(entries, 'dueOn') });
  return (
    <div className={classes.stack}>
      <p>{t('reviews.plan.lead')}</p>
      <Form errors={[]} onSubmit={see}>
        <TextField name="each" type="number" inputMode="numeric" label={t('reviews.plan.each')} initial="3" />
        <TextField name="dueOn" type="date" label={t('reviews.plan.due')} initial={dueOn ?? undefined} />
        <Acts>
          <SubmitButton>{t('reviews.plan.see')}</SubmitButton>
          <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
        </Acts>
      </Form>
      {chosen && <PlanPreview key={JSON.stringify(chosen)} call={call} {...chosen} onClose={onClose} />}
    </div>
  );
}

interface PlanPreviewProps {
  call: string;
  each: number;
  dueOn: string;
  onClose: () => void;
}

function PlanPreview({ call, each, dueOn, onClose }: PlanPreviewProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Open);
  const [{ data, error, fetching }] = useQuery({
    query: Plan,
    variables: { call, each },
    requestPolicy: 'network-only',
  });
  if (error) return <FormErrorSummary errors={[{ text: t('ui.unreachable') }]} />;
  if (fetching) return <LoadingState />;
  const people = data?.reviewPlan?.people ?? [];
  const oneHouse = data?.reviewPlan?.oneHouse ?? [];
  const reviews = people.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const ask = async () => {
    if (!(await act({ call, each, dueOn, reviews }))) return;
    announce(t('reviews.plan.asked'));
    onClose();
  };
  return (
    <div role="status" className={classes.stack}>
      {reviews === 0 ? (
        <p>{t('reviews.plan.nothing')}</p>
      ) : (
        <>
          <p>{t('reviews.plan.preview', { people: people.length, reviews })}</p>
          <ResponsiveTable
            caption={t('reviews.plan')}
            rows={people}
            rowKey={({ personId }) => personId}
            columns={[
              { title: t('reviews.person'), cell: ({ name }) => <bdi>{name}</bdi> },
              { title: t('reviews.proposal'), cell: ({ proposals }) => proposals.join(', ') },
            ]}
          />
          {oneHouse.length > 0 && (
            <div className="prose">
              <h3>{t('reviews.plan.oneHouse')}</h3>
              <p>{t('reviews.plan.oneHouse.lead')}</p>
              <ul>
                {oneHouse.map(({ number, organisationName: organisation, people: together, houses }) => (
                  <li key={`${number} ${organisation}`}>
                    {houses < each
                      ? t('reviews.plan.oneHouse.few', {
                          number,
                          organisation,
                          houses,
                          people: format.list(together),
                        })
                      : t('reviews.plan.oneHouse.other', {
                          number,
                          organisation,
                          people: format.list(together),
                        })}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <FormErrorSummary errors={errors} />
      <Acts>
        <ActButton weight="main" busy={busy} onClick={() => void ask()}>
          {t('reviews.plan.ask')}
        </ActButton>
      </Acts>
    </div>
  );
}
