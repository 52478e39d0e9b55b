import { defineRefusals } from '#schema/refusals.ts'

const basis = '“7+X”联合会商工作规则'

/** Why a step of a consultation is refused. */
export const consultationRefusals = defineRefusals({
  STANDING_MEMBERS_SEVEN: {
    message: {
      en: 'Expected seven different organs, received {received}.',
      zh: '常设成员应为七个不同单位，收到 {received} 个。',
    },
    rule: { en: 'A consultation has exactly seven standing members.', zh: '会商常设成员单位为七个。' },
    basis,
    remedy: {
      en: 'Name seven organs, each once; ask others ad hoc.',
      zh: '请列明七个单位，其他单位作为临时成员参加。',
    },
  },
  STANDING_MEMBERS_PAST: {
    message: {
      en: 'The members would hold from {from}, which is past; today is {today}.',
      zh: '起始日期 {from} 早于今日 {today}。',
    },
    rule: { en: 'Who was a member on a past day is not changed.', zh: '常设成员的调整不溯及既往。' },
    basis,
    remedy: { en: 'Let them hold from today or later.', zh: '请将起始日期定为今日或以后。' },
  },
  STANDING_MEMBERS_UNSET: {
    message: { en: 'No standing members are configured for {on}.', zh: '{on} 尚未配置会商常设成员。' },
    rule: { en: 'A consultation is opened with its seven standing members.', zh: '会商由七个常设成员单位参加。' },
    basis,
    remedy: { en: 'Configure them with `configureStandingMembers`.', zh: '请先用 `configureStandingMembers` 配置。' },
  },
  CONSULTATION_UNKNOWN: {
    message: { en: 'There is no consultation {number}.', zh: '没有编号为 {number} 的会商。' },
    rule: { en: 'A step names a consultation.', zh: '会商步骤应指明会商编号。' },
    basis,
    remedy: { en: 'Look for the number with `consultations`.', zh: '请用 `consultations` 核对编号。' },
  },
  CONSULTATION_CLOSED: {
    message: { en: 'The consultation {number} is closed.', zh: '会商 {number} 已办结。' },
    rule: { en: 'A closed consultation is changed no more.', zh: '会商办结后不再变更。' },
    basis,
    remedy: { en: 'Open another one with `openConsultation`.', zh: '请用 `openConsultation` 另行发起会商。' },
  },
  JOINT_APPROVAL_UNKNOWN: {
    message: { en: 'There is no joint approval {number}.', zh: '没有编号为 {number} 的联合审批。' },
    rule: { en: 'A consultation is about a joint approval of the ledger.', zh: '会商应针对台账中的联合审批。' },
    basis,
    remedy: { en: 'Look for the number with `jointApprovals`.', zh: '请用 `jointApprovals` 核对编号。' },
  },
  JOINT_APPROVAL_OTHER_PROJECT: {
    message: {
      en: 'The joint approval {number} is of the project {expected}, not of {received}.',
      zh: '联合审批 {number} 属于项目 {expected}，不属于 {received}。',
    },
    rule: { en: 'A consultation is about one project.', zh: '一次会商针对一个项目。' },
    basis,
    remedy: { en: 'Leave `project` out, or name its own.', zh: '请不填写 `project`，或填写该联合审批的项目。' },
  },
  MEMBER_ALREADY: {
    message: { en: 'The organ {organ} is a member already.', zh: '{organ} 已是会商成员。' },
    rule: { en: 'Each organ is a member once.', zh: '一个单位只作为一名成员。' },
    basis,
    remedy: { en: 'Leave it out; it is asked in any case.', zh: '无需重复列入。' },
  },
  NOT_A_MEMBER: {
    message: { en: 'The organ {organ} is no member of this consultation.', zh: '{organ} 不是本次会商的成员。' },
    rule: { en: 'Each member gives the opinion of its own organ.', zh: '会商意见由成员单位各自出具。' },
    basis,
    remedy: {
      en: 'Let the office ask the organ with `addConsultationMember`.',
      zh: '请由审管办用 `addConsultationMember` 增列成员。',
    },
  },
  OPINION_GIVEN: {
    message: { en: 'The organ {organ} gave its opinion already.', zh: '{organ} 已出具会商意见。' },
    rule: { en: 'A member gives one opinion.', zh: '每一成员单位出具一次意见。' },
    basis,
    remedy: { en: 'Say what changed for the minutes.', zh: '有变化的请在会商纪要中说明。' },
  },
  COMMENT_MISSING: {
    message: { en: 'This opinion needs a comment.', zh: '该意见应附说明。' },
    rule: {
      en: 'Who is against, or agrees on conditions, says why and on which.',
      zh: '不同意或者有条件同意的，应当说明理由或者条件。',
    },
    basis,
    remedy: { en: 'Give `comment`.', zh: '请填写 `comment`。' },
  },
  OPINIONS_MISSING: {
    message: {
      en: 'These standing members have given no opinion: {organs}.',
      zh: '下列常设成员尚未出具意见：{organs}。',
    },
    rule: {
      en: 'A consultation is closed when all seven standing members have given an opinion.',
      zh: '七个常设成员单位均出具意见后方可办结会商。',
    },
    basis,
    remedy: { en: 'Wait for their opinions; read `missingOpinions`.', zh: '请待其出具意见，参见 `missingOpinions`。' },
  },
  MINUTES_MISSING: {
    message: { en: 'The consultation has no minutes.', zh: '会商尚无纪要。' },
    rule: { en: 'What was said is recorded before a consultation is closed.', zh: '会商办结前应形成会商纪要。' },
    basis,
    remedy: { en: 'Record them with `recordConsultationMinutes`.', zh: '请用 `recordConsultationMinutes` 登记纪要。' },
  },
  CONCLUSION_MISSING: {
    message: { en: 'The consultation is closed without a conclusion.', zh: '办结会商应有结论。' },
    rule: { en: 'A consultation ends with what was agreed.', zh: '会商办结应形成会商结论。' },
    basis,
    remedy: { en: 'Give `conclusion`.', zh: '请填写 `conclusion`。' },
  },
})
