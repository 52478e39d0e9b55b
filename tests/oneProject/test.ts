import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WorldProject } from '../../demo/world/types.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 1 of the domain (信息互联互通、资源共享): one project across all departments, every field from its owner. */
let hub: TestHub
const asked = new Map<string, string[]>()
beforeAll(async () => {
  hub = await startHub({
    transport: (name, subgraph) => ({
      execute(request) {
        asked.set(name, [...(asked.get(name) ?? []), request.query])
        return subgraph.execute(request)
      },
      close: () => subgraph.close(),
    }),
  })
})
afterAll(() => hub.close())

const query = /* GraphQL */ `
  query ($code: ProjectCode!) {
    project(code: $code) {
      name
      stage
      region {
        name
      }
      developer {
        name
        registeredOn
      }
      parcels {
        code
        areaM2
        landUse
        status
      }
      planningPermits {
        number
        issuedOn
        issuedBy {
          name
        }
      }
      constructionPermits {
        number
        issuedOn
        contractPriceYuan
        builder {
          name
        }
      }
      approvalCases(first: 100) {
        nodes {
          number
          status
          serviceItem {
            promisedWorkingDays
          }
          alerts {
            level
          }
        }
        totalCount
      }
    }
  }
`

const finished = () => hub.world.projects.find(({ stage }) => stage === 'FINISHED') as WorldProject
const certificate = (of: { number: string; issuedOn: string } | null) => ({
  number: of?.number,
  issuedOn: of?.issuedOn,
})

it('returns parcels, permits, owner and cases of a finished project in one query', async () => {
  const wanted = finished()
  const { enterprises, parcels, organs } = hub.world
  const enterprise = (uscc: string) => enterprises.find((one) => one.uscc === uscc)
  const planningOffice = { name: organs.find(({ code }) => code === 'PLANNING')?.name }
  const { project } = await hub.data(query, { code: wanted.code })
  expect(project).toMatchObject({
    name: wanted.name,
    stage: 'FINISHED',
    developer: {
      name: enterprise(wanted.developerUscc)?.name,
      registeredOn: enterprise(wanted.developerUscc)?.registeredOn,
    },
    planningPermits: [
      { ...certificate(wanted.landUsePlanningPermit), issuedBy: planningOffice },
      { ...certificate(wanted.constructionPlanningPermit), issuedBy: planningOffice },
    ],
    constructionPermits: [
      { ...certificate(wanted.constructionPermit), builder: { name: enterprise(wanted.builderUscc)?.name } },
    ],
  })
  const active = parcels.filter(({ projectCode, status }) => projectCode === wanted.code && status === 'ACTIVE')
  expect(project.parcels).toEqual(
    active
      .map(({ code, areaM2, landUse, status }) => ({ code, areaM2, landUse, status }))
      .toSorted((one, other) => one.code.localeCompare(other.code)),
  )
  const cases = [...hub.world.cases(2_000)].filter(({ projectCode }) => projectCode === wanted.code)
  expect(project.approvalCases.totalCount).toBe(cases.length)
  expect(new Set(project.approvalCases.nodes.map(({ number }: { number: string }) => number))).toEqual(
    new Set(cases.map(({ number }) => number)),
  )
})

it.each([
  ['parcels', 'land'],
  ['landUse', 'land'],
  ['planningPermits', 'planning'],
  ['constructionPermits', 'construction'],
  ['contractPriceYuan', 'construction'],
  ['registeredOn', 'commerce'],
  ['promisedWorkingDays', 'services'],
  ['approvalCases', 'approvals'],
  ['stage', 'approvals'],
  ['alerts', 'supervision'],
])('asks for %s nobody but %s', async (field, owner) => {
  asked.clear()
  await hub.data(query, { code: finished().code })
  const answering = [...asked].filter(([, texts]) => texts.some((text) => new RegExp(`\\b${field}\\b`).test(text)))
  expect(answering.map(([name]) => name)).toEqual([owner])
})

it('shows at once what a department changes in its own data', async () => {
  const wanted = finished()
  const number = wanted.constructionPermit?.number
  await hub.database.query(
    undefined,
    'UPDATE construction.construction_permit SET contract_price_yuan = 123456789.01 WHERE number = $1',
    [number],
  )
  const { project } = await hub.data(query, { code: wanted.code })
  expect(project.constructionPermits).toMatchObject([{ number, contractPriceYuan: '123456789.01' }])
})

it('gives a project at its beginning empty lists, not nulls', async () => {
  const code = hub.world.projects.find(({ landUsePlanningPermit }) => landUsePlanningPermit === null)?.code
  const { project } = await hub.data(query, { code })
  expect(project).toMatchObject({ stage: 'INITIATION', planningPermits: [], constructionPermits: [] })
})

it('is null for a well-formed code that nobody has', async () => {
  expect(await hub.data(query, { code: '2099-330211-04-01-999999' })).toEqual({ project: null })
})
