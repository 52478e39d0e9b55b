import type { ProjectKind, ReferenceProject } from './projectNames.ts'

const publicInvestor = ['7212']

/** Who has a kind of project built, by class of GB/T 4754-2017. */
const byKind: Readonly<Record<ProjectKind, readonly string[]>> = {
  INDUSTRY: ['3484'],
  WAREHOUSE: ['5431', '5942'],
  HOUSING: ['7010'],
  COMMERCE: ['7010'],
  EDUCATION: publicInvestor,
  HEALTH: publicInvestor,
  TRANSPORT: publicInvestor,
  UTILITY: publicInvestor,
  CULTURE: publicInvestor,
  PUBLIC: publicInvestor,
}

/** Where the name says more than the kind. */
const byName: readonly (readonly [RegExp, readonly string[]])[] = [
  [/乙烯|聚烯烃|氢气|橡胶/, ['2511']],
  [/化学品研发/, ['2614']],
  [/医用高分子/, ['2651']],
  [/轴承/, ['3451']],
  [/模具/, ['3525']],
  [/再生资源/, ['5191']],
  [/供热|公用工程岛/, ['4430']],
  [/粮库/, ['5951']],
  [/酒店/, ['6110']],
  [/水厂|河道|泵站|污水|海堤/, ['4610']],
  [/安置|老旧小区|城市更新|保障性|人才公寓|农房|小微企业集聚区|储备库|历史街区|科技园/, publicInvestor],
]

/** The trades of those who may have this project built (建设单位), classes of GB/T 4754-2017. */
export const developerTrades = ({ name, kind }: Pick<ReferenceProject, 'name' | 'kind'>): readonly string[] =>
  byName.find(([word]) => word.test(name))?.[1] ?? byKind[kind]
