import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, everyone, many, view } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { depositCapacities, mandateToEdit } from './work.policy.js';
import { nameOfLanguage } from './work.rules.js';
import { isPublicWork } from './work.sql.js';
import { WorkLicence, shownLicences } from './work.view.js';
import { WorkKindType, type WorkKind } from './work.words.js';

@ObjectType({ description: 'A language that works can be read in.' })
class WorkLanguage {
  @Field({ description: 'BCP 47.' })
  tag!: string;

  @Field({ description: 'In the reader’s language.' })
  name!: string;
}

/** What is said of all published works together: what there is to choose from. */
@ObjectType({ description: 'The library as a whole.' })
export class Library {
  @Field(() => [WorkKindType], { description: 'Of published works.' })
  kinds!: WorkKind[];

  @Field(() => [WorkLanguage], { description: 'That published works can be read in.' })
  languages!: WorkLanguage[];

  @Field(() => [WorkLicence], { description: 'Of published works.' })
  licences!: WorkLicence[];

  @Field(() => [Organisation], { description: 'That made published works.' })
  organisations!: Organisation[];

  @Field(() => [WorkLicence], { description: 'All that a work may be shared under.' })
  everyLicence!: WorkLicence[];

  @Field(() => [Organisation], { description: 'Members for which the viewer may bring works.' })
  viewerDepositsFor!: Organisation[];

  @Field({ description: 'Whether the viewer edits the library.' })
  viewerEdits!: boolean;
}

const distinct = (column: string) =>
  computed(
    () => `(select coalesce(json_agg(x.word order by x.word), '[]')
      from (select distinct w.${column} as word from works w where ${isPublicWork('w')} and w.${column} is not null) x)`,
  );

view(Library, {
  from: '(select 1 as one)',
  visible: everyone,
  fields: {
    kinds: distinct('kind'),
    languages: derived(
      {
        reader: (_row, scope) => scope.language(),
        tags: () => `(select coalesce(json_agg(x.language order by x.language), '[]') from (select distinct e.language
          from work_editions e join works w on w.id = e.work_id where ${isPublicWork('w')}) x)`,
      },
      ({ reader, tags }) =>
        (tags as string[]).map((tag) => ({ tag, name: nameOfLanguage(tag, reader as string) })),
    ),
    licences: derived(
      {
        present: () => `(select coalesce(json_agg(distinct w.licence), '[]') from works w
          where ${isPublicWork('w')} and w.licence is not null)`,
      },
      ({ present }) => shownLicences.filter((licence) => (present as string[]).includes(licence?.uri ?? '')),
    ),
    organisations: many(
      Organisation,
      (
        _row,
        o,
      ) => `${o}.id in (select wo.organisation_id from work_organisations wo join works w on w.id = wo.work_id
        where ${isPublicWork('w')})`,
      { orderBy: (o) => `lower(${o}.name ->> 'en'), ${o}.id`, limit: 500 },
    ),
    everyLicence: derived({ one: () => '1' }, () => shownLicences),
    viewerDepositsFor: many(
      Organisation,
      (
        _row,
        o,
        scope,
      ) => `${o}.id in (select dm.organisation_id from mandates dm where dm.person_id = ${scope.viewerId()}
        and dm.capacity in (${depositCapacities.map((word) => `'${word}'`).join(', ')}) and ${inForce('dm')})
        and exists (select from memberships ms where ms.organisation_id = ${o}.id and ms.standing = 'member'
          and ms.stage = 'in_force' and ${coversDate('ms', today)})`,
      { orderBy: (o) => `${o}.slug` },
    ),
    viewerEdits: derived({ one: () => '1' }, (_facts, viewer) =>
      Boolean(viewer && mandateToEdit(viewer.mandates)),
    ),
  },
});

/** What is left of a work that was public and is no longer. */
@ObjectType({ description: 'A work that was withdrawn: that there was one, and why there is none.' })
export class WithdrawnWork {
  @Field()
  slug!: string;

  @Field()
  title!: string;

  @Field()
  because!: string;

  @Field(() => CalendarDate)
  withdrawnOn!: string;
}

view(WithdrawnWork, {
  from: `(select * from works where state = 'withdrawn')`,
  visible: everyone,
  fields: {
    slug: computed((w) => `${w}.slug`),
    title: computed((w, scope) => `coalesce(${w}.title ->> ${scope.language()}, ${w}.title ->> 'en')`),
    because: computed((w) => `${w}.withdrawn_because`),
    withdrawnOn: computed((w) => `(${w}.withdrawn_at at time zone 'Asia/Shanghai')::date`),
  },
});
