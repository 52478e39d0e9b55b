import type { CheckReport, ChangeOutcome } from '#schema/registry/outcomes.ts'
import type { JudgedChange } from '#schema/registry/judgement.ts'
import { formatProblem } from '#schema/registry/problem.ts'
import type { SchemaChange } from '#schema/registry/changes.ts'
import { judgedDays } from '#schema/registry/usage.ts'

/** A report for people, one line an item. */
export function formatReport({ problems, changes, subgraphChanges, findings, unchanged }: CheckReport): string[] {
  if (unchanged) return ['The registry has this schema already; nothing changes.']
  const inSubgraphs = Object.entries(subgraphChanges).filter(([, list]) => list.length > 0)
  return [
    ...problems.map(formatProblem),
    ...section('Changes of the graph that clients see:', changes.map(formatJudged)),
    ...inSubgraphs.flatMap(([name, list]) => section(`Changes of ${name}:`, list.map(formatChange))),
    ...section(
      'Conventions (warnings):',
      findings.map(
        ({ rule, coordinate, message, line }) => `  ${coordinate}${line ? ` (line ${line})` : ''} ${message} [${rule}]`,
      ),
    ),
  ]
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : [])

/** `  BREAKING   FIELD_REMOVED Parcel.areaM2: …` */
export const formatChange = ({ level, type, message }: SchemaChange): string =>
  `  ${level.padEnd(9)}  ${type}: ${message}`

function formatJudged(change: JudgedChange): string {
  if (change.level !== 'BREAKING') return formatChange(change)
  const names = change.clients.map(({ client, uses, lastUsedOn }) => `${client} (${uses} times, last on ${lastUsedOn})`)
  const judged = names.length > 0 ? `breaks ${names.join(', ')}` : `nobody used it in ${judgedDays} days`
  return `${formatChange(change)}; ${judged}`
}

/** How a change of the graph ended, for people. */
export function formatOutcome(result: ChangeOutcome): string[] {
  switch (result.outcome) {
    case 'PUBLISHED':
      return [
        ...formatReport(result.report),
        ...result.publications.map(
          ({ kind, name, version }) => `${kind} ${name} version ${version}; supergraph ${result.supergraphId}`,
        ),
      ]
    case 'UNCHANGED':
      return formatReport({ ...result.report, unchanged: true })
    case 'REFUSED':
      return [
        ...formatReport(result.report),
        'REFUSED: nothing was changed. Operations in use may be broken only with --force and --why.',
      ]
    case 'CONFLICT':
      return [`CONFLICT: nothing was changed. ${whoCameFirst(result.current)} Look at it, then publish again.`]
  }
}

const whoCameFirst = (current: Extract<ChangeOutcome, { outcome: 'CONFLICT' }>['current']): string =>
  current === undefined
    ? 'The registry has no such version.'
    : `${current.publishedBy} published version ${current.version} of ${current.name} at ${current.publishedAt.toISOString()}: ${current.reason}.`
