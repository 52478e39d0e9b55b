import type { ProjectKind } from '../../reference/projectNames.ts'
import type { WorldProject } from '../../world/types.ts'

/** A work of a project: its share of the floor area and how it is built. */
export interface WorkPlan {
  readonly name: string
  /** Its part in the floor area, beside those of the other works. */
  readonly weight: number
  readonly structure: string
  readonly storeysBelow: number
  /** Metres from floor to floor; the project's height divided by it gives the storeys of a main building. */
  readonly storeyHeightM: number
  /** Main buildings reach the project's height, the others have one or two storeys. */
  readonly main: boolean
}

const frame = '现浇钢筋混凝土框架结构'
const shearWall = '现浇钢筋混凝土剪力墙结构'
const steel = '轻型门式刚架钢结构'

const main = (name: string, weight: number, structure = frame, storeyHeightM = 4): WorkPlan => ({
  name,
  weight,
  structure,
  storeysBelow: 0,
  storeyHeightM,
  main: true,
})
const annexe = (name: string, weight: number, structure = frame): WorkPlan => ({
  ...main(name, weight, structure),
  main: false,
})
const basement = (name: string, weight: number): WorkPlan => ({ ...annexe(name, weight), storeysBelow: 1 })

const plans: Readonly<Record<ProjectKind, readonly WorkPlan[]>> = {
  INDUSTRY: [main('生产厂房', 60, steel, 12), annexe('原料仓库', 18, steel), main('综合楼', 15), annexe('配电房', 2)],
  HOUSING: [
    ...['1号', '2号', '3号', '5号'].map((number) => main(`${number}住宅楼`, 17, shearWall, 2.95)),
    annexe('配套公共用房', 6),
    basement('地下车库', 26),
  ],
  EDUCATION: [main('教学楼', 45), main('实训楼', 20), annexe('体育馆', 15), main('学生宿舍', 20, frame, 3.6)],
  HEALTH: [main('门急诊医技楼', 45), main('住院楼', 40), annexe('后勤保障楼', 15)],
  TRANSPORT: [main('管理用房', 70), annexe('设备用房', 20), annexe('泵房', 10)],
  UTILITY: [main('主厂房', 60, frame, 8), main('控制楼', 25), annexe('变配电间', 15)],
  WAREHOUSE: [main('主仓库', 70, steel, 10), annexe('装卸作业棚', 15, steel), annexe('管理用房', 15)],
  CULTURE: [main('主馆', 70, frame, 6), annexe('游客服务用房', 15), annexe('设备用房', 15)],
  COMMERCE: [main('商务主楼', 50), annexe('商业裙房', 20), basement('地下车库', 30)],
  PUBLIC: [main('业务用房', 75), annexe('附属用房', 25)],
}

/** The works of a project by what it builds. */
export const workPlans = ({ kind }: Pick<WorldProject, 'kind'>): readonly WorkPlan[] => plans[kind]
