import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RichText } from '@gsenet/shared/rich-text';
import { enumType } from '../../platform/graphql/enum-type.js';
import { RichTextTree } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  many,
  one,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Motion } from '../votes/motion.entity.js';
import { MinutesCorrection } from './minutes-correction.entity.js';
import { reasonsForKeeping, type ReasonForKeeping } from './minutes-section.entity.js';
import { sections, viewerReadsDraftWords, viewerReadsSection, viewerReadsWords } from './minutes.sql.js';

const ReasonForKeepingType = enumType('ReasonForKeeping', reasonsForKeeping);

@ObjectType({ description: 'An earlier text of a section of minutes. For the Secretariat.' })
export class MinutesVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => RichTextTree, { nullable: true })
  text!: RichText | null;

  @Field(() => LocalMoment, { description: 'On the viewer’s clock.' })
  saved!: LocalMoment;

  @Field(() => Person)
  savedBy!: Person;

  @Field(() => ReasonForKeepingType, {
    description: 'set_aside: written on an older text while somebody else saved; sent: as the draft had it.',
  })
  keptAs!: ReasonForKeeping;
}

@ObjectType({ description: 'A section of the minutes of a meeting.' })
export class MinutesSection {
  @Field({ description: 'opening, closing, or the id of the agenda item.' })
  key!: string;

  @Field(() => AgendaItem, { nullable: true, description: 'Null of the opening and the closing.' })
  item!: AgendaItem | null;

  @Field(() => RichTextTree, {
    nullable: true,
    description: 'What was said; null where nothing is written, or the viewer may not read it.',
  })
  text!: RichText | null;

  @Field({ description: 'Whether what was said is withheld from the viewer.' })
  isWithheldFromViewer!: boolean;

  @Field({ description: 'Whether it stays out of what is published, as a personal matter.' })
  isWithheld!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is a personal matter; to the Secretariat.' })
  withheldBecause!: string | null;

  @Field(() => Int, { description: 'Name it as `baseVersion` when saving; 0 while nothing is written.' })
  version!: number;

  @Field(() => LocalMoment, { nullable: true, description: 'On the viewer’s clock.' })
  saved!: LocalMoment | null;

  @Field(() => Person, { nullable: true, description: 'To the Secretariat.' })
  savedBy!: Person | null;

  @Field(() => RichTextTree, {
    nullable: true,
    description: 'As the draft had it, once the text has changed since; to those who read the draft.',
  })
  sentText!: RichText | null;

  @Field({
    description: 'Whether the text has changed since the draft was sent; to those who read the draft.',
  })
  hasChangedSinceSent!: boolean;

  @Field(() => [MinutesVersion], { description: 'Earlier texts, the latest first. For the Secretariat.' })
  versions!: MinutesVersion[];

  @Field(() => Int, { description: 'How many there are. For the Secretariat.' })
  earlier!: number;

  @Field(() => [Motion], { description: 'Moved on the item, with their votes.' })
  motions!: Motion[];

  @Field(() => [Decision], { description: 'Taken on the item, with their actions.' })
  decisions!: Decision[];
}

@ObjectType({
  description: 'Two texts that were written on the same one. The second is kept beside the first.',
})
export class MinutesConflict {
  @Field(() => RichTextTree, { nullable: true, description: 'The text that was set aside.' })
  yours!: RichText | null;
}

@ObjectType({ description: 'What became of a text that was saved.' })
export class SavedMinutesSection {
  @Field(() => MinutesSection)
  section!: MinutesSection;

  @Field(() => MinutesConflict, { nullable: true, description: 'Null when the saved text stands.' })
  conflict!: MinutesConflict | null;
}

const toReaders =
  (value: (s: string) => string): Predicate =>
  (s, scope) =>
    `case when ${viewerReadsWords(s, scope)} then ${value(s)} end`;
const toSecretariat =
  (value: (s: string) => string): Predicate =>
  (s, scope) =>
    `case when ${viewerIsSecretariat(scope)} then ${value(s)} end`;
/** Whoever reads only what is published has no draft to compare it with. */
const changed = (s: string) => `(${s}.sent_at is not null and ${s}.id is not null and (
  select ct.text from minutes_section_versions ct where ct.section_id = ${s}.id and ct.kept_as = 'sent')
  is distinct from ${s}.text)`;
