import type {
  DraftJointStandardInput,
  DraftProcessTemplateInput,
  DraftServiceItemInput,
  ProcessStepInput,
  ServiceItemMaterialInput,
} from '../__generated__/resolvers.ts'

// Defaults stand here and not in the schema: the compiled executor of subgraphs asks for non-null fields that have one.

/** A service item with what its input leaves out. */
export const completeItem = (input: DraftServiceItemInput) => ({
  ...input,
  trades: input.trades ?? [],
  limitBasis: input.limitBasis ?? null,
  applicants: input.applicants ?? [],
  prerequisites: input.prerequisites ?? [],
  conditions: input.conditions ?? [],
  materials: (input.materials ?? []).map(completeMaterial),
  feeYuan: input.feeYuan ?? '0',
  instant: input.instant ?? false,
  committed: input.committed ?? false,
  greenChannel: input.greenChannel ?? false,
  keywords: input.keywords ?? [],
  expectedRecordVersion: input.expectedRecordVersion ?? null,
})

const completeMaterial = (material: ServiceItemMaterialInput) => ({
  ...material,
  required: material.required ?? true,
  fetchableFrom: material.fetchableFrom ?? null,
  blankForm: material.blankForm ?? null,
  committable: material.committable ?? false,
})

/** A joint standard with what its input leaves out. */
export const completeStandard = (input: DraftJointStandardInput) => ({
  ...input,
  trades: input.trades ?? [],
  zones: input.zones ?? [],
  requirements: input.requirements ?? [],
  pilot: input.pilot ?? null,
  expectedRecordVersion: input.expectedRecordVersion ?? null,
})

/** A process with what its input leaves out. */
export const completeTemplate = (input: DraftProcessTemplateInput) => ({
  ...input,
  eligibility: input.eligibility ?? [],
  projectTypes: input.projectTypes ?? [],
  landSources: input.landSources ?? [],
  steps: input.steps.map(completeStep),
  pilot: input.pilot ?? null,
  expectedRecordVersion: input.expectedRecordVersion ?? null,
})

const completeStep = (step: ProcessStepInput) => ({
  ...step,
  milestone: step.milestone ?? false,
  awaitsConstruction: step.awaitsConstruction ?? false,
  projectTypes: step.projectTypes ?? [],
  landSources: step.landSources ?? [],
  serviceItem: step.serviceItem ?? null,
  links: (step.links ?? []).map(({ after, kind, lagWorkingDays }) => ({
    after,
    kind: kind ?? ('FINISH_TO_START' as const),
    lagWorkingDays: lagWorkingDays ?? 0,
  })),
})

export type CompleteItem = ReturnType<typeof completeItem>
export type CompleteStandard = ReturnType<typeof completeStandard>
export type CompleteTemplate = ReturnType<typeof completeTemplate>
