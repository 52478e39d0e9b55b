import { defineRefusals } from '#schema/refusals.ts'

const basis = '专项行动工作方案'

/** Why a step of a campaign is refused. */
export const campaignRefusals = defineRefusals({
  CAMPAIGN_UNKNOWN: {
    message: { en: 'There is no campaign {code}.', zh: '没有代码为 {code} 的专项行动。' },
    rule: { en: 'A step names a campaign.', zh: '办理步骤应指明专项行动。' },
    basis,
    remedy: { en: 'Choose one with `campaigns`.', zh: '请用 `campaigns` 选择。' },
  },
  CAMPAIGN_CODE_TAKEN: {
    message: { en: 'The code {code} is taken.', zh: '代码 {code} 已被使用。' },
    rule: { en: 'A code names one campaign for ever.', zh: '一个代码只对应一项专项行动。' },
    basis,
    remedy: { en: 'Choose another code.', zh: '请更换代码。' },
  },
  CAMPAIGN_PAST: {
    message: {
      en: 'The campaign would begin on {startsOn}; today is {today}.',
      zh: '开始日期 {startsOn} 早于今日 {today}。',
    },
    rule: {
      en: 'The cases of a campaign are those of the day on which it is opened.',
      zh: '专项行动以立项当日的办件为底数。',
    },
    basis,
    remedy: { en: 'Let it begin today or later.', zh: '请将开始日期定为今日或以后。' },
  },
  CAMPAIGN_DAYS: {
    message: {
      en: 'Expected a last day from {startsOn} to {last}, received {received}.',
      zh: '结束日期应在 {startsOn} 至 {last} 之间，收到 {received}。',
    },
    rule: { en: 'A campaign ends after it begins, within a year.', zh: '专项行动应有起止日期，不超过一年。' },
    basis,
    remedy: { en: 'Give another last day.', zh: '请调整结束日期。' },
  },
  SCOPE_TOO_LARGE: {
    message: { en: 'More than {most} cases are in the scope.', zh: '范围内的办件超过 {most} 件。' },
    rule: { en: 'A campaign has a number of cases that can be followed.', zh: '专项行动的办件数量应可跟踪。' },
    basis,
    remedy: { en: 'Narrow the scope.', zh: '请缩小范围。' },
  },
  CAMPAIGN_CLOSED: {
    message: { en: 'The campaign {code} is closed.', zh: '专项行动 {code} 已销号。' },
    rule: { en: 'A closed campaign is changed no more.', zh: '专项行动销号后不再变更。' },
    basis,
    remedy: { en: 'Record it in a campaign that is open.', zh: '请在进行中的专项行动中登记。' },
  },
  CAMPAIGN_NOT_BEGUN: {
    message: { en: 'The campaign begins on {startsOn}.', zh: '专项行动于 {startsOn} 开始。' },
    rule: { en: 'A campaign is closed after it began.', zh: '专项行动开始后方可销号。' },
    basis,
    remedy: { en: 'Wait for its first day.', zh: '请待其开始。' },
  },
  FINDING_UNKNOWN: {
    message: { en: 'There is no finding {number}.', zh: '没有编号为 {number} 的问题。' },
    rule: { en: 'What is settled is a finding of a campaign.', zh: '整改针对专项行动发现的问题。' },
    basis,
    remedy: { en: 'Read `findings` of the campaign.', zh: '请查看专项行动的 `findings`。' },
  },
  FINDING_RESOLVED: {
    message: { en: 'The finding {number} is settled.', zh: '问题 {number} 已销号。' },
    rule: { en: 'A finding is settled once.', zh: '问题只销号一次。' },
    basis,
    remedy: { en: 'Record what is found again as another finding.', zh: '再次发现的请另行登记。' },
  },
  REMEDY_MISSING: {
    message: { en: 'The remedy is missing.', zh: '应填写整改措施。' },
    rule: { en: 'A finding is settled by what was done about it.', zh: '问题销号应有整改措施。' },
    basis,
    remedy: { en: 'Give `remedy`.', zh: '请填写 `remedy`。' },
  },
  FINDING_OPEN: {
    message: { en: 'These findings are open: {findings}.', zh: '下列问题尚未销号：{findings}。' },
    rule: { en: 'A campaign is closed when all findings are settled.', zh: '问题全部整改销号后方可结束专项行动。' },
    basis,
    remedy: { en: 'Settle them with `resolveFinding`.', zh: '请用 `resolveFinding` 逐项销号。' },
  },
  CASES_OPEN: {
    message: { en: 'Open cases of the clearance: {count}.', zh: '攻关清零尚有 {count} 件未办结。' },
    rule: { en: 'A clearance is closed when nothing is left.', zh: '攻关清零应当全部办结。' },
    basis,
    remedy: { en: 'Decide them; read `cases` and `burnDown`.', zh: '请予办结，参见 `cases` 与 `burnDown`。' },
  },
  CASE_OF_LOOK_BACK: {
    message: { en: 'A finding of this campaign names no case.', zh: '该专项行动的问题不指明办件。' },
    rule: { en: 'A look back finds what is wrong in single cases.', zh: '回头看针对具体办件。' },
    basis,
    remedy: { en: 'Leave `case` out.', zh: '请不填写 `case`。' },
  },
  CASE_OUT_OF_SCOPE: {
    message: { en: 'The case {number} is not in the scope.', zh: '办件 {number} 不在范围内。' },
    rule: { en: 'A look back looks at the cases of its snapshot.', zh: '回头看的对象为其底数内的办件。' },
    basis,
    remedy: { en: 'Choose one of `cases`, or name none.', zh: '请在 `cases` 中选择，或不填写。' },
  },
  TARGET_UNKNOWN: {
    message: { en: 'The campaign has no target {target}.', zh: '专项行动没有指标 {target}。' },
    rule: { en: 'What is reached is a target of the campaign.', zh: '完成值针对专项行动的指标。' },
    basis,
    remedy: { en: 'Read `targets` of the campaign.', zh: '请查看专项行动的 `targets`。' },
  },
})
