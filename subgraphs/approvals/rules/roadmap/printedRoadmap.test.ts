import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, standard } from '../../../../tests/kit/standardRoadmap.ts'
import { drawGantt, escapeXml } from './gantt.ts'
import { printTimetable, widthOf } from './timetable.ts'

const named = (name: string) => ({
  ...standard,
  steps: standard.steps.map((step) => (step.code === 'FEASIBILITY' ? { ...step, name } : step)),
})

/** The elements of a document in which every start tag has its end tag and no text holds a bare `<` or `&`; fails otherwise. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const elements: string[] = []
  const rest = xml.replaceAll(/<(\/?)(\w+)((?:\s+[\w:-]+="[^"<&]*")*)(\/?)>/g, (_, end, name, __, empty) => {
    if (end === '/') expect(open.pop()).toBe(name)
    else {
      elements.push(name as string)
      if (empty === '') open.push(name as string)
    }
    return ''
  })
  expect(open).toEqual([])
  expect(rest.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&]/)
  return elements
}

describe('the Gantt chart', () => {
  const chart = drawGantt(read({ today: '2025-10-15' }), 'zh')

  it('is one SVG document with a row for every step', () => {
    const elements = elementsOf(chart)
    expect([elements[0], elements.filter((name) => name === 'g').length]).toEqual(['svg', 18])
    expect(chart).toContain('<title>建设用地规划许可证核发（划拨用地） 2025-09-30 — 2025-10-11</title>')
    expect(chart).toContain('串联 72　并联 32 个工作日　压缩 55.6%')
    expect(chart).toContain('>2025-10</text>')
    expect(chart).toContain('>今天</text>')
  })

  it('needs nothing but itself: no script, style sheet, image, link or font', () => {
    const elements = new Set(elementsOf(chart))
    expect(elements).toEqual(new Set(['svg', 'title', 'rect', 'text', 'line', 'g', 'path']))
    expect(chart.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|@import|\son\w+=/i)
  })

  it('draws slack only where there is some, and real days only where there are some', () => {
    const bars = (text: string, colour: string) => text.split(`fill="${colour}"/>`).length - 1
    const begun = new Map([['FEASIBILITY', { actualStartOn: '2025-09-26', actualFinishOn: null }]])
    expect(bars(chart, '#1f2933')).toBe(1)
    expect(bars(drawGantt(read({ progress: begun }), 'zh'), '#1f2933')).toBe(2)
    const withSlack = read().steps.filter(({ slackWorkingDays }) => slackWorkingDays > 0).length
    expect(bars(chart, '#d6dee6')).toBe(withSlack + 1)
  })

  it('is in English where it is asked for', () => {
    const english = drawGantt(read(), 'en')
    expect(english).toContain('Serial 72　Joint 32 working days　Reduction 55.6%')
    expect(english).toContain('lang="en"')
  })

  it('shows whatever a step is called as text, never as markup', () => {
    const attack = `</text><script>alert('"&\u0000\uD800')</script>`
    const drawn = drawGantt(read({ template: named(attack) }), 'zh')
    expect(elementsOf(drawn)).toEqual(elementsOf(chart))
    expect(drawn).toContain('&lt;/text&gt;&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        expect(elementsOf(drawGantt(read({ template: named(name) }), 'zh'))).toEqual(elementsOf(chart))
      }),
      { numRuns: 50 },
    )
    expect(escapeXml('a\u0007b\uFFFEc\n')).toBe('abc\n')
  })
})

describe('the printed timetable', () => {
  const lines = printTimetable(read(), 'zh').split('\n')

  it('has the figures and one line per step', () => {
    expect(lines.slice(0, 4)).toEqual([
      '审批路线图和时间表  2512-330211-04-01-000001',
      '建设项目联合审批标准流程  STANDARD@1',
      '开始 2025-09-25  计划完成 2025-11-14  预计完成 2025-11-14',
      '串联 72  并联 32 个工作日  压缩 55.6%',
    ])
    expect(lines.slice(6, -1)).toHaveLength(18)
    expect(lines[6]).toMatch(
      /^1 +项目建议书（可行性研究报告）审批 +developmentReform +4 +2025-09-25 +2025-09-30 +2025-09-30 +0 +●$/,
    )
  })

  it('has its columns under each other where Chinese characters are two wide', () => {
    const startsAt = (line = '') => widthOf(line.slice(0, line.indexOf('202')))
    expect(new Set(lines.slice(6, -1).map(startsAt)).size).toBe(1)
    expect([widthOf('审批 ok'), widthOf('（１）')]).toEqual([7, 6])
  })

  it('says where its days are provisional', () => {
    const provisional = read({ drawn: { ...read(), startsOn: '2026-12-21' }, today: '2026-12-21' })
    expect(printTimetable(provisional, 'zh')).toContain('日期暂定')
    expect(printTimetable(provisional, 'en')).toContain('days are provisional')
  })
})
