import { randomUUID } from 'node:crypto'
import type { Actor } from '#schema/actor.ts'
import { civilDate } from '#schema/clock.ts'
import type { Consumer, EventMessage } from '#schema/events/event.ts'
import { writeOf } from '#schema/records/createWrites.ts'
import { officeSystem } from '../rules/cases/stepRefusal.ts'
import { organOfSubgraph } from '../rules/departmentCases.ts'
import type { Basis } from '../rules/indicators/compareIndicators.ts'
import { settleConflicts } from '../store/indicatorConflicts.ts'
import { keepIndicators, keepLapses, type ToldIndicator, type ToldLapse } from '../store/indicators.ts'

const relayActor: Actor = { id: 'relay', roles: [], organ: null }

/** The tables of indicators, and those of the documents that state them. */
const documents: ReadonlySet<string> = new Set(['planning_permit', 'completion_acceptance'])

/** Keeps the building indicators of planning and construction, and raises and settles their conflicts. */
export const indicators: Consumer = {
  name: 'indicators',
  wants: ({ entity, published }) => published && (entity === 'building_indicator' || documents.has(entity)),
  async handle(events, transaction, at) {
    const told = events.flatMap(toIndicator)
    const lapses = events.flatMap(toLapse)
    if (told.length > 0) await keepIndicators(transaction, told)
    const stated = lapses.length > 0 ? await keepLapses(transaction, lapses) : []
    const write = writeOf(transaction, 'approvals', {
      actor: relayActor,
      source: officeSystem,
      batchId: randomUUID(),
      at,
    })
    await settleConflicts(write, [...told, ...stated], civilDate(new Date(events.at(-1)?.occurredAt ?? at)))
  },
}

function toIndicator({ entity, subgraph, key, row, source, batchId, occurredAt }: EventMessage): ToldIndicator[] {
  if (row === null || entity !== 'building_indicator') return []
  const document = row['permitNumber'] ?? row['acceptanceNumber'] ?? null
  return [
    {
      id: `${subgraph}:${key}`,
      projectCode: row['projectCode'] ?? '',
      indicator: row['indicator'] ?? '',
      organCode: organOfSubgraph(subgraph),
      // What planning publishes is what it has approved.
      basis: (row['basis'] ?? 'APPROVED') as Basis,
      value: row['value'] ?? '',
      unit: row['unit'] ?? '',
      documentId: document === null ? null : `${subgraph}:${document}`,
      withdrawn: row['withdrawnOn'] !== null,
      source,
      batchId,
      recordedAt: occurredAt,
    },
  ]
}

const lapsed: ReadonlySet<string | null | undefined> = new Set(['REVOKED', 'SUPERSEDED'])

function toLapse({ entity, subgraph, key, row, source, batchId, occurredAt }: EventMessage): ToldLapse[] {
  if (row === null || !documents.has(entity)) return []
  return [{ id: `${subgraph}:${key}`, lapsed: lapsed.has(row['status']), source, batchId, recordedAt: occurredAt }]
}
