import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { rowsBy, standing } from '#schema/database/rowsBy.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import { readConnection, readConnections } from '#schema/lists/readConnections.ts'
import type {
  BuildingIndicator,
  BuildingWork,
  CompletionAcceptance,
  ConstructionPermit,
  DrawingReview,
} from './__generated__/prisma/client.ts'

const constructionPermits: ListSpecification = {
  name: 'constructionPermits',
  table: 'construction.construction_permit',
  key: 'number',
  filters: {
    withdrawn: { type: 'boolean', column: '(t.withdrawn_on IS NOT NULL)' },
    number: { type: 'text' },
    project: { type: 'text', column: 't.project_code' },
    region: { type: 'region', column: 't.region_code' },
    builder: { type: 'text', column: 't.builder_uscc' },
    designer: { type: 'text', column: 't.designer_uscc' },
    status: { type: 'text' },
    issuedOn: { type: 'date' },
    contractPriceYuan: { type: 'numeric' },
  },
  orders: { NUMBER: { type: 'text' }, ISSUED_ON: { type: 'date' }, CONTRACT_PRICE_YUAN: { type: 'numeric' } },
  defaultOrder: { field: 'ISSUED_ON', direction: 'DESC' },
  unlessFiltered: { withdrawn: 't.withdrawn_on IS NULL' },
}

/** The construction department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `construction`. */
export function openStore(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    reviewsByNumber: by<DrawingReview>('construction.drawing_review', 'number'),
    reviewsByProject: by<DrawingReview>('construction.drawing_review', 'project_code', 'round', standing),
    permitsByNumber: by<ConstructionPermit>('construction.construction_permit', 'number'),
    permitsByProject: by<ConstructionPermit>(
      'construction.construction_permit',
      'project_code',
      'issued_on, number',
      standing,
    ),
    acceptancesByNumber: by<CompletionAcceptance>('construction.completion_acceptance', 'number'),
    acceptancesByProject: by<CompletionAcceptance>(
      'construction.completion_acceptance',
      'project_code',
      'accepted_on, number',
      standing,
    ),
    worksByCode: by<BuildingWork>('construction.building_work', 'code'),
    worksByProject: by<BuildingWork>('construction.building_work', 'project_code', 'code', standing),
    indicatorsByProject: by<BuildingIndicator>('construction.building_indicator', 'project_code', 'code', standing),
    listPermits: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<ConstructionPermit>>(environment, constructionPermits, args, wants),
    listPermitsOfBuilders: (args: ListArguments, wants: ListWants, keys: readonly string[]) =>
      readConnections<Stored<ConstructionPermit>>(environment, constructionPermits, args, wants, {
        column: 'builder_uscc',
        keys,
      }),
  }
}
