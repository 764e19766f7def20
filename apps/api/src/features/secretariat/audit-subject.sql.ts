import type { Predicate, Scope, Sql } from '../../platform/read-model/view.js';
import { viewerSees } from '../proposals/proposal.sql.js';

interface Subject {
  /** What follows `select … from`, and finds the row. */
  from: (id: Sql, scope: Scope) => Sql;
  name: (scope: Scope) => Sql;
  path?: Sql;
}

const localised = (column: Sql, scope: Scope): Sql =>
  `coalesce(${column} ->> ${scope.language()}, ${column} ->> 'en')`;

const decisionPath = `'/board/decisions/' || replace(substr(s.number, 4), '/', '-')`;

/** What each kind of thing in the audit is called. A proposal is named to whoever may know of it. */
const subjects: Record<string, Subject> = {
  Meeting: {
    from: (id) => `meetings s where s.id = ${id}`,
    name: () => `s.number || ' · ' || s.title`,
    path: `'/meetings/' || s.number`,
  },
  Organisation: {
    from: (id) => `organisations s where s.id = ${id}`,
    name: (scope) => localised('s.name', scope),
    path: `'/organisations/' || s.slug`,
  },
  ChairTerm: {
    from: (id) => `chair_terms t join organisations s on s.id = t.organisation_id where t.id = ${id}`,
    name: (scope) => localised('s.name', scope),
    path: `'/board/chair'`,
  },
  ChairNomination: {
    from: (id) => `chair_nominations n join organisations s on s.id = n.organisation_id where n.id = ${id}`,
    name: (scope) => localised('s.name', scope),
    path: `'/board/chair'`,
  },
  RulesProposal: {
    from: (id) => `rules_proposals s where s.id = ${id}`,
    name: () => 's.because',
    path: `'/board/rules/proposals/' || s.id`,
  },
  Mandate: {
    from: (id) =>
      `mandates d join people s on s.id = d.person_id join organisations o on o.id = d.organisation_id where d.id = ${id}`,
    name: (scope) => `s.name || ' · ' || ${localised('o.name', scope)}`,
    path: `'/organisations/' || o.slug`,
  },
  Invitation: {
    from: (id) => `invitations s where s.id = ${id}`,
    name: () => 's.address',
    path: `'/secretariat/invitations'`,
  },
  Circular: {
    from: (id) => `circulars s where s.id = ${id}`,
    name: () => 's.title',
    path: `'/board/circulars/' || s.id`,
  },
  Decision: {
    from: (id) => `decisions s where s.id = ${id}`,
    name: () => 's.number',
    path: decisionPath,
  },
  Action: {
    from: (id) => `actions a join decisions s on s.id = a.decision_id where a.id = ${id}`,
    name: () => `s.number || ' · ' || a.what`,
    path: decisionPath,
  },
  Minutes: {
    from: (id) => `meetings s where s.id = ${id}`,
    name: () => `s.number || ' · ' || s.title`,
    path: `'/meetings/' || s.number || '/minutes'`,
  },
  Call: {
    from: (id) => `calls s where s.id = ${id}`,
    name: (scope) => localised('s.title', scope),
    path: `'/calls/' || s.slug`,
  },
  Proposal: {
    from: (id, scope) => `proposals s where s.id = ${id} and ${viewerSees('s', scope)}`,
    name: () => 's.number',
    path: `'/proposals/' || s.number`,
  },
  Conflict: {
    from: (id, scope) =>
      `conflicts k join proposals s on s.id = k.proposal_id where k.id = ${id} and ${viewerSees('s', scope)}`,
    name: () => 's.number',
  },
  Review: {
    from: (id, scope) =>
      `reviews r join proposals s on s.id = r.proposal_id where r.id = ${id} and ${viewerSees('s', scope)}`,
    name: () => 's.number',
  },
  PanelAdvice: {
    from: (id, scope) =>
      `panel_advices k join proposals s on s.id = k.proposal_id where k.id = ${id} and ${viewerSees('s', scope)}`,
    name: () => 's.number',
  },
  StoredFile: { from: (id) => `stored_files s where s.id = ${id}`, name: () => 's.name' },
  Mail: {
    from: (id) => `mails s where s.id = ${id}`,
    name: () => 's.address',
    path: `'/secretariat/outbox'`,
  },
};

const byNoun = (e: Sql, of: (subject: Subject) => Sql, scope: Scope): Sql => {
  const cases = Object.entries(subjects).map(
    ([noun, subject]) =>
      `when '${noun}' then (select ${of(subject)} from ${subject.from(`${e}.noun_id`, scope)})`,
  );
  return `(case ${e}.noun ${cases.join(' ')} end)`;
};

/** The name of what an audit entry is about. */
export const subjectName: Predicate = (e, scope) => byNoun(e, ({ name }) => name(scope), scope);

/** The address of its page. */
export const subjectPath: Predicate = (e, scope) => byNoun(e, ({ path }) => path ?? 'null::text', scope);
