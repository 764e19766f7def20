import { addField, everyone, localised, many, view } from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from './project.entity.js';

view(Project, { visible: everyone, fields: { title: localised('title'), summary: localised('summary') } });

addField(
  Project,
  'participants',
  () => [Organisation],
  { description: 'The Organisations that the record names for it.' },
  many(
    Organisation,
    (p, o) =>
      `exists (select from project_participants pp where pp.project_id = ${p}.id and pp.organisation_id = ${o}.id)`,
    { orderBy: (o) => `lower(${o}.name ->> 'en')` },
  ),
);
