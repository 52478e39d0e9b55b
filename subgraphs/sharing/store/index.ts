import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy } from '#schema/database/rowsBy.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { readConnection, readConnections } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import type {
  CatalogueEntry,
  Correction,
  Evidence,
  ShareRequest,
  SharingLimit,
} from '../__generated__/prisma/client.ts'
import { catalogueEntries, corrections, evidenceRecords, shareRequests } from './lists.ts'

/** The tables of data sharing. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `sharing`. */
export function openStore(environment: StoreEnvironment) {
  const { database } = environment
  const by = rowsBy(database)
  const list =
    <Model>(specification: ListSpecification) =>
    (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Model>>(environment, specification, args, wants)
  return {
    limitsByCode: by<SharingLimit>('sharing.sharing_limit', 'code'),
    listLimits: () =>
      database.query<Stored<SharingLimit>>('sharing limits', 'SELECT * FROM sharing.sharing_limit ORDER BY code'),
    entriesByCode: by<CatalogueEntry>('sharing.catalogue_entry', 'code'),
    requestsByNumber: by<ShareRequest>('sharing.share_request', 'number'),
    correctionsByNumber: by<Correction>('sharing.correction', 'number'),
    correctionsByField: by<Correction>(
      'sharing.correction',
      "source_code || '.' || entity_type || '.' || field",
      'raised_on DESC, number',
    ),
    evidenceByNumber: by<Evidence>('sharing.evidence', 'number'),
    listEntries: list<CatalogueEntry>(catalogueEntries),
    listEntriesOfOrgans: (args: ListArguments, wants: ListWants, organs: readonly string[]) =>
      readConnections<Stored<CatalogueEntry>>(
        environment,
        { ...catalogueEntries, name: 'Organ.catalogueEntries' },
        args,
        wants,
        { column: 'organ_code', keys: organs },
      ),
    listRequests: list<ShareRequest>(shareRequests),
    listCorrections: list<Correction>(corrections),
    listEvidence: list<Evidence>(evidenceRecords),
  }
}
