import { maskName, maskPhone, type PersonalText } from '#schema/personalText.ts'
import { entity } from '#schema/subgraph/entity.ts'
import type { ComplaintResolvers } from '../__generated__/resolvers.ts'

export const Complaint: ComplaintResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.complaint.load(number),
  complainant: ({ complainantName }) => masked(complainantName, maskName),
  contact: ({ complainantPhone }) => masked(complainantPhone, maskPhone),
  case: ({ caseNumber }) => entity('number', caseNumber),
  organ: ({ organCode }) => entity('code', organCode),
  investigations: ({ number }, _, { loaders }) => loaders.complaintInvestigations.load(number),
}

// Nobody is known to the subgraph here, so nobody sees more than the mask.
const masked = (text: string | null, mask: (text: string) => string): PersonalText =>
  text === null ? { text: null, masked: false } : { text: mask(text), masked: true }
