import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Relay } from '#schema/events/relay.ts'
import { mutateAs, publishAs } from '../kit/mutateAs.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

/**
 * Row 24 of the domain: a conflict is raised to both departments when their events say so, and settled by itself. Each test has an
 * indicator of its own on one project whose permit and drawings are there. The day is 2026-11-22.
 */
let hub: TestHub
let relay: Relay
let project: string
let permitNumber: string
let drawingReviewNumber: string

beforeAll(async () => {
  hub = await startHub()
  relay = await startHubRelay(hub)
  const [found] = await hub.database.query<{ projectCode: string; permit: string; review: string }>(
    undefined,
    `SELECT p.project_code, p.number AS permit, r.number AS review
     FROM planning.planning_permit p JOIN construction.drawing_review r USING (project_code)
     WHERE p.kind = 'CONSTRUCTION' AND r.result = 'PASSED' ORDER BY p.number LIMIT 1`,
  )
  project = found?.projectCode ?? ''
  permitNumber = found?.permit ?? ''
  drawingReviewNumber = found?.review ?? ''
})
afterAll(async () => {
  await relay.close()
  await hub.close()
})

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })
const figure = (indicator: string, value: string) => ({ projectCode: project, indicator, value, unit: 'm²' })

/** What planning approves, once the office has heard of it. */
async function approve(indicator: string, value: string): Promise<void> {
  const publish = publishAs(hub, 'PLANNING')
  expect(await publish('approvedIndicators', [{ ...figure(indicator, value), permitNumber }])).toMatchObject({
    accepted: 1,
  })
  await heard('PLANNING', indicator, value)
}

/** What construction has in its drawings, once the office has heard of it. */
async function design(indicator: string, value: string): Promise<void> {
  const publish = publishAs(hub, 'CONSTRUCTION')
  expect(await publish('designedIndicators', [{ ...figure(indicator, value), drawingReviewNumber }])).toMatchObject({
    accepted: 1,
  })
  await heard('CONSTRUCTION', indicator, value)
}

const heard = (organ: string, indicator: string, value: string) =>
  until(async () =>
    expect(
      await hub.database.query(
        undefined,
        'SELECT value::text FROM approvals.known_indicator WHERE project_code = $1 AND indicator = $2 AND organ_code = $3',
        [project, indicator, organ],
      ),
    ).toEqual([{ value }]),
  )

const conflicts = async (indicator: string) => {
  const query = /* GraphQL */ `
    query ($project: ProjectCode!, $indicator: String!) {
      indicatorConflicts(
        filter: { project: { eq: $project }, indicator: { eq: $indicator } }
        orderBy: { field: CODE }
      ) {
        nodes {
          code
          raisedOn
          settledOn
          organs {
            code
          }
          values {
            organ {
              code
            }
            basis
            value
            unit
          }
        }
      }
    }
  `
  return (await hub.data(query, { project, indicator })).indicatorConflicts.nodes
}

const compared = async (indicator: string) => {
  const query = `query ($project: ProjectCode!) { project(code: $project) { indicators { indicator conflict } } }`
  const { project: shown } = await hub.data(query, { project })
  return shown.indicators.find((one: { indicator: string }) => one.indicator === indicator).conflict
}

const told = (indicator: string) =>
  hub.database.query<{ kind: string }>(
    undefined,
    `SELECT kind, payload -> 'organs' AS organs FROM approvals.outbox WHERE entity = 'indicator_conflict' AND key LIKE $1 ORDER BY id`,
    [`${project}/${indicator}/%`],
  )

const tolerate = (indicator: string, more: object = {}) =>
  mutateAs(hub, 'COORDINATOR')(
    'setIndicatorTolerance',
    { indicator, kind: 'PERCENT', amount: '3', basis: '镇海区建设工程竣工规划核实办法', expectedVersion: 0, ...more },
    /* GraphQL */ `
      ... on IndicatorToleranceSet {
        tolerance {
          indicator
          kind
          amount
          basis
          version
        }
      }
      ... on Conflict {
        currentVersion
      }
    `,
  )

const both = ['CONSTRUCTION', 'PLANNING']

