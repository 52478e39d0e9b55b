import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
})
afterAll(() => hub.close())

interface Figures {
  readonly accepted: number
  readonly decided: number
  readonly onTime: number
  readonly late: number
  readonly averageWorkingDays: number | null
}
type Stats = Record<'caseStats' | 'ownCaseStats', Figures>

const statsQuery = /* GraphQL */ `
  query ($of: [_Any!]!, $period: PeriodInput!) {
    _entities(representations: $of) {
      ... on Region {
        caseStats(period: $period) {
          accepted
          decided
          onTime
          late
          averageWorkingDays
        }
        ownCaseStats(period: $period) {
          accepted
          decided
          onTime
          late
          averageWorkingDays
        }
      }
    }
  }
`
const wholeTime = { from: '2024-01-01', to: '2027-12-31' }

async function statsOf(codes: readonly string[], period = wholeTime): Promise<Stats[]> {
  const of = codes.map((code) => ({ __typename: 'Region', code }))
  const { data, errors } = await hub.execute(statsQuery, { of, period })
  expect(errors).toBeUndefined()
  return (data as { _entities: Stats[] })._entities
}

const sum = (figures: readonly Figures[], field: 'accepted' | 'decided' | 'onTime' | 'late') =>
  figures.reduce((total, one) => total + one[field], 0)

/** The summary as it would be if it were counted anew. */
const recount = `
  SELECT region_code, day, sum(a)::int AS accepted, sum(d)::int AS decided, sum(o)::int AS on_time, sum(l)::int AS late,
    sum(t)::int AS timed, sum(w)::int AS working_days
  FROM (
    SELECT handled_at_code AS region_code, date(accepted_at AT TIME ZONE 'Asia/Shanghai') AS day,
      1 AS a, 0 AS d, 0 AS o, 0 AS l, 0 AS t, 0 AS w
    FROM approvals.approval_case WHERE accepted_at IS NOT NULL AND mode = 'FORMAL'
    UNION ALL
    SELECT handled_at_code, date(decided_at AT TIME ZONE 'Asia/Shanghai'), 0, 1,
      (date(decided_at AT TIME ZONE 'Asia/Shanghai') <= due_on IS TRUE)::int,
      (date(decided_at AT TIME ZONE 'Asia/Shanghai') > due_on IS TRUE)::int,
      (elapsed_working_days IS NOT NULL)::int, coalesce(elapsed_working_days, 0)
    FROM approvals.approval_case WHERE decided_at IS NOT NULL AND mode = 'FORMAL'
  ) cases GROUP BY 1, 2`
const columns = 'region_code, day, accepted, decided, on_time, late, timed, working_days'

async function expectSummaryToBeRight(): Promise<void> {
  const kept = `SELECT ${columns} FROM approvals.case_statistics WHERE (accepted, decided) <> (0, 0)`
  const differences = `(${kept} EXCEPT ${recount}) UNION ALL ((${recount}) EXCEPT ${kept})`
  expect(await hub.database.query(undefined, differences)).toEqual([])
}

const change = (statement: string) => hub.database.query(undefined, statement)

