import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Deadline } from '../../ui/deadline.js';
import { useTranslate } from '../../ui/language.js';
import { daysBetween, todayAt } from './meeting-clock.js';

const Part = graphql(`
  fragment YourPartInMeeting on Meeting {
    viewerCanAnswer
    localTimes {
      viewer {
        date
        time
        offset
      }
    }
    viewerInvitee {
      id
      part
      answer
      organisation {
        id
        name
      }
      comesInsteadOf {
        id
        name
      }
    }
  }
`);

/** In which part one is invited, and whether and by when one is asked to answer. */
export function YourPart({ meeting }: { meeting: FragmentType<typeof Part> }) {
  const t = useTranslate();
  const { viewerCanAnswer, viewerInvitee, localTimes } = readFragment(Part, meeting);
  if (!viewerInvitee) return null;
  const { part, answer, organisation, comesInsteadOf } = viewerInvitee;
  const organisationName = organisation.name;
  if (!viewerCanAnswer)
    return part === 'observer'
      ? t('meetings.part.observer', { organisation: organisationName })
      : t('meetings.part.told', { organisation: organisationName });
  if (answer !== 'waiting') return t('meetings.part.answered', { organisation: organisationName });
  const start = localTimes.viewer;
  return (
    <>
      <p>
        {comesInsteadOf
          ? t('meetings.part.instead', { name: comesInsteadOf.name, organisation: organisationName })
          : t('meetings.part.invited', { organisation: organisationName })}
      </p>
      {start && (
        <p>
          <Deadline
            on={`${start.date}T${start.time}`}
            daysLeft={daysBetween(todayAt(start.offset), start.date)}
          />
        </p>
      )}
    </>
  );
}
