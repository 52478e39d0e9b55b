import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { rowsBy, standing } from '#schema/database/rowsBy.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import { readConnection } from '#schema/lists/readConnections.ts'
import type {
  BuildingIndicator,
  DesignScheme,
  PlanningCondition,
  PlanningPermit,
  SiteOpinion,
  SubdivisionConsent,
} from './__generated__/prisma/client.ts'

const planningPermits: ListSpecification = {
  name: 'planningPermits',
  table: 'planning.planning_permit',
  key: 'number',
  filters: {
    withdrawn: { type: 'boolean', column: '(t.withdrawn_on IS NOT NULL)' },
    number: { type: 'text' },
    kind: { type: 'text' },
    project: { type: 'text', column: 't.project_code' },
    region: { type: 'region', column: 't.region_code' },
    status: { type: 'text' },
    issuedOn: { type: 'date' },
    landAreaM2: { type: 'numeric' },
    floorAreaM2: { type: 'numeric' },
  },
  orders: { NUMBER: { type: 'text' }, ISSUED_ON: { type: 'date' } },
  defaultOrder: { field: 'ISSUED_ON', direction: 'DESC' },
  unlessFiltered: { withdrawn: 't.withdrawn_on IS NULL' },
}

/** The planning department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `planning`. */
export function openStore(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    conditionsByNumber: by<PlanningCondition>('planning.planning_condition', 'number'),
    conditionsByParcel: by<PlanningCondition>(
      'planning.planning_condition',
      'parcel_code',
      'issued_on, number',
      standing,
    ),
    siteOpinionsByNumber: by<SiteOpinion>('planning.site_opinion', 'number'),
    siteOpinionsByProject: by<SiteOpinion>('planning.site_opinion', 'project_code', 'issued_on, number', standing),
    schemesByNumber: by<DesignScheme>('planning.design_scheme', 'number'),
    schemesByProject: by<DesignScheme>('planning.design_scheme', 'project_code', 'round', standing),
    permitsByNumber: by<PlanningPermit>('planning.planning_permit', 'number'),
    permitsByProject: by<PlanningPermit>('planning.planning_permit', 'project_code', 'issued_on, number', standing),
    consentsByNumber: by<SubdivisionConsent>('planning.subdivision_consent', 'number'),
    consentsByParcel: by<SubdivisionConsent>(
      'planning.subdivision_consent',
      'parcel_code',
      'issued_on, number',
      standing,
    ),
    indicatorsByProject: by<BuildingIndicator>('planning.building_indicator', 'project_code', 'code', standing),
    listPermits: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<PlanningPermit>>(environment, planningPermits, args, wants),
  }
}
