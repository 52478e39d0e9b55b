import type { ReferenceProcess, ReferenceStage, ReferenceStep, StageCode, StepLink } from './types.ts'

/** The four stages, each with the source's name, the national one (国办发〔2019〕11号) and its one lead department. */
export const STAGES: readonly ReferenceStage[] = [
  { code: 'INITIATION', order: 1, name: '立项前期会商', nationalName: '立项用地规划许可', lead: 'land' },
  { code: 'DESIGN_REVIEW', order: 2, name: '设计方案会审', nationalName: '工程建设许可', lead: 'planning' },
  { code: 'DRAWING_REVIEW', order: 3, name: '施工图联审', nationalName: '施工许可', lead: 'construction' },
  { code: 'COMPLETION_ACCEPTANCE', order: 4, name: '竣工联合验收', nationalName: '竣工验收', lead: 'construction' },
]

const finished = (...steps: readonly string[]): StepLink[] =>
  steps.map((after) => ({ after, kind: 'FINISH_TO_START', lagWorkingDays: 0 }) as const)

const accepted = (...steps: readonly string[]): StepLink[] =>
  steps.map((after) => ({ after, kind: 'START_AFTER_ACCEPTANCE', lagWorkingDays: 0 }) as const)

type Defaulted = 'milestone' | 'awaitsConstruction' | 'links'
type Draft = Omit<ReferenceStep, 'stage' | Defaulted> & Partial<Pick<ReferenceStep, Defaulted>>

const stage = (code: StageCode, drafts: readonly Draft[]): readonly ReferenceStep[] =>
  drafts.map((draft) => ({ milestone: false, awaitsConstruction: false, links: [], ...draft, stage: code }))

const INITIATION = stage('INITIATION', [
  { code: 'FEASIBILITY', name: '项目建议书（可行性研究报告）审批', organ: 'developmentReform', workingDays: 4 },
  {
    code: 'SITE_OPINION',
    name: '建设项目选址意见书核发',
    organ: 'planning',
    workingDays: 4,
    links: accepted('FEASIBILITY'),
    serviceItem: '010150201001',
  },
  {
    code: 'LAND_PRE_REVIEW',
    name: '建设项目用地预审',
    organ: 'land',
    workingDays: 4,
    links: accepted('SITE_OPINION'),
    serviceItem: '010150001001',
  },
  {
    code: 'ENVIRONMENTAL_IMPACT',
    name: '环境影响评价文件审批',
    organ: 'environment',
    workingDays: 6,
    links: accepted('FEASIBILITY'),
  },
  {
    code: 'SOIL_CONSERVATION',
    name: '生产建设项目水土保持方案审批',
    organ: 'waterResources',
    workingDays: 5,
    links: accepted('FEASIBILITY'),
  },
  {
    code: 'LAND_PLANNING_PERMIT',
    name: '建设用地规划许可证核发（划拨用地）',
    organ: 'planning',
    workingDays: 3,
    milestone: true,
    links: finished('FEASIBILITY', 'SITE_OPINION', 'LAND_PRE_REVIEW'),
    serviceItem: '010150202001',
  },
])

const DESIGN_REVIEW = stage('DESIGN_REVIEW', [
  {
    code: 'LAND_ALLOCATION',
    name: '国有建设用地使用权划拨批准',
    organ: 'land',
    workingDays: 5,
    links: finished('LAND_PLANNING_PERMIT'),
    serviceItem: '100150009000',
  },
  {
    code: 'DESIGN_SCHEME',
    name: '建设工程设计方案审查',
    organ: 'planning',
    workingDays: 5,
    links: finished('LAND_PLANNING_PERMIT'),
    serviceItem: '100150206000',
  },
  {
    code: 'CIVIL_DEFENCE_DESIGN',
    name: '应建防空地下室的民用建筑项目报建审批',
    organ: 'civilDefence',
    workingDays: 3,
    links: accepted('DESIGN_SCHEME'),
  },
  {
    code: 'BUILDING_PLANNING_PERMIT',
    name: '建设工程规划许可证核发（建筑类）',
    organ: 'planning',
    workingDays: 4,
    milestone: true,
    links: finished('LAND_ALLOCATION', 'DESIGN_SCHEME', 'CIVIL_DEFENCE_DESIGN'),
    serviceItem: '010150203001',
  },
])

