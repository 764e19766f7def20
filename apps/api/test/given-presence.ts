import type { PresenceEntry, SeatCapacity } from '../src/features/votes/presence.rules.js';

/** A time of the day of a meeting. */
export const at = (time: string): Date => new Date(`2027-03-17T${time}:00Z`);

const capacities: Record<string, SeatCapacity> = {
  rep: 'representative',
  first: 'first_alternate',
  second: 'second_alternate',
};

/** `rep` is the Member's own representative, `COL rep` that of COL, whoever it is for. */
const person = (member: string, words: string[]) =>
  words.length > 1 ? words.join(' ') : `${member} ${words[0]}`;

/** Lines of a ledger as one would write them: `14:12 COL stood_in second for rep`, `14:20 COL recused item3`. */
export function entries(text: string): PresenceEntry[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map(entry);
}

function entry(line: string): PresenceEntry {
  const [time = '', memberId = '', act, ...words] = line.split(' ');
  const what = { memberId, at: at(time) };
  const [last = ''] = words.slice(-1);
  const capacity = capacities[last] ?? 'representative';
  switch (act) {
    case 'arrived':
      return { ...what, act, personId: person(memberId, words), capacity };
    case 'stood_in': {
      const [who = '', , forWhom = ''] = words;
      const ids = { personId: person(memberId, [who]), forPersonId: person(memberId, [forWhom]) };
      return { ...what, act, ...ids, capacity: capacities[who] ?? 'representative' };
    }
    case 'left':
      return { ...what, act, personId: person(memberId, words) };
    case 'recused':
    case 'came_back':
    case 'recusal_lifted':
      return { ...what, act, itemId: last };
    case 'proxy_given':
      return { ...what, act, toMemberId: last };
    case 'proxy_revoked':
      return { ...what, act };
    default:
      throw new Error(`No line of a ledger: ${line}`);
  }
}
