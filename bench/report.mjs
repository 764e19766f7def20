// Prints what was measured.
import { holds } from './gates.mjs';

/** @param {number} value three figures that count */
export const shown = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, '');

/** @param {import('./timing.mjs').Spread} spread */
export const spreadShown = ({ median, least, most }) => `${shown(median)} (${shown(least)}–${shown(most)})`;

/**
 * A table in plain text: the first column to the left, the others to the right.
 * @param {string[]} head @param {string[][]} rows
 */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
}

/**
 * @param {import('./gates.mjs').Gate[]} gates
 * @returns {number} how many do not hold
 */
export function judge(gates) {
  table(
    ['Gate', 'measured', 'must be', 'aim', ''],
    gates.map((gate) => [
      gate.what,
      shown(gate.value) + (gate.unit ?? ''),
      `${gate.side} ${gate.bound}${gate.unit ?? ''}`,
      gate.aim === undefined ? '' : String(gate.aim),
      holds(gate) ? 'PASS' : 'FAIL',
    ]),
  );
  return gates.filter((gate) => !holds(gate)).length;
}
