import type { MessageLanguage } from '#schema/messages.ts'

/** What a printed roadmap says besides the data, which is in the language of the office. */
interface Labels {
  readonly title: string
  readonly start: string
  readonly finish: string
  readonly forecast: string
  readonly serial: string
  readonly joint: string
  readonly reduction: string
  readonly provisional: string
  readonly columns: readonly string[]
  readonly critical: string
  readonly normal: string
  readonly slack: string
  readonly actual: string
  readonly milestone: string
  readonly today: string
  readonly days: string
}

/** The labels of the timetable and the Gantt chart in both languages. */
export const labels: Readonly<Record<MessageLanguage, Labels>> = {
  zh: {
    title: '审批路线图和时间表',
    start: '开始',
    finish: '计划完成',
    forecast: '预计完成',
    serial: '串联',
    joint: '并联',
    reduction: '压缩',
    provisional: '含尚未公布节假日安排的年份，日期暂定',
    columns: [
      '序号',
      '环节',
      '部门',
      '工作日',
      '最早开始',
      '最早完成',
      '最迟完成',
      '机动',
      '关键',
      '实际开始',
      '实际完成',
    ],
    critical: '关键环节',
    normal: '一般环节',
    slack: '机动时间',
    actual: '实际办理',
    milestone: '里程碑',
    today: '今天',
    days: '个工作日',
  },
  en: {
    title: 'Roadmap and timetable of approval',
    start: 'Start',
    finish: 'Planned end',
    forecast: 'Expected end',
    serial: 'Serial',
    joint: 'Joint',
    reduction: 'Reduction',
    provisional: 'A year without an announced calendar is involved; days are provisional',
    columns: [
      'No.',
      'Step',
      'Organ',
      'Days',
      'Earliest',
      'Ends',
      'Latest end',
      'Slack',
      'Critical',
      'Started',
      'Ended',
    ],
    critical: 'Critical',
    normal: 'Not critical',
    slack: 'Slack',
    actual: 'Real',
    milestone: 'Milestone',
    today: 'Today',
    days: 'working days',
  },
}
