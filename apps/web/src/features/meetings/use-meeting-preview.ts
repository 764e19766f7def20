import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { PreviewOfMeetingFragment } from '../../gql/graphql.js';
import { inWords, refusalsIn } from '../../platform/refusals.js';
import { useTranslate } from '../../ui/language.js';
import type { WantedTime } from './typed-meeting.js';

export const PreviewOfMeeting = graphql(`
  fragment PreviewOfMeeting on MeetingPreview {
    startsAt
    isPast
    skipped {
      before
      after
    }
    twice {
      occurrence
      startsAt
      offset
    }
    notice {
      days
      tooLate
      earliest
      extraordinaryUntil
      clocks {
        notice
        agenda
        papers
      }
    }
    seats {
      organisationId
      organisationName
      personName
      timeZone
      chairs
      burdenSoFar
      day
      hours {
        date
        time
        endDate
        endTime
        offset
        zone
        colour
      }
    }
  }
`);

export type Preview = PreviewOfMeetingFragment;

const AskPreview = graphql(`
  query PreviewMeeting(
    $wallClock: WallClock!
    $timeZone: String!
    $occurrence: Occurrence
    $minutes: Int!
    $kind: MeetingKind!
  ) {
    meetingPreview(
      wallClock: $wallClock
      timeZone: $timeZone
      occurrence: $occurrence
      minutes: $minutes
      kind: $kind
    ) {
      ...PreviewOfMeeting
    }
  }
`);

export interface PreviewState {
  /** The last one that was answered; it stays while the next is asked for. */
  preview: Preview | null;
  asking: boolean;
  /** Why there is none for what is wanted now. */
  problem: string | null;
}

/** Milliseconds of rest in typing after which the API is asked. */
const rest = 250;

/** What a time would mean, asked anew whenever another is wanted. */
export function useMeetingPreview(
  wanted: WantedTime | null,
  first: FragmentType<typeof PreviewOfMeeting> | null,
): PreviewState {
  const client = useClient();
  const t = useTranslate();
  const [answered, setAnswered] = useState<{
    to: string | null;
    preview: Preview | null;
    problem: string | null;
  }>({
    to: first && JSON.stringify(wanted),
    preview: readFragment(PreviewOfMeeting, first),
    problem: null,
  });
  const question = wanted && JSON.stringify(wanted);
  useEffect(() => {
    if (!question || question === answered.to) return;
    let isCurrent = true;
    const ask = async () => {
      const variables = JSON.parse(question) as WantedTime;
      const { data, error } = await client.query(AskPreview, variables).toPromise();
      if (!isCurrent) return;
      const preview = data ? readFragment(PreviewOfMeeting, data.meetingPreview) : null;
      const refusal = error && refusalsIn(error)?.[0];
      const problem = error ? (refusal ? inWords(t, refusal).text : t('ui.unreachable')) : null;
      setAnswered((last) => ({ to: question, preview: preview ?? last.preview, problem }));
    };
    const timer = setTimeout(() => void ask(), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question, answered.to, client, t]);
  const { preview, problem } = answered;
  return { preview, problem, asking: question !== null && question !== answered.to };
}
