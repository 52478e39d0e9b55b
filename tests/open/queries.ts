/** One operation of a public portal. */
export interface PortalQuery {
  readonly what: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** What a public portal shows, over all subgraphs of the open part. */
export const portalQueries: readonly PortalQuery[] = [
  {
    what: 'what can be done in a village, and where to go',
    query: /* GraphQL */ `
      query ($village: RegionCode!) {
        region(code: $village) {
          name
          ancestors {
            name
            level
          }
          serviceItems(first: 5, filter: { keyword: "食品" }) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              cursor
              node {
                id
                name
                organ {
                  name
                }
                trades {
                  code
                  name
                }
                materials {
                  name
                  fetchableFrom {
                    shortName
                  }
                }
                outlet(region: $village) {
                  hall {
                    name
                    address
                  }
                  window {
                    name
                    publishedStarRatings {
                      round
                      stars
                      publishedAs
                      dimensions {
                        dimension
                        score
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    variables: { village: '330211001001' },
  },
  {
    what: 'the figures of three levels',
    query: /* GraphQL */ `
      query ($period: PeriodInput!) {
        region(code: "330211000000") {
          name
          caseStats(period: $period) {
            accepted
            decided
            onTime
            late
            averageWorkingDays
          }
          projectStats {
            total
            byStage {
              stage
              count
            }
          }
          children(first: 100) {
            nodes {
              name
              caseStats(period: $period) {
                accepted
              }
              ownCaseStats(period: $period) {
                accepted
              }
            }
          }
        }
        agentCentreReport(period: $period) {
          projectsAccepted
          visits
        }
      }
    `,
    variables: { period: { from: '2026-01-01', to: '2026-06-30' } },
  },
  {
    what: 'standards, coverage, surveys, campaigns and limits',
    query: /* GraphQL */ `
      {
        processTemplate(code: "INVESTMENT_PROJECT") {
          serialWorkingDays
          jointWorkingDays
          reductionPercent
          steps {
            name
            serviceItem {
              code
            }
          }
        }
        organCoverage {
          licensing
          connected
          organsMissing {
            name
          }
        }
        publishedSurveys {
          name
          satisfactionPercent
          publishedOn
        }
        campaigns {
          name
          targets {
            name
            reached
          }
        }
        policyInstruments {
          title
        }
        codeSet(name: "ServiceItemType") {
          code
          label
        }
        sharingLimits {
          code
          workingDays
        }
        supervisionRules {
          code
          basis
        }
        zones {
          nodes {
            name
            projectStats {
              total
            }
          }
        }
        dueDate(from: "2026-02-09", workingDays: 20) {
          dueOn
          provisional
        }
      }
    `,
  },
]
