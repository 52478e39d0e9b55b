import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesSlice } from '../../demo/slices/services.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let services: OpenSubgraph
beforeAll(async () => {
  services = await openSubgraph(manifest, servicesSlice)
})
afterAll(() => services.close())

const read = async (query: string) => (await services.execute(query)).data

const standardsFor = async (question: string): Promise<string[]> => {
  const data = await read(`{ jointStandards(${question}) { code version } }`)
  const { jointStandards } = data as { jointStandards: { code: string; version: number }[] }
  return jointStandards.map(({ code, version }) => `${code} ${version}`)
}

describe('joint standards', () => {
  it('are read with all their fields', async () => {
    const query = /* GraphQL */ `
      {
        jointStandard(code: "SMALL_ENTERPRISE_PARK", version: 1) {
          code
          version
          name
          scope
          trades {
            code
          }
          zones {
            code
          }
          organs {
            code
          }
          serviceItems {
            name
          }
          requirements
          promisedWorkingDays
          validFrom
          validUntil
          status
          pilot {
            zones {
              code
            }
            endsOn
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      jointStandard: {
        code: 'SMALL_ENTERPRISE_PARK',
        version: 1,
        name: '小微企业集聚区联合审批标准（试行）',
        scope: 'PARK',
        trades: [],
        zones: [{ code: 'XIEPU_PARK' }, { code: 'JIULONGHU_PARK' }],
        organs: [{ code: 'COMMERCE' }, { code: 'CONSTRUCTION' }, { code: 'ENVIRONMENT' }],
        serviceItems: [
          { name: '公司设立登记' },
          { name: '建筑工程施工许可证核发' },
          { name: '其他建设工程消防验收备案' },
          { name: '城镇污水排入排水管网许可' },
          { name: '特种设备使用登记' },
        ],
        requirements: ['符合集聚区产业目录', '由集聚区统一编制规划环评', '厂房已通过消防验收或者备案'],
        promisedWorkingDays: 15,
        validFrom: '2024-01-01',
        validUntil: '2025-12-31',
        status: 'ENDED',
        pilot: { zones: [{ code: 'XIEPU_PARK' }], endsOn: '2025-12-31' },
      },
    })
  })

  it.each([
    ['by trade, on the last day of a version', 'trade: "5191", on: "2025-06-30"', ['RECYCLING_TRADE 1']],
    ['by trade, on the first day of the next', 'trade: "5191", on: "2025-07-01"', ['RECYCLING_TRADE 2']],
    ['by trade today', 'trade: "5191"', ['RECYCLING_TRADE 2']],
    ['by a trade that has none', 'trade: "4710"', []],
    ['by zone', 'zone: "XIEPU_PARK"', ['SMALL_ENTERPRISE_PARK 2']],
    ['by a region of the zone', 'region: "330211100202"', ['SMALL_ENTERPRISE_PARK 2']],
    ['by a region outside of all zones', 'region: "330211003203"', []],
    ['by trade and region', 'trade: "5191", region: "330211100202"', ['RECYCLING_TRADE 2', 'SMALL_ENTERPRISE_PARK 2']],
    ['by trade outside of all zones', 'trade: "5191", region: "330211003203"', ['RECYCLING_TRADE 2']],
    ['by a region and another zone', 'zone: "PORT_BLOCK", region: "330211100202"', []],
  ])('are found %s', async (_, question, found) => {
    expect(await standardsFor(question)).toEqual(found)
  })

  it.each([
    ['applies in its zone', 'zone: "XIEPU_PARK", on: "2025-12-31"', ['SMALL_ENTERPRISE_PARK 1']],
    ['does not apply in another zone of its standard', 'zone: "JIULONGHU_PARK", on: "2025-12-31"', []],
    ['applies up to its last day', 'zone: "PORT_BLOCK", on: "2027-12-31"', ['SPECIAL_BLOCK 1']],
    ['does not apply after it, though the version has no end', 'zone: "PORT_BLOCK", on: "2028-01-01"', []],
  ])('on pilot: a pilot %s', async (_, question, found) => {
    expect(await standardsFor(question)).toEqual(found)
  })

  it('give the version in force where none is named', async () => {
    expect(await read('{ jointStandard(code: "RECYCLING_TRADE") { version status } }')).toEqual({
      jointStandard: { version: 2, status: 'IN_FORCE' },
    })
  })

  it('of a zone follow the day', async () => {
    const query = /* GraphQL */ `
      {
        zones(filter: { kind: { eq: SMALL_ENTERPRISE_PARK } }) {
          nodes {
            code
            pilot: standards(on: "2025-05-01") {
              version
            }
            standards {
              version
            }
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      zones: {
        nodes: [
          { code: 'JIULONGHU_PARK', pilot: [], standards: [{ version: 2 }] },
          { code: 'XIEPU_PARK', pilot: [{ version: 1 }], standards: [{ version: 2 }] },
        ],
      },
    })
  })
})

describe('the four stages', () => {
  it('have both names and one lead organ each', async () => {
    expect(await read('{ stages { code position name nationalName lead { code } } }')).toEqual({
      stages: [
        {
          code: 'INITIATION',
          position: 1,
          name: '立项前期会商',
          nationalName: '立项用地规划许可',
          lead: { code: 'LAND' },
        },
        {
          code: 'DESIGN_REVIEW',
          position: 2,
          name: '设计方案会审',
          nationalName: '工程建设许可',
          lead: { code: 'PLANNING' },
        },
        {
          code: 'DRAWING_REVIEW',
          position: 3,
          name: '施工图联审',
          nationalName: '施工许可',
          lead: { code: 'CONSTRUCTION' },
        },
        {
          code: 'COMPLETION_ACCEPTANCE',
          position: 4,
          name: '竣工联合验收',
          nationalName: '竣工验收',
          lead: { code: 'CONSTRUCTION' },
        },
      ],
    })
  })
})

describe('a process', () => {
  it('reports 72 serial and 32 joint working days, computed from its steps', async () => {
    const query = /* GraphQL */ `
      {
        standard: processTemplate(code: "STANDARD") {
          version
          name
          eligibility
          validFrom
          serialWorkingDays
          jointWorkingDays
          reductionPercent
        }
        auctioned: processTemplate(code: "AUCTION_LAND", version: 1) {
          serialWorkingDays
          jointWorkingDays
          reductionPercent
        }
      }
    `
    expect(await read(query)).toEqual({
      standard: {
        version: 1,
        name: '建设项目联合审批标准流程',
        eligibility: ['列入区重点建设项目计划或者符合联合审批范围', '符合国土空间规划和产业政策', '申请材料齐全'],
        validFrom: '2022-03-01',
        serialWorkingDays: 72,
        jointWorkingDays: 32,
        reductionPercent: '55.6',
      },
      auctioned: { serialWorkingDays: 55, jointWorkingDays: 28, reductionPercent: '49.1' },
    })
  })

  it('gives its steps with what they wait for', async () => {
    const query = /* GraphQL */ `
      {
        processTemplate(code: "STANDARD") {
          steps {
            code
            name
            stage {
              code
            }
            organ {
              code
            }
            workingDays
            milestone
            links {
              after {
                code
              }
              kind
            }
            serviceItem {
              name
            }
            startsAfter
            finishesAfter
          }
        }
      }
    `
    const { processTemplate } = (await read(query)) as { processTemplate: { steps: unknown[] } }
    expect(processTemplate.steps).toHaveLength(18)
    expect(processTemplate.steps.at(2)).toEqual({
      code: 'LAND_PRE_REVIEW',
      name: '建设项目用地预审',
      stage: { code: 'INITIATION' },
      organ: { code: 'LAND' },
      workingDays: 4,
      milestone: false,
      links: [{ after: { code: 'SITE_OPINION' }, kind: 'START_AFTER_ACCEPTANCE' }],
      serviceItem: { name: '建设项目用地预审' },
      startsAfter: 0,
      finishesAfter: 4,
    })
    expect(processTemplate.steps.at(-1)).toMatchObject({
      code: 'COMPLETION_FILING',
      startsAfter: 29,
      finishesAfter: 32,
    })
  })
})
