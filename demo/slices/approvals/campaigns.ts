import type {
  Campaign,
  CampaignFinding,
  CampaignTarget,
} from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { CAMPAIGNS } from '../../reference/texts.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

interface Draft {
  readonly kind: string
  readonly startsDaysAgo: number
  readonly days: number
  readonly closed: boolean
  /** Name, unit, goal, figure on the first day, figure at the end. */
  readonly targets: readonly (readonly [string, string, string, string, string | null])[]
  /** Organ, finding, remedy; no remedy where it is open. */
  readonly findings: readonly (readonly [string, string, string?])[]
}

/** In the order of `CAMPAIGNS`. */
const drafts: readonly Draft[] = [
  {
    kind: 'SERVICE_MONTH',
    startsDaysAgo: 330,
    days: 31,
    closed: true,
    targets: [
      ['上门服务企业', '家', '60.00', '0.00', '67.00'],
      ['即办件占比', '%', '45.00', '36.50', '46.20'],
    ],
    findings: [['COMMERCE', '两项即办件仍要求隔日取件', '改为当场出件，窗口公示即办清单。']],
  },
  {
    kind: 'HUNDRED_DAY_DRIVE',
    startsDaysAgo: 220,
    days: 100,
    closed: true,
    targets: [
      ['重点项目开工前手续办结', '个', '20.00', '4.00', '22.00'],
      ['项目平均审批用时', '工作日', '32.00', '41.00', '30.50'],
    ],
    findings: [
      ['PLANNING', '三个项目方案会审意见超过约定时间反馈', '明确会审五个工作日内一次性书面反馈。'],
      ['FIRE_RESCUE', '消防意见与施工图审查意见不同步', '纳入施工图联审，统一收件统一反馈。'],
    ],
  },
  {
    kind: 'LOOK_BACK',
    startsDaysAgo: 90,
    days: 45,
    closed: true,
    targets: [['抽查办结案卷', '件', '200.00', '0.00', '214.00']],
    findings: [
      ['LAND', '五份案卷缺少一次性告知单', '补齐告知单，系统中设为必备材料。'],
      ['CONSTRUCTION', '两件停钟未附专家评审通知', '补录通知书，停钟须上传依据。'],
      ['COMMERCE', '一件不予受理未说明理由', '补发书面决定并说明理由和救济途径。'],
    ],
  },
  {
    kind: 'CLEARANCE',
    startsDaysAgo: 30,
    days: 60,
    closed: false,
    targets: [['历史遗留办件清零', '件', '0.00', '37.00', null]],
    findings: [
      ['LAND', '九宗老厂房分割登记久拖未办', '现场核实出具认定意见，已受理登记。'],
      ['PLANNING', '四个安置小区规划核实未完成'],
    ],
  },
]

const planned = ({ until }: World) =>
  drafts.map((draft, index) => {
    const startsOn = addDays(until, -draft.startsDaysAgo)
    const endsOn = addDays(startsOn, draft.days - 1)
    return { ...draft, name: CAMPAIGNS[index] ?? '', code: `${draft.kind}_${startsOn.slice(0, 4)}`, startsOn, endsOn }
  })

/** The four campaigns, the last one running. */
export const campaigns = (world: World): SliceRow<Campaign>[] =>
  planned(world).map(({ code, name, kind, startsOn, endsOn, closed }) => ({
    code,
    name,
    kind,
    startsOn,
    endsOn,
    closedOn: closed ? addDays(endsOn, 10) : null,
    scope: null,
  }))

/** What they want to reach. */
export const campaignTargets = (world: World): SliceRow<CampaignTarget>[] =>
  planned(world).flatMap(({ code, targets }) =>
    targets.map(([name, unit, goal, atStart, reached], index) => ({
      id: `${code} ${index + 1}`,
      campaignCode: code,
      position: index + 1,
      name,
      unit,
      goal,
      atStart,
      reached,
    })),
  )

/** What their look back found; the closed ones have none open. */
export const campaignFindings = (world: World): SliceRow<CampaignFinding>[] =>
  planned(world).flatMap(({ code, startsOn, findings }) =>
    findings.map(([organCode, finding, remedy], index) => ({
      number: `${code}-${index + 1}`,
      campaignCode: code,
      organCode,
      finding,
      foundOn: addDays(startsOn, 7 + index),
      caseNumber: null,
      remedy: remedy ?? null,
      resolvedOn: remedy === undefined ? null : addDays(startsOn, 21 + index),
    })),
  )
