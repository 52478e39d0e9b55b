/** How a client meets an entity of each type that implements Node: a query whose first object of the type is taken. */
export interface NodeSource {
  readonly type: string
  /** Selects `entity`, the fragment with the type's fields. */
  readonly query: string
  /** The fields that must be the same through `node`. */
  readonly fields: string
  /** A well-formed key that nobody has. */
  readonly unknownKey: string
}

const list = (field: string, parameters = 'first: 1') => `{ ${field}(${parameters}) { nodes { ...entity } } }`

export const nodeSources: readonly NodeSource[] = [
  { type: 'Organ', query: list('organs'), fields: 'code name licensing', unknownKey: 'NOBODY' },
  { type: 'Region', query: list('regions'), fields: 'code name level status', unknownKey: '110101000000' },
  { type: 'Zone', query: list('zones'), fields: 'code name kind', unknownKey: 'ATLANTIS' },
  {
    type: 'ServiceItem',
    query: list('serviceItems'),
    fields: 'code version name promisedWorkingDays',
    unknownKey: '12100000400010275N4000117001000@1',
  },
  {
    type: 'ServiceHall',
    query: '{ region(code: "330211000000") { serviceHalls { ...entity } } }',
    fields: 'code name address validFrom',
    unknownKey: '330211000000-H99',
  },
  { type: 'Project', query: list('projects'), fields: 'code name stage', unknownKey: '2099-330211-04-01-999999' },
  { type: 'ApprovalCase', query: list('approvalCases'), fields: 'number status', unknownKey: '330211209901010000001' },
  { type: 'JointApproval', query: list('jointApprovals'), fields: 'number stage dueOn', unknownKey: 'LS-2099-9999' },
  { type: 'Consultation', query: list('consultations'), fields: 'number topic openedOn', unknownKey: 'no such number' },
  { type: 'Problem', query: list('problems'), fields: 'number title raisedOn', unknownKey: 'no such number' },
  { type: 'Campaign', query: '{ campaigns { ...entity } }', fields: 'code name startsOn', unknownKey: 'no such code' },
  {
    type: 'CampaignFinding',
    query: '{ campaigns { findings { ...entity } } }',
    fields: 'number finding foundOn',
    unknownKey: 'no such number',
  },
  { type: 'Parcel', query: list('parcels'), fields: 'code areaM2 status', unknownKey: '110101001002GB00017' },
  {
    type: 'RealEstateUnit',
    query: '{ parcels(first: 100) { nodes { realEstateUnits { ...entity } } } }',
    fields: 'code kind location',
    unknownKey: '110101001002GB00017F00010001',
  },
  {
    type: 'SiteOpinion',
    query: '{ projects(first: 100) { nodes { siteOpinions { ...entity } } } }',
    fields: 'number site issuedOn status',
    unknownKey: 'no such number',
  },
  {
    type: 'LandUsePlanningPermit',
    query: list('planningPermits', 'first: 1, filter: { kind: { eq: LAND_USE } }'),
    fields: 'number landUse landAreaM2 issuedOn status',
    unknownKey: 'no such number',
  },
  {
    type: 'ConstructionPlanningPermit',
    query: list('planningPermits', 'first: 1, filter: { kind: { eq: CONSTRUCTION } }'),
    fields: 'number floorAreaM2 issuedOn status',
    unknownKey: 'no such number',
  },
  {
    type: 'ConstructionPermit',
    query: list('constructionPermits'),
    fields: 'number contractPriceYuan issuedOn status',
    unknownKey: '330211209901010101',
  },
  {
    type: 'Enterprise',
    query: list('enterprises'),
    fields: 'uscc name registeredOn',
    unknownKey: '91350100M000100Y43',
  },
  {
    type: 'BusinessLicence',
    query: '{ enterprises(first: 100) { nodes { licences { ...entity } } } }',
    fields: 'number kind issuedOn status',
    unknownKey: 'no such number',
  },
  { type: 'Alert', query: list('alerts'), fields: 'number level raisedAt', unknownKey: 'no such number' },
  { type: 'Complaint', query: list('complaints'), fields: 'number title receivedAt', unknownKey: 'no such number' },
  { type: 'CatalogueEntry', query: list('catalogueEntries'), fields: 'code name sharingClass', unknownKey: 'no.such' },
  { type: 'ShareRequest', query: list('shareRequests'), fields: 'number purpose status', unknownKey: 'no such number' },
]
