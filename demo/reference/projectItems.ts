import type { ProjectKind } from './projectNames.ts'
import type { StageCode } from './types.ts'

/** Basic codes of what a project may ask for in each stage, while it is being built and once it is finished, beside its permits. */
export const STAGE_ITEMS: Readonly<Record<StageCode | 'BUILDING' | 'FINISHED', readonly string[]>> = {
  // 临时用地, 农用地转用审查, 规划条件核提, 规划要求查询
  INITIATION: ['010150002000', '100150008000', '100150210000', '200150215000'],
  // 设计方案审查, 修建性详细规划审定, 土地首次登记, 规划条件变更
  DESIGN_REVIEW: ['100150206000', '100150207000', '070150101001', '100150208000'],
  // 施工图审查备案, 消防设计审查, 质量监督, 安全措施备案, 绿地树木, 建筑垃圾
  DRAWING_REVIEW: ['100170301000', '010170302001', '100170305000', '100170306000', '010170325000', '100170326000'],
  // 临时建设工程, 起重机械, 特殊车辆, 排水, 市政设施, 规划许可变更
  BUILDING: ['010150203004', '100170308000', '010170324000', '010170322000', '010170323000', '010150205002'],
  // 规划核实, 消防验收, 档案验收
  COMPLETION_ACCEPTANCE: ['070150211000', '010170302002', '070170311000'],
  // 房地首次登记, 房地变更登记, 城建档案查询
  FINISHED: ['070150101002', '070150101004', '200170312000'],
}

/** Basic codes of the items that end in a permit. */
export const PERMIT_ITEMS = {
  siteOpinion: '010150201001',
  landUsePreReview: '010150001001',
  landOfAllocation: '010150202001',
  landOfGrant: '010150202002',
  building: '010150203001',
  municipal: '010150203002',
  traffic: '010150203003',
  constructionPermit: '010170303001',
  completionAcceptance: '100170310000',
} as const

/** Which construction planning permit a kind of project needs: 建筑类, 市政类 or 交通类. */
export const planningPermitItem = (kind: ProjectKind): string => {
  if (kind === 'TRANSPORT') return PERMIT_ITEMS.traffic
  return kind === 'UTILITY' ? PERMIT_ITEMS.municipal : PERMIT_ITEMS.building
}

/** Basic codes of items that persons ask for and not enterprises. */
export const PERSONAL_ITEMS: ReadonlySet<string> = new Set([
  // 宅基地、农房、预购商品房
  '010200601000',
  '070150102001',
  '010150204002',
  '070150105001',
  // 房屋租赁、业主委员会、维修资金、公租房
  '070170314000',
  '100170315000',
  '100170317000',
  '070170318000',
  // 个体工商户、合作社、小餐饮、作业人员、消费投诉
  '010310407001',
  '010310407002',
  '010310407003',
  '010310406001',
  '100310505000',
  '010310508000',
  '200310512000',
  // 民政、人社、医保
  '070110602000',
  '070110603000',
  '070110604000',
  '200110605000',
  '200140606000',
  '200140607000',
  '200140608000',
  '200360609000',
])
