import type { Loaders } from '../loaders.ts'
import { promiseOf, sharePercent } from '../rules/roadmap/performance.ts'

/** What a version of a process promises and what came of it; the last one where none is named, null where there is none. */
export async function processPerformance(loaders: Loaders, process: string, version: number | null | undefined) {
  const versions = await loaders.templateVersions(process)
  const template = version == null ? versions[0] : versions.find(({ templateVersion }) => templateVersion === version)
  if (template === undefined) return null
  const counts = await loaders.processCounts(process, template.templateVersion)
  return {
    processCode: process,
    processVersion: template.templateVersion,
    ...promiseOf(template),
    ...counts,
    sharePercent: sharePercent(counts),
  }
}
