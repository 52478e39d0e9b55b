import type { TestHub, TestHubOptions } from '../kit/startHub.ts'

/** Counts what the gateway asks of each subgraph. */
export interface FetchCounter {
  readonly transport: NonNullable<TestHubOptions['transport']>
  /** How many requests each subgraph got while `work` ran. */
  fetchesOf(work: () => Promise<unknown>): Promise<Map<string, number>>
}

export function createFetchCounter(): FetchCounter {
  let counts = new Map<string, number>()
  return {
    transport: (name, subgraph) => ({
      execute(request) {
        counts.set(name, (counts.get(name) ?? 0) + 1)
        return subgraph.execute(request)
      },
      close: () => subgraph.close(),
    }),
    async fetchesOf(work) {
      counts = new Map()
      await work()
      return counts
    },
  }
}

/** How many statements read each table first, `land.parcel` → 2: a statement belongs to the first table after its FROM. */
export function statementsByTable(statements: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of statements) {
    const table = /\b(?:FROM|JOIN)\s+([a-z]+\.[a-z_]+)/.exec(text)?.[1]
    if (table === undefined) throw new Error(`A statement without a table: ${text}`)
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return counts
}

/** What one query costs: statements by table, and requests by subgraph. */
export interface Cost {
  readonly statements: number
  readonly tables: Map<string, number>
  readonly fetches: Map<string, number>
}

export async function costOf(
  hub: TestHub,
  counter: FetchCounter,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Cost> {
  let statements: string[] = []
  const fetches = await counter.fetchesOf(async () => {
    statements = await hub.statementsOf(() => hub.data(query, variables))
  })
  return { statements: statements.length, tables: statementsByTable(statements), fetches }
}

/** The first query of the README, by code: all departments. */
export const fullProject = /* GraphQL */ `
  query ($code: ProjectCode!) {
    project(code: $code) {
      code
      name
      stage
      region {
        name
        ancestors {
          name
        }
      }
      zone {
        name
      }
      developer {
        name
        uscc
        licences {
          number
        }
      }
      parcels {
        code
        areaM2
        landUse
        region {
          name
        }
        planningConditions {
          plotRatioMax
        }
      }
      planningPermits {
        number
        issuedOn
        status
        issuedBy {
          name
        }
      }
      constructionPermits {
        number
        issuedOn
        builder {
          name
        }
        status
      }
      indicators {
        indicator
        conflict
        values {
          organ {
            name
          }
          basis
          value
          unit
        }
      }
      approvalCases(first: 100) {
        totalCount
        nodes {
          number
          serviceItem {
            name
          }
          handledAt {
            name
          }
          organ {
            name
          }
          status
          dueOn
          alerts {
            level
          }
        }
      }
    }
  }
`

export const auditPage = /* GraphQL */ `
  query ($first: Int!, $projects: [ProjectCode!]) {
    approvalCases(first: $first, filter: { project: { in: $projects } }) {
      nodes {
        number
        status
        serviceItem {
          name
          promisedWorkingDays
        }
        project {
          name
          stage
        }
        region {
          name
        }
        handledAt {
          name
        }
        applicant {
          name
        }
      }
    }
  }
`

export const regionTree = /* GraphQL */ `
  query ($towns: Int!, $villages: Int!) {
    region(code: "330211000000") {
      name
      children(first: $towns) {
        nodes {
          name
          parent {
            name
          }
          children(first: $villages) {
            nodes {
              name
              level
              parent {
                name
              }
              caseStats(period: { from: "2026-01-01", to: "2026-12-31" }) {
                accepted
              }
            }
          }
        }
      }
    }
  }
`
