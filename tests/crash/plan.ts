import { createRandom } from '../../demo/random.ts'

/** What is killed. */
export const victims = ['publisher', 'subgraph', 'relay', 'database'] as const
export type Victim = (typeof victims)[number]

/**
 * When: while a transaction is open (its COMMIT is held on the way to the database), between commit and reply (the database's
 * answer to it is held), or at a time drawn from the seed.
 */
export const occasions = ['open transaction', 'between commit and reply', 'any time'] as const
export type Occasion = (typeof occasions)[number]

/** One kill. */
export interface Kill {
  readonly victim: Victim
  readonly occasion: Occasion
  /** For `any time`: how long after it is due, in ms. */
  readonly afterMs: number
}

/** `count` kills in an order drawn from the seed: each victim as often, a fifth of all at each of the two special moments. */
export function planKills(seed: number, count: number): Kill[] {
  const random = createRandom(seed, 'crash')
  const special = Math.max(1, Math.ceil(count / 5))
  const kills = Array.from({ length: count }, (_, index): Kill => {
    const occasion =
      index < special ? 'open transaction' : index < 2 * special ? 'between commit and reply' : 'any time'
    return { occasion, victim: victims[index % victims.length] ?? 'relay', afterMs: random.int(0, 400) }
  })
  return random.shuffle(kills)
}

/** How often each victim was killed on each occasion. */
export const countKills = (kills: readonly Kill[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    occasions.map((occasion) => [
      occasion,
      Object.fromEntries(
        victims.map((victim) => [
          victim,
          kills.filter((kill) => kill.occasion === occasion && kill.victim === victim).length,
        ]),
      ),
    ]),
  )
