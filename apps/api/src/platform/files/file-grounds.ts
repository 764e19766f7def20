import type { MandateInForce, Viewer } from '../auth/actor.js';
import { view, type Predicate } from '../read-model/view.js';
import { StoredFile } from './stored-file.entity.js';

/** On what ground people bring files and open them. Each feature that owns files names its own. */
interface FileGround {
  /** The mandate under which somebody may bring a file for this purpose. */
  mayBring: (viewer: Viewer) => MandateInForce | undefined;
  /** That the viewer may open a row of `stored_files` because of what it belongs to. */
  seen: Predicate;
}

const grounds: FileGround[] = [];

export function fileGround(ground: FileGround): void {
  grounds.push(ground);
}

/** The mandate under which the viewer may bring a file, on any ground. */
export function mandateToBring(viewer: Viewer): MandateInForce | undefined {
  return grounds.map(({ mayBring }) => mayBring(viewer)).find((mandate) => mandate !== undefined);
}

/** That the viewer may open a file, on any ground; a file that belongs to nothing is nobody’s. */
export const mayOpen: Predicate = (file, scope) =>
  ['false', ...grounds.map(({ seen }) => `(${seen(file, scope)})`)].join(' or ');

view(StoredFile, { visible: mayOpen });
