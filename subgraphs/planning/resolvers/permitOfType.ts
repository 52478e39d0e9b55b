import type { Loaders } from '../loaders.ts'
import { planningPermitType } from '../rules.ts'

/** The permit with this number if it is of that type: a reference to the other type with its number finds nothing. */
export async function permitOfType(loaders: Loaders, typeName: ReturnType<typeof planningPermitType>, number: string) {
  const permit = await loaders.permit.load(number)
  return permit !== null && planningPermitType(permit.kind) === typeName ? permit : null
}
