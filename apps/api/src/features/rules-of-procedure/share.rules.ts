/** A part of a whole that a number of votes must reach, or exceed where `strict`. Whole numbers, never rounded. */
export interface Share {
  numerator: number;
  denominator: number;
  strict: boolean;
}

/**
 * Does a count reach a share of a base? Compared by exact multiplication: six of nine reach two thirds, five of
 * nine do not (Rules of Procedure, section 2, Arithmetic). Of nobody, nothing is reached.
 */
export function reaches(count: number, base: number, share: Share): boolean {
  if (base <= 0) return false;
  const have = BigInt(count) * BigInt(share.denominator);
  const need = BigInt(base) * BigInt(share.numerator);
  return share.strict ? have > need : have >= need;
}

/** The least count that reaches a share of a base: "four of six". */
export function leastToReach(base: number, share: Share): number {
  const need = BigInt(base) * BigInt(share.numerator);
  const whole = need / BigInt(share.denominator);
  const exact = need % BigInt(share.denominator) === 0n;
  return Number(exact && !share.strict ? whole : whole + 1n);
}
