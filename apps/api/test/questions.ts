import { readFileSync } from 'node:fs';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

/** Everything that the web client asks. */
const manifest = new URL('../../web/src/gql/persisted-documents.json', import.meta.url);
export const documents = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);

export interface Question {
  name: string;
  text: string;
  operation: OperationDefinitionNode;
  roots: FieldNode[];
}

export const questions = documents.map((text): Question => {
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error(`Nothing is asked: ${text}`);
  return {
    name: operation.name?.value ?? '',
    text,
    operation,
    roots: operation.selectionSet.selections.flatMap((one) => ('arguments' in one ? [one] : [])),
  };
});
export const reads = questions.filter(({ operation }) => operation.operation === OperationTypeNode.QUERY);

const submittedProposal = `select p.number from proposals p join organisations o on o.id = p.lead_organisation_id
  where o.slug = 'institute-2' and p.submitted_at is not null order by p.number`;

/** Values for what root fields must be told: selects, the first of their rows counts. */
const samples: Record<string, string> = {
  'annualReport.year': `select extract(year from now())::int - 1`,
  'agendaByLink.token': `select 'no token'`,
  'shortNoticeByLink.token': `select 'no token'`,
  'boardPack.number': `select number from meetings where state = 'convened' order by number`,
  'call.slug': `select slug from calls where state = 'published' order by slug`,
  'conflicts.call': `select slug from calls where state = 'published' order by slug`,
  'circular.id': `select gen_random_uuid()`,
  'eligibilityPreview.call': `select slug from calls where state = 'published' order by slug`,
  'eligibilityPreview.decisions': `select json_build_array(json_build_object('number', p.number, 'eligible', true, 'reason', '')) from (${submittedProposal} limit 1) p`,
  'dutyProof.year': `select extract(year from now())::int - 6`,
  'draftToCorrect.section': `select 'opening'`,
  'draftToCorrect.token': `select 'no token'`,
  'decision.number': `select 'AB/2027/01-01'`,
  'invitationOffer.token': `select 'no token'`,
  'invitationToMeeting.token': `select 'no token'`,
  'itemRecusals.number': `select number from meetings where state = 'convened' order by number`,
  'itemRecusals.position': `select 1`,
  'letter.mailId': `select gen_random_uuid()`,
  'mandate.id': `select id from mandates order by id`,
  'meeting.number': `select number from meetings where state = 'convened' order by number`,
  'meetingRoom.number': `select number from meetings where state = 'convened' order by number`,
  'meetingMoved.number': `select number from meetings where state = 'convened' order by number`,
  'meetingMoved.on': `select '2030-08-19'`,
  'meetingPreview.kind': `select 'ordinary'`,
  'meetingPreview.minutes': `select 90`,
  'meetingPreview.timeZone': `select 'Asia/Shanghai'`,
  'meetingPreview.wallClock': `select '2030-06-03T10:00'`,
  'meetingAgenda.number': `select number from meetings where state = 'convened' order by number`,
  'meetingNotice.number': `select number from meetings where state = 'convened' order by number`,
  'minutes.number': `select number from meetings order by number`,
  'minutesSection.key': `select 'opening'`,
  'minutesSection.number': `select number from meetings order by number`,
  'meetingDates.number': `select number from meetings order by number`,
  'meetingDates.suggestFor': `select null`,
  'organisation.slug': `select 'institute-2'`,
  'preparedMotion.itemId': `select gen_random_uuid()`,
  'project.slug': `select slug from projects order by slug`,
  'projectDuties.kind': `select 'report'`,
  'projectDuty.id': `select gen_random_uuid()`,
  'proposal.number': submittedProposal,
  'proposalSection.key': `select 'summary'`,
  'proposalSection.number': submittedProposal,
  'proposalsToCheck.call': `select slug from calls where state = 'published' order by slug`,
  'provenance.kind': `select 'call'`,
  'provenance.key': `select slug from calls where state = 'published' order by slug`,
  'questionOfDate.token': `select 'no token'`,
  'panelAdvice.call': `select slug from calls where state = 'published' order by slug`,
  'review.id': `select gen_random_uuid()`,
  'reviewPlan.call': `select slug from calls where state = 'published' order by slug`,
  'reviewPlan.each': `select 3`,
  'reviewRound.call': `select slug from calls where state = 'published' order by slug`,
  'reviewsUnderCall.call': `select slug from calls where state = 'published' order by slug`,
  'rulesOfProcedure.on': `select '2030-06-03'`,
  'rulesProposal.id': `select gen_random_uuid()`,
  'search.first': `select 10`,
  'search.text': `select 'board'`,
  'vote.id': `select gen_random_uuid()`,
  'workImport.id': `select gen_random_uuid()`,
  'workImportLines.importId': `select gen_random_uuid()`,
  'withdrawnWork.slug': `select slug from works order by slug`,
  'work.slug': `select slug from works order by slug`,
};

/** What a question is asked with in a network that was filled; `first` gives the first value of a select. */
export async function variablesOf(
  { operation, roots }: Question,
  first: (select: string) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const variables: Record<string, unknown> = {};
  for (const root of roots)
    for (const { name, value } of root.arguments ?? []) {
      const sample = samples[`${root.name.value}.${name.value}`];
      // A page asks for the thing first and for what belongs to it afterwards, by the same value.
      if (value.kind === Kind.VARIABLE && sample && !(value.name.value in variables))
        variables[value.name.value] = await first(sample);
    }
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? [])
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue && !(variable.name.value in variables))
      throw new Error(`Say in the samples what $${variable.name.value} may be.`);
  return variables;
}
