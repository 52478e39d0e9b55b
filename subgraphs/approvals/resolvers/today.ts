import { civilDate } from '#schema/clock.ts'
import type { View } from '#schema/context.ts'

/** The civil date in Shanghai at which a request sees the data. */
export const today = ({ clock }: View): string => civilDate(clock())
