import type { BuildingWork } from '../../../subgraphs/construction/__generated__/prisma/client.ts'
import type { Random } from '../../random.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { shareOut } from '../../hundredths.ts'
import type { SliceRow } from '../sliceRow.ts'
import { type WorkPlan, workPlans } from './workNames.ts'

type WorkRow = SliceRow<BuildingWork>

/** The works of every permitted project; their floor areas add up to that of the drawings. */
export const buildingWorks = ({ projects }: World, random: Random): WorkRow[] =>
  projects.flatMap((project) => worksOf(project, random))

function worksOf(project: WorldProject, random: Random): WorkRow[] {
  const { constructionPermit: permit, designedIndicators: designed } = project
  if (permit === null || designed === null) return []
  const plans = workPlans(project)
  const areas = shareOut(
    designed['FLOOR_AREA'] ?? '0.00',
    plans.map(({ weight }) => weight),
  )
  return plans.map((plan, index) => ({
    code: `${permit.number}-${String(index + 1).padStart(3, '0')}`,
    name: plan.name,
    projectCode: project.code,
    permitNumber: permit.number,
    acceptanceNumber: project.completionAcceptance?.number ?? null,
    structure: plan.structure,
    storeysAbove: storeysAbove(plan, Number(designed['BUILDING_HEIGHT'] ?? '0'), random),
    storeysBelow: plan.storeysBelow,
    floorAreaM2: areas[index] ?? '0.00',
  }))
}

/** A main building fills the height; a basement has nothing above ground. */
function storeysAbove({ main, storeysBelow, storeyHeightM }: WorkPlan, heightM: number, random: Random): number {
  if (storeysBelow > 0) return 0
  return main ? Math.max(1, Math.floor(heightM / storeyHeightM)) : random.int(1, 2)
}
