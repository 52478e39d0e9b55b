import type { NetworkLink, NetworkStep } from '#schema/criticalPath.ts'

/** A stage of a project's approval. */
export type StageCode = 'INITIATION' | 'DESIGN_REVIEW' | 'DRAWING_REVIEW' | 'COMPLETION_ACCEPTANCE'

/** What a step or a process is conditional on; an empty list holds for every project. */
export interface ProcessConditions {
  readonly projectTypes: readonly string[]
  readonly landSources: readonly string[]
}

/** A step of a process as the service platform publishes it. */
export interface TemplateStep extends NetworkStep, ProcessConditions {
  readonly name: string
  readonly stage: StageCode
  readonly organCode: string
  /** Whether it closes its stage. */
  readonly milestone: boolean
  /** Whether it can start only when the project is built; the building time is not counted in the working days of the process. */
  readonly awaitsConstruction: boolean
  /** The implementation code of its service item; a step without one, or of a version published before, has none. */
  readonly itemCode?: string | null
}

/** A version of a process as the service platform publishes it. Dates are civil dates, both ends included. */
export interface ProcessTemplate extends ProcessConditions {
  /** `code@templateVersion`. */
  readonly codeVersion: string
  readonly code: string
  readonly templateVersion: number
  readonly name: string
  readonly validFrom: string
  readonly validUntil: string | null
  /** The zones in which it is tried; empty where it is in regular force. */
  readonly pilotZoneCodes: readonly string[]
  readonly pilotEndsOn: string | null
  readonly steps: readonly TemplateStep[]
}

/** What a process depends on; null where the register does not say. */
export interface ProjectFacts {
  readonly projectType: string | null
  readonly landSource: string | null
}

/** Whether conditions hold for a project; a fact that is not known meets no condition. */
export const meetsConditions = (
  { projectTypes, landSources }: ProcessConditions,
  { projectType, landSource }: ProjectFacts,
): boolean => holds(projectTypes, projectType) && holds(landSources, landSource)

const holds = (wanted: readonly string[], fact: string | null): boolean =>
  wanted.length === 0 || (fact !== null && wanted.includes(fact))

/**
 * The steps of a process that a project takes, in order. What a step waited for through one that is left out it waits for
 * itself, as if that one took no time.
 */
export function applicableSteps(steps: readonly TemplateStep[], facts: ProjectFacts): TemplateStep[] {
  const byCode = new Map(steps.map((step) => [step.code, step]))
  const applies = new Set(steps.filter((step) => meetsConditions(step, facts)).map(({ code }) => code))
  const bridge = (link: NetworkLink): NetworkLink[] => {
    if (applies.has(link.after)) return [link]
    const behind = byCode.get(link.after)?.links ?? []
    return behind.flatMap(bridge).map((one) => ({ ...one, lagWorkingDays: one.lagWorkingDays + link.lagWorkingDays }))
  }
  return steps
    .filter(({ code }) => applies.has(code))
    .map((step) => ({ ...step, links: strictest(step.links.flatMap(bridge)) }))
}

/** Of the links to one step by one kind only the longest. */
function strictest(links: readonly NetworkLink[]): NetworkLink[] {
  const kept = new Map<string, NetworkLink>()
  for (const link of links) {
    const key = `${link.kind} ${link.after}`
    if ((kept.get(key)?.lagWorkingDays ?? -1) < link.lagWorkingDays) kept.set(key, link)
  }
  return [...kept.values()]
}
