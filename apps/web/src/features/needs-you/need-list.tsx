import type { Translate } from '@gsenet/shared/translate';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AnswerableMeetingFragment, NeedLineFragment } from '../../gql/graphql.js';
import { ActLink, type Weight } from '../../ui/act.js';
import { Deadline } from '../../ui/deadline.js';
import type { Format } from '../../ui/format.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { AnswerForm } from '../meetings/answer-form.js';
import { dutyTitle } from '../projects/duty-title.js';
import classes from './need-list.module.css';

const Line = graphql(`
  fragment NeedLine on Need {
    id
    kind
    title
    path
    daysLeft
    localDeadline {
      date
      time
    }
  }
`);

const ToAnswer = graphql(`
  fragment AnswerableMeeting on Meeting {
    id
    ...MeetingToAnswer
  }
`);

/** A person between two meetings reads no more; the rest comes up as these are done, and is there to be opened. */
const mostShown = 7;

interface NeedListProps {
  needs: readonly FragmentType<typeof Line>[];
  /** Meetings to come: an invitation to one of them is answered right here. */
  meetings: readonly FragmentType<typeof ToAnswer>[];
}

/** What waits for the reader, the most pressing first. */
export function NeedList({ needs, meetings }: NeedListProps) {
  const t = useTranslate();
  const all = readFragment(Line, needs);
  const upcoming = readFragment(ToAnswer, meetings);
  const items = all.map((need, index) => (
    // One filled button on the page, for what presses most.
    <NeedItem
      key={`${need.kind} ${need.id}`}
      need={need}
      meeting={need.kind === 'answer_meeting' ? upcoming.find(({ id }) => id === need.id) : undefined}
      weight={index === 0 ? 'main' : 'quiet'}
    />
  ));
  return (
    <>
      <ol className={classes.list}>{items.slice(0, mostShown)}</ol>
      {all.length > mostShown && (
        <details className={classes.more}>
          <summary>{t('needs.more', { n: all.length - mostShown })}</summary>
          <ol className={classes.list} start={mostShown + 1}>
            {items.slice(mostShown)}
          </ol>
        </details>
      )}
    </>
  );
}

interface NeedItemProps {
  need: NeedLineFragment;
  meeting: AnswerableMeetingFragment | undefined;
  weight: Weight;
}

/** What to do, about what, by when, and the button for it. */
function NeedItem({ need, meeting, weight }: NeedItemProps) {
  const t = useTranslate();
  const format = useFormat();
  const { kind, path, daysLeft, localDeadline } = need;
  return (
    <li className={classes.need}>
      <div className={classes.what}>
        <p>{t(`needs.${kind}.what`)}</p>
        <h2 className={classes.title}>
          <Link to={path}>
            <bdi>{titleOf(t, format, need)}</bdi>
          </Link>
        </h2>
        {localDeadline && daysLeft !== null && (
          <Deadline on={`${localDeadline.date}T${localDeadline.time}`} daysLeft={daysLeft} />
        )}
      </div>
      {meeting ? (
        <AnswerForm meeting={meeting} weight={weight} />
      ) : (
        <ActLink to={path} weight={weight}>
          {t(`needs.${kind}.act`)}
        </ActLink>
      )}
    </li>
  );
}

/** The name of the thing; where many things wait as one, how many they are. */
export function titleOf(
  t: Translate,
  format: Format,
  { kind, title }: Pick<NeedLineFragment, 'kind' | 'title'>,
): string {
  if (kind === 'chase_invitations') return t('needs.chase_invitations.title', { n: Number(title) });
  if (kind === 'attach_letter') return t('needs.attach_letter.title', { n: Number(title) });
  if (kind === 'mend_mail') return t('needs.mend_mail.title', { n: Number(title) });
  if (kind === 'hand_in_report' || kind === 'decide_hand_in') return dutyTitle(title, format);
  return title;
}
