import type { GraphQLScalarType } from 'graphql'
import { DateScalar } from './Date.ts'
import { DateTimeScalar } from './DateTime.ts'
import { DecimalScalar } from './Decimal.ts'
import { ParcelCodeScalar } from './ParcelCode.ts'
import { ProjectCodeScalar } from './ProjectCode.ts'
import { RealEstateUnitCodeScalar } from './RealEstateUnitCode.ts'
import { RegionCodeScalar } from './RegionCode.ts'
import { ResidentIdScalar } from './ResidentId.ts'
import { ServiceItemCodeScalar } from './ServiceItemCode.ts'
import { UsccScalar } from './Uscc.ts'

/** Every scalar of the hub under its GraphQL name, ready to be bound to a schema as resolvers. */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Decimal: DecimalScalar,
  ParcelCode: ParcelCodeScalar,
  ProjectCode: ProjectCodeScalar,
  RealEstateUnitCode: RealEstateUnitCodeScalar,
  RegionCode: RegionCodeScalar,
  ResidentId: ResidentIdScalar,
  ServiceItemCode: ServiceItemCodeScalar,
  Uscc: UsccScalar,
}
