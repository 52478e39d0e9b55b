import { defineRefusals } from '#schema/refusals.ts'

/** Why an opinion, a conclusion or a re-submission is refused. */
export const jointRefusals = defineRefusals({
  OPINION_MISSING: {
    message: {
      en: 'The organ that handles the case has given no opinion on it.',
      zh: '承办机关尚未出具意见。',
    },
    rule: {
      en: 'In a joint approval, and after a conversion, a case is decided on the opinion of its organ.',
      zh: '联合办理的办件及模拟转正式的办件，应依据承办机关的意见作出决定。',
    },
    basis: '《中华人民共和国行政许可法》第二十六条第二款',
    remedy: { en: 'Give the opinion with `giveOpinion`.', zh: '请先用 `giveOpinion` 出具意见。' },
  },
  OPINION_OUTDATED: {
    message: {
      en: 'Documents changed after the opinion was given: {materials}.',
      zh: '出具意见后材料发生变更：{materials}。',
    },
    rule: {
      en: 'An opinion holds as long as the documents that it was based on.',
      zh: '意见以其所依据的材料未变更为限。',
    },
    basis: '《中华人民共和国行政许可法》第三十四条第一款',
    remedy: {
      en: 'Review those documents and give another opinion; the others need not be reviewed again.',
      zh: '请审阅上述材料后另行出具意见，其余材料无需重复审阅。',
    },
  },
  OPINION_OPPOSED: {
    message: { en: 'The organ is opposed to the matter.', zh: '承办机关的意见为不同意。' },
    rule: { en: 'What an organ opposes it does not grant.', zh: '承办机关不同意的，不得准予许可。' },
    basis: '《中华人民共和国行政许可法》第三十八条',
    remedy: {
      en: 'Refuse with reasons, or give another opinion once the reason of the objection is gone.',
      zh: '请说明理由不予许可，或在不同意的理由消除后另行出具意见。',
    },
  },
  OPINION_REASON_MISSING: {
    message: {
      en: 'This opinion needs its conditions or its reason.',
      zh: '有条件同意应写明条件，不同意应说明理由。',
    },
    rule: {
      en: 'A condition is named, and an objection is given with its reason.',
      zh: '附条件或者不同意的意见应当说明条件或理由。',
    },
    basis: '《中华人民共和国行政许可法》第三十八条第二款',
    remedy: { en: 'Give `comment`.', zh: '请填写 `comment`。' },
  },
  REVIEW_INCOMPLETE: {
    message: { en: 'Documents are left to review: {materials}.', zh: '尚有材料未审阅：{materials}。' },
    rule: {
      en: 'An opinion covers every document that the former one of the organ does not.',
      zh: '意见应涵盖本机关前次意见未涵盖的全部材料。',
    },
    basis: '《中华人民共和国行政许可法》第三十四条第一款',
    remedy: {
      en: 'Add them to `reviewed`; `materialsToReview` of the case lists them.',
      zh: '请将其列入 `reviewed`；可查看办件的 `materialsToReview`。',
    },
  },
  MATERIAL_UNKNOWN: {
    message: {
      en: 'There is no document {received}; there are {expected}.',
      zh: '没有名为“{received}”的材料，现有：{expected}。',
    },
    rule: { en: 'What is reviewed was handed in.', zh: '审阅的材料应为已提交的材料。' },
    basis: '《中华人民共和国行政许可法》第三十四条第一款',
    remedy: { en: 'Read `intake { materials }` of the case.', zh: '请查看办件的 `intake { materials }`。' },
  },
  JOINT_UNKNOWN: {
    message: { en: 'There is no joint approval {number}.', zh: '没有编号为 {number} 的联合审批。' },
    rule: { en: 'A conclusion names a joint approval of the ledger.', zh: '综合意见应指明台账中的联合审批。' },
    basis: '办件台账管理规则',
    remedy: { en: 'Look the number up with `jointApprovals`.', zh: '请用 `jointApprovals` 核对编号。' },
  },
  JOINT_OPEN: {
    message: { en: 'Cases are still open: {numbers}.', zh: '尚有未办结的办件：{numbers}。' },
    rule: {
      en: 'The lead department concludes when every department has come to its end.',
      zh: '各部门办件全部办结后，由牵头部门汇总出具综合意见。',
    },
    basis: '《中华人民共和国行政许可法》第二十六条第二款',
    remedy: {
      en: 'Wait for the decisions, or for the applicant to withdraw what is not wanted any more.',
      zh: '请待各部门作出决定，或由申请人撤回不再办理的事项。',
    },
  },
  INTAKE_UNKNOWN: {
    message: { en: 'There is no declaration {number}.', zh: '没有编号为 {number} 的受理登记。' },
    rule: { en: 'A re-submission names the declaration that it repeats.', zh: '重新申报应指明原受理登记。' },
    basis: '办件台账管理规则',
    remedy: { en: 'Read `intake { number }` of the former case.', zh: '请查看原办件的 `intake { number }`。' },
  },
  NOTHING_TO_REPEAT: {
    message: {
      en: 'No case of the declaration {number} ended without a grant, or each was declared again already.',
      zh: '受理登记 {number} 没有未获准予的办件，或者均已重新申报。',
    },
    rule: {
      en: 'Only what was refused, not accepted or withdrawn is declared again, once; what was granted stands.',
      zh: '仅对不予许可、不予受理或者已撤回的事项重新申报一次；已准予的继续有效。',
    },
    basis: '区联合审批实施规则：补正重报只办未通过事项',
    remedy: {
      en: 'Read `cases { status }` of the declaration; what was declared again goes on there.',
      zh: '请查看该登记的 `cases { status }`；已重新申报的，请在新的登记中办理。',
    },
  },
})
