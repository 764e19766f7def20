import { expect } from '@jest/globals';
import type { Journey } from './portal.js';
import type { Someone } from './someone.js';

export const title = 'The Board’s year';
export const [workPlan, rotation] = ['Work plan', 'Rotation of the Chair'];
export const motion = 'The Board adopts the work plan.';

/** The people of the Board’s year, each at a browser of their own, and the meeting that it is about. */
export interface Year {
  journey: Journey;
  secretariat: Someone;
  col: Someone;
  alecso: Someone;
  number: string;
}

export async function nobodyStumbles(...people: Someone[]): Promise<void> {
  for (const { visitor } of people) expect(await visitor.faults()).toEqual([]);
}