describe('a conflict of indicators', () => {
  it('is raised when planning approves 100.00 and construction designs 103.00, names both, and is settled by a correction', async () => {
    await approve('BASEMENT_AREA', '100.00')
    await design('BASEMENT_AREA', '103.00')
    const conflict = {
      code: `${project}/BASEMENT_AREA/1`,
      raisedOn: '2026-11-22',
      settledOn: null,
      organs: [{ code: 'CONSTRUCTION' }, { code: 'PLANNING' }],
      values: [
        { organ: { code: 'PLANNING' }, basis: 'APPROVED', value: '100.00', unit: 'm²' },
        { organ: { code: 'CONSTRUCTION' }, basis: 'DESIGNED', value: '103.00', unit: 'm²' },
      ],
    }
    expect(await conflicts('BASEMENT_AREA')).toEqual([conflict])
    await design('BASEMENT_AREA', '100.00')
    expect(await conflicts('BASEMENT_AREA')).toEqual([{ ...conflict, settledOn: '2026-11-22' }])
    expect(await told('BASEMENT_AREA')).toEqual([
      { kind: 'RAISED', organs: both },
      { kind: 'SETTLED', organs: both },
    ])
  })

  it('stays one while it is open, with the values of now, and is another one when it comes back', async () => {
    await approve('ROOF_AREA', '100.00')
    await design('ROOF_AREA', '103.00')
    await design('ROOF_AREA', '104.00')
    expect(
      (await conflicts('ROOF_AREA')).map(({ values }: { values: { value: string }[] }) => values[1]?.value),
    ).toEqual(['104.00'])
    await approve('ROOF_AREA', '104.00')
    await approve('ROOF_AREA', '105.00')
    expect((await conflicts('ROOF_AREA')).map(({ settledOn }: { settledOn: string | null }) => settledOn)).toEqual([
      '2026-11-22',
      null,
    ])
    expect((await told('ROOF_AREA')).map(({ kind }) => kind)).toEqual(['RAISED', 'CHANGED', 'SETTLED', 'RAISED'])
  })

  it('is settled when planning withdraws its value', async () => {
    await approve('PODIUM_AREA', '100.00')
    await design('PODIUM_AREA', '103.00')
    await mutateAs(
      hub,
      'PUBLISHER',
      'PLANNING',
    )('withdrawPlanningRecord', {
      idempotencyKey: 'podium',
      dataset: 'APPROVED_INDICATORS',
      key: `${permitNumber}/PODIUM_AREA`,
      reason: '规划许可变更',
    })
    await until(async () => expect(await conflicts('PODIUM_AREA')).toMatchObject([{ settledOn: '2026-11-22' }]))
  })

  it('is seen by each organ in its own list, and beside the project', async () => {
    await approve('ATRIUM_AREA', '100.00')
    await design('ATRIUM_AREA', '103.00')
    const query = /* GraphQL */ `
      query ($organ: String!, $project: ProjectCode!) {
        indicatorConflicts(filter: { organ: $organ, open: { eq: true }, indicator: { eq: "ATRIUM_AREA" } }) {
          totalCount
        }
        project(code: $project) {
          indicatorConflicts {
            indicator
          }
        }
      }
    `
    const seen = async (organ: string) => (await hub.data(query, { organ, project })).indicatorConflicts.totalCount
    expect([await seen('PLANNING'), await seen('CONSTRUCTION'), await seen('LAND')]).toEqual([1, 1, 0])
    const { project: shown } = await hub.data(query, { organ: 'LAND', project })
    expect(shown.indicatorConflicts).toContainEqual({ indicator: 'ATRIUM_AREA' })
  })

  it('stands for the three projects of the district that differ from the first day on', async () => {
    const query =
      '{ indicatorConflicts(filter: { open: { eq: true }, raisedOn: { lte: "2026-11-20" } }) { nodes { project { code } } } }'
    const { indicatorConflicts } = await hub.data(query)
    const codes = indicatorConflicts.nodes.map(({ project: { code } }: { project: { code: string } }) => code)
    expect(new Set(codes).size).toBe(3)
  })
})

describe('a tolerance', () => {
  it('keeps a difference at its border from being a conflict, and not one beyond it', async () => {
    await approve('LOBBY_AREA', '100.00')
    expect(await tolerate('LOBBY_AREA')).toMatchObject({
      tolerance: { indicator: 'LOBBY_AREA', kind: 'PERCENT', amount: '3.0000', version: 1 },
    })
    await design('LOBBY_AREA', '103.00')
    expect([await conflicts('LOBBY_AREA'), await compared('LOBBY_AREA')]).toEqual([[], false])
    await design('LOBBY_AREA', '103.01')
    expect([await conflicts('LOBBY_AREA'), await compared('LOBBY_AREA')]).toMatchObject([[{ settledOn: null }], true])
  })

  it('settles what it covers when it is set, and raises what it no longer covers', async () => {
    await approve('BALCONY_AREA', '100.00')
    await design('BALCONY_AREA', '103.00')
    await tolerate('BALCONY_AREA', { kind: 'ABSOLUTE', amount: '3.00' })
    expect(await conflicts('BALCONY_AREA')).toMatchObject([{ settledOn: '2026-11-22' }])
    await tolerate('BALCONY_AREA', { kind: 'ABSOLUTE', amount: '2.99', expectedVersion: 1 })
    expect(await conflicts('BALCONY_AREA')).toMatchObject([{ settledOn: '2026-11-22' }, { settledOn: null }])
  })

  it('is for an indicator that somebody publishes, or of the shared set', async () => {
    expect(await tolerate('FLOORAREA')).toMatchObject({
      code: 'INDICATOR_UNKNOWN',
      rule: 'A tolerance is for an indicator of the shared set, or one that a department publishes.',
      basis: '统一建筑工程指标数据管理规则',
      remedy: 'Check its code with `indicators` of a project.',
    })
  })

  it('is changed from the version that was seen, below a hundred percent, and by the office alone', async () => {
    await tolerate('GREEN_RATIO')
    expect(await tolerate('GREEN_RATIO')).toMatchObject({ __typename: 'Conflict', currentVersion: 1 })
    expect(await tolerate('GREEN_RATIO', { amount: '100', expectedVersion: 1 })).toMatchObject({
      code: 'TOLERANCE_TOO_WIDE',
      rule: 'A percentage is below 100.',
      basis: '统一建筑工程指标数据管理规则',
      remedy: 'Give the percentage that the standard allows.',
    })
    const text =
      'mutation ($input: SetIndicatorToleranceInput!) { setIndicatorTolerance(input: $input) { __typename } }'
    const input = { indicator: 'GREEN_RATIO', kind: 'PERCENT', amount: '1', basis: '办法', expectedVersion: 1 }
    const { errors } = await hub.query(text, { input }, await actingAs('DECISION_MAKER', 'PLANNING'))
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    const { indicatorTolerances } = await hub.data('{ indicatorTolerances { indicator amount basis } }')
    expect(indicatorTolerances).toContainEqual({
      indicator: 'GREEN_RATIO',
      amount: '3.0000',
      basis: '镇海区建设工程竣工规划核实办法',
    })
  })
})
