import { createRandom, type Random } from '../../random.ts'
import type { World, WorldEnterprise } from '../../world/types.ts'

/** What only the commerce department knows of an enterprise of the world; licences and scope follow from it. */
export interface EnterpriseFile {
  readonly enterprise: WorldEnterprise
  readonly tradeCode: string
  readonly status: 'PREPARING' | 'ACTIVE' | 'DORMANT' | 'DEREGISTERED' | 'REVOKED'
  /** Began on a preparatory licence (文创阳光审批). */
  readonly preparatory: boolean
}

/** How many of the youngest cultural enterprises still wait for their permit. */
const stillPreparing = 2
const cultureTrade = '8810'

/** The file of every enterprise. Those that take part in a project are in business. */
export function createEnterpriseFiles(world: World): readonly EnterpriseFile[] {
  const random = createRandom(world.seed, 'commerce.enterprise')
  const needed = new Set(world.projects.flatMap((p) => [p.developerUscc, p.builderUscc, p.designerUscc]))
  const cultural = world.enterprises.filter(
    (enterprise) => enterprise.trade === cultureTrade && !needed.has(enterprise.uscc),
  )
  const youngest = cultural.toSorted((a, b) => b.registeredOn.localeCompare(a.registeredOn)).slice(0, stillPreparing)
  return world.enterprises.map((enterprise) => ({
    enterprise,
    tradeCode: enterprise.trade,
    status: youngest.includes(enterprise) ? 'PREPARING' : drawStatus(random, needed.has(enterprise.uscc)),
    preparatory: enterprise.trade === cultureTrade,
  }))
}

function drawStatus(random: Random, needed: boolean): EnterpriseFile['status'] {
  const draw = random.next()
  if (needed || draw > 0.06) return 'ACTIVE'
  if (draw > 0.03) return 'DORMANT'
  return draw > 0.01 ? 'DEREGISTERED' : 'REVOKED'
}
