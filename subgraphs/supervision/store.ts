import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy } from '#schema/database/rowsBy.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { readConnection } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import type {
  Alert,
  Complaint,
  Investigation,
  Rating,
  StarRating,
  StarStandard,
  SupervisionRule,
  Survey,
} from './__generated__/prisma/client.ts'

const alerts: ListSpecification = {
  name: 'alerts',
  table: 'supervision.alert',
  key: 'number',
  filters: {
    number: { type: 'text' },
    level: { type: 'text' },
    kind: { type: 'text' },
    status: { type: 'text' },
    organ: { type: 'text', column: 't.organ_code' },
    case: { type: 'text', column: 't.case_number' },
    rule: { type: 'text', column: 't.rule_code' },
    raisedAt: { type: 'timestamptz' },
  },
  orders: { RAISED_AT: { type: 'timestamptz' }, NUMBER: { type: 'text' } },
  defaultOrder: { field: 'RAISED_AT', direction: 'DESC' },
}

const complaints: ListSpecification = {
  name: 'complaints',
  table: 'supervision.complaint',
  key: 'number',
  filters: {
    number: { type: 'text' },
    keyword: { type: 'keyword', column: 't.search_terms' },
    channel: { type: 'text' },
    status: { type: 'text' },
    organ: { type: 'text', column: 't.organ_code' },
    case: { type: 'text', column: 't.case_number' },
    receivedAt: { type: 'timestamptz' },
    answerDueOn: { type: 'date' },
  },
  orders: { RECEIVED_AT: { type: 'timestamptz' }, ANSWER_DUE_ON: { type: 'date' }, NUMBER: { type: 'text' } },
  defaultOrder: { field: 'RECEIVED_AT', direction: 'DESC' },
}

/** The tables of supervision. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `supervision`. */
export function openStore(environment: StoreEnvironment) {
  const { database } = environment
  const by = rowsBy(database)
  return {
    rulesByCode: by<SupervisionRule>('supervision.supervision_rule', 'code'),
    listRules: () =>
      database.query<Stored<SupervisionRule>>(
        'supervision rules',
        'SELECT * FROM supervision.supervision_rule ORDER BY code',
      ),
    alertsByNumber: by<Alert>('supervision.alert', 'number'),
    alertsByCase: by<Alert>('supervision.alert', 'case_number', 'raised_at, number'),
    complaintsByNumber: by<Complaint>('supervision.complaint', 'number'),
    complaintsByCase: by<Complaint>('supervision.complaint', 'case_number', 'received_at, number'),
    investigationsByNumber: by<Investigation>('supervision.investigation', 'number'),
    investigationsByComplaint: by<Investigation>('supervision.investigation', 'complaint_number', 'opened_on, number'),
    investigationsByAlert: by<Investigation>('supervision.investigation', 'alert_number'),
    ratingsByNumber: by<Rating>('supervision.rating', 'number'),
    ratingsByCase: by<Rating>('supervision.rating', 'case_number'),
    starStandardsByCode: by<StarStandard>('supervision.star_standard', 'code'),
    starRatingsByNumber: by<StarRating>('supervision.star_rating', 'number'),
    starRatingsByWindow: by<StarRating>('supervision.star_rating', 'window_code', 'round_ends_on DESC, number'),
    surveysByNumber: by<Survey>('supervision.survey', 'number'),
    listSurveys: () =>
      database.query<Stored<Survey>>('surveys', 'SELECT * FROM supervision.survey ORDER BY period_to DESC, number'),
    listAlerts: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Alert>>(environment, alerts, args, wants),
    listComplaints: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Complaint>>(environment, complaints, args, wants),
  }
}
