import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy, standing } from '#schema/database/rowsBy.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { readConnection } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import type {
  BusinessLicence,
  Enterprise,
  GatedScope,
  InvestmentDeal,
  ScopeItem,
  TradeCategory,
} from './__generated__/prisma/client.ts'

const enterprises: ListSpecification = {
  name: 'enterprises',
  table: 'commerce.enterprise',
  key: 'uscc',
  filters: {
    withdrawn: { type: 'boolean', column: '(t.withdrawn_on IS NOT NULL)' },
    uscc: { type: 'text' },
    keyword: { type: 'keyword', column: 't.search_terms' },
    region: { type: 'region', column: 't.region_code' },
    status: { type: 'text' },
    kind: { type: 'text' },
    trade: { type: 'text', column: 't.trade_code' },
    registeredOn: { type: 'date' },
  },
  orders: { USCC: { type: 'text' }, REGISTERED_ON: { type: 'date' } },
  defaultOrder: { field: 'USCC', direction: 'ASC' },
  unlessFiltered: { withdrawn: 't.withdrawn_on IS NULL', status: "t.status NOT IN ('DEREGISTERED', 'REVOKED')" },
}

/** The commerce department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `commerce`. */
export function openStore(environment: StoreEnvironment) {
  const { database } = environment
  const by = rowsBy(database)
  return {
    enterprisesByUscc: by<Enterprise>('commerce.enterprise', 'uscc'),
    licencesByNumber: by<BusinessLicence>('commerce.business_licence', 'number'),
    licencesByEnterprise: by<BusinessLicence>(
      'commerce.business_licence',
      'enterprise_uscc',
      'issued_on NULLS LAST, number',
      standing,
    ),
    scopeItemsByCode: by<ScopeItem>('commerce.scope_item', 'code'),
    scopeItemsByEnterprise: by<ScopeItem>('commerce.scope_item', 'enterprise_uscc', 'code', standing),
    tradesByCode: by<TradeCategory>('commerce.trade_category', 'code'),
    listTrades: () =>
      database.query<Stored<TradeCategory>>(
        'trade categories',
        `SELECT * FROM commerce.trade_category WHERE ${standing} ORDER BY code`,
      ),
    gatesByName: by<GatedScope>('commerce.gated_scope', 'name'),
    listGates: () =>
      database.query<Stored<GatedScope>>(
        'gated scopes',
        `SELECT * FROM commerce.gated_scope WHERE ${standing} ORDER BY trade_code, name COLLATE "C"`,
      ),
    dealsByNumber: by<InvestmentDeal>('commerce.investment_deal', 'number'),
    dealsByEnterprise: by<InvestmentDeal>('commerce.investment_deal', 'enterprise_uscc', 'number', standing),
    listEnterprises: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Enterprise>>(environment, enterprises, args, wants),
  }
}
