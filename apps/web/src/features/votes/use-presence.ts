import { graphql } from '../../gql/gql.js';
import type { PresenceInput } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';

export const EnterPresence = graphql(`
  mutation EnterPresence($meetingId: ID!, $entry: PresenceInput!) {
    enterPresence(meetingId: $meetingId, entry: $entry) {
      id
    }
  }
`);

/** Enters lines into the presence ledger of a meeting. */
export function usePresence(meetingId: string) {
  const { act, busy, errors } = useAct(EnterPresence);
  return { enter: (entry: PresenceInput) => void act({ meetingId, entry }), busy, errors };
}
