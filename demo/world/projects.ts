import { commonAncestor } from '#schema/scalars/RegionCode.ts'
import { fromHundredths, sumOf, toHundredths } from '../hundredths.ts'
import { createRandom, type Random } from '../random.ts'
import { developerTrades } from '../reference/developers.ts'
import { landUseProfile } from '../reference/landUses.ts'
import { PROJECTS, type ProjectKind, type ReferenceProject } from '../reference/projectNames.ts'
import type { ReferenceZone } from '../reference/types.ts'
import { addDays, lastWorkingDay } from './dates.ts'
import { departmentIndicators, planIndicators } from './indicators.ts'
import { createParcels } from './parcels.ts'
import { issuePermits, worldStages } from './permits.ts'
import type { WorldEnterprise, WorldIndicators, WorldParcel, WorldProject, WorldRegion, WorldStage } from './types.ts'

const priorityProjects = 54
const cityPriorityProjects = 16

/** The central heating of the no-burn zone had all its permits within a month. */
const swiftProject = 0

const priorityLists: Readonly<Record<ProjectKind, readonly string[]>> = {
  INDUSTRY: ['产业提升'],
  WAREHOUSE: ['产业提升'],
  COMMERCE: ['产业提升', '新城开发'],
  HOUSING: ['民生实事', '新城开发'],
  EDUCATION: ['民生实事'],
  HEALTH: ['民生实事'],
  CULTURE: ['民生实事'],
  PUBLIC: ['民生实事'],
  TRANSPORT: ['重大基础设施'],
  UTILITY: ['重大基础设施'],
}

/** Yuan per m² of floor area or, where there is more of it, of land. */
const costs = { lowest: 3_200, highest: 7_400 } as const

export interface ProjectsInput {
  readonly seed: number
  readonly until: string
  readonly villages: readonly WorldRegion[]
  readonly zones: readonly ReferenceZone[]
  readonly enterprises: readonly WorldEnterprise[]
}

/** The 75 projects and their parcels. The first 54 have priority; each started so long ago that it has come to its stage. */
export function createProjects(input: ProjectsInput): { projects: WorldProject[]; parcels: WorldParcel[] } {
  const random = createRandom(input.seed, 'projects')
  const created = PROJECTS.map((reference, index) => createProject(input, random, reference, index))
  return { projects: created.map(({ project }) => project), parcels: created.flatMap(({ parcels }) => parcels) }
}

function createProject(input: ProjectsInput, random: Random, reference: ReferenceProject, index: number) {
  const profile = landUseProfile(reference)
  const facts = registerProject(input, random, reference, index)
  const permits = issuePermits({ ...facts, index, swift: index === swiftProject }, input.until)
  const parcels = createParcels(random, facts, profile, index)
  const active = parcels.filter(({ status }) => status === 'ACTIVE')
  const land = sumOf(active.map(({ areaM2 }) => areaM2))
  const planned = planIndicators(random, profile, toHundredths(land))
  const project: WorldProject = {
    ...facts,
    ...permits,
    investmentYuan: investment(random, land, planned),
    parcelCodes: active.map(({ code }) => code),
    ...departmentIndicators(planned, index, {
      approved: permits.constructionPlanningPermit !== null,
      designed: permits.constructionPermit !== null,
      asBuilt: permits.completionAcceptance !== null,
    }),
  }
  return { project, parcels }
}

/** What the register knows of a project on its first day, and how far it has come since. */
function registerProject(input: ProjectsInput, random: Random, reference: ReferenceProject, index: number) {
  const { enterprises, until } = input
  const stage = worldStages[(index + 4) % worldStages.length] as WorldStage
  const startedOn = lastWorkingDay(addDays(until, -startedDaysAgo(random, stage)))
  const villageCodes = pickVillages(input, random, reference)
  const trades = developerTrades(reference)
  const pickEnterprise = (fits: (enterprise: WorldEnterprise) => boolean) => random.pick(enterprises.filter(fits)).uscc
  return {
    code: projectCode(startedOn, index),
    name: reference.name,
    kind: reference.kind,
    priority: priorityOf(random, reference, index),
    landSource: reference.landSupply === 'ALLOCATION' ? 'ALLOCATION' : random.pick(['LISTING', 'AUCTION'] as const),
    villageCodes,
    regionCode: commonAncestor(villageCodes),
    zoneCode: zoneOf(input.zones, reference, villageCodes),
    developerUscc: pickEnterprise(({ kind, trade }) => kind === 'DEVELOPER' && trades.includes(trade)),
    builderUscc: pickEnterprise(({ kind }) => kind === 'BUILDER'),
    designerUscc: pickEnterprise(({ kind }) => kind === 'DESIGNER'),
    stage,
    startedOn,
  } as const
}

/** Long enough ago to have come as far as its stage, and not further. */
function startedDaysAgo(random: Random, stage: WorldStage): number {
  switch (stage) {
    case 'INITIATION':
      return random.int(5, 40)
    case 'DESIGN_REVIEW':
      return random.int(46, 88)
    case 'DRAWING_REVIEW':
      return random.int(91, 128)
    case 'COMPLETION_ACCEPTANCE':
      return random.int(140, 470)
    case 'FINISHED':
      return random.int(490, 700)
  }
}

/** One village in each of its towns; in the project's zone, where it has one. */
function pickVillages({ villages, zones }: ProjectsInput, random: Random, { towns, zone }: ReferenceProject): string[] {
  const inZone = zones.find(({ code }) => code === zone)?.regions
  const fits = ({ code }: WorldRegion) => inZone?.includes(code) ?? true
  return towns.map(
    (town) => random.pick(villages.filter((village) => village.parentCode === town && fits(village))).code,
  )
}

const zoneOf = (zones: readonly ReferenceZone[], { zone }: ReferenceProject, villages: readonly string[]) =>
  zone ?? zones.find(({ regions }) => villages.some((code) => regions.includes(code)))?.code ?? null

const priorityOf = (random: Random, { kind }: ReferenceProject, index: number): WorldProject['priority'] =>
  index < priorityProjects
    ? { level: index < cityPriorityProjects ? 'CITY' : 'DISTRICT', list: random.pick(priorityLists[kind]) }
    : null

/** In whole ten thousands of yuan. */
function investment(random: Random, land: string, { FLOOR_AREA = '0' }: WorldIndicators): string {
  const builtM2 = Math.max(toHundredths(FLOOR_AREA), toHundredths(land)) / 100
  return fromHundredths(Math.ceil((builtM2 * random.int(costs.lowest, costs.highest)) / 10_000) * 1_000_000)
}

/** YYMM of the start, district, the register's two kinds, serial. */
const projectCode = (startedOn: string, index: number): string =>
  `${startedOn.slice(2, 4)}${startedOn.slice(5, 7)}-330211-04-01-${String(100_123 + index * 761).padStart(6, '0')}`
