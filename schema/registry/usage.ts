import { civilDate, type Clock, dateOfDayNumber, dayNumber } from '../clock.ts'
import type { Statements } from '../database/pool.ts'

/** How often one client used one part of the schema on one civil day. */
export interface FieldUse {
  /** Civil date in Asia/Shanghai. */
  readonly day: string
  readonly client: string
  /**
   * `Type.field`, `Type.field.argument`, `Input.field`, `Enum.VALUE`; a type alone where all of it counts: an input that came in a variable,
   * an enum, interface or union that was answered.
   */
  readonly coordinate: string
  readonly uses: number
}

/** A client that uses something, and how much within the last 30 days. */
export interface ClientUse {
  readonly client: string
  readonly uses: number
  readonly lastUsedOn: string
}

/** Days whose counts judge whether a change breaks anyone. */
export const judgedDays = 30
/** Days that counts are kept. */
const keptDays = 90

/** Adds counts to their days, in one statement. */
export async function addUses(statements: Statements, uses: readonly FieldUse[]): Promise<void> {
  const rows = uses.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  await statements.query(
    'registry add uses',
    `INSERT INTO registry.field_use (day, client, coordinate, uses)
     SELECT * FROM unnest($1::date[], $2::text[], $3::text[], $4::bigint[])
     ON CONFLICT (day, client, coordinate) DO UPDATE SET uses = field_use.uses + excluded.uses`,
    [
      rows.map(({ day }) => day),
      rows.map(({ client }) => client),
      rows.map(({ coordinate }) => coordinate),
      rows.map((row) => row.uses),
    ],
  )
}

// One order for all gateways, so that two that write at once wait for each other instead of locking each other out.
const keyOf = ({ day, client, coordinate }: FieldUse): string => `${day}\n${client}\n${coordinate}`

/** Forgets counts of more than 90 days ago. */
export const pruneUses = async (statements: Statements, clock: Clock): Promise<void> =>
  void (await statements.query('registry prune uses', 'DELETE FROM registry.field_use WHERE day < $1::date', [
    firstDay(clock, keptDays),
  ]))

/** The clients that used each coordinate within the last 30 days, most used first; coordinates that nobody used are absent. */
export async function readClientUses(
  statements: Statements,
  coordinates: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, ClientUse[]>> {
  const rows = await statements.query<ClientUse & { coordinate: string }>(
    'registry client uses',
    `WITH wanted AS (SELECT unnest($1::text[]) AS coordinate), matching AS (${matchingUses})
     SELECT matching.coordinate, use.client, sum(use.uses)::bigint AS uses, max(use.day)::text AS last_used_on
     FROM matching JOIN registry.field_use AS use ON use.coordinate = matching.used AND use.day >= $2::date
     GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`,
    [[...new Set(coordinates)], firstDay(clock, judgedDays)],
  )
  return new Map(
    [...Map.groupBy(rows, ({ coordinate }) => coordinate)].map(([key, group]) => [key, group.map(toClientUse)]),
  )
}

const toClientUse = ({ client, uses, lastUsedOn }: ClientUse): ClientUse => ({ client, uses, lastUsedOn })

/**
 * SQL: which recorded coordinates count as a use of those in `wanted`: the same, its whole type, and for a type all of its members. `$2` is
 * the first day that counts.
 */
export const matchingUses = `
  SELECT coordinate, coordinate AS used FROM wanted
  UNION SELECT coordinate, split_part(coordinate, '.', 1) FROM wanted
  UNION SELECT wanted.coordinate, known.coordinate
    FROM wanted JOIN (SELECT DISTINCT coordinate FROM registry.field_use WHERE day >= $2::date) AS known
      ON strpos(wanted.coordinate, '.') = 0 AND starts_with(known.coordinate, wanted.coordinate || '.')`

/** The first of the last `days` civil days, today included. */
export const firstDay = (clock: Clock, days: number): string =>
  dateOfDayNumber(dayNumber(civilDate(clock())) - days + 1)
