import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'

/** The organ that issues what the commerce department issues. 工商 */
export const commerceOrgan = { code: 'COMMERCE' } as const

/**
 * Whether the last character of a credit code is the one of GB 32100. Codes in official use that fail it are accepted
 * through the allow-list only, and stay recognisable by this.
 */
export const isUsccChecked = (uscc: string): boolean => uscc.endsWith(usccCheckCharacter(uscc.slice(0, 17)))

/** When an item of a business scope may be carried on; both days belong to it, a null first day is still awaited. */
export interface ScopePeriod {
  readonly openedOn: string | null
  readonly closedOn: string | null
}

/**
 * Whether an item of a business scope could be carried on on a civil date. Gated scope opens on the day its permit arrived
 * (先照后证; 市场主体登记管理条例第十四条), so it is absent until then.
 */
export const isInScope = ({ openedOn, closedOn }: ScopePeriod, on: string): boolean =>
  openedOn !== null && openedOn <= on && (closedOn === null || on <= closedOn)

/** Whether a permit is still awaited on a civil date: it has not arrived, or only later. */
export const isPending = ({ openedOn }: ScopePeriod, on: string): boolean => openedOn === null || openedOn > on
