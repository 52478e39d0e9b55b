import { isWithin, type Tolerance } from './tolerance.ts'

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

/** From the first to the last: a percentage is of the value on the earlier one. */
const bases = ['APPROVED', 'DESIGNED', 'AS_BUILT'] as const
export type Basis = (typeof bases)[number]

/** The value of one indicator in one department. */
export interface IndicatorValue {
  readonly organ: { readonly code: string }
  readonly basis: Basis
  readonly value: string
  readonly unit: string
}

/** One indicator with the values of all departments. */
export interface Comparison {
  readonly indicator: string
  readonly values: IndicatorValue[]
  readonly conflict: boolean
}

/** The tolerances by indicator. */
export type Tolerances = ReadonlyMap<string, Tolerance>

/**
 * Puts the values of each indicator side by side (统一建筑工程指标数据), and says where they are in conflict. Nobody's value is taken
 * for the right one.
 */
export function compareIndicators(project: DepartmentIndicators, tolerances: Tolerances): Comparison[] {
  const values = [
    ...withBasis('APPROVED', project.approvedIndicators),
    ...withBasis('DESIGNED', project.designedIndicators),
    ...withBasis('AS_BUILT', project.asBuiltIndicators),
  ]
  return [...Map.groupBy(values, ({ indicator }) => indicator)].map(([indicator, ofIndicator]) => ({
    indicator,
    values: ofIndicator.map(({ organ, basis, value, unit }) => ({ organ, basis, value, unit })),
    conflict: areInConflict(ofIndicator, tolerances.get(indicator)),
  }))
}

/** The indicators that any department has of a project. */
export const indicatorNames = (project: DepartmentIndicators): string[] => [
  ...new Set(
    [project.approvedIndicators, project.designedIndicators, project.asBuiltIndicators].flatMap((some) =>
      (some ?? []).map(({ indicator }) => indicator),
    ),
  ),
]

const withBasis = (basis: Basis, indicators: readonly DepartmentIndicator[] | null | undefined) =>
  (indicators ?? []).map((indicator) => ({ ...indicator, basis }))

/**
 * Whether two organs differ in unit, or in value by more than the tolerance; `12.50` and `12.5` are the same value. What one organ says
 * on two bases is its own affair.
 */
export const areInConflict = (values: readonly IndicatorValue[], tolerance: Tolerance | undefined): boolean =>
  values.some((one) => values.some((other) => differ(one, other, tolerance)))

function differ(one: IndicatorValue, other: IndicatorValue, tolerance: Tolerance | undefined): boolean {
  if (one.organ.code === other.organ.code || rank(one) > rank(other)) return false
  return one.unit !== other.unit || !isWithin(one.value, other.value, tolerance)
}

const rank = ({ basis }: IndicatorValue): number => bases.indexOf(basis)
