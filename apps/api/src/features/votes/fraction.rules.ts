import type { Share } from '../rules-of-procedure/share.rules.js';

/** An exact number as two whole ones, in lowest terms. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/**
 * One whole number over another, in lowest terms; nothing is rounded (Rules of Procedure, section 2, Arithmetic).
 * @throws RangeError when nothing is divided by, or a number is too large to be exact.
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n || numerator < 0n)
    throw new RangeError(`Not a fraction: ${numerator}/${denominator}`);
  const common = greatestCommonDivisor(numerator, denominator);
  return { numerator: exact(numerator / common), denominator: exact(denominator / common) };
}

/** A share of a number of Members: two thirds of seven are 14/3. */
export function shareOf(base: number, { numerator, denominator }: Share): Fraction {
  return fraction(BigInt(base) * BigInt(numerator), BigInt(denominator));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function exact(whole: bigint): number {
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`Too large to be exact: ${whole}`);
  return Number(whole);
}
