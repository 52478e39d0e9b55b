import { defineRefusals } from '#schema/refusals.ts'

const standardisation = '国务院关于加快推进政务服务标准化规范化便利化的指导意见（国发〔2022〕5号）'
const licensingLaw = '中华人民共和国行政许可法'
const reform = '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）'
const officeRule = '审管办规则：标准先草拟、再审核、后发布'

/** Why the service platform does not take a change of its standards or its calendar. */
export const standardRefusals = defineRefusals({
  VERSION_UNKNOWN: {
    message: { en: 'There is no version {key}.', zh: '没有版本 {key}。' },
    rule: { en: 'A change names a version that is there.', zh: '变更应针对已有的版本。' },
    basis: officeRule,
    remedy: { en: 'Draft it first.', zh: '请先草拟。' },
  },
  VERSION_STATE: {
    message: {
      en: 'The version {key} is {state}; this takes one that is {expected}.',
      zh: '版本 {key} 的状态为 {state}，此操作要求 {expected}。',
    },
    rule: {
      en: 'A version is drafted, reviewed, published and retired, in this order.',
      zh: '版本依次草拟、审核、发布、停用。',
    },
    basis: officeRule,
    remedy: { en: 'Take the step that is next for it.', zh: '请办理该版本的下一步。' },
  },
  DAY_PAST: {
    message: { en: '{day} is before today, {today}.', zh: '{day} 早于今天 {today}。' },
    rule: {
      en: 'A version comes into force, and ends, today or later: what happened under it stays.',
      zh: '版本自今天或者以后生效、失效，已办事项不受影响。',
    },
    basis: officeRule,
    remedy: { en: 'Name today or a later day.', zh: '请填写今天或者以后的日期。' },
  },
  DAY_BEFORE_START: {
    message: { en: '{day} is before the version starts on {validFrom}.', zh: '{day} 早于版本生效日期 {validFrom}。' },
    rule: { en: 'A version ends on or after its first day.', zh: '失效日期不得早于生效日期。' },
    basis: officeRule,
    remedy: { en: 'Correct the day.', zh: '请更正日期。' },
  },
  PROMISE_BEYOND_STATUTE: {
    message: {
      en: 'The promised limit of {promised} working days is beyond the statutory one of {statutory}.',
      zh: '承诺时限 {promised} 个工作日超过法定时限 {statutory} 个工作日。',
    },
    rule: { en: 'A promised limit is from 0 to the statutory one.', zh: '承诺时限不得超过法定时限。' },
    basis: `${licensingLaw}第四十二条`,
    remedy: { en: 'Shorten the promise.', zh: '请缩短承诺时限。' },
  },
  LEGAL_BASIS_MISSING: {
    message: { en: 'The item rests on no statute.', zh: '事项没有设定依据。' },
    rule: { en: 'A service item names the statute that it rests on.', zh: '事项应列明设定依据。' },
    basis: `${licensingLaw}第四条`,
    remedy: { en: 'Name at least one article.', zh: '请至少列明一条依据。' },
  },
  FEE_NEGATIVE: {
    message: { en: 'The fee {received} is below zero.', zh: '收费 {received} 小于零。' },
    rule: { en: 'A fee is zero or more.', zh: '收费不得小于零。' },
    basis: `${licensingLaw}第五十八条`,
    remedy: { en: 'Correct the fee.', zh: '请更正收费。' },
  },
  NAME_TWICE: {
    message: { en: '{name} is there twice.', zh: '{name} 重复。' },
    rule: { en: 'Materials and days are named once.', zh: '材料、日期不得重复。' },
    basis: standardisation,
    remedy: { en: 'Remove one of them.', zh: '请删除重复项。' },
  },
  REFERENCE_UNKNOWN: {
    message: { en: 'There is no {what} {code}.', zh: '没有 {what} {code}。' },
    rule: {
      en: 'A standard names organs, zones, stages and items of the register.',
      zh: '标准应引用已登记的部门、园区、阶段和事项。',
    },
    basis: standardisation,
    remedy: { en: 'Correct the code, or have it registered first.', zh: '请更正代码，或者先行登记。' },
  },
  PILOT_OUTSIDE_SCOPE: {
    message: {
      en: 'The pilot zone {zone} is none of the standard’s zones.',
      zh: '试行园区 {zone} 不在标准的适用范围内。',
    },
    rule: {
      en: 'A pilot is tried in zones of its standard, at least in one.',
      zh: '试行范围应在标准的适用范围内，且不为空。',
    },
    basis: reform,
    remedy: {
      en: 'Add the zone to the standard, or take it out of the pilot.',
      zh: '请将园区纳入适用范围，或者移出试行范围。',
    },
  },
  PILOT_ENDS_BEFORE_START: {
    message: {
      en: 'The pilot ends on {endsOn}, before it starts on {validFrom}.',
      zh: '试行截止日期 {endsOn} 早于生效日期 {validFrom}。',
    },
    rule: { en: 'A pilot ends on or after its first day.', zh: '试行截止日期不得早于生效日期。' },
    basis: reform,
    remedy: { en: 'Correct one of the days.', zh: '请更正日期。' },
  },
  PROCESS_FAULT: {
    message: {
      en: 'The process makes no schedule: {fault} at the step {step}.',
      zh: '流程无法排期：环节 {step} 存在 {fault}。',
    },
    rule: {
      en: 'Each step is there once and waits only for steps of its process, never in a circle.',
      zh: '环节不得重复，前置环节应在本流程内，且不得循环等待。',
    },
    basis: reform,
    remedy: { en: 'Correct the links of that step.', zh: '请更正该环节的衔接。' },
  },
  STEP_COUNT: {
    message: {
      en: 'A process has from 1 to 200 steps, received {received}.',
      zh: '流程应有 1 至 200 个环节，收到 {received} 个。',
    },
    rule: { en: 'A process has from 1 to 200 steps.', zh: '流程应有 1 至 200 个环节。' },
    basis: reform,
    remedy: { en: 'Add or join steps.', zh: '请增加或者合并环节。' },
  },
  STEP_DAYS: {
    message: {
      en: 'The step {step} takes from 1 to 1,000 working days and waits from 0 to 1,000 more.',
      zh: '环节 {step} 应为 1 至 1000 个工作日，间隔应为 0 至 1000 个工作日。',
    },
    rule: { en: 'Limits are counted in whole working days.', zh: '时限以工作日计算。' },
    basis: `${licensingLaw}第八十二条`,
    remedy: { en: 'Correct the days.', zh: '请更正天数。' },
  },
  MILESTONE_COUNT: {
    message: { en: 'The stage {stage} has {received} milestones.', zh: '阶段 {stage} 有 {received} 个里程碑。' },
    rule: { en: 'One milestone closes a stage.', zh: '每个阶段以一个里程碑结束。' },
    basis: reform,
    remedy: { en: 'Mark one step of the stage.', zh: '请在该阶段标明一个里程碑。' },
  },
  YEAR_RANGE: {
    message: {
      en: 'Expected a year from 2000 to 2200, received {received}.',
      zh: '年份应为 2000 至 2200，收到 {received}。',
    },
    rule: { en: 'A calendar is announced for a year.', zh: '日历按年公布。' },
    basis: '全国年节及纪念日放假办法',
    remedy: { en: 'Correct the year.', zh: '请更正年份。' },
  },
})
