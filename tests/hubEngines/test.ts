import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { auditPage, fullProject, regionTree } from '../statementCounts/data.ts'

/** Our own supergraph under both engines: the stock one is the measure, the compiled one must give the same data. */
let compiled: TestHub
let stock: TestHub
beforeAll(async () => {
  ;[compiled, stock] = await Promise.all([startHub({ engine: 'compiled' }), startHub({ engine: 'stock' })])
})
afterAll(() => Promise.all([compiled.close(), stock.close()]))

async function expectSame(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const expected = await stock.data(query, variables)
  // Three times: planned, known, and answered with nothing changed underneath.
  for (let time = 1; time <= 3; time += 1) expect(await compiled.data(query, variables)).toEqual(expected)
}

const folder = join(import.meta.dirname, '..', '..', 'docs', 'queries')
const queries = readdirSync(folder).filter((name) => name.endsWith('.graphql'))

it.each(queries)('answer the first query %s alike', async (file) => {
  const variables = readFileSync(join(folder, file.replace('.graphql', '.json')), 'utf8')
  await expectSame(readFileSync(join(folder, file), 'utf8'), JSON.parse(variables))
})

describe('answer alike', () => {
  it('every project in full', async () => {
    for (const { code } of compiled.world.projects.filter((_, index) => index % 5 === 0)) {
      await expectSame(fullProject, { code })
    }
  })

  it('a hundred cases with all around them', () =>
    expectSame(auditPage, { first: 100, projects: compiled.world.projects.map(({ code }) => code) }))

  it('the region tree with figures', () => expectSame(regionTree, { towns: 7, villages: 100 }))

  it('an enterprise with licences, permits, projects and cases', async () => {
    const query = /* GraphQL */ `
      query ($uscc: Uscc!) {
        enterprise(uscc: $uscc) {
          name
          licences {
            number
            kind
            replaces {
              number
            }
            issuedBy {
              name
            }
          }
          scopeItems(includePending: true) {
            name
            gated
            trade {
              name
            }
          }
          constructionPermits(first: 3) {
            nodes {
              number
              project {
                name
              }
            }
          }
          projects(first: 5) {
            nodes {
              name
              developer {
                name
              }
            }
          }
          approvalCases(first: 5) {
            nodes {
              number
              result {
                __typename
                number
                status
              }
            }
          }
        }
      }
    `
    for (const { uscc } of compiled.world.enterprises.slice(0, 12)) await expectSame(query, { uscc })
  })

  it('a parcel with lineage, planning conditions and mortgages', async () => {
    const query = /* GraphQL */ `
      query ($code: ParcelCode!) {
        parcel(code: $code) {
          code
          status
          parent {
            code
            children {
              code
              areaM2
            }
          }
          children {
            code
            planningConditions {
              landUse
              plotRatioMax
            }
          }
          mortgages {
            number
            status
          }
          project {
            name
            indicators {
              indicator
              conflict
            }
          }
        }
      }
    `
    for (const { code } of compiled.world.parcels.slice(0, 12)) await expectSame(query, { code })
  })

  it('permits of an interface with fragments on its types', () =>
    expectSame(/* GraphQL */ `
      {
        planningPermits(first: 30) {
          nodes {
            __typename
            number
            ... on LandUsePlanningPermit {
              landUse
              parcels {
                areaM2
              }
            }
            ... on ConstructionPlanningPermit {
              floorAreaM2
              designScheme {
                round
                designer {
                  name
                }
              }
            }
            project {
              stage
            }
          }
        }
      }
    `))

  it('cases whose results are certificates of four departments', () =>
    expectSame(/* GraphQL */ `
      {
        approvalCases(first: 100, filter: { agency: { eq: PROJECT } }) {
          nodes {
            number
            result {
              __typename
              number
              legalEffect
              issuedOn
              issuedBy {
                shortName
              }
              ... on ConstructionPermit {
                contractPriceYuan
              }
            }
          }
        }
      }
    `))

  it('nodes of many types in one list', async () => {
    const ids = [
      ...(await compiled.data('{ projects(first: 3) { nodes { id } } }')).projects.nodes,
      ...(await compiled.data('{ parcels(first: 3) { nodes { id } } }')).parcels.nodes,
      ...(await compiled.data('{ alerts(first: 3) { nodes { id } } }')).alerts.nodes,
    ].map(({ id }: { id: string }) => id)
    const query = /* GraphQL */ `
      query ($ids: [ID!]!) {
        nodes(ids: $ids) {
          __typename
          id
          ... on Project {
            name
          }
          ... on Parcel {
            areaM2
            region {
              name
            }
          }
          ... on Alert {
            level
            case {
              serviceItem {
                name
              }
            }
          }
        }
      }
    `
    await expectSame(query, { ids: [...ids, 'UmVnaW9uOm5vbmU', ...ids.toReversed()] })
  })

  it('aliases of one field with different arguments, skipped and included parts', async () => {
    const query = /* GraphQL */ `
      query ($stats: Boolean!, $from: Date!) {
        region(code: "330211001000") {
          spring: caseStats(period: { from: $from, to: "2026-03-31" }) @include(if: $stats) {
            accepted
            average: averageWorkingDays
          }
          year: caseStats(period: { from: $from, to: "2026-12-31" }) {
            decided
          }
          halls: serviceHalls @skip(if: $stats) {
            name
          }
        }
      }
    `
    for (const stats of [true, false]) await expectSame(query, { stats, from: '2026-01-01' })
  })

  it('the sharing side: catalogue, requests and corrections with their organs', () =>
    expectSame(/* GraphQL */ `
      {
        catalogueEntries(first: 20) {
          nodes {
            code
            organ {
              name
            }
            corrections {
              number
              disputedValue
              source {
                name
              }
            }
          }
        }
        shareRequests(first: 10) {
          nodes {
            number
            applicant {
              name
            }
            entries {
              code
              organ {
                shortName
              }
            }
          }
        }
      }
    `))

  it('supervision: complaints with masked people, ratings and the case behind', () =>
    expectSame(/* GraphQL */ `
      {
        complaints(first: 20) {
          nodes {
            number
            complainant {
              text
              masked
            }
            case {
              number
              serviceItem {
                name
              }
              rating {
                level
              }
            }
            investigations {
              number
              status
            }
          }
        }
      }
    `))

  it('nulls: an unknown project, enterprise and node beside what is known', () =>
    expectSame(/* GraphQL */ `
      {
        project(code: "2099-330211-04-01-999999") {
          name
          parcels {
            code
          }
        }
        enterprise(uscc: "91350100M000100Y43") {
          name
        }
        region(code: "330211000000") {
          name
          parent {
            name
          }
        }
      }
    `))
})
