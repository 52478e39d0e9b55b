import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { codeKinds, workingDaysOfYears, workingDayVectors } from './data.ts'

/** Row 38 of the domain (编码): valid codes of nobody are null without error, invalid ones refused before anything is fetched. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

describe.each(codeKinds)('$scalar', ({ scalar, field, argument, valid, invalid }) => {
  const asVariable = `query ($code: ${scalar}!) { ${field}(${argument}: $code) { __typename } }`
  const asLiteral = (code: string) => `{ ${field}(${argument}: ${JSON.stringify(code)}) { __typename } }`

  it.each(valid)('accepts %s, which is nobody’s', async (code) => {
    expect(await hub.query(asVariable, { code })).toEqual({ data: { [field]: null } })
    expect(await hub.query(asLiteral(code))).toEqual({ data: { [field]: null } })
  })

  it.each(invalid)('refuses %j: %s', async (code) => {
    const statements = await hub.statementsOf(async () => {
      for (const { data, errors } of [await hub.query(asVariable, { code }), await hub.query(asLiteral(code))]) {
        expect(data ?? null).toBeNull()
        expect(errors).toHaveLength(1)
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', retryable: false })
        expect(errors?.[0]?.extensions['requestId']).toEqual(expect.any(String))
      }
    })
    expect(statements).toEqual([])
  })

  it('refuses a number and a list', async () => {
    for (const code of [42, ['x'], true, null]) {
      const { errors } = await hub.query(asVariable, { code })
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
    }
  })

  it('says in Chinese what was expected where Chinese is asked for', async () => {
    const [[code] = ['']] = invalid
    const inChinese = await hub.query(asVariable, { code }, { 'accept-language': 'zh-CN' })
    const inEnglish = await hub.query(asVariable, { code }, { 'accept-language': 'en' })
    expect(inChinese.errors?.[0]?.message).toMatch(/[一-鿿]/)
    expect(inEnglish.errors?.[0]?.message).toMatch(/^[^一-鿿]+$/)
  })
})

it('accepts every code of the demonstration district', async () => {
  const { enterprises, projects, parcels, serviceItems, villages } = hub.world
  const query = /* GraphQL */ `
    query ($uscc: Uscc!, $project: ProjectCode!, $parcel: ParcelCode!, $item: ServiceItemCode!, $region: RegionCode!) {
      enterprise(uscc: $uscc) {
        code: uscc
      }
      project(code: $project) {
        code
      }
      parcel(code: $parcel) {
        code
      }
      serviceItem(code: $item) {
        code
      }
      region(code: $region) {
        code
      }
    }
  `
  const at = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item
  for (let index = 0; index < Math.max(parcels.length, villages.length); index += 1) {
    const codes = {
      uscc: at(enterprises, index).uscc,
      project: at(projects, index).code,
      parcel: at(parcels, index).code,
      item: at(serviceItems, index).code,
      region: at(villages, index).code,
    }
    expect(await hub.data(query, codes)).toEqual({
      enterprise: { code: codes.uscc },
      project: { code: codes.project },
      parcel: { code: codes.parcel },
      serviceItem: { code: codes.item },
      region: { code: codes.region },
    })
  }
})

describe('working days', () => {
  const query =
    'query ($from: Date!, $workingDays: Int!) { dueDate(from: $from, workingDays: $workingDays) { dueOn provisional } }'
  const due = async (from: string, workingDays: number) => (await hub.data(query, { from, workingDays })).dueDate

  it.each(workingDayVectors)('%s + %i = %s', async (from, workingDays, dueOn) => {
    expect(await due(from, workingDays)).toEqual({ dueOn, provisional: false })
  })

  it.each(workingDaysOfYears)('%i has %i of them', async (year, workingDays) => {
    const lastOfTheYear = await due(`${year - 1}-12-31`, workingDays)
    const next = await due(`${year - 1}-12-31`, workingDays + 1)
    expect(lastOfTheYear.dueOn.slice(0, 4)).toBe(String(year))
    expect(next.dueOn.slice(0, 4)).toBe(String(year + 1))
  })

  it('are provisional as soon as a year is involved whose calendar is not announced', async () => {
    expect(await due('2026-12-01', 5)).toEqual({ dueOn: '2026-12-08', provisional: false })
    expect(await due('2026-12-25', 10)).toMatchObject({ provisional: true })
    expect(await due('2031-03-03', 1)).toEqual({ dueOn: '2031-03-04', provisional: true })
  })

  it.each([
    ['2026-02-30', 1],
    ['2025-02-29', 1],
    ['26-02-09', 1],
    ['2026-02-09', -1],
    ['2026-02-09T00:00:00Z', 1],
  ])('refuse %s + %i', async (from, workingDays) => {
    const { data, errors } = await hub.query(query, { from, workingDays })
    expect(data ?? null).toBeNull()
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })
})
