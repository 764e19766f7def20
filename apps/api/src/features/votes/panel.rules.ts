import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';

/** What an external panel has recommended, and on which day (reading 8.6). */
export interface PanelRecommendation {
  text: string;
  on: PlainDate;
}

export const longestRecommendation = 5000;

/** A recommendation without space around it; null where none is given. */
export function panelSaid(given: PanelRecommendation | null | undefined): PanelRecommendation | null {
  return given ? { text: given.text.replaceAll('\0', '').trim(), on: given.on } : null;
}

/** Why this is no recommendation: it says nothing, or was given on a day that is still to come (reading 8.6). */
export function whyNotPanel(panel: PanelRecommendation | null, today: PlainDate): Refused | null {
  if (!panel) return null;
  if (panel.text === '' || panel.text.length > longestRecommendation)
    return { code: 'PANEL_TEXT', params: { most: longestRecommendation }, field: 'panelText' };
  return panel.on > today ? { code: 'PANEL_IN_THE_FUTURE', params: { today }, field: 'panelOn' } : null;
}