const DRAWING_REVIEW = stage('DRAWING_REVIEW', [
  {
    code: 'DRAWING_REVIEW',
    name: '施工图设计文件审查',
    organ: 'construction',
    workingDays: 6,
    links: finished('BUILDING_PLANNING_PERMIT'),
    serviceItem: '100170301000',
  },
  {
    code: 'FIRE_DESIGN',
    name: '特殊建设工程消防设计审查',
    organ: 'construction',
    workingDays: 5,
    links: accepted('DRAWING_REVIEW'),
    serviceItem: '010170302001',
  },
  {
    code: 'LIGHTNING_DESIGN',
    name: '雷电防护装置设计审核',
    organ: 'meteorology',
    workingDays: 3,
    links: accepted('DRAWING_REVIEW'),
  },
  {
    code: 'CONSTRUCTION_PERMIT',
    name: '建筑工程施工许可证核发',
    organ: 'construction',
    workingDays: 3,
    milestone: true,
    links: finished('DRAWING_REVIEW', 'FIRE_DESIGN', 'LIGHTNING_DESIGN', 'ENVIRONMENTAL_IMPACT', 'SOIL_CONSERVATION'),
    serviceItem: '010170303001',
  },
])

const COMPLETION_ACCEPTANCE = stage('COMPLETION_ACCEPTANCE', [
  {
    code: 'PLANNING_VERIFICATION',
    name: '建设工程规划核实',
    organ: 'planning',
    workingDays: 3,
    awaitsConstruction: true,
    links: finished('CONSTRUCTION_PERMIT'),
    serviceItem: '070150211000',
  },
  {
    code: 'FIRE_ACCEPTANCE',
    name: '特殊建设工程消防验收',
    organ: 'construction',
    workingDays: 4,
    links: accepted('PLANNING_VERIFICATION'),
    serviceItem: '010170302002',
  },
  {
    code: 'CIVIL_DEFENCE_ACCEPTANCE',
    name: '人防工程竣工验收备案',
    organ: 'civilDefence',
    workingDays: 2,
    links: accepted('PLANNING_VERIFICATION'),
  },
  {
    code: 'COMPLETION_FILING',
    name: '房屋建筑和市政基础设施工程竣工验收备案',
    organ: 'construction',
    workingDays: 3,
    milestone: true,
    links: finished('PLANNING_VERIFICATION', 'FIRE_ACCEPTANCE', 'CIVIL_DEFENCE_ACCEPTANCE'),
    serviceItem: '100170310000',
  },
])

/** Since when the processes are in force. */
export const processesFrom = '2022-03-01'

/**
 * The standard process of a project on allocated land. Its steps one after another take 72 working days; run jointly
 * along their links they take 32 (72→32 个工作日). The building time between permit and completion is not counted.
 */
export const STANDARD_PROCESS: ReferenceProcess = {
  code: 'STANDARD',
  version: 1,
  name: '建设项目联合审批标准流程',
  eligibility: ['列入区重点建设项目计划或者符合联合审批范围', '符合国土空间规划和产业政策', '申请材料齐全'],
  landSources: ['ALLOCATION'],
  steps: [...INITIATION, ...DESIGN_REVIEW, ...DRAWING_REVIEW, ...COMPLETION_ACCEPTANCE],
}

const DROPPED_ON_AUCTION_LAND = new Set(['FEASIBILITY', 'SITE_OPINION', 'LAND_PRE_REVIEW', 'LAND_ALLOCATION'])

const onAuctionLand = (step: ReferenceStep): ReferenceStep => ({
  ...step,
  links: step.links.filter(({ after }) => !DROPPED_ON_AUCTION_LAND.has(after)),
  ...(step.code === 'LAND_PLANNING_PERMIT' && {
    name: '建设用地规划许可证核发（出让用地）',
    serviceItem: '010150202002',
  }),
})

/** The shorter process for land won at auction (拍卖用地简化流程): what the land supply has settled is not asked again. */
export const AUCTION_LAND_PROCESS: ReferenceProcess = {
  code: 'AUCTION_LAND',
  version: 1,
  name: '出让用地建设项目联合审批流程',
  eligibility: ['以招标、拍卖、挂牌方式取得国有建设用地使用权', '已签订出让合同并备案'],
  landSources: ['TENDER', 'AUCTION', 'LISTING'],
  steps: STANDARD_PROCESS.steps.filter(({ code }) => !DROPPED_ON_AUCTION_LAND.has(code)).map(onAuctionLand),
}
