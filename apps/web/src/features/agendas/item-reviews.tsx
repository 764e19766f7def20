import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ItemsToReviewFragment, Verdict } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { DataList } from '../../ui/data-list.js';
import { TextField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { StatusWord } from '../../ui/status-word.js';
import { ItemSubject } from '../meetings/item-subject.js';
import classes from './agendas.module.css';

const Reviewed = graphql(`
  fragment ItemsToReview on MeetingAgenda {
    id
    isInReview
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
        kind
        note
        isReviewed
        takenOutBy
        subject {
          agendaItemId
          ...SubjectOfItem
        }
        reviews {
          memberId
          memberName
          verdict
          remark
        }
      }
    }
  }
`);

const Review = graphql(`
  mutation ReviewAgendaItem($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String!) {
    reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) {
      id
    }
  }
`);

type Item = ItemsToReviewFragment['meeting']['agenda'][number];
type Member = ItemsToReviewFragment['viewerMembers'][number];

/** Reports and items by consent, with what Members say of them beforehand. */
export function ItemReviews({ agenda }: { agenda: FragmentType<typeof Reviewed> }) {
  const t = useTranslate();
  const { meeting, viewerMembers, isInReview } = readFragment(Reviewed, agenda);
  const items = meeting.agenda.filter(({ isReviewed, reviews }) => isReviewed || reviews.length > 0);
  if (items.length === 0) return <p>{t('agendas.review.empty')}</p>;
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <Told item={item} />
          {isInReview &&
            item.isReviewed &&
            viewerMembers.map((member) => (
              <Saying key={member.id} item={item} member={member} isOne={viewerMembers.length === 1} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function Told({ item }: { item: Item }) {
  const t = useTranslate();
  const format = useFormat();
  const { position, title, kind, note, subject, reviews, takenOutBy } = item;
  const said = (verdict: Verdict) =>
    format.list(
      reviews
        .filter((review) => review.verdict === verdict)
        .map(({ memberName, remark }) => (remark ? `${memberName} (${remark})` : memberName)),
    );
  return (
    <>
      <h3>
        {format.number(position)}. <bdi>{title}</bdi>
      </h3>
      <p className={classes.terms}>
        <span>{t(`meetings.item.kind.${kind}`)}</span>
        {subject && (
          <span>
            <ItemSubject subject={subject} />
          </span>
        )}
        {takenOutBy && (
          <span>
            <StatusWord tone="caution">{t('agendas.review.takenOut', { member: takenOutBy })}</StatusWord>
          </span>
        )}
      </p>
      {note && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      <DataList
        facts={[
          { name: t('agendas.review.preapprovedBy'), value: said('preapproves') },
          { name: t('agendas.review.flaggedBy'), value: said('flags') },
        ]}
      />
    </>
  );
}

function Saying({ item, member, isOne }: { item: Item; member: Member; isOne: boolean }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Review);
  const own = item.reviews.find(({ memberId }) => memberId === member.id);
  const word = (verdict: Verdict) => t(`agendas.review.${verdict}`);
  const label = (verdict: Verdict) =>
    isOne ? word(verdict) : t('agendas.review.as', { word: word(verdict), member: member.name });
  const say = async (verdict: Verdict, remark: string) => {
    const done = await act({ itemId: item.id, memberId: member.id, verdict, remark });
    if (done) announce(t('agendas.review.said', { member: member.name, word: word(verdict) }));
    return done;
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        {own?.verdict !== 'preapproves' && (
          <ActButton busy={busy} onClick={() => void say('preapproves', '')}>
            {label('preapproves')} <span className="visually-hidden">{item.title}</span>
          </ActButton>
        )}
        {own?.verdict !== 'flags' && (
          <OpenedInPlace act={`${label('flags')}…`}>
            {(close) => (
              <Form
                errors={[]}
                onSubmit={(entries) =>
                  void say('flags', typed(entries, 'remark')).then((done) => done && close())
                }
              >
                <TextField name="remark" label={t('agendas.review.remark')} optional />
                <Acts>
                  <SubmitButton busy={busy}>{word('flags')}</SubmitButton>
                  <ActButton onClick={close}>{t('ui.cancel')}</ActButton>
                </Acts>
              </Form>
            )}
          </OpenedInPlace>
        )}
      </Acts>
    </>
  );
}
