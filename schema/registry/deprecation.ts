import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { dayNumber } from '../clock.ts'

/** What the reason of a deprecation says. */
export interface Deprecation {
  readonly reason: string
  /** Civil date; absent where the reason does not follow the convention. */
  readonly removedNotBefore?: string
}

/** Shortest time from a deprecation to the removal, in days. */
const noticeDays = 90

/** Reads `since D; use X; removed not before D + 90 days` (a later date will do). */
export function parseDeprecation(reason: string): Deprecation {
  const [, since = '', last = ''] =
    /^since (\d{4}-\d\d-\d\d); use [^;]+; removed not before (\d{4}-\d\d-\d\d)$/.exec(reason) ?? []
  return isLongEnough(since, last) ? { reason, removedNotBefore: last } : { reason }
}

function isLongEnough(since: string, last: string): boolean {
  try {
    return dayNumber(last) - dayNumber(since) >= noticeDays
  } catch {
    return false
  }
}

/** A deprecated part of a schema: `Parcel.landUse`, `Query.parcels.filter`, `ParcelStatus.RETIRED`. */
export interface DeprecatedMember {
  readonly coordinate: string
  readonly reason: string
}

/** Everything deprecated in a schema. */
export function findDeprecated(schema: GraphQLSchema): DeprecatedMember[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    if (isEnumType(type)) return type.getValues().flatMap((value) => deprecatedOf(`${type.name}.${value.name}`, value))
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).flatMap((field) => deprecatedOf(`${type.name}.${field.name}`, field))
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => [
      ...deprecatedOf(`${type.name}.${field.name}`, field),
      ...field.args.flatMap((argument) => deprecatedOf(`${type.name}.${field.name}.${argument.name}`, argument)),
    ])
  })
}

const deprecatedOf = (
  coordinate: string,
  { deprecationReason }: { readonly deprecationReason?: string | null | undefined },
) => (deprecationReason == null ? [] : [{ coordinate, reason: deprecationReason }])
