import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  one,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { wasConvened, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { rulesDifferences, rulesDocument } from '../rules-of-procedure/rules-document.js';
import type { HourColour, RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { RulesVersion } from '../rules-of-procedure/rules-version.entity.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { HourColourType, memberNames, RulesChapter } from '../rules-of-procedure/rules-version.view.js';
import { whatWouldChange, type PastMeeting } from './meeting-under-rules.rules.js';
import { entriesOf } from './rules-entries.js';
import { RulesProposal } from './rules-proposal.entity.js';

@ObjectType({ description: 'A value of the rules as a form shows it.' })
class RulesEntry {
  @Field({ description: 'Where it stands: notice.ordinary.convening.' })
  path!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: 'A clause that reads otherwise than in the version before.' })
class RulesDifference {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  before!: string;

  @Field()
  after!: string;
}

@ObjectType({ description: 'What a version of the rules says of the notice of a meeting.' })
class NoticeJudged {
  @Field({ description: 'Whether it was convened in time.' })
  inTime!: boolean;

  @Field(() => CalendarDate, { description: 'The last lawful day for convening it.' })
  notice!: string;

  @Field(() => CalendarDate)
  agenda!: string;

  @Field(() => CalendarDate)
  papers!: string;

  @Field(() => Int, { description: 'What it burdens all Members with together.' })
  burden!: number;
}

@ObjectType({ description: 'A Member for whom the hours of a meeting would have counted otherwise.' })
class HoursChanged {
  @Field()
  member!: string;

  @Field(() => HourColourType)
  before!: HourColour;

  @Field(() => HourColourType)
  after!: HourColour;

  @Field(() => Int)
  burdenBefore!: number;

  @Field(() => Int)
  burdenAfter!: number;
}

@ObjectType({ description: 'A meeting of the last twelve months, as other rules would have judged it.' })
class MeetingUnderRules {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => NoticeJudged)
  before!: NoticeJudged;

  @Field(() => NoticeJudged)
  after!: NoticeJudged;

  @Field(() => [HoursChanged])
  hours!: HoursChanged[];
}

@ObjectType({ description: 'What a version would have changed for the meetings of the last twelve months.' })
class LastYearUnderRules {
  @Field(() => Int, { description: 'How many meetings were held or convened.' })
  meetings!: number;

  @Field(() => [MeetingUnderRules], { description: 'Those for which something would have been otherwise.' })
  changed!: MeetingUnderRules[];
}

view(RulesProposal, {
  visible: (_p, scope) => viewerIsOfTheBoard(scope),
  fields: { adoptedAs: one(RulesVersion, target('adopted_as_id')) },
});

const own: Record<string, Predicate> = {
  language: (_p, scope) => scope.language(),
  names: memberNames,
  rules: (p) => `${p}.rules`,
};

addField(
  RulesProposal,
  'document',
  () => [RulesChapter],
  { description: 'As a document in the reader’s language.' },
  derived(own, ({ rules, language, names }) =>
    rulesDocument(rules as RulesOfProcedure, language as Language, names as Record<string, string>),
  ),
);

/** The version before the one as which a proposal was adopted, else the latest that there is. */
const versionBefore: Predicate = (p) => `(select v.rules from rules_versions v
  where ${p}.adopted_as_id is null or v.number < (select a.number from rules_versions a where a.id = ${p}.adopted_as_id)
  order by v.number desc limit 1)`;

addField(
  RulesProposal,
  'differences',
  () => [RulesDifference],
  { description: 'Clause by clause, what reads otherwise than in the version before.' },
  derived({ ...own, before: versionBefore }, ({ rules, before, language, names }) => {
    const said = (version: unknown) =>
      rulesDocument(version as RulesOfProcedure, language as Language, names as Record<string, string>);
    return rulesDifferences(said(before), said(rules));
  }),
);

interface GivenMeeting extends Omit<PastMeeting, 'startsAt' | 'convenedAt'> {
  number: string;
  title: string;
  startsAt: string;
  convenedAt: string;
  rules: RulesOfProcedure;
}

/** Meetings of the last twelve months, each with the rules of its own day and who was called to sit. */
const lastYear: Predicate = () => `(select coalesce(json_agg(f order by f."startsAt"), '[]') from (
  select m.number, m.title, m.kind, m.mode, m.time_zone as "timeZone", m.starts_at as "startsAt", m.minutes,
    m.convened_at as "convenedAt", left(m.wall_clock, 10) as "meetingDate",
    m.short_notice_because is not null as "everyMemberConsents",
    ${rulesOnDate('left(m.wall_clock, 10)::date')} as rules,
    (select coalesce(json_agg(json_build_object('organisationId', i.organisation_id, 'zone', s.time_zone)
        order by i.organisation_id), '[]')
      from invitees i join people s on s.id = i.person_id
      where i.meeting_id = m.id and i.removed_at is null and i.role in ('CHAIR', 'REQ-PARTICIPANT')) as seats
  from meetings m
  where m.starts_at between now() - interval '1 year' and now() and ${wasConvened('m')} and m.cancelled_at is null
  order by m.starts_at desc limit 100) f)`;

addField(
  RulesProposal,
  'lastYear',
  () => LastYearUnderRules,
  { description: 'What it would have changed for the meetings of the last twelve months.' },
  derived({ ...own, meetings: lastYear }, ({ rules, names, meetings }) => {
    const given = meetings as GivenMeeting[];
    const called = names as Record<string, string>;
    return {
      meetings: given.length,
      changed: given.flatMap(({ rules: then, ...meeting }) => {
        const past = {
          ...meeting,
          startsAt: new Date(meeting.startsAt),
          convenedAt: new Date(meeting.convenedAt),
        };
        const change = whatWouldChange(past, then, rules as RulesOfProcedure);
        if (!change) return [];
        const hours = change.seats.map(({ organisationId, before, after }) => ({
          member: called[organisationId] ?? '',
          before: before.colour,
          after: after.colour,
          burdenBefore: before.burden,
          burdenAfter: after.burden,
        }));
        const { number, title, meetingDate: on } = meeting;
        return [{ number, title, on, before: change.before, after: change.after, hours }];
      }),
    };
  }),
);

addField(
  RulesProposal,
  'viewerCanAdopt',
  () => Boolean,
  { description: 'Whether the viewer may enter its adoption, or take it back.' },
  derived({ open: (p) => `${p}.adopted_as_id is null and ${p}.withdrawn_on is null` }, ({ open }, viewer) =>
    Boolean(open && viewer && secretariatMandate(viewer.mandates)),
  ),
);

addField(
  RulesVersion,
  'viewerCanPropose',
  () => Boolean,
  { description: 'Whether the viewer may propose another version.' },
  derived({ one: () => '1' }, (_facts, viewer) => Boolean(viewer && secretariatMandate(viewer.mandates))),
);

addField(
  RulesVersion,
  'entries',
  () => [RulesEntry],
  { description: 'Every value of it, as a form shows it.' },
  derived({ rules: (v) => `${v}.rules` }, ({ rules }) => entriesOf(rules as RulesOfProcedure)),
);

addField(
  RulesVersion,
  'isInForce',
  () => Boolean,
  { description: 'The version of today.' },
  computed(
    (
      v,
    ) => `${v}.id = (select t.id from rules_versions t where t.in_force_from <= (now() + interval '8 hours')::date
      order by t.in_force_from desc limit 1)`,
  ),
);
