import { addField, everyone, localised, many, view, type Sql } from '../../platform/read-model/view.js';
import { BoardBrief, viewersSeats } from '../handovers/board-brief.view.js';
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

/** Projects by when they began, the latest first. */
const latest = (p: Sql): Sql => `coalesce(${p}.starts_on, make_date(${p}.start_year, 1, 1)) desc, ${p}.id`;

/** That a project is among those of an Organisation, by its id; it is looked up from the Organisation. */
const isOf = (p: Sql, organisations: Sql): Sql =>
  `${p}.id in (select op.project_id from project_participants op where op.organisation_id ${organisations})`;

addField(
  Organisation,
  'projects',
  () => [Project],
  { description: 'Joint projects that it takes part in: the latest fifty, the last begun first.' },
  many(Project, (o, p) => isOf(p, `= ${o}.id`), { orderBy: latest, limit: 50 }),
);

addField(
  BoardBrief,
  'projects',
  () => [Project],
  { description: 'Joint projects of the Members that the viewer sits for: the latest fifty.' },
  many(Project, (_brief, p, scope) => isOf(p, `in (${viewersSeats(scope)})`), { orderBy: latest, limit: 50 }),
);

addField(
  Project,
  'serves',
  () => [CountryOrArea],
  { description: '`areas` by name, as the United Nations writes them in the reader’s language.' },
  many(CountryOrArea, (p, c) => `${c}.code = any(${p}.areas)`, { orderBy: (c) => `${c}.code` }),
);
