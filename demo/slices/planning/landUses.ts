import type { ProjectKind } from '../../reference/projectNames.ts'
import type { WorldProject } from '../../world/types.ts'
import { projectKind } from '../projectKind.ts'

/** What planning allows on the land of a kind of project: use by GB 50137 and the limits that go with it. */
export interface LandUseProfile {
  readonly landUse: string
  readonly plotRatioMax: number
  /** Percent. */
  readonly buildingDensityMax: number
  /** Percent. */
  readonly greenRatioMin: number
  readonly heightLimitM: number
}

const profile = (
  landUse: string,
  plotRatioMax: number,
  buildingDensityMax: number,
  greenRatioMin: number,
  heightLimitM: number,
): LandUseProfile => ({ landUse, plotRatioMax, buildingDensityMax, greenRatioMin, heightLimitM })

const publicUse = profile('行政办公用地（A1）', 1.8, 35, 30, 50)

const profiles: Readonly<Record<ProjectKind, LandUseProfile>> = {
  INDUSTRY: profile('二类工业用地（M2）', 2, 60, 15, 40),
  HOUSING: profile('二类居住用地（R2）', 2.2, 28, 30, 80),
  EDUCATION: profile('教育科研用地（A3）', 1.2, 30, 35, 36),
  HEALTH: profile('医疗卫生用地（A5）', 1.8, 35, 30, 60),
  TRANSPORT: profile('交通设施用地（S）', 1, 40, 20, 24),
  UTILITY: profile('公用设施用地（U）', 1, 45, 20, 36),
  WAREHOUSE: profile('一类物流仓储用地（W1）', 1.5, 55, 15, 30),
  CULTURE: profile('文化设施用地（A2）', 1.5, 40, 30, 36),
  COMMERCE: profile('商业商务用地（B）', 3, 50, 20, 100),
  PUBLIC: publicUse,
}

/** What planning allows on the land of this project. */
export const landUseProfile = (project: Pick<WorldProject, 'name'>): LandUseProfile => profiles[projectKind(project)]
