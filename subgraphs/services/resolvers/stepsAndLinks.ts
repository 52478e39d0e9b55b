import type { Loaders } from '../loaders.ts'

/** What the schedule of a version of a process is computed from. */
export async function stepsAndLinks(loaders: Loaders, codeVersion: string) {
  const [steps, links] = await Promise.all([
    loaders.templateSteps.load(codeVersion),
    loaders.templateLinks.load(codeVersion),
  ])
  return { steps, links }
}
