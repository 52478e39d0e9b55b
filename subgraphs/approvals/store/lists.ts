import type { ListSpecification } from '#schema/lists/list.ts'
import type { SqlText } from '#schema/lists/sql.ts'
import { caseOfKeys, type NamedKeys } from './caseKeyword.ts'

/** The projects of the register. */
export const projects: ListSpecification = {
  name: 'projects',
  table: 'approvals.project',
  key: 'code',
  filters: {
    code: { type: 'text' },
    region: { type: 'region', column: 't.region_code' },
    zone: { type: 'text', column: 't.zone_code' },
    stage: { type: 'text' },
    priorityLevel: { type: 'text' },
    priorityList: { type: 'text' },
    developer: { type: 'text', column: 't.developer_uscc' },
    keyword: { type: 'keyword', column: 't.terms' },
  },
  orders: { CODE: { type: 'text' }, INVESTMENT_YUAN: { type: 'numeric' }, STARTED_ON: { type: 'date' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
}

// The same expressions as in the indexes of approval_case, so that pages are read along them.
const acceptedAt = `coalesce(t.accepted_at, '-infinity')`
const dueOn = `coalesce(t.due_on, 'infinity')`

/** The ledger of cases. Every order has its index, alone and under the filters that pages are mostly cut by. */
export const approvalCases: ListSpecification = {
  name: 'approvalCases',
  table: 'approvals.approval_case',
  key: 'number',
  filters: {
    number: { type: 'text' },
    region: { type: 'region', column: 't.region_code' },
    handledAt: { type: 'region', column: 't.handled_at_code' },
    organ: { type: 'text', column: 't.organ_code' },
    status: { type: 'text' },
    serviceItem: { type: 'text', column: 't.service_item_code' },
    project: { type: 'text', column: 't.project_code' },
    applicant: { type: 'text', column: 't.applicant_uscc' },
    dueOn: { type: 'written', write: (sql, condition) => timeCondition(sql, dueOn, 'date', condition) },
    acceptedAt: {
      type: 'written',
      write: (sql, condition) => timeCondition(sql, acceptedAt, 'timestamptz', condition),
    },
    agency: { type: 'text' },
    keyword: { type: 'written', write: (sql, keys) => caseOfKeys(sql, keys as NamedKeys) },
  },
  orders: {
    NUMBER: { type: 'text' },
    ACCEPTED_AT: { type: 'timestamptz', column: acceptedAt },
    DUE_ON: { type: 'date', column: dueOn },
  },
  defaultOrder: { field: 'NUMBER', direction: 'DESC' },
}

/** The cases in the snapshots of campaigns. */
export const campaignCases: ListSpecification = {
  ...approvalCases,
  table: `(SELECT c.*, s.campaign_code FROM approvals.campaign_case s JOIN approvals.approval_case c ON c.number = s.case_number)`,
}

/** Comparisons of an order expression, so that its index serves them; a missing date matches none of them. */
function timeCondition(sql: SqlText, column: string, type: 'date' | 'timestamptz', condition: unknown): string {
  const { eq, in: oneOf, gte, lte } = condition as Record<string, unknown>
  const comparisons = [
    eq != null && `${column} = ${sql.value(eq)}::${type}`,
    oneOf != null && `${column} = ANY(${sql.value(oneOf)}::${type}[])`,
    gte != null && `${column} >= ${sql.value(gte)}::${type} AND ${column} < 'infinity'`,
    lte != null && `${column} <= ${sql.value(lte)}::${type} AND ${column} > '-infinity'`,
  ]
  return ['true', ...comparisons.filter((comparison) => comparison !== false)].join(' AND ')
}

/** The joint approvals. */
export const jointApprovals: ListSpecification = {
  name: 'jointApprovals',
  table: 'approvals.joint_approval',
  key: 'number',
  filters: {
    project: { type: 'text', column: 't.project_code' },
    stage: { type: 'text' },
    leadOrgan: { type: 'text', column: 't.lead_organ_code' },
    dueOn: { type: 'date' },
  },
  orders: { NUMBER: { type: 'text' }, DUE_ON: { type: 'date' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The reports to the city. */
export const cityReports: ListSpecification = {
  name: 'cityReports',
  table: 'approvals.city_report',
  key: 'id',
  filters: { periodFrom: { type: 'date' }, status: { type: 'text' } },
  orders: { PERIOD: { type: 'date', column: 't.period_from' } },
  defaultOrder: { field: 'PERIOD', direction: 'DESC' },
}

/** The deadlines that changes of the calendar moved. */
export const deadlineChanges: ListSpecification = {
  name: 'deadlineChanges',
  table: 'approvals.deadline_change',
  key: 'id',
  filters: {
    calendarNumber: {
      type: 'written',
      write: (sql, number) => (number == null ? 'true' : `t.calendar_number = ${sql.value(number)}::int`),
    },
    number: { type: 'text' },
  },
  orders: { NUMBER: { type: 'text' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The consultations. */
export const consultations: ListSpecification = {
  name: 'consultations',
  table: 'approvals.consultation',
  key: 'number',
  filters: { project: { type: 'text', column: 't.project_code' }, openedOn: { type: 'date' } },
  orders: { NUMBER: { type: 'text' }, OPENED_ON: { type: 'date' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The problems of approval. */
export const problems: ListSpecification = {
  name: 'problems',
  table: 'approvals.problem',
  key: 'number',
  filters: {
    project: { type: 'text', column: 't.project_code' },
    owner: { type: 'text', column: 't.owner_code' },
    resolved: { type: 'boolean', column: '(t.resolved_on IS NOT NULL)' },
    resolvedOn: { type: 'date' },
  },
  orders: { NUMBER: { type: 'text' }, RAISED_ON: { type: 'date' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The visits to projects. */
export const visits: ListSpecification = {
  name: 'visits',
  table: 'approvals.visit',
  key: 'number',
  filters: { visitedOn: { type: 'date' }, agent: { type: 'text', column: 't.agent_code' } },
  orders: { NUMBER: { type: 'text' }, VISITED_ON: { type: 'date' } },
  defaultOrder: { field: 'NUMBER', direction: 'ASC' },
}

/** The conflicts of building indicators. */
export const indicatorConflicts: ListSpecification = {
  name: 'indicatorConflicts',
  table: 'approvals.indicator_conflict',
  key: 'code',
  filters: {
    project: { type: 'text', column: 't.project_code' },
    indicator: { type: 'text' },
    organ: {
      type: 'written',
      write: (sql, code) => (code == null ? 'true' : `t.organ_codes @> ARRAY[${sql.value(code)}::text]`),
    },
    open: { type: 'boolean', column: '(t.settled_on IS NULL)' },
    raisedOn: { type: 'date' },
  },
  orders: { CODE: { type: 'text' }, RAISED_ON: { type: 'date' } },
  defaultOrder: { field: 'RAISED_ON', direction: 'DESC' },
}
