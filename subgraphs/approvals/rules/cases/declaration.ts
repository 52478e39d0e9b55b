import { ClientError } from '#schema/errors.ts'

/** As many items as one joint matter may have. */
const mostItems = 20
/** As many documents as one declaration may bring. */
const mostMaterials = 200

/** @throws ClientError BAD_USER_INPUT unless there are 1 to 20 different items. */
export function checkServiceItems(codes: readonly string[]): void {
  if (codes.length < 1 || codes.length > mostItems) {
    throw new ClientError('BAD_USER_INPUT', 'SERVICE_ITEM_COUNT', { expected: mostItems, received: codes.length })
  }
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) throw new ClientError('BAD_USER_INPUT', 'SERVICE_ITEM_TWICE', { received: twice })
}

/** @throws ClientError BAD_USER_INPUT unless every document is named once and its hash is SHA-256 in lower-case hex. */
export function checkMaterials(materials: readonly { readonly name: string; readonly contentHash: string }[]): void {
  if (materials.length > mostMaterials) {
    throw new ClientError('BAD_USER_INPUT', 'MATERIAL_COUNT', { expected: mostMaterials, received: materials.length })
  }
  const seen = new Set<string>()
  for (const [index, { name, contentHash }] of materials.entries()) {
    const wrong = name.trim() === '' || name.length > 200 || seen.has(name) || !/^[0-9a-f]{64}$/.test(contentHash)
    if (wrong) throw new ClientError('BAD_USER_INPUT', 'MATERIAL_INVALID', { index })
    seen.add(name)
  }
}
