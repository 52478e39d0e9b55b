import type { ScopeItem } from '../../../subgraphs/commerce/__generated__/prisma/client.ts'
import type { Random } from '../../random.ts'
import { addDays, earlier } from '../../world/dates.ts'
import type { SliceRow } from '../sliceRow.ts'
import type { EnterpriseFile } from './enterpriseFile.ts'
import { preparedAfterDays } from './licences.ts'
import { type CataloguedScope, scopeByTrade } from './scopeCatalogue.ts'

type ScopeRow = SliceRow<ScopeItem>
type Opening = Pick<ScopeRow, 'openedOn' | 'closedOn' | 'permitNumber'>

const neverOpened: Opening = { openedOn: null, closedOn: null, permitNumber: null }

/** The business scope of one enterprise: free items from its first day, gated ones from the day of their permit. */
export function scopeItemsOf(random: Random, file: EnterpriseFile, until: string): ScopeRow[] {
  const { enterprise, tradeCode } = file
  return (scopeByTrade[tradeCode] ?? []).map((scope, index) => ({
    code: `${enterprise.uscc}-${String(index + 1).padStart(2, '0')}`,
    enterpriseUscc: enterprise.uscc,
    name: scope.name,
    tradeCode,
    gatedBy: scope.gatedBy ?? null,
    ...(scope.gatedBy === undefined ? openFrom(enterprise.registeredOn) : gatedOpening(random, file, scope, until)),
  }))
}

const openFrom = (openedOn: string): Opening => ({ openedOn, closedOn: null, permitNumber: null })

function gatedOpening(random: Random, file: EnterpriseFile, { gatedBy }: CataloguedScope, until: string): Opening {
  const { enterprise, status, preparatory } = file
  const awaited = status === 'PREPARING' || (!preparatory && random.chance(0.1))
  const days = preparatory ? preparedAfterDays : random.int(15, 120)
  const serial = String(random.int(1, 999)).padStart(4, '0')
  const ended = random.chance(0.05)
  if (awaited) return neverOpened
  const openedOn = addDays(enterprise.registeredOn, days)
  return {
    openedOn,
    closedOn: ended ? earlier(addDays(openedOn, 1_826), until) : null,
    permitNumber: `${gatedBy?.slice(0, 2)}〔${openedOn.slice(0, 4)}〕330211第${serial}号`,
  }
}
