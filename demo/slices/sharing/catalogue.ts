import { searchTerms } from '#schema/lists/keyword.ts'
import type { CatalogueEntry } from '../../../subgraphs/sharing/__generated__/prisma/client.ts'
import type { SharingClass } from '../../../subgraphs/sharing/rules/requests.ts'
import { ORGANS } from '../../reference/organs.ts'
import type { Organ } from '../../reference/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { catalogueDecisions, openBasis, personalBasis } from './catalogueDecisions.ts'
import { readSchemaFields, type SchemaField } from './schemaFields.ts'

export type CatalogueRow = SliceRow<CatalogueEntry> & { readonly sharingClass: SharingClass }

/** Departments publish every day, the office's own systems as things happen, its registers when they change. */
const updateCycles: Readonly<Record<string, string>> = {
  services: 'ON_CHANGE',
  approvals: 'REAL_TIME',
  supervision: 'REAL_TIME',
  sharing: 'REAL_TIME',
}

/** The catalogue of data: one entry for every field of every entity of the graph, by its provider. */
export const catalogueRows = (): CatalogueRow[] => readSchemaFields().map(entryOf)

function entryOf({ subgraph, entity, field, name, typeName }: SchemaField): CatalogueRow {
  const organCode = providerOf(subgraph)
  const personal = typeName === 'PersonalText'
  return {
    code: `${organCode}.${entity}.${field}`,
    organCode,
    entity,
    field,
    name,
    ...sharing(entity, field, personal),
    personal,
    updateCycle: updateCycles[subgraph] ?? 'DAILY',
    searchTerms: searchTerms(name, entity, field),
  }
}

/** The organ that answers for a subgraph: its department (by its code, where it came later), the supervision, or the approval office. */
function providerOf(subgraph: string): string {
  if (subgraph === 'supervision') return 'SUPERVISION'
  const answers = (organ: Organ) => organ.subgraph === subgraph || organ.code === subgraph.toUpperCase()
  return ORGANS.find(answers)?.code ?? 'APPROVAL_OFFICE'
}

function sharing(entity: string, field: string, personal: boolean): Pick<CatalogueRow, 'sharingClass' | 'basis'> {
  if (personal) return { sharingClass: 'CONDITIONAL', basis: personalBasis }
  const decision =
    catalogueDecisions.find(({ of }) => of === `${entity}.${field}`) ??
    catalogueDecisions.find(({ of }) => of === entity)
  return { sharingClass: decision?.sharingClass ?? 'UNCONDITIONAL', basis: decision?.basis ?? openBasis }
}
