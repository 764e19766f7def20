import type { Format } from '../../ui/format.js';

/** A report on a period that the portal laid down by itself is called by its two days. */
const byPeriod = /^(\d{4}-\d\d-\d\d) – (\d{4}-\d\d-\d\d)$/;

/** What a deliverable or report is called; one that is named by its period, by that as the reader writes days. */
export function dutyTitle(title: string, format: Format): string {
  const [, from, to] = byPeriod.exec(title) ?? [];
  return from && to ? format.period(from, to) : title;
}
