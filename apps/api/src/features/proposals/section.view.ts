import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  many,
  one,
  target,
  view,
  type FieldSource,
  type Sql,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inReadersLanguage } from '../calls/call.view.js';
import { Proposal } from './proposal.entity.js';
import { viewerTakesPart } from './proposal.sql.js';

@ObjectType({ description: 'An earlier text of a section, or one that was saved second and set aside.' })
export class SectionVersion {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field(() => Instant)
  savedAt!: string;

  @Field(() => Person)
  savedBy!: Person;

  @Field({ description: 'Written on an older text while somebody else saved a newer one.' })
  setAside!: boolean;
}

@ObjectType({ description: 'A section that the call asks for, with what the proposal says there so far.' })
export class ProposalSection {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field({ description: 'What is to be answered there.' })
  question!: string;

  @Field()
  required!: boolean;

  @Field(() => Int)
  mostWords!: number;

  @Field({ description: 'Empty while nothing is written.' })
  text!: string;

  @Field({ description: 'Whether anything stands there.' })
  isWritten!: boolean;

  @Field(() => Int, { description: 'Name it as `baseVersion` when saving; 0 while nothing is written.' })
  version!: number;

  @Field(() => Instant, { nullable: true })
  savedAt!: string | null;

  @Field(() => Person, { nullable: true })
  savedBy!: Person | null;

  @Field(() => [SectionVersion], {
    description: 'What it said before, and what was set aside; the latest first.',
  })
  versions!: SectionVersion[];

  @Field(() => [SectionVersion], { description: 'Texts that came second, the latest first.' })
  setAside!: SectionVersion[];
}

@ObjectType({
  description: 'Two texts that were written on the same one. The second is kept beside the first.',
})
export class SectionConflict {
  @Field({ description: 'The text that was set aside.' })
  yours!: string;

  @Field({ description: 'The text that stands.' })
  theirs!: string;

  @Field(() => Person)
  theirsBy!: Person;

  @Field(() => Instant)
  theirsAt!: string;
}

@ObjectType({ description: 'What became of a text that was saved.' })
export class SavedSection {
  @Field(() => ProposalSection)
  section!: ProposalSection;

  @Field(() => SectionConflict, { nullable: true, description: 'Null when the saved text stands.' })
  conflict!: SectionConflict | null;
}

/** One row for each section that the call asks for, written or not. */
const sections: Sql = `(select p.id as proposal_id, p.number, a.position, a.section, a.section ->> 'key' as key,
    s.id, coalesce(s.text, '') as text, coalesce(s.version, 0) as version, s.saved_at, s.saved_by_id
  from proposals p join calls c on c.id = p.call_id
  cross join lateral jsonb_array_elements(c.sections) with ordinality a(section, position)
  left join proposal_sections s on s.proposal_id = p.id and s.key = a.section ->> 'key')`;

const kept = (condition: (version: string) => Sql, limit: number): FieldSource =>
  many(SectionVersion, (s, v) => `${v}.section_id = ${s}.id and ${condition(v)}`, {
    orderBy: (v) => `${v}.saved_at desc, ${v}.id desc`,
    limit,
  });

/** What is being written is for those who take part alone; others read what was submitted. */
view(ProposalSection, {
  from: sections,
  visible: (s, scope) => viewerTakesPart(`${s}.proposal_id`, scope),
  fields: {
    key: computed((s) => `${s}.key`),
    title: inReadersLanguage((s) => `${s}.section -> 'title'`),
    question: inReadersLanguage((s) => `${s}.section -> 'question'`),
    required: computed((s) => `(${s}.section ->> 'required')::boolean`),
    mostWords: computed((s) => `(${s}.section ->> 'mostWords')::int`),
    text: computed((s) => `${s}.text`),
    isWritten: computed((s) => `${s}.text <> ''`),
    version: computed((s) => `${s}.version`),
    savedAt: computed((s) => `${s}.saved_at`),
    savedBy: one(Person, target('saved_by_id')),
    versions: kept(() => 'true', 20),
    setAside: kept((v) => `${v}.set_aside`, 20),
  },
});

/** Reached through its section, or as the text that one has just saved; both stand with the proposal. */
const ofVisibleProposal = (v: string, scope: Parameters<typeof viewerTakesPart>[1]): Sql =>
  viewerTakesPart(`(select s.proposal_id from proposal_sections s where s.id = ${v}.section_id)`, scope);

view(SectionVersion, {
  from: 'proposal_section_versions',
  visible: ofVisibleProposal,
  fields: {
    id: computed((v) => `${v}.id`),
    text: computed((v) => `${v}.text`),
    savedAt: computed((v) => `${v}.saved_at`),
    savedBy: one(Person, target('saved_by_id')),
    setAside: computed((v) => `${v}.set_aside`),
  },
});

view(SectionConflict, {
  from: `(select v.id, v.section_id, v.text as yours, s.text as theirs, s.saved_at, s.saved_by_id
    from proposal_section_versions v join proposal_sections s on s.id = v.section_id)`,
  visible: ofVisibleProposal,
  fields: {
    yours: computed((c) => `${c}.yours`),
    theirs: computed((c) => `${c}.theirs`),
    theirsBy: one(Person, target('saved_by_id')),
    theirsAt: computed((c) => `${c}.saved_at`),
  },
});

/** The root field names proposal, section, and the version that was set aside if one was. */
view(SavedSection, {
  from: sections,
  visible: (s, scope) => viewerTakesPart(`${s}.proposal_id`, scope),
  fields: {
    section: one(
      ProposalSection,
      (s, section) => `${section}.proposal_id = ${s}.proposal_id and ${section}.key = ${s}.key`,
    ),
    conflict: one(SectionConflict, (_s, c, scope) => `${c}.id = ${scope.value('setAsideId', 'uuid')}`),
  },
});

addField(
  Proposal,
  'sections',
  () => [ProposalSection],
  { description: 'Everything that the call asks for, in its order. To those who take part.' },
  many(ProposalSection, (p, s) => `${s}.proposal_id = ${p}.id`, { orderBy: (s) => `${s}.position` }),
);
