import type { ReferenceServiceItem } from '../types.ts'
import { COMMERCE_LICENCE_ITEMS } from './commerceLicences.ts'
import { COMMERCE_REGISTRATION_ITEMS } from './commerceRegistration.ts'
import { CONSTRUCTION_HOUSING_ITEMS } from './constructionHousing.ts'
import { CONSTRUCTION_WORK_ITEMS } from './constructionWorks.ts'
import { LAND_REGISTRATION_ITEMS } from './landRegistration.ts'
import { LAND_USE_ITEMS } from './landUse.ts'
import { PLANNING_PERMIT_ITEMS } from './planningPermits.ts'
import { PLANNING_REVIEW_ITEMS } from './planningReviews.ts'
import { PUBLIC_SERVICE_ITEMS } from './publicServices.ts'

/**
 * The catalogue of service items (政务服务事项) of the demonstration district: real names, statutes and articles. Names
 * and basic codes are unique, and every promised limit is less than half the statutory one.
 */
export const SERVICE_ITEMS: readonly ReferenceServiceItem[] = [
  ...LAND_USE_ITEMS,
  ...LAND_REGISTRATION_ITEMS,
  ...PLANNING_PERMIT_ITEMS,
  ...PLANNING_REVIEW_ITEMS,
  ...CONSTRUCTION_WORK_ITEMS,
  ...CONSTRUCTION_HOUSING_ITEMS,
  ...COMMERCE_REGISTRATION_ITEMS,
  ...COMMERCE_LICENCE_ITEMS,
  ...PUBLIC_SERVICE_ITEMS,
]
