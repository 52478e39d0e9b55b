import type { RatingAppealStatus, RatingResolvers } from '../__generated__/resolvers.ts'

export const Rating: RatingResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.rating.load(number),
  case: ({ caseNumber }) => ({ number: caseNumber }),
  followUp: ({ followUpDueOn, followUpDoneOn, followUpResult }) =>
    followUpDueOn === null ? null : { dueOn: followUpDueOn, doneOn: followUpDoneOn, result: followUpResult },
  appeal: ({ appealRaisedOn, appealStatus }) =>
    appealRaisedOn === null || appealStatus === null
      ? null
      : { raisedOn: appealRaisedOn, status: appealStatus as RatingAppealStatus },
}
