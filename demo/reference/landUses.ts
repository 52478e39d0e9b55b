import type { ProjectKind, ReferenceProject } from './projectNames.ts'

/** What is built on the land of a project: its use by two standards, what planning allows there, and what is usual. */
export interface LandUseProfile {
  /** Present use of the land as the land register has it (GB/T 21010). */
  readonly landUse: string
  /** Use of the plot as planning has it (GB 50137). */
  readonly planningUse: string
  readonly plotRatioMax: number
  /** Percent. */
  readonly buildingDensityMax: number
  /** Percent. */
  readonly greenRatioMin: number
  readonly heightLimitM: number
  /** What designers ask for, lowest and highest: never above `plotRatioMax`. */
  readonly plotRatio: readonly [number, number]
  readonly storeyHeightM: number
  readonly parkingPer100M2: number
  /** Size of one parcel in m², smallest and largest. */
  readonly parcelM2: readonly [number, number]
}

type Limits = readonly [plotRatioMax: number, buildingDensityMax: number, greenRatioMin: number, heightLimitM: number]
type Usual = Pick<LandUseProfile, 'plotRatio' | 'storeyHeightM' | 'parkingPer100M2' | 'parcelM2'>

const profile = (
  [landUse, planningUse]: readonly [string, string],
  [plotRatioMax, buildingDensityMax, greenRatioMin, heightLimitM]: Limits,
  usual: Usual,
): LandUseProfile => ({
  landUse,
  planningUse,
  plotRatioMax,
  buildingDensityMax,
  greenRatioMin,
  heightLimitM,
  ...usual,
})

const usual = (
  plotRatio: Usual['plotRatio'],
  storeyHeightM: number,
  parkingPer100M2: number,
  parcelM2: Usual['parcelM2'],
): Usual => ({ plotRatio, storeyHeightM, parkingPer100M2, parcelM2 })

const profiles: Readonly<Record<ProjectKind, LandUseProfile>> = {
  INDUSTRY: profile(['工业用地', '二类工业用地（M2）'], [2, 60, 15, 40], usual([1, 1.6], 8, 0.3, [15_000, 90_000])),
  HOUSING: profile(
    ['城镇住宅用地', '二类居住用地（R2）'],
    [2.2, 28, 30, 80],
    usual([1.4, 2.2], 2.95, 1, [12_000, 80_000]),
  ),
  EDUCATION: profile(
    ['教育用地', '教育科研用地（A3）'],
    [1.2, 30, 35, 24],
    usual([0.6, 1.1], 3.9, 0.3, [8_000, 45_000]),
  ),
  HEALTH: profile(
    ['医疗卫生用地', '医疗卫生用地（A5）'],
    [1.8, 35, 30, 60],
    usual([1, 1.7], 4.2, 0.9, [6_000, 45_000]),
  ),
  TRANSPORT: profile(
    ['城镇村道路用地', '城市道路用地（S1）'],
    [0.4, 40, 20, 18],
    usual([0.05, 0.3], 5, 1, [8_000, 60_000]),
  ),
  UTILITY: profile(['公用设施用地', '公用设施用地（U）'], [1, 45, 20, 36], usual([0.2, 0.7], 8, 0.3, [4_000, 50_000])),
  WAREHOUSE: profile(
    ['仓储用地', '一类物流仓储用地（W1）'],
    [1.5, 55, 15, 30],
    usual([0.8, 1.4], 8, 0.3, [15_000, 90_000]),
  ),
  CULTURE: profile(
    ['文化设施用地', '文化设施用地（A2）'],
    [1.5, 40, 30, 36],
    usual([0.5, 1.2], 5, 0.8, [5_000, 35_000]),
  ),
  COMMERCE: profile(['商服用地', '商业商务用地（B）'], [3, 50, 20, 100], usual([1.8, 3], 4.2, 0.9, [6_000, 40_000])),
  PUBLIC: profile(
    ['机关团体用地', '行政办公用地（A1）'],
    [1.8, 35, 30, 50],
    usual([0.9, 1.7], 3.9, 0.9, [4_000, 20_000]),
  ),
}

const historic = {
  landUse: '风景名胜设施用地',
  planningUse: '文物古迹用地（A7）',
  plotRatioMax: 0.8,
  heightLimitM: 12,
  plotRatio: [0.4, 0.7],
  storeyHeightM: 4,
} as const
const waterside = { plotRatioMax: 0.1, buildingDensityMax: 10, heightLimitM: 12, plotRatio: [0.02, 0.06] } as const

/** Projects whose land differs from that of their kind. */
const exceptions: Readonly<Record<string, Partial<LandUseProfile>>> = {
  骆驼公交首末站: { landUse: '交通服务场站用地', planningUse: '交通场站用地（S4）' },
  澥浦至九龙湖农村公路提升工程: { landUse: '公路用地', planningUse: '公路用地（H22）' },
  招宝山旅游码头改造工程: { landUse: '港口码头用地', planningUse: '港口用地（H23）' },
  新城河道综合整治工程: { landUse: '河流水面', planningUse: '水域（E1）', ...waterside },
  化工区海堤加固工程: { landUse: '水工建筑用地', planningUse: '水域（E1）', ...waterside },
  澥浦消防救援站: { landUse: '公用设施用地', planningUse: '安全设施用地（U3）' },
  区康养服务中心: { landUse: '社会福利用地', planningUse: '社会福利用地（A6）' },
  区全民健身中心: { landUse: '体育用地', planningUse: '体育用地（A4）' },
  海防遗址公园保护提升工程: {
    landUse: '公园与绿地',
    planningUse: '公园绿地（G1）',
    ...waterside,
    greenRatioMin: 65,
    storeyHeightM: 4,
  },
  郑氏十七房历史建筑修缮工程: historic,
  宁波帮故居群展示提升工程: historic,
  南大街历史街区商业提升工程: { heightLimitM: 18, plotRatioMax: 1.6, plotRatio: [0.9, 1.5] },
  贵驷街道农贸市场改造工程: { landUse: '零售商业用地', planningUse: '商业用地（B1）' },
}

/** What is built on the land of this project, by what it builds. */
export const landUseProfile = ({ name, kind }: Pick<ReferenceProject, 'name' | 'kind'>): LandUseProfile => ({
  ...profiles[kind],
  ...exceptions[name],
})
