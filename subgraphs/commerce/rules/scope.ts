import type { RefusalPlace } from '#schema/refusals.ts'
import type { CommerceRefusal } from './refusals.ts'

/** A rule that stands in the way, as a row of the refusals. */
export interface Obstacle extends RefusalPlace {
  readonly code: CommerceRefusal
}

/** An item of scope that is applied for. */
export interface ScopeRequest {
  readonly name: string
  readonly trade: string
  /** The permit that opens it, by its name; null where it is taken to need none. */
  readonly gatedBy: string | null
}

/** What a scope is judged by. */
export interface ScopeFacts {
  readonly trades: ReadonlySet<string>
  /** The permit of each item of the catalogue that needs one. */
  readonly permits: ReadonlyMap<string, string>
  /** The names of the enterprise's items that go on or wait. */
  readonly present: ReadonlySet<string>
}

/** As many items as one licence may have. */
const mostItems = 100

/** Why a scope cannot be registered: none or too much, an item twice, an unknown trade, a permit left out or made up (先照后证). */
export function scopeObstacle(items: readonly ScopeRequest[], facts: ScopeFacts): Obstacle | null {
  if (items.length < 1 || items.length > mostItems) {
    return { code: 'SCOPE_COUNT', parameters: { expected: mostItems, received: items.length }, path: ['scopeItems'] }
  }
  for (const [index, item] of items.entries()) {
    const isTwice = facts.present.has(item.name) || items.findIndex(({ name }) => name === item.name) !== index
    const obstacle = isTwice ? duplicate(item) : itemObstacle(item, facts)
    if (obstacle !== null) return { ...obstacle, path: ['scopeItems', String(index), ...(obstacle.path ?? [])] }
  }
  return null
}

const duplicate = ({ name }: ScopeRequest): Obstacle => ({
  code: 'SCOPE_DUPLICATE',
  parameters: { name },
  path: ['name'],
})

function itemObstacle({ name, trade, gatedBy }: ScopeRequest, { trades, permits }: ScopeFacts): Obstacle | null {
  if (!trades.has(trade)) return { code: 'TRADE_UNKNOWN', parameters: { code: trade }, path: ['trade'] }
  const permit = permits.get(name) ?? null
  if (permit === gatedBy) return null
  return permit === null
    ? { code: 'SCOPE_GATE_UNKNOWN', parameters: { name }, path: ['gatedBy'] }
    : { code: 'SCOPE_GATE_MISSING', parameters: { name, permit }, path: ['gatedBy'] }
}
