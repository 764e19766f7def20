import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { PartToAnswerFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { DataList } from '../../ui/data-list.js';
import { TextAreaField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Card, Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { shortName } from './short-name.js';

const ToAnswer = graphql(`
  fragment PartToAnswer on Partnership {
    id
    role
    budget
    inKind
    yearly
    confirmation
    viewerCanConfirm
    viewerCanDecline
    organisation {
      id
      slug
      name
      acronym
    }
  }
`);

const Confirm = graphql(`
  mutation ConfirmPartnership(
    $number: String!
    $organisation: String!
    $role: String!
    $budget: Float!
    $inKind: Float!
    $yearly: [Float!]
  ) {
    confirmPartnership(
      number: $number
      organisation: $organisation
      role: $role
      budget: $budget
      inKind: $inKind
      yearly: $yearly
    ) {
      id
    }
  }
`);

const Decline = graphql(`
  mutation DeclinePartnership($number: String!, $organisation: String!, $reason: String!) {
    declinePartnership(number: $number, organisation: $organisation, reason: $reason) {
      id
    }
  }
`);

interface OurPartProps {
  /** Number of the proposal. */
  number: string;
  /** ISO 4217. */
  currency: string;
  part: FragmentType<typeof ToAnswer>;
  /** Whether it was answered before, and then changed. */
  isAskedAgain: boolean;
}

/** The part of one's own Organisation as a partner: what it would undertake, and the answer to that. */
export function OurPart({ number, currency, part: given, isAskedAgain }: OurPartProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const confirm = useAct(Confirm);
  const part = readFragment(ToAnswer, given);
  const { role, budget, inKind, yearly, organisation, viewerCanConfirm, viewerCanDecline } = part;
  const name = shortName(organisation);
  const doConfirm = async () => {
    const shown = { number, organisation: organisation.slug, role, budget, inKind, yearly };
    // A refusal may mean that the part is another by now: the page shows it, and asks again.
    if (!(await confirm.act(shown))) return refresh();
    announce(t('proposals.confirmed', { organisation: name }));
  };
  return (
    <Section
      title={t('proposals.ourPart', { organisation: name })}
      lead={<AnswerInWords part={part} isAskedAgain={isAskedAgain} />}
    >
      <Card>
        <DataList
          facts={[
            {
              name: t('proposals.part.role'),
              value: <span dir="auto">{role || t('proposals.part.noRole')}</span>,
            },
            { name: t('proposals.part.budget'), value: format.money(budget, currency) },
            ...(yearly.length > 1
              ? yearly.map((amount, at) => ({
                  name: t('plan.budget.year', { year: at + 1 }),
                  value: format.money(amount, currency),
                }))
              : []),
            { name: t('proposals.part.inKind'), value: format.money(inKind, currency) },
          ]}
        />
      </Card>
      <FormErrorSummary errors={confirm.errors} />
      {(viewerCanConfirm || viewerCanDecline) && (
        <Acts apart>
          {viewerCanConfirm && (
            <ActButton weight="main" busy={confirm.busy} onClick={() => void doConfirm()}>
              {t('proposals.confirm')}
            </ActButton>
          )}
          {viewerCanDecline && (
            <OpenedInPlace act={t('proposals.decline')} weight="grave">
              {(close) => <DeclineForm number={number} part={part} onClose={close} />}
            </OpenedInPlace>
          )}
        </Acts>
      )}
    </Section>
  );
}

function AnswerInWords({ part, isAskedAgain }: { part: PartToAnswerFragment; isAskedAgain: boolean }) {
  const t = useTranslate();
  const organisation = shortName(part.organisation);
  if (part.confirmation === 'confirmed')
    return <StatusWord tone="good">{t('proposals.ourPart.confirmed', { organisation })}</StatusWord>;
  if (!part.viewerCanConfirm) return t('proposals.ourPart.notYou', { organisation });
  return isAskedAgain
    ? t('proposals.ourPart.again', { organisation })
    : t('proposals.ourPart.asked', { organisation });
}

interface DeclineFormProps {
  number: string;
  part: PartToAnswerFragment;
  onClose: () => void;
}

function DeclineForm({ number, part: { organisation }, onClose }: DeclineFormProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Decline);
  const decline = async (entries: FormData) => {
    if (!(await act({ number, organisation: organisation.slug, reason: typed(entries, 'reason') }))) return;
    announce(t('proposals.declined', { organisation: shortName(organisation) }));
    // Whoever has declined sees no more of the proposal.
    void navigate('/proposals');
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void decline(entries)}>
      <TextAreaField
        name="reason"
        label={t('proposals.decline.reason')}
        hint={t('proposals.decline.hint')}
        rows={3}
        optional
      />
      <Acts>
        <ActButton type="submit" weight="grave" busy={busy}>
          {t('proposals.decline.act')}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
