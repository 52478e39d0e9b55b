/** What a project builds; decides which permits, indicators and trades the generator gives it. */
export type ProjectKind =
  | 'INDUSTRY'
  | 'HOUSING'
  | 'EDUCATION'
  | 'HEALTH'
  | 'TRANSPORT'
  | 'UTILITY'
  | 'WAREHOUSE'
  | 'CULTURE'
  | 'COMMERCE'
  | 'PUBLIC'

/** A project of the district by its full name. `towns` holds 12-digit town codes; two or more where it crosses towns. */
export interface ReferenceProject {
  readonly name: string
  readonly kind: ProjectKind
  readonly landSupply: 'ALLOCATION' | 'AUCTION'
  readonly towns: readonly string[]
  /** The code of the zone that it lies in; absent where it may lie anywhere in its towns. */
  readonly zone?: string
  /** One of the projects that the source names. */
  readonly named: boolean
}

const ZHAOBAOSHAN = '330211001000'
const JIAOCHUAN = '330211002000'
const LUOTUO = '330211003000'
const ZHUANGSHI = '330211004000'
const GUISI = '330211005000'
const XIEPU = '330211100000'
const JIULONGHU = '330211101000'

const PUBLIC_KINDS: ReadonlySet<ProjectKind> = new Set([
  'EDUCATION',
  'HEALTH',
  'TRANSPORT',
  'UTILITY',
  'CULTURE',
  'PUBLIC',
])

const project = (name: string, kind: ProjectKind, ...towns: readonly string[]): ReferenceProject => ({
  name,
  kind,
  landSupply: PUBLIC_KINDS.has(kind) ? 'ALLOCATION' : 'AUCTION',
  towns,
  named: false,
})

/** A project in a zone that takes in villages of each of its towns. */
const inZone = (zone: string, ...facts: Parameters<typeof project>): ReferenceProject => ({
  ...project(...facts),
  zone,
})

/** Housing and stores that serve the public get their land free of charge (划拨用地目录). */
const forThePublic = (...facts: Parameters<typeof project>): ReferenceProject => ({
  ...project(...facts),
  landSupply: 'ALLOCATION',
})

/** The projects that the source names; the heating project is the one approved within a month. */
export const NAMED_PROJECTS: readonly ReferenceProject[] = [
  { ...project('禁燃区集中供热工程', 'UTILITY', JIAOCHUAN, LUOTUO, GUISI), named: true },
  { ...project('职业教育中心', 'EDUCATION', ZHUANGSHI), named: true },
  { ...forThePublic('中心粮库', 'WAREHOUSE', JIULONGHU), named: true },
  { ...project('同心湖畔住宅小区', 'HOUSING', ZHUANGSHI), named: true },
  { ...inZone('PETROCHEMICAL', '石化经济开发区公用工程岛', 'UTILITY', XIEPU, JIAOCHUAN), named: true },
]

const INDUSTRY: readonly ReferenceProject[] = [
  inZone('PETROCHEMICAL', '年产四十万吨乙烯下游新材料项目', 'INDUSTRY', XIEPU),
  inZone('PETROCHEMICAL', '高端聚烯烃装置改造项目', 'INDUSTRY', XIEPU),
  inZone('PETROCHEMICAL', '炼油副产氢气综合利用项目', 'INDUSTRY', JIAOCHUAN),
  inZone('PETROCHEMICAL', '特种合成橡胶生产线项目', 'INDUSTRY', XIEPU),
  inZone('PETROCHEMICAL', '电子化学品研发生产基地', 'INDUSTRY', XIEPU),
  project('精密轴承智能工厂建设项目', 'INDUSTRY', LUOTUO),
  project('汽车零部件模具产业园', 'INDUSTRY', LUOTUO),
  project('液压传动件技术改造项目', 'INDUSTRY', GUISI),
  project('紧固件表面处理集聚中心', 'INDUSTRY', JIULONGHU),
  project('新能源汽车电机壳体制造项目', 'INDUSTRY', GUISI),
  project('工业机器人减速器生产项目', 'INDUSTRY', ZHUANGSHI),
  project('医用高分子耗材生产基地', 'INDUSTRY', JIULONGHU),
  inZone('JIULONGHU_PARK', '九龙湖小微企业集聚区标准厂房', 'INDUSTRY', JIULONGHU),
  inZone('XIEPU_PARK', '澥浦小微企业集聚区标准厂房', 'INDUSTRY', XIEPU),
  inZone('XIEPU_PARK', '再生资源分拣加工中心', 'INDUSTRY', XIEPU),
  project('海洋工程装备焊接车间扩建项目', 'INDUSTRY', ZHAOBAOSHAN),
]

const LOGISTICS_AND_COMMERCE: readonly ReferenceProject[] = [
  inZone('PORT_BLOCK', '后海塘散货码头配套堆场', 'WAREHOUSE', ZHAOBAOSHAN),
  project('镇海大宗商品交割仓库', 'WAREHOUSE', ZHAOBAOSHAN, JIAOCHUAN),
  inZone('PETROCHEMICAL', '化工品公路物流园停车场', 'WAREHOUSE', XIEPU),
  project('冷链物流配送中心', 'WAREHOUSE', GUISI),
  forThePublic('应急救灾物资储备库', 'WAREHOUSE', LUOTUO),
  project('骆驼商贸综合体', 'COMMERCE', LUOTUO),
  inZone('NEW_TOWN', '新城商务楼宇群', 'COMMERCE', LUOTUO, ZHUANGSHI),
  project('九龙湖度假酒店', 'COMMERCE', JIULONGHU),
  project('大学科技园创业大厦', 'COMMERCE', ZHUANGSHI),
  project('南大街历史街区商业提升工程', 'COMMERCE', ZHAOBAOSHAN),
]

