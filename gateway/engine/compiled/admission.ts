/** How many executions may begin in one turn of the event loop. */
const perTurn = 2

/**
 * Creates a gate that executions pass one after another: a few in each turn of the event loop, in the order in which
 * they came. While the loop has answers of subgraphs to work on, those come first, so a gateway under load holds the data
 * of a handful of executions and not of all that wait; while it is idle, turns are short and nobody waits. There is no
 * limit on how many are under way: slow subgraphs do not hold up the gate.
 */
export function createAdmission(): () => Promise<void> | undefined {
  const waiting: (() => void)[] = []
  let begun = 0
  const turn = () => {
    const next = waiting.splice(0, perTurn)
    begun = next.length
    if (begun > 0) setImmediate(turn)
    for (const begin of next) begin()
  }
  return () => {
    if (begun === 0) setImmediate(turn)
    if (begun < perTurn) {
      begun++
      return undefined
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
}
