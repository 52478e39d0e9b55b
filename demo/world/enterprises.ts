import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'
import { createRandom, type Random } from '../random.ts'
import {
  ENTERPRISE_FORMS,
  ENTERPRISE_NAMES,
  ENTERPRISE_PLACES,
  ENTERPRISE_TRADES,
  PROJECT_TRADES,
} from '../reference/names.ts'
import { addDays, lastWorkingDay } from './dates.ts'
import type { WorldEnterprise, WorldRegion } from './types.ts'

type Trade = Pick<(typeof ENTERPRISE_TRADES)[number], 'word' | 'trade'>

const kindOfTrade: Readonly<Record<string, WorldEnterprise['kind']>> = {
  建设: 'BUILDER',
  建筑设计: 'DESIGNER',
  置业: 'DEVELOPER',
  城市建设投资: 'DEVELOPER',
  水务: 'DEVELOPER',
}
/** In these trades every third enterprise builds for itself. */
const buildForThemselves: ReadonlySet<string> = new Set(
  '石化 新材料 化工 轴承 机械 模具 热力 再生资源 物流 仓储 粮油储备 酒店管理'.split(' '),
)

/** Who takes part in a project was registered before the oldest of them began. */
const oldestProjectDays = 400

/** `count` enterprises whose trades come round in turn, then those that projects need; names and (invented, valid) codes are distinct. */
export function createEnterprises(
  seed: number,
  until: string,
  villages: readonly WorldRegion[],
  count: number,
): readonly WorldEnterprise[] {
  const random = createRandom(seed, 'enterprises')
  const names = new Set<string>()
  return tradesOf(count).map(({ word, trade }, index) => {
    const kind = kindOf(word, index)
    const name = distinctName(random, names, word)
    const regionCode = random.pick(villages).code
    const daysAgo = random.int(400, 6_000) + (kind === 'SHOP' ? 0 : oldestProjectDays)
    const registeredOn = lastWorkingDay(addDays(until, -daysAgo))
    return { uscc: enterpriseUscc(index), name, regionCode, kind, trade, registeredOn }
  })
}

const tradesOf = (count: number): Trade[] => [
  ...Array.from({ length: count }, (_, index) => ENTERPRISE_TRADES[index % ENTERPRISE_TRADES.length] as Trade),
  ...PROJECT_TRADES.flatMap((trade) => Array.from({ length: trade.count }, () => trade)),
]

const kindOf = (word: string, index: number): WorldEnterprise['kind'] =>
  kindOfTrade[word] ?? (index % 3 === 0 && buildForThemselves.has(word) ? 'DEVELOPER' : 'SHOP')

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
