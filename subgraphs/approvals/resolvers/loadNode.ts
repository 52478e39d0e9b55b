import type { Loaders } from '../loaders.ts'
import { type NodeKey, representation } from '../rules/nodes.ts'

/**
 * The entity behind a global id with its `__typename`: its row where this subgraph owns it, else its representation,
 * for its owner to complete. Null where there is no such entity.
 */
export async function loadNode(loaders: Loaders, { typeName, key }: NodeKey) {
  if (isOwn(typeName)) return loadOwn(loaders, typeName, key)
  const known = await loaders.knownKey.load(`${typeName}:${key}`)
  return known && representation(known)
}

/** As `loadNode`, for an entity that is known to be there. */
export const loadMatch = (loaders: Loaders, { typeName, key }: NodeKey) =>
  isOwn(typeName) ? loadOwn(loaders, typeName, key) : representation({ typeName, key })

const ownLoaders = {
  Project: 'project',
  ApprovalCase: 'approvalCase',
  JointApproval: 'jointApproval',
  Consultation: 'consultation',
  Problem: 'problem',
  Campaign: 'campaign',
  CampaignFinding: 'finding',
} as const
type OwnType = keyof typeof ownLoaders

const isOwn = (typeName: string): typeName is OwnType => Object.hasOwn(ownLoaders, typeName)

async function loadOwn(loaders: Loaders, typeName: OwnType, key: string) {
  const row = await loaders[ownLoaders[typeName]].load(key)
  return row && { __typename: typeName, ...row }
}
