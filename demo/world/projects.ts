import { commonAncestor } from '#schema/scalars/RegionCode.ts'
import { createRandom, type Random } from '../random.ts'
import { PROJECTS, type ReferenceProject } from '../reference/projectNames.ts'
import type { ReferenceZone } from '../reference/types.ts'
import { addDays } from './dates.ts'
import { createIndicators } from './indicators.ts'
import type { WorldCertificate, WorldEnterprise, WorldParcel, WorldProject, WorldRegion, WorldStage } from './types.ts'

const stages: readonly WorldStage[] = [
  'INITIATION',
  'DESIGN_REVIEW',
  'DRAWING_REVIEW',
  'COMPLETION_ACCEPTANCE',
  'FINISHED',
]
const priorityProjects = 54
const cityPriorityProjects = 16
const lists = ['重大基础设施', '产业提升', '民生实事', '新城开发'] as const

/** Days from a project's start to each of its permits, when it gets that far. */
const permitDays = {
  siteOpinion: 14,
  landUsePreReview: 20,
  landUsePlanningPermit: 45,
  constructionPlanningPermit: 90,
  constructionPermit: 130,
  completionAcceptance: 480,
} as const

/** The central heating of the no-burn zone had all its permits within a month. */
const swiftProject = 0

export interface ProjectsInput {
  readonly seed: number
  readonly until: string
  readonly villages: readonly WorldRegion[]
  readonly zones: readonly ReferenceZone[]
  readonly enterprises: readonly WorldEnterprise[]
}

/** The 75 projects and their parcels. The first 54 have priority; the stage follows from how long ago each started. */
export function createProjects(input: ProjectsInput): { projects: WorldProject[]; parcels: WorldParcel[] } {
  const random = createRandom(input.seed, 'projects')
  const parcels: WorldParcel[] = []
  const projects = PROJECTS.map((reference, index) => {
    const project = createProject(input, random, reference, index)
    parcels.push(...createParcels(random, project, index))
    return { ...project, parcelCodes: activeCodes(parcels, project.code) }
  })
  return { projects, parcels }
}

const activeCodes = (parcels: readonly WorldParcel[], projectCode: string): string[] =>
  parcels.filter((parcel) => parcel.projectCode === projectCode && parcel.status === 'ACTIVE').map(({ code }) => code)

function createProject(input: ProjectsInput, random: Random, reference: ReferenceProject, index: number): WorldProject {
  const { villages, zones, enterprises, until } = input
  const stage = stages[(index + 4) % stages.length] as WorldStage
  const startedOn = addDays(until, -startedDaysAgo(random, stage))
  const villageCodes = reference.towns.map(
    (town) => random.pick(villages.filter(({ parentCode }) => parentCode === town)).code,
  )
  const of = (kind: WorldEnterprise['kind']) =>
    random.pick(enterprises.filter((enterprise) => enterprise.kind === kind)).uscc
  const issue = (permit: keyof typeof permitDays, prefix: string) =>
    issuePermit(permit, prefix, index, startedOn, until)
  const regionCode = commonAncestor(villageCodes)
  const constructionPlanningPermit = issue('constructionPlanningPermit', '建字第')
  const constructionPermit = issue('constructionPermit', '')
  const completionAcceptance = issue('completionAcceptance', '镇建竣备')
  return {
    code: projectCode(startedOn, index),
    name: reference.name,
    priority:
      index < priorityProjects
        ? { level: index < cityPriorityProjects ? 'CITY' : 'DISTRICT', list: random.pick(lists) }
        : null,
    landSource: reference.landSupply === 'ALLOCATION' ? 'ALLOCATION' : random.pick(['LISTING', 'AUCTION']),
    villageCodes,
    regionCode,
    zoneCode: zones.find(({ regions }) => villageCodes.some((code) => regions.includes(code)))?.code ?? null,
    developerUscc: of('DEVELOPER'),
    builderUscc: of('BUILDER'),
    designerUscc: of('DESIGNER'),
    stage,
    startedOn,
    investmentYuan: `${random.int(800, 98_000)}0000.00`,
    parcelCodes: [],
    siteOpinion: issue('siteOpinion', '选字第'),
    landUsePreReview: issue('landUsePreReview', '镇土资预'),
    landUsePlanningPermit: issue('landUsePlanningPermit', '地字第'),
    constructionPlanningPermit,
    constructionPermit,
    completionAcceptance,
    ...createIndicators(random, index, {
      approved: constructionPlanningPermit !== null,
      designed: constructionPermit !== null,
      asBuilt: completionAcceptance !== null,
    }),
  }
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

/** A permit that was issued by `until`, numbered by organ, year and project; null where it is not there yet. */
function issuePermit(
  permit: keyof typeof permitDays,
  prefix: string,
  index: number,
  startedOn: string,
  until: string,
): WorldCertificate | null {
  const issuedOn = addDays(startedOn, index === swiftProject ? Math.round(permitDays[permit] / 5) : permitDays[permit])
  if (issuedOn > until) return null
  const year = issuedOn.slice(0, 4)
  const serial = String(index + 1).padStart(5, '0')
  const number =
    permit === 'constructionPermit'
      ? `330211${issuedOn.replaceAll('-', '')}${serial.slice(1)}01`
      : `${prefix}330211${year}${serial}号`
  const validUntil =
    permit === 'completionAcceptance' ? null : addDays(issuedOn, permit === 'landUsePreReview' ? 1_095 : 730)
  return { number, issuedOn, validUntil }
}

/** YYMM of the start, district, industry 47 (construction), type 01, serial. */
const projectCode = (startedOn: string, index: number): string =>
  `${startedOn.slice(2, 4)}${startedOn.slice(5, 7)}-330211-04-01-${String(100_123 + index * 761).padStart(6, '0')}`

const landUses: Readonly<Record<WorldProject['landSource'], string>> = {
  ALLOCATION: '公共管理与公共服务用地',
  LISTING: '工业用地',
  AUCTION: '城镇住宅用地',
}

/** One parcel per village; every sixth project's first parcel was split in two. Child areas sum to the parent's. */
function createParcels(random: Random, project: WorldProject, index: number): WorldParcel[] {
  const facts = {
    landUse: landUses[project.landSource],
    projectCode: project.code,
    rightHolderUscc: project.developerUscc,
    parentCode: null,
  }
  return project.villageCodes.flatMap((regionCode, position): WorldParcel[] => {
    const code = (serial: number) => parcelCode(regionCode, index * 20 + position * 5 + serial)
    const centiares = random.int(400_000, 9_000_000)
    const parcel: WorldParcel = { ...facts, code: code(1), regionCode, areaM2: toM2(centiares), status: 'ACTIVE' }
    if (index % 6 !== 0 || position !== 0) return [parcel]
    const share = Math.floor(centiares * (0.3 + random.next() * 0.4))
    const child = (serial: number, area: number): WorldParcel => ({
      ...parcel,
      code: code(serial),
      areaM2: toM2(area),
      parentCode: parcel.code,
    })
    return [{ ...parcel, status: 'RETIRED' }, child(2, share), child(3, centiares - share)]
  })
}

/** Areas are counted in hundredths of a square metre, so that they add up to the last digit. */
const toM2 = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

/** District, cadastral zone (the town's digits), sub-zone (the village's), state land for building (GB), serial. */
const parcelCode = (regionCode: string, serial: number): string =>
  `${regionCode.slice(0, 6)}${regionCode.slice(6, 9)}${regionCode.slice(9, 12)}GB${String(serial).padStart(5, '0')}`
