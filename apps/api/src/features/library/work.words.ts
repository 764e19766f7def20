import { enumType } from '../../platform/graphql/enum-type.js';
import { lineages } from './lineage.rules.js';

export const workKinds = [
  'initiative',
  'declaration',
  'statement',
  'report',
  'resource',
  'publication',
  'policy_brief',
  'model',
  'guideline',
] as const;
export type WorkKind = (typeof workKinds)[number];
export const WorkKindType = enumType('WorkKind', workKinds);

export const workStates = ['draft', 'submitted', 'in_review', 'published', 'withdrawn'] as const;
export type WorkState = (typeof workStates)[number];
export const WorkStateType = enumType('WorkState', workStates);

export const LineageType = enumType('Lineage', lineages);

/** Levels of education, ISCED 2011: early childhood to doctoral. */
export const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Broad fields of education, ISCED-F 2013. */
export const subjects = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;

/** What makes a work accessible, in the words of schema.org. */
export const accessibilityFeatures = [
  'alternativeText',
  'captions',
  'transcript',
  'signLanguage',
  'taggedPDF',
  'structuralNavigation',
  'readingOrder',
  'tableOfContents',
  'largePrint',
  'highContrastDisplay',
] as const;
