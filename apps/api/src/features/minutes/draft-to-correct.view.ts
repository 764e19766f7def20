import { Field, ID, ObjectType } from '@nestjs/graphql';
import { beginningOf, type RichText } from '@gsenet/shared/rich-text';
import { RichTextTree } from '../../platform/graphql/scalars.js';
import { computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { lastMoment, whyNotCorrect, type Standing } from './minutes.rules.js';
import { sections, viewerReadsDraftWords } from './minutes.sql.js';

/** Characters of a section that a page behind a mail shows: it is read over the poorest lines. */
export const mostOnPage = 6_000;

@ObjectType({ description: 'The name of a section, as the page behind a mail lists it.' })
class SectionName {
  @Field({ description: 'opening, closing, or the id of the agenda item.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Of the agenda item.' })
  title!: string | null;
}

@ObjectType({ description: 'The section that was chosen on the page behind a mail.' })
class SectionToCorrect {
  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => RichTextTree, { nullable: true, description: 'Its beginning, where it is long.' })
  text!: RichText | null;

  @Field()
  isWhole!: boolean;
}

@ObjectType({ description: 'A correction that was given before, in short.' })
class GivenCorrection {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field()
  state!: string;

  @Field()
  answer!: string;
}

/** What the page behind the link of a draft's mail shows, to somebody who need not be signed in. */
@ObjectType({
  description: 'A draft of minutes as somebody who was there sees it by the link of their mail.',
})
export class DraftToCorrect {
  @Field(() => ID, { description: 'Of the meeting.' })
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'Of the meeting.' })
  number!: string;

  @Field({ description: 'Who was there.' })
  personName!: string;

  @Field(() => LocalMoment, {
    description: 'When the time for corrections ends, on the clock of who was there.',
  })
  closes!: LocalMoment;

  @Field({ description: 'Whether corrections are still possible. Afterwards nothing of the draft is shown.' })
  canCorrect!: boolean;

  @Field()
  hasAgreed!: boolean;

  @Field(() => [SectionName])
  sections!: SectionName[];

  @Field(() => SectionToCorrect, { nullable: true })
  section!: SectionToCorrect | null;

  @Field(() => [GivenCorrection], { description: 'What this person has given before, the latest first.' })
  given!: GivenCorrection[];
}

const meeting = (column: string): Predicate => {
  return (r) => `(select dm.${column} from meetings dm where dm.id = ${r}.meeting_id)`;
};
const minutes = (column: string): Predicate => {
  return (r) => `(select mi.${column} from minutes mi where mi.meeting_id = ${r}.meeting_id)`;
};

const standing = {
  now: () => 'now()',
  state: minutes('state'),
  closesAt: minutes('corrections_close_at'),
  wasThere: (r) => `${r}.present_for_id is not null`,
} satisfies Record<string, Predicate>;

function isOpen({ now, state, closesAt, wasThere }: Record<string, unknown>): boolean {
  const asked = {
    now: new Date(String(now)),
    state: state as Standing['state'],
    correctionsCloseAt: new Date(String(closesAt)),
    correctionsUntil: null,
  };
  return wasThere === true && whyNotCorrect(asked) === null;
}

/** The sections that the person reads: not those of items from which they are recused. */
const readable = (r: string) =>
  `${sections} ds left join agenda_items da on da.id = ds.agenda_item_id
   where ds.meeting_id = ${r}.meeting_id and ${viewerReadsDraftWords('ds', viewerScope(`${r}.person_id`))}`;

/** Whoever has the link, and that draft alone. */
view(DraftToCorrect, {
  from: 'minutes_readers',
  visible: (r, scope) => `${r}.id = ${scope.value('readerId', 'uuid')}`,
  fields: {
    id: computed((r) => `${r}.meeting_id`),
    title: computed(meeting('title')),
    number: computed(meeting('number')),
    personName: computed((r) => `(select dp.name from people dp where dp.id = ${r}.person_id)`),
    closes: derived(
      {
        closesAt: minutes('corrections_close_at'),
        zone: (r) => `(select dp.time_zone from people dp where dp.id = ${r}.person_id)`,
      },
      ({ closesAt, zone }) => localMoment(lastMoment(new Date(String(closesAt))), String(zone)),
    ),
    canCorrect: derived(standing, isOpen),
    hasAgreed: computed((r) => `${r}.agreed_at is not null`),
    sections: derived(
      {
        ...standing,
        names: (r) => `(select coalesce(json_agg(json_build_object('key', ds.key, 'title', da.title)
          order by ds.position), '[]') from ${readable(r)})`,
      },
      ({ names, ...facts }) => (isOpen(facts) ? names : []),
    ),
    section: derived(
      {
        ...standing,
        chosen: (r, scope) => `(select json_build_object('key', ds.key, 'title', da.title, 'text', ds.text)
          from ${readable(r)} and ds.key = ${scope.value('section', 'text')})`,
      },
      ({ chosen, ...facts }) => (chosen && isOpen(facts) ? shown(chosen as Chosen) : null),
    ),
    given: computed(
      (
        r,
      ) => `(select coalesce(json_agg(json_build_object('id', g.id, 'text', left(g.text, 300), 'state', g.state,
          'answer', left(g.answer, 300)) order by g.given_at desc), '[]')
        from (select gc.* from minutes_corrections gc where gc.meeting_id = ${r}.meeting_id
          and gc.person_id = ${r}.person_id order by gc.given_at desc limit 10) g)`,
    ),
  },
});

interface Chosen {
  key: string;
  title: string | null;
  text: RichText | null;
}

function shown({ key, title, text }: Chosen): SectionToCorrect {
  if (!text) return { key, title, text, isWhole: true };
  return { key, title, ...beginningOf(text, mostOnPage) };
}
