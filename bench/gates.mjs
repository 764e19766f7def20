// What must hold, and whether it did. Where a figure was taken several times, its median is judged.

/** @typedef {import('./timing.mjs').Spread} Spread */

/**
 * @typedef {object} Gate
 * @property {string} what
 * @property {number} value
 * @property {'at least' | 'at most'} side
 * @property {number} bound must hold
 * @property {number} [aim] should hold
 * @property {string} [unit]
 */

/** @param {Gate} gate */
export const holds = ({ value, side, bound }) => (side === 'at least' ? value >= bound : value <= bound);

/**
 * The gates of one operation on the large network.
 * @param {import('./operations.mjs').Operation} operation
 * @param {(figure: keyof import('./timing.mjs').Slot, label: string, by?: string) => Spread} ratio
 * @param {{ small: number, large: number }} statements of the portal
 * @returns {Gate[]}
 */
export function gatesOf({ title, gates }, ratio, statements) {
  const rate = ratio('rate', 'portal', 'postgraphile').median;
  const session = 1;
  /** @type {Gate[]} */
  const all = [
    {
      what: `${title}: SQL statements`,
      value: statements.large,
      side: 'at most',
      bound: (gates === 'write' ? 6 : 1) + session,
    },
    {
      what: `${title}: SQL statements, large by small network`,
      value: statements.large / statements.small,
      side: 'at most',
      bound: 1,
    },
    {
      what: `${title}: requests/s, by the small network’s`,
      value: ratio('rate', 'portal', 'portal, small').median,
      side: 'at least',
      bound: 0.5,
      aim: 0.7,
    },
  ];
  if (gates === 'write')
    all.push({
      what: `${title}: requests/s, by PostGraphile’s without audit`,
      value: rate,
      side: 'at least',
      bound: 0.7,
      aim: 1,
    });
  if (gates === 'search')
    all.push({
      what: `${title}: requests/s, by PostGraphile’s`,
      value: rate,
      side: 'at least',
      bound: 1,
      aim: 1.3,
    });
  if (gates === 'page' || gates === 'first page')
    all.push(
      {
        what: `${title}: requests/s, by PostGraphile’s`,
        value: rate,
        side: 'at least',
        bound: 1.2,
        aim: 1.8,
      },
      {
        what: `${title}: CPU per request, by PostGraphile’s`,
        value: ratio('cpu', 'portal', 'postgraphile').median,
        side: 'at most',
        bound: 0.7,
        aim: 0.45,
      },
      {
        what: `${title}: p99, by PostGraphile’s`,
        value: ratio('p99', 'portal', 'postgraphile').median,
        side: 'at most',
        bound: 1,
        aim: 0.6,
      },
    );
  if (gates === 'page')
    all.push(
      {
        what: `${title}: CPU per request, by the limit’s`,
        value: ratio('cpu', 'portal', 'limit').median,
        side: 'at most',
        bound: 5,
        aim: 3,
      },
      {
        what: `${title}: requests/s, by the limit’s`,
        value: ratio('rate', 'portal', 'limit').median,
        side: 'at least',
        bound: 0.4,
        aim: 0.6,
      },
    );
  return all;
}
