import { ClientError } from '#schema/errors.ts'
import { fromNodeId } from '#schema/nodeId.ts'

/** The most ids that one `nodes` takes. */
const mostIds = 100
/** The longest text that `lookup` takes; the longest name in the registers is far shorter. */
const longestText = 100

/** The types of other subgraphs that have a global id, by the field that their key stands in. */
const keyFields = {
  code: ['Organ', 'Region', 'Zone', 'ServiceHall', 'Parcel', 'RealEstateUnit', 'CatalogueEntry'],
  uscc: ['Enterprise'],
  number: [
    'SiteOpinion',
    'LandUsePlanningPermit',
    'ConstructionPlanningPermit',
    'ConstructionPermit',
    'BusinessLicence',
    'Alert',
    'Complaint',
    'ShareRequest',
  ],
} as const

/** An entity by its type and key. */
export interface NodeKey {
  readonly typeName: string
  readonly key: string
}

/** What a global id stands for. @throws ClientError BAD_USER_INPUT where it is malformed. */
export function readNodeId(id: string): NodeKey {
  const node = fromNodeId(id)
  if (node === null) throw new ClientError('BAD_USER_INPUT', 'NODE_ID_MALFORMED')
  return node
}

/** @throws ClientError BAD_USER_INPUT for more than 100 ids. */
export function checkNodeCount(ids: readonly string[]): void {
  if (ids.length > mostIds) {
    throw new ClientError('BAD_USER_INPUT', 'NODE_IDS_TOO_MANY', { expected: mostIds, received: ids.length })
  }
}

/** The text without the spaces around it. @throws ClientError BAD_USER_INPUT where it is empty or over 100 characters. */
export function readLookupText(text: string): string {
  const trimmed = text.trim()
  const received = [...trimmed].length
  if (received < 1 || received > longestText) {
    throw new ClientError('BAD_USER_INPUT', 'LOOKUP_TEXT_LENGTH', { expected: longestText, received })
  }
  return trimmed
}

/** What another subgraph needs to complete its entity. */
export type Representation = { readonly __typename: string } & (
  | { readonly code: string }
  | { readonly code: string; readonly version: number }
  | { readonly uscc: string }
  | { readonly number: string }
)

/** The representation of another subgraph's entity; null for a type without global id. */
export function representation({ typeName, key }: NodeKey): Representation | null {
  const has = (names: readonly string[]) => names.includes(typeName)
  if (has(keyFields.code)) return { __typename: typeName, code: key }
  if (has(keyFields.uscc)) return { __typename: typeName, uscc: key }
  if (has(keyFields.number)) return { __typename: typeName, number: key }
  if (typeName !== 'ServiceItem') return null
  const [code = '', version] = key.split('@')
  return { __typename: typeName, code, version: Number(version) }
}
