import type { Resolvers } from '../__generated__/resolvers.ts'
import { Calendar } from './Calendar.ts'
import { CodeValue } from './CodeValue.ts'
import { JointStandard } from './JointStandard.ts'
import { Mutation } from './Mutation.ts'
import { Organ } from './Organ.ts'
import { PolicyInstrument } from './PolicyInstrument.ts'
import { ProcessLink } from './ProcessLink.ts'
import { ProcessStep } from './ProcessStep.ts'
import { ProcessTemplate } from './ProcessTemplate.ts'
import { Query } from './Query.ts'
import { Region } from './Region.ts'
import { ServiceHall } from './ServiceHall.ts'
import { ServiceItem } from './ServiceItem.ts'
import { ServiceItemMaterial } from './ServiceItemMaterial.ts'
import { ServiceWindow } from './ServiceWindow.ts'
import { Stage } from './Stage.ts'
import { WindowPlacement } from './WindowPlacement.ts'
import { Zone } from './Zone.ts'

/** All resolvers of the service platform, one file per type. */
export const resolvers: Resolvers = {
  Calendar,
  CodeValue,
  JointStandard,
  Mutation,
  Organ,
  PolicyInstrument,
  ProcessLink,
  ProcessStep,
  ProcessTemplate,
  Query,
  Region,
  ServiceHall,
  ServiceItem,
  ServiceItemMaterial,
  ServiceWindow,
  Stage,
  WindowPlacement,
  Zone,
}
