/** The value of a row at a path, `region.code`; null where there is none on the way. */
export type ValueAt = (path: string) => unknown

/** A filter, and what must hold of exactly those rows of the whole list that it leaves. */
export interface ListFilter {
  readonly filter: object
  readonly holds: (at: ValueAt) => boolean
}

/** A list of the API. */
export interface List {
  readonly field: string
  /** The field that names a row. */
  readonly key: string
  /** The other fields that orders and filters look at. */
  readonly fields: string
  readonly filters: readonly ListFilter[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const starts = (path: string, prefix: string) => (at: ValueAt) => text(at(path)).startsWith(prefix)
const contains = (path: string, part: string) => (at: ValueAt) => text(at(path)).includes(part)
const equals = (path: string, value: unknown) => (at: ValueAt) => at(path) === value
const within = (path: string, from: string, to: string) => (at: ValueAt) =>
  at(path) !== null && text(at(path)) >= from && text(at(path)) <= to
const instant = (value: unknown): number => Date.parse(text(value))

export const lists: readonly List[] = [
  {
    field: 'organs',
    key: 'code',
    fields: 'name licensing connectedSince',
    filters: [
      { filter: { licensing: { eq: true } }, holds: equals('licensing', true) },
      { filter: { connected: { eq: false } }, holds: equals('connectedSince', null) },
      { filter: { name: { contains: '局' } }, holds: contains('name', '局') },
      { filter: { code: { in: ['LAND', 'NOBODY'] } }, holds: equals('code', 'LAND') },
    ],
  },
  {
    field: 'regions',
    key: 'code',
    fields: 'name level parent { code }',
    filters: [
      { filter: { level: { eq: 'VILLAGE' } }, holds: equals('level', 'VILLAGE') },
      { filter: { code: { within: '330211001000' } }, holds: starts('code', '330211001') },
      { filter: { parent: { eq: '330211000000' } }, holds: equals('parent.code', '330211000000') },
      { filter: { keyword: '社区' }, holds: contains('name', '社区') },
    ],
  },
  {
    field: 'zones',
    key: 'code',
    fields: 'name kind',
    filters: [
      { filter: { kind: { eq: 'NEW_TOWN' } }, holds: equals('kind', 'NEW_TOWN') },
      { filter: { name: { contains: '集聚区' } }, holds: contains('name', '集聚区') },
    ],
  },
  {
    field: 'serviceItems',
    key: 'code',
    fields: 'name type instant organ { code } promisedWorkingDays',
    filters: [
      { filter: { organ: { eq: 'LAND' } }, holds: equals('organ.code', 'LAND') },
      { filter: { type: { eq: 'LICENCE' } }, holds: equals('type', 'LICENCE') },
      { filter: { instant: { eq: true } }, holds: equals('instant', true) },
      { filter: { name: { contains: '许可' } }, holds: contains('name', '许可') },
    ],
  },
  {
    field: 'projects',
    key: 'code',
    fields: 'name stage region { code } zone { code } priority { level } investmentYuan startedOn',
    filters: [
      { filter: { stage: { eq: 'FINISHED' } }, holds: equals('stage', 'FINISHED') },
      { filter: { region: { within: '330211100000' } }, holds: starts('region.code', '330211100') },
      { filter: { zone: { eq: 'PETROCHEMICAL' } }, holds: equals('zone.code', 'PETROCHEMICAL') },
      { filter: { priorityLevel: { eq: 'CITY' } }, holds: equals('priority.level', 'CITY') },
      { filter: { keyword: '工程' }, holds: contains('name', '工程') },
    ],
  },
  {
    field: 'approvalCases',
    key: 'number',
    fields: 'status organ { code } handledAt { code } region { code } dueOn acceptedAt agency',
    filters: [
      {
        filter: { status: { in: ['ACCEPTED', 'PAUSED'] } },
        holds: (at) => ['ACCEPTED', 'PAUSED'].includes(text(at('status'))),
      },
      { filter: { organ: { eq: 'COMMERCE' } }, holds: equals('organ.code', 'COMMERCE') },
      { filter: { handledAt: { within: '330211001000' } }, holds: starts('handledAt.code', '330211001') },
      { filter: { handledAt: { eq: '330211001000' } }, holds: equals('handledAt.code', '330211001000') },
      { filter: { region: { within: '330211100000' } }, holds: starts('region.code', '330211100') },
      {
        filter: { dueOn: { gte: '2026-01-05', lte: '2026-03-31' } },
        holds: within('dueOn', '2026-01-05', '2026-03-31'),
      },
      {
        filter: { acceptedAt: { gte: '2026-01-01T00:00:00+08:00', lte: '2026-02-28T23:59:59Z' } },
        holds: (at) =>
          at('acceptedAt') !== null &&
          instant(at('acceptedAt')) >= instant('2026-01-01T00:00:00+08:00') &&
          instant(at('acceptedAt')) <= instant('2026-02-28T23:59:59Z'),
      },
      { filter: { agency: { eq: 'PROJECT' } }, holds: equals('agency', 'PROJECT') },
      {
        filter: { organ: { eq: 'COMMERCE' }, status: { eq: 'APPROVED' } },
        holds: (at) => at('organ.code') === 'COMMERCE' && at('status') === 'APPROVED',
      },
    ],
  },
  {
    field: 'parcels',
    key: 'code',
    fields: 'status landUse areaM2 region { code }',
    filters: [
      { filter: { areaM2: { gte: '20000' } }, holds: (at) => Number(at('areaM2')) >= 20_000 },
      { filter: { landUse: { contains: '工业' } }, holds: contains('landUse', '工业') },
      { filter: { region: { within: '330211100000' } }, holds: starts('region.code', '330211100') },
    ],
  },
  {
    field: 'planningPermits',
    key: 'number',
    fields: 'kind issuedOn status region { code }',
    filters: [
      { filter: { kind: { eq: 'LAND_USE' } }, holds: equals('kind', 'LAND_USE') },
      { filter: { issuedOn: { gte: '2026-01-01' } }, holds: within('issuedOn', '2026-01-01', '9999') },
      { filter: { region: { within: '330211100000' } }, holds: starts('region.code', '330211100') },
    ],
  },
  {
    field: 'constructionPermits',
    key: 'number',
    fields: 'issuedOn status contractPriceYuan',
    filters: [
      { filter: { issuedOn: { lte: '2026-06-30' } }, holds: within('issuedOn', '0000', '2026-06-30') },
      { filter: { contractPriceYuan: { gte: '100000000' } }, holds: (at) => Number(at('contractPriceYuan')) >= 1e8 },
    ],
  },
  {
    field: 'enterprises',
    key: 'uscc',
    fields: 'name kind status registeredOn region { code }',
    filters: [
      { filter: { kind: { eq: 'SHOP' } }, holds: equals('kind', 'SHOP') },
      { filter: { status: { eq: 'ACTIVE' } }, holds: equals('status', 'ACTIVE') },
      { filter: { registeredOn: { gte: '2015-01-01' } }, holds: within('registeredOn', '2015-01-01', '9999') },
      { filter: { region: { within: '330211002000' } }, holds: starts('region.code', '330211002') },
    ],
  },
  {
    field: 'alerts',
    key: 'number',
    fields: 'level status kind raisedAt organ { code }',
    filters: [
      { filter: { level: { eq: 'YELLOW' } }, holds: equals('level', 'YELLOW') },
      { filter: { status: { eq: 'OPEN' } }, holds: equals('status', 'OPEN') },
    ],
  },
  {
    field: 'complaints',
    key: 'number',
    fields: 'channel status receivedAt answerDueOn',
    filters: [
      { filter: { channel: { eq: 'PHONE' } }, holds: equals('channel', 'PHONE') },
      { filter: { status: { eq: 'CLOSED' } }, holds: equals('status', 'CLOSED') },
    ],
  },
  {
    field: 'catalogueEntries',
    key: 'code',
    fields: 'entity sharingClass personal organ { code }',
    filters: [
      { filter: { organ: { eq: 'LAND' } }, holds: equals('organ.code', 'LAND') },
      { filter: { personal: { eq: true } }, holds: equals('personal', true) },
      { filter: { sharingClass: { eq: 'CONDITIONAL' } }, holds: equals('sharingClass', 'CONDITIONAL') },
    ],
  },
  {
    field: 'shareRequests',
    key: 'number',
    fields: 'status requestedOn replyDueOn applicant { code }',
    filters: [{ filter: { status: { eq: 'DELIVERED' } }, holds: equals('status', 'DELIVERED') }],
  },
  {
    field: 'jointApprovals',
    key: 'number',
    fields: 'stage dueOn',
    filters: [{ filter: { stage: { eq: 'DRAWING_REVIEW' } }, holds: equals('stage', 'DRAWING_REVIEW') }],
  },
  { field: 'consultations', key: 'number', fields: 'openedOn', filters: [] },
  {
    field: 'problems',
    key: 'number',
    fields: 'raisedOn resolvedOn',
    filters: [{ filter: { resolved: { eq: true } }, holds: (at) => at('resolvedOn') !== null }],
  },
  { field: 'visits', key: 'number', fields: 'visitedOn', filters: [] },
  {
    field: 'indicatorConflicts',
    key: 'code',
    fields: 'indicator raisedOn',
    filters: [{ filter: { indicator: { eq: 'FLOOR_AREA' } }, holds: equals('indicator', 'FLOOR_AREA') }],
  },
  {
    field: 'corrections',
    key: 'number',
    fields: 'status raisedOn answerDueOn',
    filters: [{ filter: { status: { eq: 'OPEN' } }, holds: equals('status', 'OPEN') }],
  },
  {
    field: 'evidenceRecords',
    key: 'number',
    fields: 'sequence decision',
    filters: [{ filter: { decision: { eq: 'DENIED' } }, holds: equals('decision', 'DENIED') }],
  },
]

/** Lists under one parent: the path to the connection; they are walked forwards. */
export const nestedLists: readonly (readonly [path: string, opening: string, key: string])[] = [
  ['region.children', 'region(code: "330211000000") { children', 'code'],
  ['region.serviceItems', 'region(code: "330211001001") { serviceItems', 'code'],
  ['coverage.gaps', 'coverage(region: "330211000000"', 'region { code }'],
  ['zone.projects', 'zone(code: "PETROCHEMICAL") { projects', 'code'],
]
