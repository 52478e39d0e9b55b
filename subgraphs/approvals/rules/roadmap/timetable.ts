import type { MessageLanguage } from '#schema/messages.ts'
import type { Roadmap, RoadmapStep } from './computeRoadmap.ts'
import { labels } from './labels.ts'

/**
 * The timetable as plain text for print (时间表): a heading, the figures and one line per step, in columns that stand under
 * each other in a font whose Chinese characters are two wide.
 */
export function printTimetable(roadmap: Roadmap, language: MessageLanguage): string {
  const words = labels[language]
  const { serialWorkingDays, jointWorkingDays, reductionPercent } = roadmap
  const heading = [
    `${words.title}  ${roadmap.projectCode}`,
    `${roadmap.processName}  ${roadmap.processCode}@${roadmap.processVersion}`,
    `${words.start} ${roadmap.startsOn}  ${words.finish} ${roadmap.finishesOn}  ${words.forecast} ${roadmap.forecastFinishesOn}`,
    `${words.serial} ${serialWorkingDays}  ${words.joint} ${jointWorkingDays} ${words.days}  ${words.reduction} ${reductionPercent}%`,
    ...(roadmap.provisional ? [words.provisional] : []),
  ]
  return `${[...heading, '', ...alignColumns([words.columns, ...roadmap.steps.map(lineOf)])].join('\n')}\n`
}

const lineOf = (step: RoadmapStep): string[] => [
  String(step.position),
  step.milestone ? `${step.name} ◆` : step.name,
  step.organCode,
  String(step.workingDays + step.extraDays),
  step.earliestStartOn,
  step.earliestFinishOn,
  step.latestFinishOn,
  String(step.slackWorkingDays),
  step.critical ? '●' : '',
  step.actualStartOn ?? '',
  step.actualFinishOn ?? '',
]

function alignColumns(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines.map((line) =>
    line
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

// prettier-ignore
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

/** Cells of a fixed font that a text takes: wide and full-width characters are two (Unicode UAX #11, in short). */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0)
