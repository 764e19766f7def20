import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { DemonstrationNote } from './demonstration-note.js';
import { MeetingMoment } from './meeting-moment.js';

const Upcoming = graphql(`
  fragment UpcomingMeeting on Meeting {
    id
    number
    title
    state
    place
    isDemonstration
    localTimes {
      ...MeetingMoment
    }
  }
`);

/** The next meeting that is convened; the Secretariat's drafts are left out. */
export function NextMeeting({ meetings }: { meetings: readonly FragmentType<typeof Upcoming>[] }) {
  const t = useTranslate();
  const next = readFragment(Upcoming, meetings).find(({ state }) => state === 'convened' || state === 'open');
  if (!next) return <p>{t('home.meeting.none')}</p>;
  const { number, title, place, isDemonstration, localTimes } = next;
  return (
    <>
      <p>
        <strong>
          <Link to={`/meetings/${number}`}>
            <bdi>{title}</bdi>
          </Link>
        </strong>
      </p>
      <p>
        <MeetingMoment times={localTimes} />
      </p>
      <p>{place ? <bdi>{place}</bdi> : t('home.meeting.online')}</p>
      {isDemonstration && (
        <p>
          <DemonstrationNote />
        </p>
      )}
    </>
  );
}
