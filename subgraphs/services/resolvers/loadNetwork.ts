import type { Loaders } from '../loaders.ts'
import { networkOf } from '../rules/schedule.ts'

/** What the schedule of a version of a process is computed from. */
export async function loadNetwork(loaders: Loaders, codeVersion: string) {
  const [steps, links] = await Promise.all([
    loaders.templateSteps.load(codeVersion),
    loaders.templateLinks.load(codeVersion),
  ])
  return networkOf(steps, links)
}
