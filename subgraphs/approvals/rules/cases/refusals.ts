import { defineRefusals } from '#schema/refusals.ts'

/** Why a step of a case is refused. */
export const caseRefusals = defineRefusals({
  CASE_UNKNOWN: {
    message: { en: 'There is no case {number}.', zh: '没有编号为 {number} 的办件。' },
    rule: { en: 'A step names a case of the ledger.', zh: '办理步骤应指明台账中的办件。' },
    basis: '办件台账管理规则',
    remedy: { en: 'Look the number up with `lookup`.', zh: '请用 `lookup` 核对编号。' },
  },
  CASE_OTHER_WRITER: {
    message: { en: 'The case {number} is kept by the system {system}.', zh: '办件 {number} 由系统 {system} 办理。' },
    rule: { en: 'Each case has one writer.', zh: '每一办件只由一个系统记录。' },
    basis: '办件台账管理规则',
    remedy: { en: 'Take the step in that system; it publishes it here.', zh: '请在该系统中办理，由其发布至本平台。' },
  },
  CASE_STATUS: {
    message: {
      en: 'The case is {status}; {action} is possible from {expected}.',
      zh: '办件状态为 {status}，{action} 仅限于 {expected}。',
    },
    rule: { en: 'A case goes its steps in their order.', zh: '办件应按法定顺序办理。' },
    basis: '《中华人民共和国行政许可法》第二十九条至第四十四条',
    remedy: {
      en: 'Read `status` and `steps` of the case, then take a step that follows.',
      zh: '请查看办件的 `status` 与 `steps`，再办理后续步骤。',
    },
  },
  DECISION_BEFORE_ACCEPTANCE: {
    message: { en: 'The case is not accepted, so it cannot be decided.', zh: '办件尚未受理，不得作出决定。' },
    rule: { en: 'No decision without acceptance.', zh: '未经受理不得作出行政许可决定。' },
    basis: '《中华人民共和国行政许可法》第三十二条、第三十四条',
    remedy: { en: 'Accept the case first.', zh: '请先办理受理。' },
  },
  NOTHING_GRANTED: {
    message: {
      en: 'The case was refused: nothing was granted that could be revoked.',
      zh: '该办件不予许可，没有可撤销的行政许可。',
    },
    rule: { en: 'Only what was granted is revoked.', zh: '撤销以已作出准予行政许可决定为前提。' },
    basis: '《中华人民共和国行政许可法》第六十九条',
    remedy: { en: 'Have the matter declared again with `resubmitCases`.', zh: '请通过 `resubmitCases` 重新申报。' },
  },
  REASON_MISSING: {
    message: { en: 'This step needs a reason.', zh: '此步骤应说明理由。' },
    rule: {
      en: 'A decision against the applicant, and what changes the clock, is given with its reasons.',
      zh: '不予许可等决定及影响期限的事项应当说明理由。',
    },
    basis: '《中华人民共和国行政许可法》第三十八条第二款、第四十二条、第四十五条',
    remedy: { en: 'Give `reason`.', zh: '请填写 `reason`。' },
  },
  CORRECTION_TWICE: {
    message: { en: 'A correction was asked for already.', zh: '此前已经告知补正。' },
    rule: {
      en: 'All that is missing is told at once, on the spot or within five days.',
      zh: '申请材料不齐全的，应当当场或者在五日内一次告知需要补正的全部内容。',
    },
    basis: '《中华人民共和国行政许可法》第三十二条第一款第四项',
    remedy: { en: 'Accept the case, or refuse acceptance with reasons.', zh: '请予以受理，或说明理由不予受理。' },
  },
  MATERIALS_MISSING: {
    message: { en: 'Required documents are missing: {materials}.', zh: '缺少必要材料：{materials}。' },
    rule: {
      en: 'An application is accepted when its documents are complete.',
      zh: '申请材料齐全、符合法定形式的，应当受理。',
    },
    basis: '《中华人民共和国行政许可法》第三十二条第一款第五项',
    remedy: {
      en: 'Ask once for all of them with `requestCorrection`.',
      zh: '请用 `requestCorrection` 一次告知全部补正内容。',
    },
  },
  EXTENSION_LATE: {
    message: {
      en: 'The limit ended on {dueOn}; today is {today}.',
      zh: '办理期限已于 {dueOn} 届满，今天是 {today}。',
    },
    rule: {
      en: 'A limit is extended before it has run out, by what cannot be decided within it.',
      zh: '在办理期限内不能作出决定的，应当在期限届满前批准延长。',
    },
    basis: '《中华人民共和国行政许可法》第四十二条',
    remedy: { en: 'Decide the case; it is late.', zh: '请尽快作出决定，该办件已超期。' },
  },
  EXTENSION_TOO_LONG: {
    message: {
      en: 'Expected an extension of 1 to {expected} working days, received {received}.',
      zh: '延长期限应为 1 至 {expected} 个工作日，收到 {received} 个。',
    },
    rule: {
      en: 'A single organ extends by ten working days at most, a joint approval by fifteen, once.',
      zh: '单个机关至多延长十日，统一或联合办理的至多延长十五日，以一次为限。',
    },
    basis: '《中华人民共和国行政许可法》第四十二条',
    remedy: { en: 'Decide within the limit, or give a shorter extension.', zh: '请在期限内作出决定，或缩短延长期限。' },
  },
  EXTENSION_TWICE: {
    message: { en: 'The limit was extended already.', zh: '期限此前已经延长。' },
    rule: { en: 'A limit is extended once.', zh: '期限只能延长一次。' },
    basis: '《中华人民共和国行政许可法》第四十二条',
    remedy: { en: 'Decide within the limit as it is.', zh: '请在现行期限内作出决定。' },
  },
  GREEN_CHANNEL_NOT_OPEN: {
    message: { en: 'The service item of the case has no fast track.', zh: '该事项未开设绿色通道。' },
    rule: { en: 'A case is let on the fast track where its item is open to it.', zh: '仅开设绿色通道的事项可以适用。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Read `greenChannel` of the service item.', zh: '请查看事项的 `greenChannel`。' },
  },
  GREEN_CHANNEL_TWICE: {
    message: { en: 'The case is on the fast track already.', zh: '该办件已开通绿色通道。' },
    rule: { en: 'A limit is shortened once.', zh: '承诺时限只缩短一次。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Decide within the limit as it is.', zh: '请在现行期限内作出决定。' },
  },
  GREEN_CHANNEL_JOINT: {
    message: { en: 'The case shares the clock of a joint approval.', zh: '该办件与联合审批共用办理时限。' },
    rule: { en: 'The cases of a joint approval have one clock.', zh: '联合审批的各部门办件共用一个时限。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Decide sooner; the joint clock stays as it is.', zh: '请提前办结，联合审批时限不变。' },
  },
  AUTHORISER_MISSING: {
    message: { en: 'The token names no organ that lets the case on.', zh: '令牌未注明批准开通的机关。' },
    rule: { en: 'The fast track has a reason and an authoriser.', zh: '开通绿色通道应有理由和批准机关。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Act for the organ that authorises it.', zh: '请以批准机关的身份办理。' },
  },
  GREEN_CHANNEL_DAYS: {
    message: {
      en: 'Expected a limit of 1 to {most} working days, received {received}.',
      zh: '缩短后的承诺时限应为 1 至 {most} 个工作日，收到 {received} 个。',
    },
    rule: { en: 'The fast track is shorter than what was promised.', zh: '绿色通道时限应短于承诺时限。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Give a shorter limit; one day cannot be shortened.', zh: '请缩短时限；一个工作日的不再缩短。' },
  },
  GREEN_CHANNEL_PAST: {
    message: { en: 'The case would have been due on {on}.', zh: '缩短后的办结日 {on} 已过。' },
    rule: { en: 'No limit ends before it is set.', zh: '时限不得在设定之前届满。' },
    basis: '绿色通道服务制度',
    remedy: { en: 'Give more working days.', zh: '请增加工作日。' },
  },
  ITEM_UNKNOWN: {
    message: { en: 'No version of the service item {code} is in force.', zh: '事项 {code} 没有现行有效的版本。' },
    rule: { en: 'A matter is declared under a service item in force.', zh: '申报应依据现行有效的政务服务事项。' },
    basis: '《国务院关于在线政务服务的若干规定》',
    remedy: { en: 'Look for the item with `serviceItems`.', zh: '请用 `serviceItems` 查询事项。' },
  },
  PROJECT_UNKNOWN: {
    message: { en: 'There is no project {code}.', zh: '没有代码为 {code} 的项目。' },
    rule: { en: 'A joint matter belongs to a project of the register.', zh: '联合办理事项应属于已登记的项目。' },
    basis: '《企业投资项目核准和备案管理条例》第四条',
    remedy: { en: 'Register the project first, or leave it out.', zh: '请先登记项目，或不填写项目。' },
  },
  PROJECT_MISSING: {
    message: {
      en: 'Several items are handled together for a project; none is named.',
      zh: '多个事项联合办理应指明项目。',
    },
    rule: {
      en: 'One declaration with several items opens one joint case for a project.',
      zh: '一次申报多个事项的，为同一项目开立一个联合办件。',
    },
    basis: '《国务院办公厅关于开展工程建设项目审批制度改革试点的通知》',
    remedy: { en: 'Name `project`, or declare the items one by one.', zh: '请填写 `project`，或逐项申报。' },
  },
  REGION_UNKNOWN: {
    message: { en: 'The region {code} is not known or was retired.', zh: '区划 {code} 不存在或已撤销。' },
    rule: { en: 'A matter lies, and is received, in a region of today.', zh: '办件应发生于现行区划。' },
    basis: 'GB/T 2260、GB/T 10114',
    remedy: { en: 'Choose a region with `regions`.', zh: '请用 `regions` 选择区划。' },
  },
  HOP_LEVEL: {
    message: {
      en: 'The step {action} is taken at {expected}, received {received}.',
      zh: '{action} 应在 {expected} 办理，收到 {received}。',
    },
    rule: {
      en: 'A matter goes from where it is received up to where it is decided.',
      zh: '三级联动：逐级受理、预审、决定、送达。',
    },
    basis: '三级公共服务平台运行规则',
    remedy: {
      en: 'Name a region on the way from the place of the matter to the one that decides.',
      zh: '请填写事项所在地至决定层级之间的区划。',
    },
  },
  ORGAN_UNKNOWN: {
    message: { en: 'There is no organ {code}.', zh: '没有代码为 {code} 的机关。' },
    rule: { en: 'A matter is handled by an organ of the register.', zh: '办件应由名录中的机关办理。' },
    basis: '部门对接名录管理规则',
    remedy: { en: 'Choose an organ with `organs`.', zh: '请用 `organs` 选择机关。' },
  },
  MOCK_WITHOUT_EFFECT: {
    message: {
      en: 'The case is a mock approval; {action} has legal effect.',
      zh: '该办件为模拟审批，{action} 具有法律效力。',
    },
    rule: { en: 'A mock approval has no legal effect.', zh: '模拟审批的意见不具有法律效力。' },
    basis: '模拟审批实施办法',
    remedy: {
      en: 'Convert it with `convertMockCase` once its conditions are met.',
      zh: '条件具备后请用 `convertMockCase` 转为正式审批。',
    },
  },
  MOCK_CONDITION_UNMET: {
    message: { en: 'Conditions are not met yet: {conditions}.', zh: '尚未满足的条件：{conditions}。' },
    rule: {
      en: 'A mock approval becomes a formal one when its named conditions are met.',
      zh: '模拟审批在约定条件具备后转为正式审批。',
    },
    basis: '模拟审批实施办法',
    remedy: {
      en: 'Record each condition as met with `meetMockCondition`.',
      zh: '请用 `meetMockCondition` 逐项登记已具备的条件。',
    },
  },
  MOCK_CONDITION_UNKNOWN: {
    message: {
      en: 'The case has no condition {condition}; it has {expected}.',
      zh: '办件没有条件“{condition}”，现有：{expected}。',
    },
    rule: {
      en: 'The conditions of a mock approval are named when it is declared.',
      zh: '模拟审批的条件在申报时约定。',
    },
    basis: '模拟审批实施办法',
    remedy: { en: 'Read `mockConditions` of the case.', zh: '请查看办件的 `mockConditions`。' },
  },
  MOCK_EXPIRED: {
    message: { en: 'The mock approval ended on {on}.', zh: '模拟审批已于 {on} 失效。' },
    rule: {
      en: 'A mock approval is commented on, decided and converted up to its last day.',
      zh: '模拟审批在有效期内方可出具意见、作出决定和转换。',
    },
    basis: '模拟审批实施办法',
    remedy: { en: 'Declare the matter again.', zh: '请重新申报。' },
  },
  NOT_MOCK: {
    message: { en: 'The case is no mock approval.', zh: '该办件不是模拟审批。' },
    rule: { en: 'Only a mock approval is converted.', zh: '仅模拟审批可以转换。' },
    basis: '模拟审批实施办法',
    remedy: { en: 'Read `mode` of the case.', zh: '请查看办件的 `mode`。' },
  },
  INSTRUMENT_MISSING: {
    message: { en: 'An approval names the certificate that it results in.', zh: '准予许可应注明所核发的证照。' },
    rule: { en: 'A licence is granted by a certificate.', zh: '准予行政许可，需要颁发证件的，应当颁发。' },
    basis: '《中华人民共和国行政许可法》第三十九条',
    remedy: {
      en: 'Give `result` with its type and number, or `withoutCertificate`.',
      zh: '请填写 `result` 的类型与编号，或 `withoutCertificate`。',
    },
  },
})