describe('case statistics', () => {
  it('are those of the own level plus the sum over the children', async () => {
    const { district, towns, villages } = hub.world
    const codes = [district, ...towns].map(({ code }) => code)
    const [ofDistrict, ...ofTowns] = await statsOf(codes)
    for (const field of ['accepted', 'decided', 'onTime', 'late'] as const) {
      const children = sum(
        ofTowns.map(({ caseStats }) => caseStats),
        field,
      )
      expect(ofDistrict?.caseStats[field]).toBe((ofDistrict?.ownCaseStats[field] ?? 0) + children)
    }
    const town = towns[0]?.code ?? ''
    const below = await statsOf(villages.filter(({ parentCode }) => parentCode === town).map(({ code }) => code))
    const [ofTown] = ofTowns
    expect(ofTown?.caseStats.accepted).toBe(
      (ofTown?.ownCaseStats.accepted ?? 0) +
        sum(
          below.map((v) => v.caseStats),
          'accepted',
        ),
    )
    expect(ofTown?.ownCaseStats.accepted).toBeGreaterThan(0)
  })

  it('count every case of the ledger once', async () => {
    const [ledger] = await hub.database.query<{ accepted: number; decided: number }>(
      undefined,
      'SELECT count(accepted_at) AS accepted, count(decided_at) AS decided FROM approvals.approval_case',
    )
    const [district] = await statsOf(['330211000000'])
    expect(district?.caseStats).toMatchObject({ accepted: ledger?.accepted, decided: ledger?.decided })
  })

  it('answer many regions and periods in one statement', async () => {
    const codes = [...hub.world.towns, ...hub.world.villages].map(({ code }) => code)
    expect(await hub.statementsOf(() => statsOf(codes))).toHaveLength(1)
  })

  it('have no average where nothing was decided', async () => {
    const [district] = await statsOf(['330211000000'], { from: '2020-01-01', to: '2020-12-31' })
    expect(district?.caseStats).toEqual({ accepted: 0, decided: 0, onTime: 0, late: 0, averageWorkingDays: null })
  })

  it('refuse a period that ends before it begins', async () => {
    const period = { from: '2026-02-02', to: '2026-02-01' }
    const { errors } = await hub.execute(statsQuery, { of: [{ __typename: 'Region', code: '330211000000' }], period })
    expect(errors?.[0]).toMatchObject({
      message: 'Expected a period that does not end before it begins, received 2026-02-02 to 2026-02-01.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

describe('the summary of cases', () => {
  /** A case of its own in the village 330211001001, copied from one of the ledger. */
  const insert = (number: string, times: string) => `
    INSERT INTO approvals.approval_case (number, service_item_code, service_item_version, region_code, handled_at_code,
      organ_code, status, channel, declared_at, due_provisional, accepted_at, decided_at, due_on, elapsed_working_days,
      source, batch_id, recorded_at)
    SELECT '${number}', service_item_code, 1, region_code, '330211001001', organ_code, 'APPROVED', 'ONLINE',
      declared_at, false, ${times}, source, batch_id, recorded_at
    FROM approvals.approval_case LIMIT 1`
  const dayOf = async (day: string) => (await statsOf(['330211001001'], { from: day, to: day }))[0]?.ownCaseStats

  it('is right for the bulk load', expectSummaryToBeRight)

  it('counts by the civil date in Shanghai, where the due day lasts until midnight', async () => {
    const accepted = `'2030-03-04T16:00:00Z'`
    await change(insert('330211203003050000001', `${accepted}, '2030-03-08T15:59:59Z', '2030-03-08', 3`))
    await change(insert('330211203003050000002', `${accepted}, '2030-03-08T16:00:00Z', '2030-03-08', 4`))
    expect(await dayOf('2030-03-04')).toMatchObject({ accepted: 0 })
    expect(await dayOf('2030-03-05')).toMatchObject({ accepted: 2 })
    expect(await dayOf('2030-03-08')).toMatchObject({ decided: 1, onTime: 1, late: 0, averageWorkingDays: 3 })
    expect(await dayOf('2030-03-09')).toMatchObject({ decided: 1, onTime: 0, late: 1, averageWorkingDays: 4 })
    await expectSummaryToBeRight()
  })

  it('takes a decision without acceptance as decided, but neither on time nor late', async () => {
    await change(insert('330211203004010000003', `NULL, '2030-04-01T02:00:00Z', NULL, NULL`))
    expect(await dayOf('2030-04-01')).toEqual({ accepted: 0, decided: 1, onTime: 0, late: 0, averageWorkingDays: null })
  })

  it('follows updates and deletions', async () => {
    await change(`UPDATE approvals.approval_case SET accepted_at = '2030-05-06T02:00:00Z', handled_at_code = '330211001002'
                  WHERE number LIKE '3302112030%'`)
    await change(
      `UPDATE approvals.approval_case SET decided_at = decided_at + interval '1 day' WHERE status = 'DELIVERED'`,
    )
    await expectSummaryToBeRight()
    await change(`DELETE FROM approvals.approval_case WHERE number LIKE '3302112030%'`)
    expect(await dayOf('2030-05-06')).toMatchObject({ accepted: 0, decided: 0 })
    await expectSummaryToBeRight()
  })

  it('keeps the version that an update replaced', async () => {
    const { cases } = hub.world
    const [first] = [...cases(1)]
    await change(`UPDATE approvals.approval_case SET status = 'REVOKED' WHERE number = '${first?.number}'`)
    expect(
      await hub.database.query(
        undefined,
        `SELECT record ->> 'status' AS status FROM approvals.record_version WHERE key = '${first?.number}'
         ORDER BY version DESC LIMIT 1`,
      ),
    ).toEqual([{ status: first?.status }])
  })

  it('refuses a case of an unknown project and one handled in an unknown region', async () => {
    const unknown = `UPDATE approvals.approval_case SET project_code = '2512-330211-04-01-999999' WHERE organ_code = 'LAND'`
    await expect(change(unknown)).rejects.toThrow(/not in the register/)
    await expect(change(`UPDATE approvals.approval_case SET handled_at_code = '330212000000'`)).rejects.toThrow(/23503/)
  })

  it('leaves retired regions out, except where one is asked for itself', async () => {
    const village = '330211002001'
    await change(`UPDATE approvals.approval_case SET handled_at_code = '${village}' WHERE number LIKE '33021120260%'`)
    const [before, own] = await statsOf(['330211002000', village])
    await change(`UPDATE approvals.known_region SET retired = true WHERE code = '${village}'`)
    const [after, stillOwn] = await statsOf(['330211002000', village])
    expect(own?.caseStats.accepted).toBeGreaterThan(0)
    expect(after?.caseStats.accepted).toBe((before?.caseStats.accepted ?? 0) - (own?.caseStats.accepted ?? 0))
    expect(stillOwn).toEqual(own)
    await change(`UPDATE approvals.known_region SET retired = false`)
  })
})

describe('project statistics', () => {
  const statsFields = '{ total byStage { stage count } byPriority { level list count } }'

  it('count a project that crosses towns once, at the district', async () => {
    const { district, towns, projects } = hub.world
    const of = [district, ...towns].map(({ code }) => ({ __typename: 'Region', code }))
    const { data } = await hub.execute(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { projectStats ${statsFields} } } }`,
      { of },
    )
    const [all, ...ofTowns] = (
      data as { _entities: { projectStats: { total: number; byStage: { count: number }[] } }[] }
    )._entities
    const crossing = projects.filter(({ regionCode }) => regionCode === district.code).length
    expect(crossing).toBeGreaterThan(0)
    expect(all?.projectStats.total).toBe(75)
    expect(ofTowns.reduce((total, { projectStats }) => total + projectStats.total, 0)).toBe(75 - crossing)
    expect(all?.projectStats.byStage.reduce((total, { count }) => total + count, 0)).toBe(75)
  })

  it('count the priority projects by level and list', async () => {
    const { data } = await hub.execute(
      `{ _entities(representations: [{ __typename: "Region", code: "330211000000" }]) { ... on Region { projectStats ${statsFields} } } }`,
    )
    const [region] = (data as { _entities: { projectStats: { byPriority: { level: string; count: number }[] } }[] })
      ._entities
    const counts = region?.projectStats.byPriority ?? []
    const ofLevel = (level: string) =>
      counts.filter((one) => one.level === level).reduce((total, { count }) => total + count, 0)
    expect([ofLevel('CITY'), ofLevel('DISTRICT')]).toEqual([16, 38])
  })

  it('count the projects of a zone that crosses towns once each', async () => {
    const of = hub.world.zones.map(({ code }) => ({ __typename: 'Zone', code }))
    const { data } = await hub.execute(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Zone { projects { totalCount nodes { code } } projectStats { total } } } }`,
      { of },
    )
    const zones = (
      data as {
        _entities: { projects: { totalCount: number; nodes: { code: string }[] }; projectStats: { total: number } }[]
      }
    )._entities
    const codes = zones.flatMap(({ projects }) => projects.nodes.map(({ code }) => code))
    expect(codes.length).toBeGreaterThan(0)
    expect(new Set(codes).size).toBe(codes.length)
    expect(zones.map(({ projectStats }) => projectStats.total)).toEqual(
      zones.map(({ projects }) => projects.totalCount),
    )
  })
})
