import type { ProjectKind } from '../reference/projectNames.ts'
import type { Organ, ReferenceServiceItem, ReferenceZone } from '../reference/types.ts'

/**
 * The demonstration district in the shape that all slices share: what two subgraphs must agree on (codes, numbers, dates)
 * stands here, what only one department knows is made in its slice. Everything follows from `seed` and `until`.
 */
export interface World {
  readonly seed: number
  /** The last day of the data, a civil date. */
  readonly until: string
  readonly district: WorldRegion
  readonly towns: readonly WorldRegion[]
  readonly villages: readonly WorldRegion[]
  readonly organs: readonly WorldOrgan[]
  readonly zones: readonly ReferenceZone[]
  readonly serviceItems: readonly WorldServiceItem[]
  readonly enterprises: readonly WorldEnterprise[]
  readonly parcels: readonly WorldParcel[]
  readonly projects: readonly WorldProject[]
  /** The agent centre's first two months, both ends included. */
  readonly agentCentrePeriod: { readonly from: string; readonly to: string }
  /** `count` cases, one after the other; the first 2,000 are the same for every count. */
  cases(count: number): Generator<WorldCase>
}

export interface WorldRegion {
  readonly code: string
  readonly name: string
  readonly level: 'DISTRICT' | 'TOWN' | 'VILLAGE'
  readonly parentCode: string | null
}

/** An organ with its (invented, valid) credit code. */
export interface WorldOrgan extends Organ {
  readonly uscc: string
}

/** A service item with its implementation code: organ's USCC, level digit, basic code. Version 1 is in force. */
export interface WorldServiceItem extends ReferenceServiceItem {
  readonly code: string
  readonly version: number
  readonly organCode: string
}

export interface WorldEnterprise {
  readonly uscc: string
  readonly name: string
  readonly regionCode: string
  readonly kind: 'DEVELOPER' | 'BUILDER' | 'DESIGNER' | 'SHOP'
  /** Class of GB/T 4754-2017. */
  readonly trade: string
  readonly registeredOn: string
}

export interface WorldParcel {
  readonly code: string
  readonly regionCode: string
  /** m², two decimals. */
  readonly areaM2: string
  /** By GB/T 21010, after what its project builds. */
  readonly landUse: string
  readonly status: 'ACTIVE' | 'RETIRED'
  readonly parentCode: string | null
  readonly projectCode: string | null
  readonly rightHolderUscc: string | null
}

/** A permit by its number; dates are civil. */
export interface WorldCertificate {
  readonly number: string
  readonly issuedOn: string
  readonly validUntil: string | null
}

export type WorldStage = 'INITIATION' | 'DESIGN_REVIEW' | 'DRAWING_REVIEW' | 'COMPLETION_ACCEPTANCE' | 'FINISHED'

/** Building indicators: decimal strings by indicator name, `FLOOR_AREA`, `PLOT_RATIO`, `GREEN_RATIO`, `BUILDING_HEIGHT`, `PARKING_SPACES`. */
export type WorldIndicators = Readonly<Record<string, string>>

export interface WorldProject {
  readonly code: string
  readonly name: string
  /** What it builds. */
  readonly kind: ProjectKind
  readonly priority: { readonly level: 'CITY' | 'DISTRICT'; readonly list: string } | null
  readonly landSource: 'ALLOCATION' | 'LISTING' | 'AUCTION'
  /** The villages that its parcels lie in. */
  readonly villageCodes: readonly string[]
  /** Their common ancestor: a project that crosses towns belongs to the district. */
  readonly regionCode: string
  readonly zoneCode: string | null
  readonly developerUscc: string
  readonly builderUscc: string
  readonly designerUscc: string
  readonly stage: WorldStage
  /** A working day, as are the days on which its permits were issued. */
  readonly startedOn: string
  readonly investmentYuan: string
  readonly parcelCodes: readonly string[]
  /** Like the site opinion, of projects on allocated land only. */
  readonly landUsePreReview: WorldCertificate | null
  readonly siteOpinion: WorldCertificate | null
  readonly landUsePlanningPermit: WorldCertificate | null
  readonly constructionPlanningPermit: WorldCertificate | null
  readonly constructionPermit: WorldCertificate | null
  readonly completionAcceptance: WorldCertificate | null
  /** What planning approved, null before the construction planning permit. */
  readonly approvedIndicators: WorldIndicators | null
  /** What construction reviewed in the drawings; differs from the approved ones in three projects. */
  readonly designedIndicators: WorldIndicators | null
  /** What was measured at completion. */
  readonly asBuiltIndicators: WorldIndicators | null
}

export type WorldCaseStatus =
  | 'DECLARED'
  | 'CORRECTION_REQUESTED'
  | 'NOT_ACCEPTED'
  | 'ACCEPTED'
  | 'PAUSED'
  | 'APPROVED'
  | 'REFUSED'
  | 'DELIVERED'
  | 'WITHDRAWN'
  | 'REVOKED'

export interface WorldCase {
  /** 330211 + yyyymmdd of the declaration + 7 digits. */
  readonly number: string
  readonly item: WorldServiceItem
  readonly projectCode: string | null
  readonly applicantUscc: string | null
  /** Where the matter lies: a village. */
  readonly regionCode: string
  /** The village itself, its town or the district. */
  readonly handledAtCode: string
  readonly organCode: string
  readonly status: WorldCaseStatus
  readonly channel: 'ONLINE' | 'WINDOW'
  readonly declaredAt: Date
  readonly acceptedAt: Date | null
  /** Civil date. */
  readonly dueOn: string | null
  readonly dueProvisional: boolean
  readonly decidedAt: Date | null
  /** From acceptance to decision. */
  readonly elapsedWorkingDays: number | null
  /** Handled by the agent centre; OTHER_ITEM ones number 893 in its first two months, PROJECT ones 38, GREEN_CHANNEL 21. */
  readonly agency: 'PROJECT' | 'GREEN_CHANNEL' | 'OTHER_ITEM' | null
  /** The certificate that came of it, by GraphQL type and number; it was issued on the day of the decision. */
  readonly result: { readonly typeName: string; readonly number: string } | null
}

/** The rows of one table of a slice, without provenance (source, batch, time), which publishing adds. */
export interface SliceTable {
  readonly table: string
  /** Names a part of the table that is published as a batch of its own. */
  readonly part?: string
  /** True where the rows are so many that the table's indexes are built anew. */
  readonly bulk?: boolean
  /** True where events may have brought rows already; those stay. True for what a department knows of others when absent. */
  readonly keepPresent?: boolean
  readonly rows: Iterable<object>
}

/** Which cases a seeding adds: from `firstCase` (counted from 0) to below `cases`. */
export interface SliceOptions {
  readonly firstCase: number
  readonly cases: number
}

/** The rows of one subgraph, tables in the order in which foreign keys need them. */
export interface Slice {
  readonly subgraph: string
  /** The publishing system. */
  readonly source: string
  readonly tables: readonly SliceTable[]
}
