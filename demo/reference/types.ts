/**
 * Shapes of the hand-written reference content. Nothing here does I/O or knows a subgraph; the generator of the
 * demonstration district copies these rows into the eight subgraphs.
 */

/** Every organ of the register, by the name the other modules refer to it with. */
export type OrganKey =
  | 'approvalOffice'
  | 'land'
  | 'planning'
  | 'construction'
  | 'commerce'
  | 'developmentReform'
  | 'environment'
  | 'fireRescue'
  | 'waterResources'
  | 'forestry'
  | 'civilDefence'
  | 'meteorology'
  | 'health'
  | 'culture'
  | 'agriculture'
  | 'transport'
  | 'emergency'
  | 'humanResources'
  | 'civilAffairs'
  | 'medicalInsurance'
  | 'publicSecurity'
  | 'taxation'
  | 'supervisionOrgan'
  | 'legalAffairs'
  | 'efficiencyOffice'

/** An organ of the district (机关). `connected` says whether its own system publishes into the hub. */
export interface Organ {
  readonly key: OrganKey
  /** Short, upper-case, stable: the public `Organ.code`. */
  readonly code: string
  readonly name: string
  readonly shortName: string
  /** True where a statute gives it licensing power (行政许可职能). */
  readonly licensing: boolean
  readonly connected: boolean
  /** The subgraph that publishes for it, where it is connected. */
  readonly subgraph?: 'land' | 'planning' | 'construction' | 'commerce' | 'services'
}

/** Types of power of the national catalogue used in a district: 01 许可, 07 确认, 10 其他, 20 公共服务. */
export type ServiceItemType = 'LICENCE' | 'CONFIRMATION' | 'OTHER' | 'PUBLIC_SERVICE'

/** A level at which an outlet takes a matter in. */
export type HandlingLevel = 'DISTRICT' | 'TOWN' | 'VILLAGE'

export type MaterialForm = 'ORIGINAL' | 'COPY' | 'ELECTRONIC'

/** One article of one statute, both as officially written: full title and 第…条. */
export interface LegalBasis {
  readonly title: string
  readonly article: string
}

/** One document asked of the applicant. `fetchableFrom` names the organ that already holds it. */
export interface Material {
  readonly name: string
  readonly form: MaterialForm
  readonly required: boolean
  readonly fetchableFrom?: OrganKey
}

/** One service item (政务服务事项) as published to the public. Days are working days; the fee is a decimal string in yuan. */
export interface ReferenceServiceItem {
  readonly name: string
  /** 12 digits: type 2, department 3, item 4, sub-item 3. The numbering below the type is the demonstration's own. */
  readonly basicCode: string
  readonly type: ServiceItemType
  readonly organ: OrganKey
  /** Where an outlet takes it in, from the district downwards. */
  readonly levels: readonly HandlingLevel[]
  /** The one level that decides. */
  readonly decidedAt: HandlingLevel
  /** GB/T 4754-2017 classes it concerns; empty where it concerns every trade. */
  readonly trades: readonly string[]
  readonly legalBasis: readonly LegalBasis[]
  /** The article that sets the statutory limit; absent where only the office's own catalogue sets it. */
  readonly limitBasis?: LegalBasis
  readonly conditions: readonly string[]
  readonly materials: readonly Material[]
  readonly statutoryWorkingDays: number
  readonly promisedWorkingDays: number
  readonly feeYuan: string
  /** Name of the certificate or document handed out. */
  readonly result: string
  /** 即办件: decided on the spot, at the latest the next working day. */
  readonly instant: boolean
  /** 告知承诺: granted on the applicant's written commitment. */
  readonly committed: boolean
  /** 绿色通道: may be taken on the fast track. */
  readonly greenChannel: boolean
  readonly keywords: readonly string[]
}

/** A policy instrument or statute. Dates are civil dates, present only where they are certain. */
export interface ReferencePolicy {
  readonly code: string
  readonly title: string
  readonly kind: 'LAW' | 'REGULATION' | 'POLICY'
  readonly documentNumber?: string
  readonly issuedBy: string
  readonly issuedOn?: string
  readonly effectiveOn?: string
}

/** A class of GB/T 4754-2017. `smallTrade` marks one of the seven small trades (七小行业) that the source names. */
export interface ReferenceTrade {
  /** Four digits. */
  readonly code: string
  /** Section letter A to T. */
  readonly section: string
  readonly name: string
  readonly smallTrade: boolean
}

export type ZoneKind = 'ECONOMIC_DEVELOPMENT_ZONE' | 'NEW_TOWN' | 'SMALL_ENTERPRISE_PARK' | 'SPECIAL_BLOCK'

/** A zone (园区、片区) laid over villages; it may cross towns. */
export interface ReferenceZone {
  readonly code: string
  readonly name: string
  readonly kind: ZoneKind
  /** Village-level region codes, 12 digits each. */
  readonly regions: readonly string[]
}

/** Pilot state (试行): where and until when it applies, both ends included. */
export interface ReferencePilot {
  readonly zones: readonly string[]
  readonly endsOn: string
}

/** One version of a joint approval standard (联合审批标准) for a trade, a kind of park or a region. */
export interface ReferenceJointStandard {
  readonly code: string
  readonly version: number
  readonly name: string
  readonly scope: 'TRADE' | 'PARK' | 'REGION'
  readonly trades: readonly string[]
  readonly zones: readonly string[]
  readonly organs: readonly OrganKey[]
  /** Basic codes of the service items handled together. */
  readonly items: readonly string[]
  readonly requirements: readonly string[]
  readonly promisedWorkingDays: number
  readonly validFrom: string
  /** Included; null where still open. */
  readonly validUntil: string | null
  /** Null where it is in regular force. */
  readonly pilot: ReferencePilot | null
}

export type StageCode = 'INITIATION' | 'DESIGN_REVIEW' | 'DRAWING_REVIEW' | 'COMPLETION_ACCEPTANCE'

/** One of the four stages with the source's name and the national one (国办发〔2019〕11号). */
export interface ReferenceStage {
  readonly code: StageCode
  readonly order: number
  readonly name: string
  readonly nationalName: string
  readonly lead: OrganKey
}

/**
 * FINISH_TO_START: starts when the other has finished. START_AFTER_ACCEPTANCE (交叉审批): starts as soon as the other
 * has been accepted, which is when that one starts.
 */
export type StepLinkKind = 'FINISH_TO_START' | 'START_AFTER_ACCEPTANCE'

export interface StepLink {
  readonly after: string
  readonly kind: StepLinkKind
  /** How many working days more. */
  readonly lagWorkingDays: number
}

/** One step of a process template. `workingDays` is its own duration, the same in the serial and the joint process. */
export interface ReferenceStep {
  readonly code: string
  readonly name: string
  readonly stage: StageCode
  readonly organ: OrganKey
  readonly workingDays: number
  /** True for the step that closes its stage: the next stage waits for it. */
  readonly milestone: boolean
  /** Whether it can start only when the project is built; building is no time of the process. */
  readonly awaitsConstruction: boolean
  readonly links: readonly StepLink[]
  /** Basic code of the service item, where the item is in the catalogue. */
  readonly serviceItem?: string
}

/** A versioned process: its steps as data. */
export interface ReferenceProcess {
  readonly code: string
  readonly version: number
  readonly name: string
  /** Who may take it (符合条件). */
  readonly eligibility: readonly string[]
  /** How the land must have been come by. */
  readonly landSources: readonly ('ALLOCATION' | 'TENDER' | 'AUCTION' | 'LISTING')[]
  readonly steps: readonly ReferenceStep[]
}
