import type { IndicatorConflict, KnownIndicator } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { areInConflict, type IndicatorValue } from '../../../subgraphs/approvals/rules/indicators/compareIndicators.ts'
import type { Slice } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

type KnownRow = SliceRow<KnownIndicator>

/** What the slices of planning and construction say of an indicator. */
interface StatedIndicator {
  readonly code: string
  readonly projectCode: string
  readonly indicator: string
  readonly value: string
  readonly unit: string
  readonly basis?: string
  readonly permitNumber?: string
  readonly acceptanceNumber?: string | null
}

/** The indicators of the departments as their events would tell of them. */
export const knownIndicators = (slices: readonly Slice[]): KnownRow[] =>
  slices.flatMap(({ subgraph, tables }) =>
    tables
      .filter(({ table }) => table === 'building_indicator')
      .flatMap(({ rows }) => (rows as readonly unknown[] as readonly StatedIndicator[]).map(toKnown(subgraph))),
  )

const toKnown =
  (subgraph: string) =>
  ({ code, projectCode, indicator, value, unit, ...stated }: StatedIndicator): KnownRow => {
    const document = stated.permitNumber ?? stated.acceptanceNumber ?? null
    return {
      id: `${subgraph}:${code}`,
      projectCode,
      indicator,
      organCode: subgraph.toUpperCase(),
      basis: stated.basis ?? 'APPROVED',
      value,
      unit,
      documentId: document === null ? null : `${subgraph}:${document}`,
      withdrawn: false,
    }
  }

/** The conflicts of them, all open, raised on the last day of the data. */
export function indicatorConflicts(rows: readonly KnownRow[], raisedOn: string): SliceRow<IndicatorConflict>[] {
  const groups = Map.groupBy(rows, ({ projectCode, indicator }) => `${projectCode}/${indicator}`)
  return [...groups].flatMap(([pair, some]) => {
    const values = some.map(toValue)
    const [first] = some
    if (!first || !areInConflict(values, undefined)) return []
    const { projectCode, indicator } = first
    const organCodes = [...new Set(values.map(({ organ }) => organ.code))].toSorted()
    return [
      {
        code: `${pair}/1`,
        projectCode,
        indicator,
        organCodes,
        // COPY takes an array for one of PostgreSQL's own, so JSON arrays go as text.
        values: JSON.stringify(values),
        raisedOn,
        settledOn: null,
      },
    ]
  })
}

const toValue = ({ organCode, basis, value, unit }: KnownRow): IndicatorValue => ({
  organ: { code: organCode },
  basis: basis as IndicatorValue['basis'],
  value,
  unit,
})