view(MinutesSection, {
  from: sections,
  visible: viewerReadsSection,
  fields: {
    key: computed((s) => `${s}.key`),
    item: one(AgendaItem, target('agenda_item_id')),
    text: computed(toReaders((s) => `${s}.text`)),
    isWithheldFromViewer: computed((s, scope) => `not ${viewerReadsWords(s, scope)}`),
    isWithheld: computed((s) => `${s}.withheld_because is not null`),
    withheldBecause: computed(toSecretariat((s) => `${s}.withheld_because`)),
    version: computed((s) => `${s}.version`),
    saved: onViewersClock((s) => `case when ${s}.version > 0 then ${s}.saved_at end`),
    savedBy: one(
      Person,
      (s, p, scope) => `${p}.id = ${s}.saved_by_id and ${s}.version > 0 and ${viewerIsSecretariat(scope)}`,
    ),
    sentText: computed(
      (s, scope) => `case when ${viewerReadsDraftWords(s, scope)} and ${changed(s)} then (select st.text
        from minutes_section_versions st where st.section_id = ${s}.id and st.kept_as = 'sent') end`,
    ),
    hasChangedSinceSent: computed((s, scope) => `${viewerReadsDraftWords(s, scope)} and ${changed(s)}`),
    versions: many(MinutesVersion, (s, v) => `${v}.section_id = ${s}.id`, {
      orderBy: (v) => `${v}.saved_at desc, ${v}.id desc`,
      limit: 20,
    }),
    earlier: computed(
      (s, scope) => `case when ${viewerIsSecretariat(scope)} then
        (select count(*)::int from minutes_section_versions ev where ev.section_id = ${s}.id) else 0 end`,
    ),
    motions: many(
      Motion,
      (s, o, scope) => `${o}.agenda_item_id = ${s}.agenda_item_id and ${viewerReadsWords(s, scope)}`,
      { orderBy: (o) => `${o}.id` },
    ),
    decisions: many(
      Decision,
      // What was decided on no item in particular stands at the end.
      (s, d, scope) => `${d}.meeting_id = ${s}.meeting_id and ${s}.key <> 'opening'
        and ${d}.agenda_item_id is not distinct from ${s}.agenda_item_id and ${viewerReadsWords(s, scope)}`,
      { orderBy: (d) => `${d}.ordinal` },
    ),
  },
});

view(MinutesVersion, {
  from: 'minutes_section_versions',
  visible: (_v, scope) => viewerIsSecretariat(scope),
  fields: {
    id: computed((v) => `${v}.id`),
    text: computed((v) => `${v}.text`),
    saved: onViewersClock((v) => `${v}.saved_at`),
    savedBy: one(Person, target('saved_by_id')),
    keptAs: computed((v) => `${v}.kept_as`),
  },
});

view(MinutesConflict, {
  from: 'minutes_section_versions',
  visible: (_v, scope) => viewerIsSecretariat(scope),
  fields: { yours: computed((v) => `${v}.text`) },
});

/** The root field names meeting, section, and the version that was set aside if one was. */
view(SavedMinutesSection, {
  from: sections,
  visible: (_s, scope) => viewerIsSecretariat(scope),
  fields: {
    section: one(
      MinutesSection,
      (s, section) => `${section}.meeting_id = ${s}.meeting_id and ${section}.key = ${s}.key`,
    ),
    conflict: one(MinutesConflict, (_s, c, scope) => `${c}.id = ${scope.value('setAsideId', 'uuid')}`),
  },
});

/** Corrections stand with the draft: to those who read it, and not what concerns an item they are recused from. */
view(MinutesCorrection, {
  visible: (c, scope) => `exists (select from ${sections} cs where cs.meeting_id = ${c}.meeting_id
    and cs.key = ${c}.key and ${viewerReadsDraftWords('cs', scope)})`,
  fields: {
    person: one(Person, target('person_id')),
    member: one(Organisation, target('member_id')),
  },
});

addField(
  MinutesCorrection,
  'given',
  () => LocalMoment,
  { description: 'On the viewer’s clock.' },
  onViewersClock((c) => `${c}.given_at`),
);

addField(
  MinutesCorrection,
  'isViewers',
  () => Boolean,
  { description: 'Whether the viewer gave it.' },
  computed((c, scope) => `coalesce(${c}.person_id = ${scope.viewerId()}, false)`),
);
