import { searchTerms } from '#schema/lists/keyword.ts'
import type { Enterprise, GatedScope, TradeCategory } from '../../subgraphs/commerce/__generated__/prisma/client.ts'
import { createRandom } from '../random.ts'
import { TRADES } from '../reference/trades.ts'
import type { Slice, World } from '../world/types.ts'
import { createEnterpriseFiles, type EnterpriseFile } from './commerce/enterpriseFile.ts'
import { investmentDeals } from './commerce/investmentDeals.ts'
import { licencesOf } from './commerce/licences.ts'
import { permitTypes, scopeByTrade } from './commerce/scopeCatalogue.ts'
import { scopeItemsOf } from './commerce/scopeItems.ts'
import { knownEntities } from './knownEntities.ts'
import type { SliceRow } from './sliceRow.ts'

/** Numbers of licences leave room for the renewals of each enterprise. */
const serialsPerEnterprise = 20

/** The commerce department's rows: the register of the world's enterprises, their licences, scope and deals. */
export function commerceSlice(world: World): Slice {
  const files = createEnterpriseFiles(world)
  return {
    subgraph: 'commerce',
    source: 'market-regulation',
    tables: [
      { table: 'trade_category', rows: tradeRows() },
      { table: 'gated_scope', rows: gateRows() },
      { table: 'enterprise', rows: enterpriseRows(world, files) },
      {
        table: 'business_licence',
        rows: files.flatMap((file, index) => licencesOf(file, (index + 1) * serialsPerEnterprise, world.until)),
      },
      { table: 'scope_item', rows: scopeRows(world, files) },
      { table: 'investment_deal', rows: investmentDeals(world) },
      knownEntities(world, ['Region', 'Project']),
    ],
  }
}

/** Registered capital in ten thousands of yuan, of ordinary enterprises and of those that build or have projects built. */
const smallCapitals = [50, 100, 200, 500, 1_000, 2_000] as const
const largeCapitals = [2_000, 5_000, 10_000, 20_000, 50_000] as const

const tradeRows = (): SliceRow<TradeCategory>[] =>
  TRADES.map(({ code, section, name, smallTrade }) => ({ code, section, name, smallTrade }))

/** The same wording may stand under two trades; the catalogue has it once. */
function gateRows(): SliceRow<GatedScope>[] {
  const rows = Object.entries(scopeByTrade).flatMap(([tradeCode, items]) =>
    items.flatMap(({ name, gatedBy: permit }) =>
      permit === undefined ? [] : [{ name, tradeCode, permit, permitType: permitTypes[permit] ?? '' }],
    ),
  )
  return [...new Map(rows.map((row) => [row.name, row])).values()]
}

function enterpriseRows({ seed }: World, files: readonly EnterpriseFile[]): SliceRow<Enterprise>[] {
  const random = createRandom(seed, 'commerce.capital')
  return files.map(({ enterprise, tradeCode, status }) => {
    const { uscc, name, regionCode, kind, registeredOn } = enterprise
    return {
      uscc,
      name,
      regionCode,
      kind,
      legalForm: name.endsWith('股份有限公司') ? '股份有限公司' : '有限责任公司',
      capitalYuan: `${random.pick(kind === 'SHOP' ? smallCapitals : largeCapitals)}0000.00`,
      registeredOn,
      status,
      tradeCode,
      searchTerms: searchTerms(name),
    }
  })
}

function scopeRows({ seed, until }: World, files: readonly EnterpriseFile[]) {
  const random = createRandom(seed, 'commerce.scope')
  return files.flatMap((file) => scopeItemsOf(random, file, until))
}
