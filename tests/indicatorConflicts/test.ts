import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 24 of the domain (统一建筑工程指标数据): values that differ come back as a conflict that names both departments. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Comparison {
  readonly indicator: string
  readonly conflict: boolean
  readonly values: { readonly organ: { readonly code: string }; readonly basis: string; readonly value: string }[]
}

const query = /* GraphQL */ `
  query ($after: String) {
    projects(first: 40, after: $after) {
      nodes {
        code
        indicators {
          indicator
          conflict
          values {
            organ {
              code
              name
            }
            basis
            value
            unit
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

async function allIndicators(): Promise<Map<string, Comparison[]>> {
  const all = new Map<string, Comparison[]>()
  let after: string | null = null
  do {
    const { projects } = (await hub.data(query, { after })) as {
      projects: {
        nodes: { code: string; indicators: Comparison[] }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    for (const { code, indicators } of projects.nodes) all.set(code, indicators)
    after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null
  } while (after !== null)
  return all
}

it('exactly three of the 75 projects have a conflict, each naming planning and construction', async () => {
  const all = await allIndicators()
  expect(all.size).toBe(75)
  const conflicting = [...all].flatMap(([code, comparisons]) =>
    comparisons.filter(({ conflict }) => conflict).map((comparison) => ({ code, ...comparison })),
  )
  expect(new Set(conflicting.map(({ code }) => code)).size).toBe(3)
  for (const { values } of conflicting) {
    const organs = new Set(values.map(({ organ }) => organ.code))
    expect(organs).toEqual(new Set(['PLANNING', 'CONSTRUCTION']))
    expect(new Set(values.map(({ value }) => Number(value))).size).toBeGreaterThan(1)
  }
  const expected = hub.world.projects.filter(
    ({ approvedIndicators: approved, designedIndicators: designed }) =>
      approved && designed && Object.keys(approved).some((key) => approved[key] !== designed[key]),
  )
  expect(new Set(conflicting.map(({ code }) => code))).toEqual(new Set(expected.map(({ code }) => code)))
})

it('all other indicators agree wherever several departments have them', async () => {
  const all = await allIndicators()
  const agreeing = [...all.values()].flat().filter(({ conflict }) => !conflict)
  expect(agreeing.some(({ values }) => values.length === 3)).toBe(true)
  for (const { values } of agreeing) expect(new Set(values.map(({ value }) => Number(value))).size).toBe(1)
})

it('every value of the world is there under its basis', async () => {
  const all = await allIndicators()
  for (const project of hub.world.projects) {
    const shown = (all.get(project.code) ?? []).flatMap(({ indicator, values }) =>
      values.map(({ basis, value }) => [indicator, basis, Number(value)]),
    )
    const sources = {
      APPROVED: project.approvedIndicators,
      DESIGNED: project.designedIndicators,
      AS_BUILT: project.asBuiltIndicators,
    }
    const expected = Object.entries(sources).flatMap(([basis, indicators]) =>
      Object.entries(indicators ?? {}).map(([indicator, value]) => [indicator, basis, Number(value)]),
    )
    expect(new Set(shown.map((one) => one.join()))).toEqual(new Set(expected.map((one) => one.join())))
  }
})

it('a value that planning changes becomes a conflict at once', async () => {
  const all = await allIndicators()
  const [code] = [...all].find(([, comparisons]) =>
    comparisons.some(
      ({ indicator, conflict, values }) => indicator === 'GREEN_RATIO' && !conflict && values.length === 3,
    ),
  ) as [string, Comparison[]]
  await hub.database.query(
    undefined,
    `UPDATE planning.building_indicator SET value = value + 1 WHERE indicator = 'GREEN_RATIO' AND project_code = $1`,
    [code],
  )
  const green = (await allIndicators()).get(code)?.find(({ indicator }) => indicator === 'GREEN_RATIO')
  expect(green).toMatchObject({ conflict: true })
})
