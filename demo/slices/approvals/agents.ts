import type { Agent, AgentAssignment } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldProject, WorldRegion } from '../../world/types.ts'
import { createPlaceNames } from '../places.ts'
import type { SliceRow } from '../sliceRow.ts'

const districtPosts = [
  '重点基础设施项目代办岗',
  '重点产业项目代办岗',
  '民生实事项目代办岗',
  '企业综合事项代办岗',
] as const
const districtStation = '镇海区行政服务中心联办代办窗口'

/** The posts of the three-level network (三级代办网络): four in the district, one in each town and village. No persons. */
export function agents(world: World): SliceRow<Agent>[] {
  const since = addDays(world.agentCentrePeriod.from, -30)
  const nameOf = createPlaceNames(world)
  const post = (level: string, region: WorldRegion, name: string, station: string) => ({
    code: agentCode(region.code),
    name,
    level,
    regionCode: region.code,
    station,
    since,
    until: null,
  })
  return [
    ...districtPosts.map((name, index) => ({
      ...post('DISTRICT', world.district, name, districtStation),
      code: agentCode(world.district.code, index),
    })),
    ...world.towns.map((town) => post('TOWN', town, `${town.name}代办岗`, `${town.name}便民服务中心`)),
    ...world.villages.map((village) =>
      post('VILLAGE', village, `${nameOf(village.code)}代办岗`, `${nameOf(village.code)}便民服务站`),
    ),
  ]
}

/** The code of a region's post. */
export const agentCode = (regionCode: string, index = 0): string =>
  `DB${regionCode}${String(index + 1).padStart(2, '0')}`

/** The post that sees a project through: its town's, or one of the district's where it crosses towns. */
export function agentOf({ district, projects }: World, { regionCode, code }: WorldProject): string {
  const townCode = `${regionCode.slice(0, 9)}000`
  const index = projects.findIndex((project) => project.code === code)
  return townCode === district.code ? agentCode(district.code, index % districtPosts.length) : agentCode(townCode)
}

/**
 * Each priority project has its agent from the day the centre took it in; of finished projects the assignment is over.
 * Every seventh was handed over from the village's agent to the present one.
 */
export function assignments(world: World): SliceRow<AgentAssignment>[] {
  return world.projects
    .filter(({ priority }) => priority !== null)
    .flatMap((project, index) => {
      const { code: projectCode, villageCodes, stage, startedOn } = project
      const assignedOn = startedOn > world.agentCentrePeriod.from ? startedOn : world.agentCentrePeriod.from
      const handedOverOn = index % 7 === 0 ? addDays(assignedOn, 5) : null
      const present = {
        id: `${projectCode} 1`,
        agentCode: agentOf(world, project),
        projectCode,
        assignedOn: handedOverOn ?? assignedOn,
        endedOn: stage === 'FINISHED' ? addDays(world.agentCentrePeriod.to, 14) : null,
        endReason: stage === 'FINISHED' ? '项目已办结' : null,
      }
      if (handedOverOn === null) return [present]
      const former = {
        agentCode: agentCode(villageCodes[0] ?? world.district.code),
        assignedOn,
        endedOn: handedOverOn,
        endReason: '转由镇（街道）代办岗统筹',
      }
      return [{ ...present, ...former, id: `${projectCode} 0` }, present]
    })
}
