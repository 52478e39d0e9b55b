/** What became of rows: read = accepted + unchanged + parked + withheld + refused. */
export interface Tally {
  readonly read: number
  /** Became a new version. */
  readonly accepted: number
  /** Were equal to what was there. */
  readonly unchanged: number
  /** Wait for what they name. */
  readonly parked: number
  /** Good rows that stayed out because others of an all-or-none batch were refused. */
  readonly withheld: number
  readonly refused: number
}

/** Nothing yet. */
export const emptyTally: Tally = { read: 0, accepted: 0, unchanged: 0, parked: 0, withheld: 0, refused: 0 }

/** The sum of two. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  read: a.read + b.read,
  accepted: a.accepted + b.accepted,
  unchanged: a.unchanged + b.unchanged,
  parked: a.parked + b.parked,
  withheld: a.withheld + b.withheld,
  refused: a.refused + b.refused,
})
