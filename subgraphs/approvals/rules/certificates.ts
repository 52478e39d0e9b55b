/** The certificates that are entities of the graph. Others are kept by their departments under their number alone. */
export const certificateTypes = [
  'BusinessLicence',
  'CompletionAcceptance',
  'ConstructionPermit',
  'ConstructionPlanningPermit',
  'LandUsePlanningPermit',
  'LandUsePreReview',
  'Mortgage',
  'SiteOpinion',
  'SubdivisionConsent',
] as const

/** Whether a result is an entity of the graph. */
export const isCertificateType = (type: string): boolean => certificateTypes.some((name) => name === type)
