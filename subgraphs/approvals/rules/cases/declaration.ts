import type { Role } from '#schema/actor.ts'
import { ClientError } from '#schema/errors.ts'
import { longestName, optionalText } from '../office/texts.ts'
import type { DraftContent } from '../../commands/cases/declarationDrafts.ts'
import type { Declaration } from '../../commands/cases/declareCases.ts'

/** Who declares. */
export const declarers: readonly Role[] = ['APPLICANT', 'AGENT', 'WINDOW_CLERK']

/** A name of 1 to 200 characters without spaces around it, so that no two look the same. */
const isName = (name: string): boolean => name !== '' && name === name.trim() && [...name].length <= longestName

/** As many items as one joint matter may have. */
const mostItems = 20
/** As many conditions as one mock approval may have. */
const mostConditions = 20
/** As many documents as one declaration may bring. */
export const mostMaterials = 200

/** @throws ClientError BAD_USER_INPUT for what no declaration can be. */
export function checkDeclaration({ serviceItems, materials, leadOrgan, mock }: Declaration): void {
  optionalText('leadOrgan', leadOrgan, longestName)
  checkServiceItems(serviceItems)
  checkMaterials(materials)
  if (mock) checkMock(mock)
}

/** @throws ClientError BAD_USER_INPUT for what no declaration can become; what is still missing is let pass. */
export function checkDraft({ serviceItems, materials, leadOrgan, mock }: DraftContent): void {
  optionalText('leadOrgan', leadOrgan, longestName)
  checkServiceItems(serviceItems ?? [], 0)
  checkMaterials(materials ?? [])
  if (mock) checkMock(mock)
}

/** @throws ClientError BAD_USER_INPUT unless there are `least` to 20 different items. */
export function checkServiceItems(codes: readonly string[], least = 1): void {
  if (codes.length < least || codes.length > mostItems) {
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
    const wrong = !isName(name) || seen.has(name) || !/^[0-9a-f]{64}$/.test(contentHash)
    if (wrong) throw new ClientError('BAD_USER_INPUT', 'MATERIAL_INVALID', { index })
    seen.add(name)
  }
}

/** @throws ClientError BAD_USER_INPUT unless there are 1 to 20 conditions, each of 1 to 200 characters and named once. */
function checkMock({ conditions }: NonNullable<Declaration['mock']>): void {
  const wrong = conditions.findIndex((name, index) => !isName(name) || conditions.indexOf(name) !== index)
  if (conditions.length < 1 || conditions.length > mostConditions || wrong >= 0) {
    const parameters = { expected: mostConditions, received: conditions.length, index: wrong }
    throw new ClientError('BAD_USER_INPUT', 'MOCK_CONDITIONS_INVALID', parameters)
  }
}
