import type { ListSpecification } from '#schema/lists/list.ts'

/** The catalogue of data. */
export const catalogueEntries: ListSpecification = {
  name: 'catalogueEntries',
  table: 'sharing.catalogue_entry',
  key: 'code',
  filters: {
    code: { type: 'text' },
    keyword: { type: 'keyword', column: 't.search_terms' },
    organ: { type: 'text', column: 't.organ_code' },
    entity: { type: 'text' },
    field: { type: 'text' },
    sharingClass: { type: 'text' },
    personal: { type: 'boolean' },
  },
  orders: { CODE: { type: 'text' }, ENTITY: { type: 'text' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
}

/** Requests for data. */
export const shareRequests: ListSpecification = {
  name: 'shareRequests',
  table: 'sharing.share_request',
  key: 'number',
  filters: {
    number: { type: 'text' },
    applicant: { type: 'text', column: 't.applicant_code' },
    keyword: { type: 'keyword', column: 't.search_terms' },
    status: { type: 'text' },
    requestedOn: { type: 'date' },
    replyDueOn: { type: 'date' },
  },
  orders: { REQUESTED_ON: { type: 'date' }, REPLY_DUE_ON: { type: 'date' }, NUMBER: { type: 'text' } },
  defaultOrder: { field: 'REQUESTED_ON', direction: 'DESC' },
}

/** Corrections of disputed values. */
export const corrections: ListSpecification = {
  name: 'corrections',
  table: 'sharing.correction',
  key: 'number',
  filters: {
    entityType: { type: 'text' },
    entityKey: { type: 'text' },
    field: { type: 'text' },
    source: { type: 'text', column: 't.source_code' },
    status: { type: 'text' },
  },
  orders: { RAISED_ON: { type: 'date' }, ANSWER_DUE_ON: { type: 'date' } },
  defaultOrder: { field: 'RAISED_ON', direction: 'DESC' },
}

/** Evidence in the order of its chain. */
export const evidenceRecords: ListSpecification = {
  name: 'evidenceRecords',
  table: 'sharing.evidence',
  key: 'number',
  filters: {
    actor: { type: 'text' },
    operation: { type: 'text' },
    subject: { type: 'text' },
    decision: { type: 'text' },
    at: { type: 'timestamptz' },
  },
  orders: { SEQUENCE: { type: 'int' } },
  defaultOrder: { field: 'SEQUENCE', direction: 'ASC' },
}
