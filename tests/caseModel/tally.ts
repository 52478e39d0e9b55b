/** How the attempts of all walks ended, by outcome. */
export type Tally = Map<string, number>

/** Counts one attempt. */
export const count = (tally: Tally, outcome: string): void => void tally.set(outcome, (tally.get(outcome) ?? 0) + 1)

/** All attempts. */
export const total = (tally: Tally): number => [...tally.values()].reduce((sum, one) => sum + one, 0)
