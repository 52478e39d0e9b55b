import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'
import { createRandom, type Random } from '../random.ts'
import { ENTERPRISE_FORMS, ENTERPRISE_NAMES, ENTERPRISE_PLACES, ENTERPRISE_TRADES } from '../reference/names.ts'
import { addDays, lastWorkingDay } from './dates.ts'
import type { WorldEnterprise, WorldRegion } from './types.ts'

const kindOfTrade: Readonly<Record<string, WorldEnterprise['kind']>> = { 建设: 'BUILDER', 置业: 'DEVELOPER' }

/** Who takes part in a project was registered before the oldest of them began. */
const oldestProjectDays = 400

/** `count` enterprises with distinct names and valid (invented) credit codes; each trade comes round in turn. */
export function createEnterprises(
  seed: number,
  until: string,
  villages: readonly WorldRegion[],
  count: number,
): readonly WorldEnterprise[] {
  const random = createRandom(seed, 'enterprises')
  const names = new Set<string>()
  const enterprises: WorldEnterprise[] = []
  for (let i = 0; i < count; i++) {
    const trade = ENTERPRISE_TRADES[i % ENTERPRISE_TRADES.length]?.word ?? ''
    const kind = kindOfTrade[trade] ?? (i % 3 === 0 ? 'DESIGNER' : 'SHOP')
    enterprises.push({
      uscc: enterpriseUscc(i),
      name: distinctName(random, names, trade),
      regionCode: random.pick(villages).code,
      kind,
      registeredOn: lastWorkingDay(addDays(until, -random.int(400, 6_000) - (kind === 'SHOP' ? 0 : oldestProjectDays))),
    })
  }
  return enterprises
}

/** Registration authority 9, enterprise 1, district 330211, then an organisation code that counts up. */
function enterpriseUscc(index: number): string {
  const first17 = `91330211MA${(0x2a000 + index * 37).toString(16).toUpperCase().padStart(7, '0')}`
  return first17 + usccCheckCharacter(first17)
}

function distinctName(random: Random, taken: Set<string>, trade: string): string {
  for (;;) {
    const name = `${random.pick(ENTERPRISE_PLACES)}${random.pick(ENTERPRISE_NAMES)}${trade}${random.pick(ENTERPRISE_FORMS)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

/** An organ's credit code: registration authority 1, organ 1. */
export function organUscc(index: number): string {
  const first17 = `1133021100${(0x2900000 + index * 4_099).toString(16).toUpperCase().padStart(7, '0')}`
  return first17 + usccCheckCharacter(first17)
}
