import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createAdmission } from '../../gateway/engine/compiled/admission.ts'

/** Five executions that ask to begin in the same turn, and the numbers of those that have begun. */
function askFive() {
  const admission = createAdmission()
  const begun: number[] = []
  const enter = async (number: number) => {
    await admission.enter()
    begun.push(number)
  }
  const done = Promise.all([1, 2, 3, 4, 5].map(enter))
  return { admission, begun, done }
}

describe('the gate of executions', () => {
  it('lets one pass at once and the others in order, one in a turn', async () => {
    const { begun, done } = askFive()
    await nextTurn()
    expect(begun.length).toBeLessThan(5)
    await done
    expect(begun).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the others back while answers come, but not for ever', async () => {
    const { admission, begun } = askFive()
    for (let turn = 0; turn < 12; turn++) {
      admission.noteAnswer()
      await nextTurn()
    }
    expect(begun).toEqual([1])
    for (let turn = 0; turn < 100; turn++) {
      admission.noteAnswer()
      await nextTurn()
    }
    expect(begun).toEqual([1, 2, 3, 4, 5])
  })

  it('lets the next pass at once when nobody waits', async () => {
    const { admission, done } = askFive()
    await done
    await nextTurn()
    await nextTurn()
    expect(admission.enter()).toBeUndefined()
  })
})