const HOUSING: readonly ReferenceProject[] = [
  project('箭港湖人才公寓', 'HOUSING', LUOTUO),
  forThePublic('静远新村安置房', 'HOUSING', LUOTUO),
  forThePublic('俞范区块安置小区', 'HOUSING', JIAOCHUAN),
  forThePublic('贵驷拆迁安置房', 'HOUSING', GUISI),
  forThePublic('澥浦镇保障性租赁住房', 'HOUSING', XIEPU),
  forThePublic('胜利路老旧小区改造工程', 'HOUSING', ZHAOBAOSHAN),
  project('后大街城市更新项目', 'HOUSING', ZHAOBAOSHAN),
  project('汉郡雅苑住宅项目', 'HOUSING', ZHUANGSHI),
  project('清水湖畔住宅项目', 'HOUSING', LUOTUO),
  project('长石村农房集聚区', 'HOUSING', JIULONGHU),
]

const EDUCATION_AND_HEALTH: readonly ReferenceProject[] = [
  project('骆驼实验小学迁建工程', 'EDUCATION', LUOTUO),
  project('庄市中心学校扩建工程', 'EDUCATION', ZHUANGSHI),
  project('贵驷九年一贯制学校新建工程', 'EDUCATION', GUISI),
  project('蛟川书院教学楼改造工程', 'EDUCATION', JIAOCHUAN),
  inZone('NEW_TOWN', '新城中心幼儿园新建工程', 'EDUCATION', LUOTUO),
  project('区中医医院迁建工程', 'HEALTH', LUOTUO),
  project('区人民医院急诊综合楼', 'HEALTH', ZHAOBAOSHAN),
  project('九龙湖镇卫生院改扩建工程', 'HEALTH', JIULONGHU),
  project('区康养服务中心', 'HEALTH', ZHUANGSHI),
  project('区疾病预防控制中心实验楼', 'HEALTH', LUOTUO),
]

const TRANSPORT: readonly ReferenceProject[] = [
  project('雄镇路北延工程', 'TRANSPORT', ZHAOBAOSHAN, JIAOCHUAN),
  project('东外环路改建工程', 'TRANSPORT', JIAOCHUAN, ZHUANGSHI),
  project('永茂路跨河桥工程', 'TRANSPORT', LUOTUO),
  project('慈海路大修工程', 'TRANSPORT', LUOTUO, JIULONGHU),
  project('骆驼公交首末站', 'TRANSPORT', LUOTUO),
  project('澥浦至九龙湖农村公路提升工程', 'TRANSPORT', XIEPU, JIULONGHU),
  project('招宝山旅游码头改造工程', 'TRANSPORT', ZHAOBAOSHAN),
]

const UTILITIES: readonly ReferenceProject[] = [
  project('岚山净化水厂扩容工程', 'UTILITY', XIEPU),
  inZone('NEW_TOWN', '新城河道综合整治工程', 'UTILITY', LUOTUO, ZHUANGSHI),
  project('沿江泵站更新改造工程', 'UTILITY', JIAOCHUAN),
  project('农村生活污水治理工程', 'UTILITY', JIULONGHU),
  project('垃圾分类转运站新建工程', 'UTILITY', GUISI),
  inZone('PETROCHEMICAL', '化工区海堤加固工程', 'UTILITY', XIEPU),
  project('骆驼变电站输变电工程', 'UTILITY', LUOTUO),
]

const CULTURE_AND_PUBLIC: readonly ReferenceProject[] = [
  project('区文化艺术中心', 'CULTURE', LUOTUO),
  project('海防遗址公园保护提升工程', 'CULTURE', ZHAOBAOSHAN),
  project('郑氏十七房历史建筑修缮工程', 'CULTURE', XIEPU),
  project('宁波帮故居群展示提升工程', 'CULTURE', ZHUANGSHI),
  project('区全民健身中心', 'CULTURE', LUOTUO),
  project('区政务服务中心迁建工程', 'PUBLIC', LUOTUO),
  project('澥浦消防救援站', 'PUBLIC', XIEPU),
  project('九龙湖镇便民服务中心', 'PUBLIC', JIULONGHU),
  project('蛟川街道邻里中心', 'PUBLIC', JIAOCHUAN),
  project('贵驷街道农贸市场改造工程', 'PUBLIC', GUISI),
]

/** Full names of district projects, all distinct, the named ones first. */
export const PROJECTS: readonly ReferenceProject[] = [
  ...NAMED_PROJECTS,
  ...INDUSTRY,
  ...LOGISTICS_AND_COMMERCE,
  ...HOUSING,
  ...EDUCATION_AND_HEALTH,
  ...TRANSPORT,
  ...UTILITIES,
  ...CULTURE_AND_PUBLIC,
]
