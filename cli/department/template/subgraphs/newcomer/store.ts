import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { rowsBy } from '#schema/database/rowsBy.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import { readConnection } from '#schema/lists/readConnections.ts'
import type { NewcomerPermit } from './__generated__/prisma/client.ts'

const newcomerPermits: ListSpecification = {
  name: 'newcomerPermits',
  table: 'newcomer.newcomer_permit',
  key: 'number',
  filters: {
    number: { type: 'text' },
    holder: { type: 'text', column: 't.holder_uscc' },
    region: { type: 'region', column: 't.region_code' },
    status: { type: 'text' },
    issuedOn: { type: 'date' },
  },
  orders: { NUMBER: { type: 'text' }, ISSUED_ON: { type: 'date' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The newcomer department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `newcomer`. */
export function openStore(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    permitsByNumber: by<NewcomerPermit>('newcomer.newcomer_permit', 'number'),
    permitsByHolder: by<NewcomerPermit>('newcomer.newcomer_permit', 'holder_uscc', 'issued_on, number'),
    listPermits: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<NewcomerPermit>>(environment, newcomerPermits, args, wants),
  }
}
