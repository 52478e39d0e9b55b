import type { Resolvers } from '../__generated__/resolvers.ts'
import { CatalogueEntry } from './CatalogueEntry.ts'
import { Correction } from './Correction.ts'
import { Evidence } from './Evidence.ts'
import { Organ } from './Organ.ts'
import { Query } from './Query.ts'
import { ShareRequest } from './ShareRequest.ts'
import { SharingLimit } from './SharingLimit.ts'

/** All resolvers of data sharing, one file per type. */
export const resolvers: Resolvers = {
  CatalogueEntry,
  Correction,
  Evidence,
  Organ,
  Query,
  ShareRequest,
  SharingLimit,
}
