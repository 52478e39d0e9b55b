import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the tables of supervision. */
export const createLoaders = (store: Store) => ({
  rule: createRowLoader(store.rulesByCode, ({ code }) => code),
  alert: createRowLoader(store.alertsByNumber, ({ number }) => number),
  caseAlerts: createRowsLoader(store.alertsByCase, ({ caseNumber }) => caseNumber),
  complaint: createRowLoader(store.complaintsByNumber, ({ number }) => number),
  caseComplaints: createRowsLoader(store.complaintsByCase, ({ caseNumber }) => caseNumber ?? ''),
  investigation: createRowLoader(store.investigationsByNumber, ({ number }) => number),
  complaintInvestigations: createRowsLoader(
    store.investigationsByComplaint,
    ({ complaintNumber }) => complaintNumber ?? '',
  ),
  alertInvestigation: createRowLoader(store.investigationsByAlert, ({ alertNumber }) => alertNumber ?? ''),
  rating: createRowLoader(store.ratingsByNumber, ({ number }) => number),
  caseRating: createRowLoader(store.ratingsByCase, ({ caseNumber }) => caseNumber),
  starStandard: createRowLoader(store.starStandardsByCode, ({ code }) => code),
  starRating: createRowLoader(store.starRatingsByNumber, ({ number }) => number),
  windowStarRatings: createRowsLoader(store.starRatingsByWindow, ({ windowCode }) => windowCode),
  survey: createRowLoader(store.surveysByNumber, ({ number }) => number),
  surveys: store.listSurveys,
  rules: store.listRules,
  alerts: store.listAlerts,
  complaints: store.listComplaints,
})
