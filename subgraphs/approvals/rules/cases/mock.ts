/** What says how long a mock approval is good. */
export interface MockFacts {
  readonly mode: string
  /** The end of its last day is 24:00 in Shanghai. */
  readonly mockValidUntil: Date | null
}

/** The last day of a mock approval as a civil date; null where the case is none. */
export const mockLastDay = ({ mode, mockValidUntil }: MockFacts): string | null =>
  mode === 'MOCK' && mockValidUntil !== null ? mockValidUntil.toISOString().slice(0, 10) : null

/** Whether a mock approval is past its last day on a civil date. */
export function isMockExpired(facts: MockFacts, today: string): boolean {
  const last = mockLastDay(facts)
  return last !== null && last < today
}
