import type { View } from '#schema/context.ts'
import { today } from './today.ts'

/** The arguments of a list of service items with the day in the filter: today where the client names none. */
export const onDay = <
  Arguments extends { readonly filter?: { readonly on?: string | null | undefined } | null | undefined },
>(
  args: Arguments,
  view: View,
) => ({ ...args, filter: { ...args.filter, on: args.filter?.on ?? today(view) } })
