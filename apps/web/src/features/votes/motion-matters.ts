import type { MotionMatter } from '../../gql/graphql.js';

/** What a motion may be about. */
export const motionMatters = [
  'ordinary',
  'rules_change',
  'admission',
  'suspension',
  'exclusion',
] as const satisfies MotionMatter[];
