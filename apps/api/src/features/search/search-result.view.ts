import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, everyone, view } from '../../platform/read-model/view.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { excerpt } from './excerpt.js';
import { foundRows, searchKinds, type SearchKind } from './found-rows.sql.js';
import { asked, speaksOf } from './searched-words.sql.js';

export const SearchKindType = enumType('SearchKind', searchKinds);

/** Something that was looked for. */
@ObjectType({ description: 'Something that was found.' })
export class SearchResult {
  @Field(() => ID)
  id!: string;

  @Field(() => SearchKindType)
  kind!: SearchKind;

  @Field({ description: 'What it is called, in the reader’s language.' })
  title!: string;

  @Field({ description: 'Address of the page on which it is shown.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'Where the words stand, if not in the title.' })
  excerpt!: string | null;

  @Field(() => String, { nullable: true, description: 'For whom a person acts; who leads a proposal.' })
  organisationName!: string | null;

  @Field(() => CapacityType, { nullable: true, description: 'In which a person acts.' })
  capacity!: Capacity | null;

  @Field(() => String, { nullable: true, description: 'Of a meeting, a decision or a proposal.' })
  number!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Of a meeting, in its own zone; on which a decision was taken.',
  })
  day!: string | null;
}

view(SearchResult, {
  from: foundRows,
  // Each part finds what its own view shows to the viewer, and nothing else.
  visible: everyone,
  fields: {
    id: computed((r) => `${r}.id`),
    kind: computed((r) => `${r}.kind`),
    title: computed((r) => `${r}.title`),
    path: computed((r) => `${r}.path`),
    excerpt: derived(
      {
        text: (r) => `case when not coalesce(${speaksOf(`${r}.title`, `${r}.words`)}, false) then
          (select o.text from unnest(${r}.others) with ordinality o(text, place)
           where ${speaksOf('o.text', `${r}.words`)} order by o.place limit 1) end`,
        typed: asked,
      },
      ({ text, typed }) => (typeof text === 'string' ? excerpt(text, String(typed)) : null),
    ),
    organisationName: computed((r) => `${r}.organisation_name`),
    capacity: computed((r) => `${r}.capacity`),
    number: computed((r) => `${r}.number`),
    day: computed((r) => `${r}.day`),
  },
});
