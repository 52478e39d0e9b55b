import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { declare, stepsAs } from './data.ts'
import { findItem, findVillage } from './matter.ts'

/**
 * 绿色通道 (fact 8). 临时用地审批 promises 7 working days: accepted on Monday 2026-11-23 it is due on 12-02 (24, 25, 26, 27, 30, 12-01,
 * 02), on a fast track of 3 days on 11-26.
 */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
let place: { region: string; project: string }
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  const first = '{ projects(filter: { stage: { eq: INITIATION } }, first: 1) { nodes { code } } }'
  const [project] = (await hub.data(first)).projects.nodes
  place = { region: await findVillage(hub.database), project: project.code }
})
afterAll(() => hub.close())

let keys = 0
async function declareItems(...names: string[]) {
  const items = await Promise.all(names.map((name) => findItem(hub.database, name)))
  const materials = new Map(items.flatMap((item) => item.materials.map((one) => [one.name, one])))
  const intake = await declare(hub, {
    idempotencyKey: `green-${++keys}`,
    channel: 'WINDOW',
    ...place,
    serviceItems: items.map(({ code }) => code),
    materials: [...materials.values()],
  })
  return intake.cases
}
const declareItem = async (name = '临时用地审批') => (await declareItems(name))[0]
const accept = ({ number, version }: { number: string; version: number }) =>
  stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version })
const open = (found: { number: string; version: number }, more: object = {}, organ: string | null = 'LAND') =>
  stepsAs(
    hub,
    'DECISION_MAKER',
    organ,
  )('openGreenChannel', {
    number: found.number,
    expectedVersion: found.version,
    reason: '市重点项目',
    workingDays: 3,
    ...more,
  })
const channelOf = async (number: string) => {
  const query =
    'query ($number: String!) { approvalCase(number: $number) { agency greenChannel { reason authoriser { code } } } }'
  return (await hub.data(query, { number })).approvalCase
}

it('shortens the limit of a case before it is accepted; its clock starts with the shorter one', async () => {
  setDay('2026-11-23')
  const opened = await open(await declareItem())
  expect(opened).toMatchObject({ dueOn: null, clock: { startedOn: null, limitWorkingDays: 3 } })
  expect(await channelOf(opened.number)).toEqual({
    agency: 'GREEN_CHANNEL',
    greenChannel: { reason: '市重点项目', authoriser: { code: 'LAND' } },
  })
  expect((await accept(opened)).dueOn).toBe('2026-11-26')
})

it('moves the due day of a case whose clock runs, and is a step of its history', async () => {
  setDay('2026-11-23')
  const accepted = await accept(await declareItem())
  expect(accepted.dueOn).toBe('2026-12-02')
  const opened = await open(accepted)
  expect(opened).toMatchObject({
    status: 'ACCEPTED',
    dueOn: '2026-11-26',
    clock: { limitWorkingDays: 3, remaining: 3, dueOn: '2026-11-26' },
  })
  expect(opened.steps.at(-1)).toMatchObject({ action: 'GREEN_CHANNEL', from: 'ACCEPTED', to: 'ACCEPTED' })
  expect(await open(opened)).toMatchObject({ code: 'GREEN_CHANNEL_TWICE' })
})

it('shortens the limit of a case whose clock stands still, and leaves it the days of the pause', async () => {
  setDay('2026-11-23')
  const { number, version } = await accept(await declareItem())
  const handler = stepsAs(hub, 'CASE_HANDLER', 'LAND')
  const hearing = { number, expectedVersion: version, kind: 'HEARING', reason: '听证' }
  const paused = await handler('startSpecialProcedure', hearing)
  setDay('2026-11-25')
  // Stopped on 24 and 25 so far: 3 and 2 working days after Monday 23 end on Monday 30.
  const opened = await open(paused)
  expect(opened).toMatchObject({ status: 'PAUSED', dueOn: '2026-11-30' })
  setDay('2026-11-26')
  const resumed = await handler('endSpecialProcedure', { number, expectedVersion: opened.version })
  expect(resumed).toMatchObject({ dueOn: '2026-12-01', clock: { limitWorkingDays: 3, pausedDays: 3 } })
})

