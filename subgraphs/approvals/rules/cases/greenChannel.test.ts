import { expect, it } from 'vitest'
import { refuseGreenChannel } from './greenChannel.ts'

const facts = { open: true, taken: false, joint: false, promisedWorkingDays: 7, authoriser: 'LAND' }

it('shortens a limit to at least a day and less than was promised', () => {
  const codeOf = (workingDays: number) => refuseGreenChannel(facts, workingDays)?.code ?? null
  expect([0, 1, 6, 7].map(codeOf)).toEqual(['GREEN_CHANNEL_DAYS', null, null, 'GREEN_CHANNEL_DAYS'])
})

it('is for single cases of items that are open to it, once, with an authoriser', () => {
  const codeOf = (changes: object) => refuseGreenChannel({ ...facts, ...changes }, 3)?.code
  expect([{ open: false }, { taken: true }, { joint: true }, { authoriser: null }].map(codeOf)).toEqual([
    'GREEN_CHANNEL_NOT_OPEN',
    'GREEN_CHANNEL_TWICE',
    'GREEN_CHANNEL_JOINT',
    'AUTHORISER_MISSING',
  ])
})
