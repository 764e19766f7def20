/** Who is asked to review what (network.md, section 4: proposed without conflict and with even load). */

export interface Assignment {
  proposalId: string;
  personId: string;
}

export interface PlanFacts {
  proposalIds: readonly string[];
  /** Those who may be asked. */
  personIds: readonly string[];
  isConflicted: (personId: string, proposalId: string) => boolean;
  /** How many reviewers each proposal is to have. */
  each: number;
  /** The houses that a person belongs to: an institute counts as its university. None if it is not given. */
  housesOf?: (personId: string) => readonly string[];
  /** Who was asked already; one who is in conflict since, or of whom nothing is asked any more, does not count. */
  asked?: readonly (Assignment & { counts: boolean })[];
}

/** A proposal as it is being planned. */
interface Planned {
  id: string;
  /** Whom it may be given to, by name. */
  may: readonly string[];
  /** Those who were asked before and stay. */
  staying: readonly string[];
  reviewers: Set<string>;
}

interface Plan {
  proposals: readonly Planned[];
  load: Map<string, number>;
  shareHouse: (a: string, b: string) => boolean;
}

/**
 * Proposes who reviews what: nobody in conflict, nobody the same proposal twice, no two of one house on a proposal as
 * long as there is another house, and an even load. Each review goes to whoever brings a new house and has least; then
 * reviews are handed on, over others where need be, as long as somebody has two more than somebody they can be brought
 * to without putting two of one house together. A proposal that too few may review gets fewer. What was asked before
 * stays, and only what is missing is planned; whoever was once asked about a proposal is not asked about it again.
 */
export function planReviews(facts: PlanFacts): Assignment[] {
  const plan = emptyPlan(facts);
  const scarcestFirst = [...plan.proposals].sort(
    (a, b) => a.may.length - b.may.length || (a.id < b.id ? -1 : 1),
  );
  for (const proposal of scarcestFirst) fill(plan, proposal, facts.each);
  while ([...plan.load.keys()].some((busiest) => handOn(busiest, plan))) continue;
  return plan.proposals.flatMap(({ id, reviewers }) =>
    [...reviewers].sort().map((personId) => ({ proposalId: id, personId })),
  );
}

function emptyPlan({ proposalIds, personIds, isConflicted, housesOf, asked = [] }: PlanFacts): Plan {
  const people = [...new Set(personIds)].sort();
  const counting = asked.filter(({ counts }) => counts);
  const houses = new Map(
    [...people, ...counting.map(({ personId }) => personId)].map((id) => [id, new Set(housesOf?.(id))]),
  );
  return {
    proposals: [...new Set(proposalIds)].map((id) => ({
      id,
      may: people.filter(
        (person) =>
          !isConflicted(person, id) &&
          !asked.some(({ personId, proposalId }) => personId === person && proposalId === id),
      ),
      staying: counting.filter(({ proposalId }) => proposalId === id).map(({ personId }) => personId),
      reviewers: new Set(),
    })),
    load: new Map(people.map((id) => [id, counting.filter(({ personId }) => personId === id).length])),
    shareHouse: (a, b) => a !== b && [...(houses.get(a) ?? [])].some((house) => houses.get(b)?.has(house)),
  };
}

const loadOf = ({ load }: Plan, person: string): number => load.get(person) ?? 0;

/** With how many of the reviewers of a proposal, but for one who gives it away, somebody shares a house. */
const clashes = (plan: Plan, { staying, reviewers }: Planned, person: string, but?: string): number =>
  [...staying, ...reviewers].filter((other) => other !== but && plan.shareHouse(person, other)).length;

/** Gives a proposal the reviewers that it lacks, one after the other: those of another house first, then the least busy. */
function fill(plan: Plan, proposal: Planned, each: number): void {
  const { may, staying, reviewers } = proposal;
  for (let missing = each - staying.length; missing > 0; missing--) {
    const [next] = may
      .filter((person) => !reviewers.has(person))
      .map((person) => ({ person, rank: [clashes(plan, proposal, person), loadOf(plan, person)] as const }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
    if (!next) return;
    reviewers.add(next.person);
    plan.load.set(next.person, next.rank[1] + 1);
  }
}

/** Brings one review from somebody to the nearest one who has two fewer, from hand to hand; false if there is none. */
function handOn(from: string, plan: Plan): boolean {
  const start = loadOf(plan, from);
  const cameBy = new Map<string, { from: string; proposal: Planned } | null>([[from, null]]);
  const isOnTheWay = (person: string, proposal: Planned) => {
    for (let step = cameBy.get(person); step; step = cameBy.get(step.from))
      if (step.proposal === proposal) return true;
    return false;
  };
  for (const giver of cameBy.keys())
    for (const proposal of plan.proposals) {
      // Handed on twice on one way, two of a house could meet in it.
      if (!proposal.reviewers.has(giver) || isOnTheWay(giver, proposal)) continue;
      for (const taker of proposal.may) {
        if (proposal.reviewers.has(taker) || cameBy.has(taker)) continue;
        if (clashes(plan, proposal, taker, giver) > clashes(plan, proposal, giver)) continue;
        cameBy.set(taker, { from: giver, proposal });
        if (loadOf(plan, taker) > start - 2) continue;
        plan.load.set(taker, loadOf(plan, taker) + 1);
        plan.load.set(from, start - 1);
        for (let to = taker, step = cameBy.get(to); step; to = step.from, step = cameBy.get(to)) {
          step.proposal.reviewers.delete(step.from);
          step.proposal.reviewers.add(to);
        }
        return true;
      }
    }
  return false;
}

/** Reviewers of one house on a proposal. */
export interface SharedHouse {
  proposalId: string;
  house: string;
  personIds: string[];
  /** From how many houses there is somebody who may review it: fewer than reviewers are wanted, or else it was asked so before. */
  houses: number;
}

/** Where the plan, with those who were asked before, has several of one house on a proposal, and how many houses there were to choose from. */
export function sharedHouses(facts: PlanFacts, plan: readonly Assignment[]): SharedHouse[] {
  const { proposalIds, personIds, isConflicted, housesOf = () => [], asked = [] } = facts;
  const counting = asked.filter(({ counts }) => counts);
  return [...new Set(proposalIds)].flatMap((proposalId) => {
    const on = (one: Assignment) => one.proposalId === proposalId;
    const reviewers = [...counting.filter(on), ...plan.filter(on)].map(({ personId }) => personId);
    const wasAsked = (person: string) => asked.some((one) => on(one) && one.personId === person);
    const free = personIds.filter((person) => !isConflicted(person, proposalId) && !wasAsked(person));
    const houses = new Set([...reviewers, ...free].flatMap(housesOf)).size;
    return [...new Set(reviewers.flatMap(housesOf))].sort().flatMap((house) => {
      const together = reviewers.filter((person) => housesOf(person).includes(house));
      // Only of those whom the plan brings in is there anything to say before they are asked.
      const isPlanned = plan.some((one) => on(one) && together.includes(one.personId));
      return together.length > 1 && isPlanned ? [{ proposalId, house, personIds: together, houses }] : [];
    });
  });
}
