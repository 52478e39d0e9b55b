import { type Consumer, type EventMessage, EventRefused } from '#schema/events/event.ts'
import { caseWriter, ledgerFields, organOfSubgraph } from '../rules/departmentCases.ts'
import { findCaseObstacle, keepCases, type LedgerCase } from '../store/departmentCases.ts'

/** Keeps the cases that departments handle in systems of their own, each as its department tells of it last. */
export const departmentCases: Consumer = {
  name: 'department-cases',
  wants: ({ entity, published }) => entity === 'department_case' && published,
  async handle(events, transaction) {
    const cases = events.flatMap(toLedger)
    const obstacle = await findCaseObstacle(transaction, cases)
    if (obstacle) throw refusal(obstacle)
    await keepCases(transaction, cases)
  },
}

/** A register that has not heard of the region or project yet may hear of it within the next tries. */
function refusal({ number, kind, names }: NonNullable<Awaited<ReturnType<typeof findCaseObstacle>>>): EventRefused {
  if (kind === 'WRITER') {
    return new EventRefused('CASE_OF_ANOTHER_WRITER', `case ${number} is kept by ${names}, which alone may change it`)
  }
  return new EventRefused(
    `${kind}_UNKNOWN`,
    `case ${number} names the ${kind.toLowerCase()} ${names}, which the ledger does not know`,
    {
      mayPass: true,
    },
  )
}

function toLedger({ key, subgraph, source, batchId, occurredAt, row }: EventMessage): LedgerCase[] {
  if (row === null) return []
  const { withdrawnOn: _, ...told } = row
  const provenance = { source: caseWriter({ subgraph, source }), batchId, recordedAt: occurredAt }
  return [{ ...told, number: key, organCode: organOfSubgraph(subgraph), ...ledgerFields(row), ...provenance }]
}
