import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TextsByLanguage } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  localised,
  many,
  one,
  target,
  view,
} from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { citationOf } from './citation.rules.js';
import { jsonLd, workAddress } from './learning-resource.js';
import { licenceMeant, licences } from './licences.js';
import { WorkEdition } from './work-edition.entity.js';
import './work-files.view.js';
import { workRecord, type WorkRecord } from './work-record.js';
import { Work } from './work.entity.js';
import { viewerIsInsideWork, viewerSeesWork } from './work.sql.js';

@ObjectType({ description: 'Who made a work.' })
class WorkAuthor {
  @Field({ description: 'As they write it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'As it was typed: that it is theirs is not proved.' })
  orcid!: string | null;
}

@ObjectType({ description: 'How to cite a work.' })
class WorkCitation {
  @Field()
  apa!: string;

  @Field()
  bibtex!: string;

  @Field()
  ris!: string;
}

@ObjectType({ description: 'A licence under which works are shared.' })
export class WorkLicence {
  @Field(() => ID, { description: 'Its canonical address.' })
  uri!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  spdx!: string | null;

  @Field({ description: 'Whether it lets nobody share what they make of the work.' })
  forbidsDerivatives!: boolean;
}

const shown = (uri: string | null) => {
  const licence = licenceMeant(uri);
  return (
    licence && {
      uri: licence.uri,
      name: licence.name,
      spdx: licence.spdx,
      forbidsDerivatives: licence.elements.includes('nd'),
    }
  );
};
export const shownLicences = licences.map(({ uri }) => shown(uri));

view(Work, { visible: viewerSeesWork, fields: { title: localised('title'), summary: localised('summary') } });

addField(
  Work,
  'authors',
  () => [WorkAuthor],
  { description: 'In their order.' },
  computed((w) => `${w}.authors`),
);
addField(
  Work,
  'licenceTerms',
  () => WorkLicence,
  { nullable: true, description: 'Its licence, in more words.' },
  derived({ uri: (w) => `${w}.licence` }, ({ uri }) => shown(uri as string | null)),
);
addField(
  Work,
  'organisations',
  () => [Organisation],
  { description: 'That made it, in their order.' },
  many(
    Organisation,
    (w, o) =>
      `exists (select from work_organisations wo where wo.work_id = ${w}.id and wo.organisation_id = ${o}.id)`,
    { orderBy: (o) => `lower(${o}.name ->> 'en')`, limit: 50 },
  ),
);
addField(
  Work,
  'broughtFor',
  () => Organisation,
  { nullable: true, description: 'The Organisation for which it was brought.' },
  one(Organisation, target('organisation_id')),
);
addField(
  Work,
  'editions',
  () => [WorkEdition],
  { description: 'The work in its languages, the authentic ones first.' },
  many(WorkEdition, (w, e) => `${e}.work_id = ${w}.id`, {
    orderBy: (e) => `${e}.is_translation, ${e}.language`,
    limit: 60,
  }),
);
addField(
  Work,
  'sourceWork',
  () => Work,
  { nullable: true, description: 'The work of this library that it is a translation or adaptation of.' },
  one(Work, target('source_work_id')),
);
addField(
  Work,
  'derivedWorks',
  () => [Work],
  { description: 'Published translations and adaptations of it in this library.' },
  many(Work, (w, d) => `${d}.source_work_id = ${w}.id and ${d}.state = 'published'`, {
    orderBy: (d) => `${d}.slug`,
    limit: 50,
  }),
);
addField(
  Work,
  'projectTitle',
  () => String,
  { nullable: true, description: 'Of the joint project that it comes from.' },
  computed(
    (w, scope) =>
      `(select coalesce(wp.title ->> ${scope.language()}, wp.title ->> 'en') from projects wp where wp.id = ${w}.project_id)`,
  ),
);
addField(
  Work,
  'projectSlug',
  () => String,
  { nullable: true, description: 'The address of the joint project that it comes from.' },
  computed((w) => `(select wp.slug from projects wp where wp.id = ${w}.project_id)`),
);
const told = 'Where a work is asked for by its address; null in lists.';
const recorded = {
  record: workRecord,
  publicUrl: (_w: string, scope: { value: (n: string, t: string) => string }) =>
    scope.value('publicUrl', 'text'),
};

addField(
  Work,
  'citation',
  () => WorkCitation,
  { nullable: true, description: told },
  derived(recorded, (facts) => {
    const { record, publicUrl } = facts as { record: WorkRecord; publicUrl: string | null };
    return publicUrl ? citationOf(record, workAddress(publicUrl, record.slug)) : null;
  }),
);
addField(
  Work,
  'jsonLd',
  () => String,
  { nullable: true, description: `As schema.org’s LearningResource. ${told}` },
  derived(recorded, (facts) => {
    const { record, publicUrl } = facts as { record: WorkRecord; publicUrl: string | null };
    return publicUrl ? jsonLd(record, publicUrl) : null;
  }),
);
addField(
  Work,
  'titles',
  () => TextsByLanguage,
  { description: 'By which the portal lists it, in every language in which it was written.' },
  computed((w) => `${w}.title`),
);
addField(
  Work,
  'summaries',
  () => TextsByLanguage,
  { nullable: true, description: 'In every language in which it was written.' },
  computed((w) => `${w}.summary`),
);
addField(
  Work,
  'returnedBecause',
  () => String,
  { nullable: true, description: 'Why the editors sent it back, to those who see it before it is public.' },
  computed((w, scope) => `case when ${viewerIsInsideWork(w, scope)} then ${w}.returned_because end`),
);
addField(
  Work,
  'withdrawnBecause',
  () => String,
  { nullable: true, description: 'Why it was withdrawn.' },
  computed((w) => `${w}.withdrawn_because`),
);
