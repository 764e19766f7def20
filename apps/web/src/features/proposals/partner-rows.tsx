import { graphql } from '../../gql/gql.js';
import type { PartToChangeFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { DataList } from '../../ui/data-list.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { StatusWord } from '../../ui/status-word.js';
import { PartForm, type Undertaking } from './part-form.js';
import { shortName } from './short-name.js';
import classes from './partner-rows.module.css';

const ToChange = graphql(`
  fragment PartToChange on Partnership {
    id
    version
    isLead
    role
    budget
    inKind
    confirmation
    canAnswer
    declinedBecause
    organisation {
      id
      slug
      name
      acronym
    }
  }
`);

const ChangePart = graphql(`
  mutation ChangePartner(
    $number: String!
    $organisation: String!
    $version: Int!
    $role: String!
    $budget: Float!
    $inKind: Float!
  ) {
    changePartner(
      number: $number
      organisation: $organisation
      version: $version
      role: $role
      budget: $budget
      inKind: $inKind
    ) {
      id
    }
  }
`);

const RemovePart = graphql(`
  mutation RemovePartner($number: String!, $organisation: String!, $version: Int!) {
    removePartner(number: $number, organisation: $organisation, version: $version) {
      id
    }
  }
`);

interface PartnerRowsProps {
  number: string;
  /** ISO 4217. */
  currency: string;
  parts: readonly FragmentType<typeof ToChange>[];
}

/** The parts of a proposal for those who arrange them: each can be changed, and each but the lead's taken out. */
export function PartnerRows({ number, currency, parts }: PartnerRowsProps) {
  return (
    <ul className={classes.parts}>
      {readFragment(ToChange, parts).map((part) => (
        <li key={part.id}>
          <PartnerRow number={number} currency={currency} part={part} />
        </li>
      ))}
    </ul>
  );
}

type PartnerRowProps = Omit<PartnerRowsProps, 'parts'> & { part: PartToChangeFragment };

function PartnerRow({ number, currency, part }: PartnerRowProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const change = useAct(ChangePart);
  const remove = useAct(RemovePart);
  const { version, isLead, role, budget, inKind, confirmation, organisation } = part;
  const name = shortName(organisation);
  const which = { number, organisation: organisation.slug, version };
  const doChange = async (undertaking: Undertaking, close: () => void) => {
    // A refusal may mean that somebody else changed it: the page then shows it as it is now.
    if (!(await change.act({ ...which, ...undertaking }))) return refresh();
    announce(t('proposals.part.changed', { organisation: name }));
    close();
  };
  const doRemove = async () => {
    if (!(await remove.act(which))) return refresh();
    announce(t('proposals.part.removed', { organisation: name }));
  };
  return (
    <>
      <div className={classes.head}>
        <h3>
          <bdi>{organisation.name}</bdi>
        </h3>
        <AnswerInWords part={part} />
      </div>
      <DataList
        facts={[
          {
            name: t('proposals.part.role'),
            value: <span dir="auto">{role || t('proposals.part.noRole')}</span>,
          },
          { name: t('proposals.part.budget'), value: format.money(budget, currency) },
          { name: t('proposals.part.inKind'), value: format.money(inKind, currency) },
        ]}
      />
      <FormErrorSummary errors={remove.errors} />
      <Acts>
        <OpenedInPlace act={t('proposals.part.change', { organisation: name })}>
          {(close) => (
            <PartForm
              place={organisation.slug}
              currency={currency}
              initial={part}
              act={t('proposals.part.save')}
              hint={
                !isLead && confirmation !== 'waiting' && t('proposals.part.askedAnew', { organisation: name })
              }
              busy={change.busy}
              errors={change.errors}
              onSave={(undertaking) => void doChange(undertaking, close)}
              onClose={close}
            />
          )}
        </OpenedInPlace>
        {!isLead && (
          <ConfirmButton
            weight="quiet"
            question={t('proposals.part.remove.question', { organisation: name })}
            busy={remove.busy}
            onConfirm={() => void doRemove()}
          >
            {t('proposals.part.remove', { organisation: name })}
          </ConfirmButton>
        )}
      </Acts>
    </>
  );
}

function AnswerInWords({
  part: { isLead, confirmation, canAnswer, declinedBecause },
}: {
  part: PartToChangeFragment;
}) {
  const t = useTranslate();
  if (isLead) return <StatusWord tone="quiet">{t('proposals.part.leads')}</StatusWord>;
  if (confirmation === 'confirmed')
    return <StatusWord tone="good">{t('proposals.part.confirmed')}</StatusWord>;
  if (confirmation === 'declined')
    return (
      <StatusWord tone="bad">
        {declinedBecause
          ? t('proposals.part.declinedBecause', { reason: declinedBecause })
          : t('proposals.part.declined')}
      </StatusWord>
    );
  return (
    <StatusWord tone="caution">
      {canAnswer ? t('proposals.part.waiting') : t('proposals.part.nobody')}
    </StatusWord>
  );
}
