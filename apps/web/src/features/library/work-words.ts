import type { WorkKind } from '../../gql/graphql.js';

export const workKinds: readonly WorkKind[] = [
  'report',
  'publication',
  'policy_brief',
  'model',
  'guideline',
  'resource',
  'statement',
  'declaration',
  'initiative',
];

/** Levels of education, ISCED 2011. */
export const levels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type Level = (typeof levels)[number];

/** Broad fields of education, ISCED-F 2013. */
export const subjects = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;
export type Subject = (typeof subjects)[number];

/** In the words of schema.org. */
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
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];
