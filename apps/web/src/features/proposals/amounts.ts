/** Digits, with whatever people put between thousands. Nothing is zero; anything else is for the API to refuse. */
export function amountIn(typed: string): number {
  const digits = typed.replaceAll(/[\s,'’_]/g, '');
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Number(digits) : -1;
}

export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
