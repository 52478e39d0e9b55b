import type { Statements } from '#schema/database/pool.ts'
import type { Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { areInConflict, type IndicatorValue } from '../rules/indicators/compareIndicators.ts'
import { type IndicatorOfProject, knownValues, pairKey, tolerancesOf } from './indicators.ts'

interface OpenConflict extends IndicatorOfProject {
  readonly code: string
  readonly values: IndicatorValue[]
}

/**
 * Raises a conflict where the values of an indicator lie apart, keeps the values of one that is open, and settles it where they agree
 * again, each with an event that names the organs. One conflict of a project and indicator is open at a time; whoever settles waits.
 */
export async function settleConflicts(write: Write, pairs: readonly IndicatorOfProject[], on: string): Promise<void> {
  if (pairs.length === 0) return
  await lockName(write, 'approvals indicator conflicts')
  const distinct = [
    ...new Map(
      pairs.map(({ projectCode, indicator }) => [pairKey({ projectCode, indicator }), { projectCode, indicator }]),
    ).values(),
  ]
  const values = await knownValues(write, distinct)
  const open = new Map((await openConflicts(write, distinct)).map((conflict) => [pairKey(conflict), conflict]))
  const tolerances = await tolerancesOf(
    write,
    distinct.map(({ indicator }) => indicator),
  )
  for (const pair of distinct) {
    const key = pairKey(pair)
    const now = values.get(key) ?? []
    const isConflict = areInConflict(now, tolerances.get(pair.indicator))
    await (isConflict ? raise(write, pair, now, open.get(key), on) : settle(write, open.get(key), on))
  }
}

const openConflicts = ({ query }: Statements, pairs: readonly IndicatorOfProject[]): Promise<OpenConflict[]> =>
  query<OpenConflict>(
    'open conflicts',
    `SELECT c.code, c.project_code, c.indicator, c.values
     FROM unnest($1::text[], $2::text[]) AS pair (project_code, indicator)
     JOIN approvals.indicator_conflict c USING (project_code, indicator) WHERE c.settled_on IS NULL`,
    [pairs.map(({ projectCode }) => projectCode), pairs.map(({ indicator }) => indicator)],
  )

async function raise(
  write: Write,
  pair: IndicatorOfProject,
  values: readonly IndicatorValue[],
  open: OpenConflict | undefined,
  raisedOn: string,
): Promise<void> {
  if (open && sameValues(open.values, values)) return
  const organCodes = [...new Set(values.map(({ organ }) => organ.code))].toSorted()
  const told = { organCodes, values: JSON.stringify(values) }
  const code = open?.code ?? `${pairKey(pair)}/${await nextSerial(write, pair)}`
  if (open) await write.update('indicator_conflict', 'code', code, told)
  else
    await write.insert('indicator_conflict', { code, ...pair, ...told, raisedOn: await dayOf(write, pair, raisedOn) })
  await tell(write, code, open ? 'CHANGED' : 'RAISED', { ...pair, organs: organCodes, values })
}

/** The day on which both values were there: events of two departments may arrive the later one first. */
async function dayOf(
  { query }: Statements,
  { projectCode, indicator }: IndicatorOfProject,
  on: string,
): Promise<string> {
  const [row] = await query<{ day: string }>(
    'day of conflict',
    `SELECT greatest($3::date, max((recorded_at AT TIME ZONE 'Asia/Shanghai')::date))::text AS day
     FROM approvals.known_indicator WHERE project_code = $1 AND indicator = $2`,
    [projectCode, indicator, on],
  )
  return row?.day ?? on
}

async function settle(write: Write, open: OpenConflict | undefined, on: string): Promise<void> {
  if (!open) return
  const { code, projectCode, indicator, values } = open
  await write.query(
    'settle conflict',
    `UPDATE approvals.indicator_conflict SET settled_on = greatest(raised_on, $2::date), source = $3, batch_id = $4, recorded_at = $5
     WHERE code = $1`,
    [code, on, write.source, write.batchId, write.at],
  )
  const organs = [...new Set(values.map(({ organ }) => organ.code))].toSorted()
  await tell(write, code, 'SETTLED', { projectCode, indicator, organs, values })
}

/** The event is addressed to the organs whose values it is about. */
const tell = (write: Write, key: string, kind: string, payload: object): Promise<void> =>
  write.emit({ entity: 'indicator_conflict', key, kind, payload })

async function nextSerial({ query }: Statements, { projectCode, indicator }: IndicatorOfProject): Promise<number> {
  const [row] = await query<{ next: number }>(
    'next conflict',
    `SELECT count(*)::int + 1 AS next FROM approvals.indicator_conflict WHERE project_code = $1 AND indicator = $2`,
    [projectCode, indicator],
  )
  return row?.next ?? 1
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
const sameValues = (some: readonly IndicatorValue[], others: readonly IndicatorValue[]): boolean =>
  some.map(textOf).join('|') === others.map(textOf).join('|')

const textOf = ({ organ, basis, value, unit }: IndicatorValue): string => [organ.code, basis, value, unit].join()