it('is refused without a reason or an authoriser, with the rule behind it', async () => {
  setDay('2026-11-23')
  const declared = await declareItem()
  expect(await open(declared, { reason: ' ' })).toMatchObject({ code: 'REASON_MISSING', path: ['reason'] })
  const coordinator = stepsAs(hub, 'COORDINATOR')
  const input = { number: declared.number, expectedVersion: declared.version, reason: '市重点项目', workingDays: 3 }
  expect(await coordinator('openGreenChannel', input)).toMatchObject({
    code: 'AUTHORISER_MISSING',
    rule: 'The fast track has a reason and an authoriser.',
    basis: '绿色通道服务制度',
    remedy: 'Act for the organ that authorises it.',
  })
})

it('is let on by the office, or the head of the organ that decides', async () => {
  setDay('2026-11-23')
  const declared = await declareItem()
  await expect(open(declared, {}, 'PLANNING')).rejects.toThrow('FORBIDDEN')
  await expect(
    stepsAs(
      hub,
      'CASE_HANDLER',
      'LAND',
    )('openGreenChannel', { number: declared.number, expectedVersion: 1, reason: 'x', workingDays: 1 }),
  ).rejects.toThrow('FORBIDDEN')
  const office = stepsAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')
  const { number, version: expectedVersion } = declared
  await office('openGreenChannel', { number, expectedVersion, reason: '民生急需', workingDays: 6 })
  expect((await channelOf(number)).greenChannel).toEqual({
    reason: '民生急需',
    authoriser: { code: 'APPROVAL_OFFICE' },
  })
})

it('is open for items that have one, by at least a day and at most to one', async () => {
  setDay('2026-11-23')
  expect(await open(await declareItem('土地复垦验收'))).toMatchObject({
    code: 'GREEN_CHANNEL_NOT_OPEN',
    remedy: 'Read `greenChannel` of the service item.',
  })
  const declared = await declareItem()
  const days = { code: 'GREEN_CHANNEL_DAYS', path: ['workingDays'] }
  expect(await open(declared, { workingDays: 7 })).toMatchObject(days)
  expect(await open(declared, { workingDays: 0 })).toMatchObject(days)
  expect((await open(declared, { workingDays: 6 })).clock.limitWorkingDays).toBe(6)
  const oneDay = await declareItem('不动产抵押权首次登记')
  expect(await open(oneDay, { workingDays: 1 })).toMatchObject(days)
})

it('sets no limit that is over already', async () => {
  setDay('2026-11-23')
  const accepted = await accept(await declareItem())
  setDay('2026-11-27')
  expect(await open(accepted)).toMatchObject({ code: 'GREEN_CHANNEL_PAST', path: ['workingDays'] })
  expect((await open(accepted, { workingDays: 4 })).dueOn).toBe('2026-11-27')
})

it('leaves the one clock of a joint approval alone', async () => {
  setDay('2026-11-23')
  const [joint] = await declareItems('建设项目用地预审', '建设用地规划许可证核发（出让用地）')
  expect(await open(joint, { workingDays: 1 })).toMatchObject({
    code: 'GREEN_CHANNEL_JOINT',
    remedy: 'Decide sooner; the joint clock stays as it is.',
  })
})

it('is for cases that are not decided yet', async () => {
  setDay('2026-11-23')
  const withdrawn = await stepsAs(hub, 'WINDOW_CLERK')('withdrawCase', {
    ...(({ number, version }) => ({ number, expectedVersion: version }))(await declareItem()),
    reason: '项目调整',
  })
  expect(await open(withdrawn)).toMatchObject({ code: 'CASE_STATUS' })
})
