import { Injectable } from '@nestjs/common';
import type { Translate } from '@gsenet/shared/translate';
import { translators } from '@gsenet/shared/catalogues';
import { Database } from '../../platform/db/database.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import type { Scope } from '../../platform/read-model/view.js';
import type { ActionState } from './action.entity.js';
import { DecisionStateType, type DecisionState, type WayOfDeciding } from './decision.entity.js';
import { narrowed, type DecisionFilter } from './decision-filter.sql.js';
import { languageRead, needsNoAction, statesOfActions, viewerSeesDecision } from './decision.sql.js';
import { implementationOf } from './implementation.rules.js';

interface Line {
  number: string;
  meeting: string;
  takenOn: string;
  takenBy: WayOfDeciding;
  text: string;
  effect: string;
  owner: string;
  dueOn: string | null;
  state: DecisionState;
  publishedOn: string | null;
  states: ActionState[];
  needsNoAction: boolean;
}

/** The register line by line, as this viewer may read it. */
@Injectable()
export class DecisionExport {
  constructor(private readonly database: Database) {}

  static headings(t: Translate): string[] {
    return [
      t('decisions.number'),
      t('decisions.meeting'),
      t('decisions.takenOn'),
      t('decisions.takenBy'),
      t('decisions.text'),
      t('decisions.effect'),
      t('decisions.owner'),
      t('decisions.dueOn'),
      t('decisions.state'),
      t('decisions.publishedOn'),
      t('decisions.implementation'),
    ];
  }

  async rows({ viewer, language }: Reading, filter: DecisionFilter): Promise<string[][]> {
    const values: unknown[] = [viewer?.personId ?? null, language];
    const { where, values: wanted } = narrowed(filter);
    const scope: Scope = {
      ...viewerScope('$1::uuid'),
      language: () => '$2::text',
      value: (name, type) => `$${values.push(wanted[name as keyof DecisionFilter])}::${type}`,
    };
    const lines = await this.database.read<Line>(
      `select d.number, coalesce(m.number, '') as meeting, d.taken_on::text as "takenOn", d.taken_by as "takenBy",
         d.text ->> ${languageRead('d', scope)} as text, coalesce(d.effect ->> ${languageRead('d', scope)}, '') as effect,
         coalesce(o.name ->> $2, o.name ->> 'en') as owner, d.due_on::text as "dueOn", d.state,
         d.published_on::text as "publishedOn", ${statesOfActions('d')} as states,
         ${needsNoAction('d')} as "needsNoAction"
       from decisions d left join meetings m on m.id = d.meeting_id join organisations o on o.id = d.owner_organisation_id
       where ${viewerSeesDecision('d', scope)} and ${where('d', scope)}
       order by d.taken_on desc, d.number desc`,
      values,
    );
    const t = translators[language];
    return lines.map((line) => [
      line.number,
      line.meeting,
      line.takenOn,
      t(`decisions.takenBy.${line.takenBy}`),
      line.text,
      line.effect,
      line.owner,
      line.dueOn ?? '',
      t(`decisions.state.${line.state}`),
      line.publishedOn ?? '',
      t(`decisions.implementation.${implementationOf(line.states, line)}`),
    ]);
  }
}

/** The filter that an address says, in the words of the page; what cannot be read narrows nothing. */
export function filterIn(query: Record<string, unknown>): DecisionFilter {
  const said = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const year = said('year');
  const state = said('state');
  return {
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    meeting: said('meeting'),
    state: Object.values(DecisionStateType).find((word) => word === state) ?? null,
    owner: said('owner'),
    late: said('late') !== null,
  };
}
