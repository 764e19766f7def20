/** After so long without an answer another question may get through where the first did not. */
const patience = 10_000;

/**
 * Asks one question at a time: while one is under way the next waits for it and is asked once, however often it was
 * wanted. So answers come in their order, and the last of them has seen all that happened before.
 */
export function oneAtATime(ask: () => Promise<unknown>): () => void {
  let current = { askedAt: -Infinity, isUnderWay: false, isWantedAgain: false };
  return function again() {
    if (current.isUnderWay && Date.now() - current.askedAt < patience) {
      current.isWantedAgain = true;
      return;
    }
    const asked = { askedAt: Date.now(), isUnderWay: true, isWantedAgain: false };
    current = asked;
    void ask().finally(() => {
      asked.isUnderWay = false;
      if (asked.isWantedAgain) again();
    });
  };
}
