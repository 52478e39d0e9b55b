import { dateOfDayNumber, dayNumber } from '#schema/clock.ts'
import type { MessageLanguage } from '#schema/messages.ts'
import type { Roadmap, RoadmapStep } from './computeRoadmap.ts'
import { labels } from './labels.ts'

const page = { width: 1_200, names: 330, margin: 16, top: 84, row: 26, foot: 44 } as const
const colours = {
  critical: '#b3261e',
  normal: '#2f6fab',
  slack: '#d6dee6',
  actual: '#1f2933',
  grid: '#e3e8ee',
} as const
/** No font is loaded: what the machine has of these, serves. */
const fonts =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','SimHei','WenQuanYi Zen Hei',sans-serif"

/** Where a civil date stands on the page. */
type Scale = (date: string) => number

/**
 * The roadmap as a Gantt chart in SVG (横道图): bars from earliest start to earliest finish, slack behind them, real days
 * below, milestones as diamonds, months and today. The text is self-contained: no script, no style sheet, no font and no
 * link; all that comes from data is escaped.
 */
export function drawGantt(roadmap: Roadmap, language: MessageLanguage): string {
  const words = labels[language]
  const height = page.top + roadmap.steps.length * page.row + page.foot
  const scale = createScale(roadmap)
  const title = `${words.title} ${roadmap.projectCode}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${height}" width="${page.width}" height="${height}" role="img" lang="${language === 'zh' ? 'zh-CN' : 'en'}" font-family="${fonts}" font-size="13">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${page.width}" height="${height}" fill="#ffffff"/>`,
    textAt(page.margin, 28, title, 'font-size="18" font-weight="600"'),
    textAt(page.margin, 50, summaryOf(roadmap, language), `fill="${colours.actual}"`),
    ...months(roadmap, scale, height),
    ...roadmap.steps.map((step, index) => stepRow(step, page.top + index * page.row, scale)),
    ...todayLine(roadmap, scale, height, words.today),
    legend(language, height - 16),
    '</svg>',
  ].join('\n')
}

/** Text of XML: `&`, `<`, `>` and quotes as entities; characters that XML 1.0 does not allow are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

function summaryOf(roadmap: Roadmap, language: MessageLanguage): string {
  const words = labels[language]
  const { startsOn, finishesOn, serialWorkingDays, jointWorkingDays, reductionPercent } = roadmap
  return `${startsOn} — ${finishesOn}　${words.serial} ${serialWorkingDays}　${words.joint} ${jointWorkingDays} ${words.days}　${words.reduction} ${reductionPercent}%`
}

function firstAndLast({ startsOn, steps }: Roadmap): readonly [number, number] {
  const days = steps.flatMap((step) => [
    step.latestFinishOn,
    step.forecastFinishOn,
    ...(step.actualStartOn === null ? [] : [step.actualStartOn]),
  ])
  const numbers = [startsOn, ...days].map(dayNumber)
  return [Math.min(...numbers), Math.max(...numbers) + 1]
}

function createScale(roadmap: Roadmap): Scale {
  const [first, last] = firstAndLast(roadmap)
  const width = page.width - page.names - page.margin
  return (date) => page.names + ((dayNumber(date) - first) / (last - first)) * width
}

/** A line and a label at the first of each month; labels that would touch are left out. */
function months(roadmap: Roadmap, scale: Scale, height: number): string[] {
  const [first, last] = firstAndLast(roadmap)
  const firsts = []
  for (let day = first; day <= last; day++) if (dateOfDayNumber(day).endsWith('-01')) firsts.push(dateOfDayNumber(day))
  let labelled = page.names - 60
  return firsts.map((date) => {
    const x = scale(date)
    const line = `<line x1="${at(x)}" y1="${page.top - 12}" x2="${at(x)}" y2="${height - page.foot}" stroke="${colours.grid}"/>`
    if (x - labelled < 54 || x > page.width - 50) return line
    labelled = x
    return line + textAt(x + 3, page.top - 6, date.slice(0, 7), 'font-size="11" fill="#52606d"')
  })
}

function stepRow(step: RoadmapStep, top: number, scale: Scale): string {
  const colour = step.critical ? colours.critical : colours.normal
  const [start, finish, latest] = [step.earliestStartOn, step.earliestFinishOn, step.latestFinishOn].map(scale)
  const bars = [
    step.slackWorkingDays > 0 ? bar(finish, latest, top + 9, 4, colours.slack) : '',
    bar(start, finish, top + 4, 12, colour),
    step.actualStartOn === null
      ? ''
      : bar(
          scale(step.actualStartOn),
          scale(step.actualFinishOn ?? step.forecastFinishOn),
          top + 18,
          4,
          colours.actual,
        ),
    step.milestone ? diamond(finish ?? 0, top + 10, colour) : '',
  ]
  const days = step.workingDays + step.extraDays
  const label = textAt(page.margin, top + 15, `${step.position} ${shorten(step.name)} ${days}`)
  return `<g><title>${escapeXml(`${step.name} ${step.earliestStartOn} — ${step.earliestFinishOn}`)}</title>${label}${bars.join('')}</g>`
}

const longestName = 20

const shorten = (name: string): string =>
  [...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name

function todayLine({ today, ...roadmap }: Roadmap, scale: Scale, height: number, label: string): string[] {
  const [first, last] = firstAndLast({ today, ...roadmap })
  const day = dayNumber(today)
  if (day < first || day > last) return []
  const x = at(scale(today))
  return [
    `<line x1="${x}" y1="${page.top - 12}" x2="${x}" y2="${height - page.foot}" stroke="#c77700" stroke-dasharray="4 3"/>`,
    textAt(scale(today) + 3, height - page.foot + 12, label, 'font-size="11" fill="#c77700"'),
  ]
}

function legend(language: MessageLanguage, y: number): string {
  const words = labels[language]
  const entries = [
    [colours.critical, words.critical],
    [colours.normal, words.normal],
    [colours.slack, words.slack],
    [colours.actual, words.actual],
  ] as const
  const swatches = entries.map(
    ([colour, label], index) =>
      bar(page.margin + index * 130, page.margin + index * 130 + 18, y - 9, 9, colour) +
      textAt(page.margin + index * 130 + 24, y, label),
  )
  const x = page.margin + entries.length * 130 + 9
  return swatches.join('') + diamond(x, y - 4, colours.critical) + textAt(x + 15, y, words.milestone)
}

/** A bar, at least 2 wide, so that one of a single day is seen. */
const bar = (from = 0, to = 0, top: number, height: number, colour: string): string =>
  `<rect x="${at(from)}" y="${top}" width="${at(Math.max(2, to - from))}" height="${height}" rx="2" fill="${colour}"/>`

const diamond = (x: number, y: number, colour: string): string =>
  `<path d="M${at(x)} ${y - 7}l7 7l-7 7l-7 -7z" fill="${colour}" stroke="#ffffff"/>`

const textAt = (x: number, y: number, text: string, attributes = ''): string =>
  `<text x="${at(x)}" y="${y}"${attributes && ` ${attributes}`}>${escapeXml(text)}</text>`

const at = (position: number): string => position.toFixed(1)
