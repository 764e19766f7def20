import { addField, everyone, localised, many, view } from '../../platform/read-model/view.js';
import { CountryOrArea } from '../network/network.entities.js';
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

addField(
  Project,
  'serves',
  () => [CountryOrArea],
  { description: '`areas` by name, as the United Nations writes them in the reader’s language.' },
  many(CountryOrArea, (p, c) => `${c}.code = any(${p}.areas)`, { orderBy: (c) => `${c}.code` }),
);
