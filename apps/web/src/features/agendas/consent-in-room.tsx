import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ConsentInRoomFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { SelectField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './agendas.module.css';

const Consent = graphql(`
  fragment ConsentInRoom on MeetingAgenda {
    id
    viewerMembers {
      id
      name
    }
    meeting {
      id
      agenda {
        id
        position
        title
        isByConsent
        passedAs {
          id
          number
        }
      }
    }
  }
`);

const TakeOut = graphql(`
  mutation TakeOutOfConsent($itemId: ID!, $memberId: ID!) {
    takeOutOfConsent(itemId: $itemId, memberId: $memberId) {
      id
    }
  }
`);

const Pass = graphql(`
  mutation PassConsentAgenda($meetingId: ID!, $itemIds: [ID!]!) {
    passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) {
      id
    }
  }
`);

type Item = ConsentInRoomFragment['meeting']['agenda'][number];
type Member = ConsentInRoomFragment['viewerMembers'][number];

interface ConsentInRoomProps {
  agenda: FragmentType<typeof Consent>;
  isOpen: boolean;
  conducts: boolean;
  /** Whom whoever conducts the meeting may hear. */
  members: readonly Member[];
}

/** The items that pass together without discussion, in the room of the meeting. */
export function ConsentInRoom({ agenda, isOpen, conducts, members }: ConsentInRoomProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const passing = useAct(Pass);
  const taking = useAct(TakeOut);
  const { meeting, viewerMembers } = readFragment(Consent, agenda);
  const standing = meeting.agenda.filter(({ isByConsent }) => isByConsent);
  const passed = meeting.agenda.filter(({ passedAs }) => passedAs);
  if (standing.length === 0 && passed.length === 0) return null;
  const pass = async () => {
    const itemIds = standing.map(({ id }) => id);
    if (await passing.act({ meetingId: meeting.id, itemIds }))
      announce(t('room.consent.passed', { n: itemIds.length }));
  };
  const takeOut = async ({ id: itemId, title }: Item, memberId: string) => {
    const done = await taking.act({ itemId, memberId });
    if (done) announce(t('room.consent.takenOut', { title }));
    return done;
  };
  return (
    <Section title={t('room.consent')} lead={standing.length > 0 && t('room.consent.lead')}>
      <FormErrorSummary errors={[...passing.errors, ...taking.errors]} />
      <ul className={classes.list}>
        {[...standing, ...passed].map((item) => (
          <li key={item.id} className={classes.item}>
            <span>
              {format.number(item.position)}. <bdi>{item.title}</bdi>{' '}
              {item.passedAs && (
                <StatusWord tone="good">
                  {t('room.consent.passedAs', { number: item.passedAs.number })}
                </StatusWord>
              )}
            </span>
            {item.isByConsent && isOpen && (
              <Acts>
                {viewerMembers.map(({ id, name }) => (
                  <ActButton key={id} busy={taking.busy} onClick={() => void takeOut(item, id)}>
                    {viewerMembers.length === 1
                      ? t('room.consent.takeOut')
                      : t('room.consent.takeOut.as', { member: name })}{' '}
                    <span className="visually-hidden">{item.title}</span>
                  </ActButton>
                ))}
                {conducts && viewerMembers.length === 0 && (
                  <Hearing members={members} onHeard={(memberId) => takeOut(item, memberId)} />
                )}
              </Acts>
            )}
          </li>
        ))}
      </ul>
      {conducts && isOpen && standing.length > 0 && (
        <Acts apart>
          <ConfirmButton
            weight="main"
            busy={passing.busy}
            question={t('room.consent.pass.question', { n: standing.length })}
            onConfirm={() => void pass()}
          >
            {t('room.consent.pass')}
          </ConfirmButton>
        </Acts>
      )}
    </Section>
  );
}

interface HearingProps {
  members: readonly Member[];
  onHeard: (memberId: string) => Promise<unknown>;
}

/** Somebody says aloud that their Member wants an item taken out; whoever conducts the meeting enters for which. */
function Hearing({ members, onHeard }: HearingProps) {
  const t = useTranslate();
  return (
    <OpenedInPlace act={`${t('room.consent.takeOut')}…`}>
      {(close) => (
        <Form
          errors={[]}
          onSubmit={(entries) => void onHeard(typed(entries, 'memberId')).then((done) => done && close())}
        >
          <SelectField
            name="memberId"
            label={t('room.consent.takeOut.for')}
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Acts>
            <SubmitButton>{t('room.consent.takeOut')}</SubmitButton>
            <ActButton onClick={close}>{t('ui.cancel')}</ActButton>
          </Acts>
        </Form>
      )}
    </OpenedInPlace>
  );
}
