import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 22 of the domain (大厅搬迁、整合分设): a window's place is right before and after the move. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const placeQuery = /* GraphQL */ `
  query ($code: String!, $eve: Date!, $day: Date!) {
    serviceWindow(code: $code) {
      name
      eve: placement(on: $eve) {
        ...place
      }
      day: placement(on: $day) {
        ...place
      }
      now: placement {
        ...place
      }
      placements {
        ...place
      }
    }
  }
  fragment place on WindowPlacement {
    hall {
      code
      name
      address
    }
    validFrom
    validUntil
  }
`

interface Move {
  readonly windowCode: string
  readonly fromHall: string
  readonly toHall: string
  readonly eve: string
  readonly day: string
}

const moves = () =>
  hub.database.query<Move>(
    undefined,
    `SELECT former.window_code, former.hall_code AS from_hall, next.hall_code AS to_hall,
       former.valid_until::text AS eve, next.valid_from::text AS day
     FROM services.window_placement former JOIN services.window_placement next
       ON next.window_code = former.window_code AND next.valid_from = former.valid_until + 1
     ORDER BY former.window_code, former.valid_from`,
  )

it('is in the former hall until the eve of the move and in the new one from the day on', async () => {
  const all = await moves()
  expect(all.length).toBeGreaterThanOrEqual(7)
  for (const { windowCode, fromHall, toHall, eve, day } of all) {
    const { serviceWindow } = await hub.data(placeQuery, { code: windowCode, eve, day })
    expect(serviceWindow).toMatchObject({
      eve: { hall: { code: fromHall }, validUntil: eve },
      day: { hall: { code: toHall }, validFrom: day },
    })
  }
})

it('keeps its code through the move and the split, with all its places in order', async () => {
  const window = (await moves()).find(({ windowCode }, index, all) => all[index + 1]?.windowCode === windowCode)
  const { serviceWindow } = await hub.data(placeQuery, { ...window, code: window?.windowCode })
  expect(serviceWindow.name).toBe('不动产登记窗口')
  expect(serviceWindow.placements.map(({ hall }: { hall: { name: string } }) => hall.name)).toEqual([
    '镇海区行政审批服务大厅（胜利路）',
    '镇海区行政服务中心',
    '镇海区不动产登记服务中心',
  ])
  expect(serviceWindow.now).toEqual(serviceWindow.placements[2])
})

it('is listed on each day in the hall where it is on that day', async () => {
  const [{ windowCode, eve, day, fromHall, toHall } = {} as Move] = await moves()
  const query = /* GraphQL */ `
    query ($from: String!, $to: String!, $eve: Date!, $day: Date!) {
      former: serviceHall(code: $from) {
        validUntil
        eve: windows(on: $eve) {
          code
        }
        day: windows(on: $day) {
          code
        }
      }
      next: serviceHall(code: $to) {
        validFrom
        eve: windows(on: $eve) {
          code
        }
        day: windows(on: $day) {
          code
        }
      }
      region(code: "330211000000") {
        eve: serviceHalls(on: $eve) {
          code
        }
        day: serviceHalls(on: $day) {
          code
        }
      }
    }
  `
  const { former, next, region } = await hub.data(query, { from: fromHall, to: toHall, eve, day })
  expect(former).toMatchObject({ validUntil: eve, day: [] })
  expect(former.eve).toContainEqual({ code: windowCode })
  expect(next).toMatchObject({ validFrom: day, eve: [] })
  expect(next.day).toContainEqual({ code: windowCode })
  expect(region).toEqual({ eve: [{ code: fromHall }], day: [{ code: toHall }] })
})

it('is nowhere before its first day', async () => {
  const [{ windowCode } = { windowCode: '' }] = await moves()
  const { serviceWindow } = await hub.data(placeQuery, { code: windowCode, eve: '1999-12-31', day: '2000-01-01' })
  expect(serviceWindow).toMatchObject({ eve: null, day: null })
})
