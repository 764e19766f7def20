import { Field, ID, ObjectType } from '@nestjs/graphql';
import { computed, view, viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { ProjectOutput } from '../projects/project-inside.view.js';
import { ProjectDuty } from '../projects/project-duty.entity.js';

/** A deliverable as one may know of it: from inside its project as it stands, from outside once it was accepted. */
@ObjectType({
  description: 'A deliverable of a project: to those inside it, and once it was accepted to all.',
})
export class ProvenanceDeliverable {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;
}

/** That the viewer sees what the project owes, accepted or not. */
export const seesDuty = (d: Sql, scope: Scope): Sql => `(${viewOf(ProjectDuty.name).visible(d, scope)})`;

/** The row of what the public sees of a row of `project_duties`, with `decided_at`: a select. */
export function acceptedOutput(d: Sql, scope: Scope, what = ''): Sql {
  const output = viewOf(ProjectOutput.name);
  return `(select ${what} from ${output.from(scope)} ao where ao.id = ${d}.id and (${output.visible('ao', scope)}))`;
}

view(ProvenanceDeliverable, {
  from: `(select * from project_duties where kind = 'deliverable')`,
  visible: (d, scope) => `${seesDuty(d, scope)} or exists ${acceptedOutput(d, scope)}`,
  fields: { id: computed((d) => `${d}.id`), title: computed((d) => `${d}.title`) },
});
