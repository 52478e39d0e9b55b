/** One building indicator of a department, as the gateway hands it in. */
interface DepartmentIndicator {
  readonly indicator: string
  readonly value: string
  readonly unit: string
  readonly organ: { readonly code: string }
}

/** What the departments have of a project; null or absent where a department has nothing or cannot be asked. */
export interface DepartmentIndicators {
  readonly code: string
  readonly approvedIndicators?: readonly DepartmentIndicator[] | null
  readonly designedIndicators?: readonly DepartmentIndicator[] | null
  readonly asBuiltIndicators?: readonly DepartmentIndicator[] | null
}

type Basis = 'APPROVED' | 'DESIGNED' | 'AS_BUILT'
type IndicatorValue = DepartmentIndicator & { readonly basis: Basis }

/** One indicator with the values of all departments. */
export interface Comparison {
  readonly indicator: string
  readonly values: { organ: { code: string }; basis: Basis; value: string; unit: string }[]
  readonly conflict: boolean
}

/**
 * Puts the values of each indicator side by side (统一建筑工程指标数据). They are in conflict where two organs differ in
 * value or unit; `12.50` and `12.5` are the same value. Nobody's value is taken for the right one.
 */
export function compareIndicators(project: DepartmentIndicators): Comparison[] {
  const values = [
    ...withBasis('APPROVED', project.approvedIndicators),
    ...withBasis('DESIGNED', project.designedIndicators),
    ...withBasis('AS_BUILT', project.asBuiltIndicators),
  ]
  return [...Map.groupBy(values, ({ indicator }) => indicator)].map(([indicator, ofIndicator]) => ({
    indicator,
    values: ofIndicator.map(({ organ, basis, value, unit }) => ({ organ, basis, value, unit })),
    conflict: ofIndicator.some((one) => ofIndicator.some((other) => differ(one, other))),
  }))
}

const withBasis = (basis: Basis, indicators: readonly DepartmentIndicator[] | null | undefined): IndicatorValue[] =>
  (indicators ?? []).map((indicator) => ({ ...indicator, basis }))

const differ = (one: IndicatorValue, other: IndicatorValue): boolean =>
  one.organ.code !== other.organ.code && (plain(one.value) !== plain(other.value) || one.unit !== other.unit)

/** Without the zeros that say nothing. */
const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)
