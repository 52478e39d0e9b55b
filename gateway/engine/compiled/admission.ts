/** How many turns of the event loop in a row may go to executions under way before another one begins all the same. */
const patience = 16

/** A gate that executions pass one after another, in the order in which they came. */
export interface Admission {
  /** Resolves when an execution may begin; `undefined` where it may at once. */
  enter(): Promise<void> | undefined
  /** To be told of each answer of a subgraph. */
  noteAnswer(): void
}

/**
 * Creates the gate. It lets one execution pass in a turn of the event loop, and none while there are answers of subgraphs
 * to work on: those under way are finished first, so a gateway under load holds the data of a handful of executions and
 * not of all that wait. An idle loop has short turns, and nobody waits. There is no limit on how many are under way: slow
 * subgraphs do not hold up the gate.
 */
export function createAdmission(): Admission {
  const waiting: (() => void)[] = []
  let isClosed = false
  let answered = false
  let busyTurns = 0
  const turn = () => {
    busyTurns = answered ? busyTurns + 1 : 0
    answered = false
    isClosed = waiting.length > 0
    if (!isClosed) return
    setImmediate(turn)
    if (busyTurns % (patience + 1) === 0) waiting.shift()?.()
  }
  return {
    enter() {
      if (isClosed) return new Promise((resolve) => waiting.push(resolve))
      isClosed = true
      setImmediate(turn)
      return undefined
    },
    noteAnswer: () => void (answered = true),
  }
}
