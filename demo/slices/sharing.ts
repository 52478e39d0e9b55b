import type { Slice, World } from '../world/types.ts'
import { catalogueRows } from './sharing/catalogue.ts'
import { correctionRows } from './sharing/corrections.ts'
import { evidenceRows } from './sharing/evidence.ts'
import { shareRequestRows } from './sharing/shareRequests.ts'
import { sharingLimits } from './sharing/sharingLimits.ts'

/** The rows of data sharing: the catalogue of the graph as it is, requests, corrections and the evidence chain. */
export function sharingSlice(world: World): Slice {
  const catalogue = catalogueRows()
  return {
    subgraph: 'sharing',
    source: 'data-sharing',
    tables: [
      { table: 'sharing_limit', rows: sharingLimits },
      { table: 'catalogue_entry', rows: catalogue },
      { table: 'share_request', rows: shareRequestRows(world, catalogue) },
      { table: 'correction', rows: correctionRows(world) },
      { table: 'evidence', rows: evidenceRows(world) },
    ],
  }
}
