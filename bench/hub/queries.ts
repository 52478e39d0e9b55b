/** One of the six named queries: what the office asks most. */
export interface NamedQuery {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What the queries need of the data: some codes that exist. */
export interface BenchKeys {
  readonly village: string
  readonly project: string
  readonly enterprise: string
  readonly year: { readonly from: string; readonly to: string }
}

const auditPage = (order: string, filter: string): string => /* GraphQL */ `
  query AuditPage {
    approvalCases(first: 100, filter: { ${filter} }, orderBy: ${order}) {
      nodes {
        number
        status
        acceptedAt
        dueOn
        decidedAt
        serviceItem { name promisedWorkingDays }
        project { name }
        region { name }
        applicant { name }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`

/** The named queries; the audit page stands three times, with three filters and orders. */
export const namedQueries = ({ village, project, enterprise, year }: BenchKeys): readonly NamedQuery[] => [
  {
    name: 'village services',
    query: /* GraphQL */ `
      query VillageServices($village: RegionCode!) {
        region(code: $village) {
          name
          serviceItems(first: 20) {
            nodes {
              name
              promisedWorkingDays
              organ {
                name
              }
              outlet(region: $village) {
                handledAt {
                  name
                }
                hall {
                  name
                }
              }
            }
          }
        }
      }
    `,
    variables: { village },
  },
  {
    name: 'region tree',
    query: /* GraphQL */ `
      {
        region(code: "330211000000") {
          name
          children(first: 20) {
            nodes {
              code
              name
              level
              children(first: 100) {
                nodes {
                  code
                  name
                  level
                }
              }
            }
          }
        }
      }
    `,
    variables: {},
  },
  {
    name: 'project in full',
    query: /* GraphQL */ `
      query Project($project: ProjectCode!) {
        project(code: $project) {
          name
          stage
          region {
            name
            ancestors {
              name
            }
          }
          developer {
            name
            uscc
          }
          parcels {
            code
            areaM2
            landUse
            status
          }
          planningPermits {
            __typename
            number
            issuedOn
            status
          }
          constructionPermits {
            number
            issuedOn
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
          approvalCases(first: 20) {
            nodes {
              number
              status
              serviceItem {
                name
              }
              result {
                number
                status
              }
            }
          }
        }
      }
    `,
    variables: { project },
  },
  {
    name: 'audit page, open cases by due day',
    query: auditPage('{ field: DUE_ON }', 'status: { eq: ACCEPTED }'),
    variables: {},
  },
  {
    name: 'audit page, an organ by acceptance',
    query: auditPage('{ field: ACCEPTED_AT, direction: DESC }', 'organ: { eq: "PLANNING" }'),
    variables: {},
  },
  { name: 'audit page, all by number', query: auditPage('{ field: NUMBER }', ''), variables: {} },
  {
    name: 'enterprise',
    query: /* GraphQL */ `
      query Enterprise($enterprise: Uscc!) {
        enterprise(uscc: $enterprise) {
          name
          region {
            name
          }
          licences {
            number
            status
          }
          projects(first: 20) {
            nodes {
              code
              name
              stage
            }
          }
          approvalCases(first: 20) {
            nodes {
              number
              status
              serviceItem {
                name
              }
            }
          }
        }
      }
    `,
    variables: { enterprise },
  },
  {
    name: 'statistics',
    query: /* GraphQL */ `
      query Statistics($year: PeriodInput!) {
        region(code: "330211000000") {
          caseStats(period: $year) {
            accepted
            decided
            onTime
            late
            averageWorkingDays
          }
          children(first: 20) {
            nodes {
              name
              caseStats(period: $year) {
                accepted
                decided
                onTime
                late
                averageWorkingDays
              }
            }
          }
        }
      }
    `,
    variables: { year },
  },
]
