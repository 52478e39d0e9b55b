import type { Resolvers } from '../__generated__/resolvers.ts'
import { Alert } from './Alert.ts'
import { ApprovalCase } from './ApprovalCase.ts'
import { Complaint } from './Complaint.ts'
import { Investigation } from './Investigation.ts'
import { Query } from './Query.ts'
import { Rating } from './Rating.ts'
import { ServiceWindow } from './ServiceWindow.ts'
import { StarRating } from './StarRating.ts'
import { SupervisionRule } from './SupervisionRule.ts'
import { Survey } from './Survey.ts'

/** All resolvers of supervision, one file per type. */
export const resolvers: Resolvers = {
  Alert,
  ApprovalCase,
  Complaint,
  Investigation,
  Query,
  Rating,
  ServiceWindow,
  StarRating,
  SupervisionRule,
  Survey,
}
