import type { MessageLanguage } from '#schema/messages.ts'
import type { Language, RoadmapResolvers } from '../__generated__/resolvers.ts'
import { drawGantt } from '../rules/roadmap/gantt.ts'
import { printTimetable } from '../rules/roadmap/timetable.ts'
import { requireProject } from './require.ts'

export const Roadmap: RoadmapResolvers = {
  project: ({ projectCode }, _, { loaders }) => requireProject(loaders, projectCode),
  steps: ({ steps }) => [...steps],
  whatIf: ({ whatIf }) => [...whatIf],
  criticalPath: ({ steps, criticalPath }) =>
    criticalPath.flatMap((code) => steps.find((step) => step.code === code) ?? []),
  timetable: (roadmap, { language }, { view }) => printTimetable(roadmap, wordsIn(language, view.language)),
  gantt: (roadmap, { language }, { view }) => drawGantt(roadmap, wordsIn(language, view.language)),
}

const wordsIn = (asked: Language | null | undefined, negotiated: MessageLanguage): MessageLanguage =>
  asked == null ? negotiated : asked === 'ZH' ? 'zh' : 'en'
