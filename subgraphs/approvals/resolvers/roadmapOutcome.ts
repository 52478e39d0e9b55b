import type { View } from '#schema/context.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'
import { today } from './today.ts'

/** The roadmap that a command has written. @throws InternalError STORE_FAILED where it is missing. */
export async function requireRoadmap(loaders: Loaders, project: string, view: View) {
  const request = { project, whatIf: [], today: today(view) }
  return requireRow('roadmap', project, await loaders.roadmap.load(request))
}

/** A lost race over a roadmap shows the project, which leads to the roadmap as it is now. */
export async function withProject(loaders: Loaders, outcome: Refused | Conflict, code: string) {
  if (outcome.__typename === 'Refused') return outcome
  const project = await loaders.project.load(code)
  return { ...outcome, current: project && { __typename: 'Project', ...project } }
}
