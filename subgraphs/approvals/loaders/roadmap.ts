import DataLoader from 'dataloader'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import { computeRoadmap, type Roadmap } from '../rules/roadmap/computeRoadmap.ts'
import type { WhatIf } from '../rules/roadmap/whatIf.ts'
import type { Store } from '../store.ts'

/** Which roadmap, and how it is to be read. */
export interface RoadmapRequest {
  readonly project: string
  readonly whatIf: readonly WhatIf[]
  /** The civil date of the reading. */
  readonly today: string
}

/**
 * Computes roadmaps, null for a project without one. All that a tick asks for cost four statements: roadmaps, their
 * progress, their processes and the calendar.
 */
export const createRoadmapLoader = (store: Store) =>
  new DataLoader<RoadmapRequest, Roadmap | null, string>((requests) => loadRoadmaps(store, requests), {
    cacheKeyFn: ({ project, whatIf, today }) => JSON.stringify([project, whatIf, today]),
  })

async function loadRoadmaps(store: Store, requests: readonly RoadmapRequest[]): Promise<(Roadmap | Error | null)[]> {
  const projects = [...new Set(requests.map(({ project }) => project))]
  const [roadmaps, steps, { calendar }] = await Promise.all([
    store.roadmapsOf(projects),
    store.progressOf(projects),
    store.calendar(),
  ])
  const templates = await store.templatesOf([...new Set(roadmaps.map(({ template }) => template))])
  const byProject = new Map(roadmaps.map((roadmap) => [roadmap.projectCode, roadmap]))
  const byKey = new Map(templates.map((template) => [template.codeVersion, template]))
  const stepsOf = Map.groupBy(steps, ({ projectCode }) => projectCode)

  const compute = ({ project, whatIf, today }: RoadmapRequest): Roadmap | null => {
    const drawn = byProject.get(project)
    if (drawn === undefined) return null
    const template = requireRow('process template', drawn.template, byKey.get(drawn.template) ?? null)
    const progress = new Map((stepsOf.get(project) ?? []).map((step) => [step.code, step]))
    return computeRoadmap({ drawn, template, progress, calendar, whatIf, today })
  }
  return requests.map((request) => orError(() => compute(request)))
}

/** A what-if that does not fit costs its own roadmap only. */
function orError<Value>(compute: () => Value): Value | Error {
  try {
    return compute()
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}
