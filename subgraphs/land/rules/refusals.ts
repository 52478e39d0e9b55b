import { defineRefusals } from '#schema/refusals.ts'

const registration = '《不动产登记暂行条例》'
const registrationRules = '《不动产登记暂行条例实施细则》'
const civilCode = '《中华人民共和国民法典》'
const planningLaw = '《中华人民共和国城乡规划法》'

/** Why the land department does not register a subdivision or a mortgage. */
export const landRefusals = defineRefusals({
  PARCEL_UNKNOWN: {
    message: { en: 'There is no parcel {code}.', zh: '没有宗地 {code}。' },
    rule: { en: 'A registration names a parcel of the register.', zh: '登记应针对登记簿中的宗地。' },
    basis: `${registration}第八条`,
    remedy: { en: 'Check the code with `parcel`.', zh: '请用 `parcel` 核对宗地代码。' },
  },
  PARCEL_RETIRED: {
    message: { en: 'The parcel {code} was split or merged away.', zh: '宗地 {code} 已分割或者合并，代码已注销。' },
    rule: {
      en: 'Only an active parcel can be split or mortgaged.',
      zh: '仅现势宗地可以分割、抵押，已注销的宗地不能再分割、抵押。',
    },
    basis: `${registrationRules}第二十六条、第六十五条`,
    remedy: { en: 'Name one of the `children` of the parcel.', zh: '请改用该宗地分割后的宗地（`children`）。' },
  },
  PARCEL_WITHDRAWN: {
    message: { en: 'The parcel {code} was withdrawn from the register.', zh: '宗地 {code} 已注销登记。' },
    rule: {
      en: 'An active parcel: a retired or withdrawn one can no longer be split or mortgaged.',
      zh: '应为现势宗地：已注销的宗地不能再分割、抵押。',
    },
    basis: `${registrationRules}第二十八条`,
    remedy: { en: 'Publish the parcel again if it was withdrawn by mistake.', zh: '如系误注销，请重新发布该宗地。' },
  },
  PARCEL_MORTGAGED: {
    message: {
      en: 'The parcel {code} is under the mortgage {mortgage}.',
      zh: '宗地 {code} 尚有抵押权登记（{mortgage}）。',
    },
    rule: {
      en: 'A parcel is split only when no mortgage stands on it; a consent of the mortgagee does not replace the discharge here.',
      zh: '宗地上无有效抵押权的方可分割；本系统不以抵押权人同意代替注销抵押。',
    },
    basis: `${civilCode}第四百零八条；${registrationRules}第七十条`,
    remedy: {
      en: 'Discharge the mortgage (`dischargeMortgage`), split the parcel, then mortgage its children.',
      zh: '请先办理抵押权注销登记（`dischargeMortgage`），分割后再就分割后的宗地办理抵押登记。',
    },
  },
  CONSENT_UNKNOWN: {
    message: { en: 'Land knows no consent {number} of planning.', zh: '未获知规划同意文号 {number}。' },
    rule: { en: 'A parcel is split with the consent of planning.', zh: '土地分割应经规划部门同意。' },
    basis: `${planningLaw}第四十三条`,
    remedy: {
      en: 'Ask planning for its consent (`grantSubdivisionConsent`); it arrives here by event.',
      zh: '请向规划部门申请同意（`grantSubdivisionConsent`），同意后自动送达。',
    },
  },
  CONSENT_OF_ANOTHER_PARCEL: {
    message: { en: 'The consent {number} is for another parcel.', zh: '规划同意 {number} 针对其他宗地。' },
    rule: { en: 'A consent is for the parcel that it names.', zh: '规划同意仅对其载明的宗地有效。' },
    basis: `${planningLaw}第四十三条`,
    remedy: { en: 'Give the number of the consent for this parcel.', zh: '请填写针对该宗地的规划同意文号。' },
  },
  CONSENT_NOT_IN_FORCE: {
    message: { en: 'The consent {number} is {status}.', zh: '规划同意 {number} 的状态为 {status}。' },
    rule: {
      en: 'A consent that was taken back or suspended carries no subdivision.',
      zh: '已撤销、暂扣或者换发的规划同意不得作为分割依据。',
    },
    basis: `${planningLaw}第四十三条；《中华人民共和国行政许可法》第六十九条`,
    remedy: { en: 'Ask planning for a new consent.', zh: '请向规划部门重新申请同意。' },
  },
  CONSENT_OUT_OF_TIME: {
    message: {
      en: 'The consent {number} holds from {from} to {until}, not on {on}.',
      zh: '规划同意 {number} 有效期为 {from} 至 {until}，不含 {on}。',
    },
    rule: {
      en: 'A subdivision is registered while the consent of planning is in force.',
      zh: '分割登记应在规划同意的有效期内办理。',
    },
    basis: `${planningLaw}第四十三条；《中华人民共和国行政许可法》第七十条`,
    remedy: { en: 'Ask planning for a new consent.', zh: '请向规划部门重新申请同意。' },
  },
  CHILDREN_TOO_FEW: {
    message: {
      en: 'Expected at least two children, received {received}.',
      zh: '分割后应至少有两宗地，收到 {received} 宗。',
    },
    rule: {
      en: 'A subdivision makes two parcels or more of one, published first with their parent where it is published.',
      zh: '分割应形成两宗以上宗地；发布时应先发布分割后的各宗地，并注明分割前宗地。',
    },
    basis: `${registrationRules}第二十六条第四项`,
    remedy: { en: 'Name every parcel that comes of it.', zh: '请列明分割后的全部宗地。' },
  },
  CHILDREN_TOO_MANY: {
    message: {
      en: 'Expected at most {expected} children, received {received}.',
      zh: '分割后最多 {expected} 宗地，收到 {received} 宗。',
    },
    rule: {
      en: 'A registration is one transaction, so its size is bounded.',
      zh: '一次登记是一个事务，其规模有上限。',
    },
    basis: '系统规则：登记规模上限',
    remedy: { en: 'Split the parcel in several steps.', zh: '请分步办理分割。' },
  },
  PARCEL_CODE_USED: {
    message: { en: 'The code {code} was used before.', zh: '宗地代码 {code} 已使用过。' },
    rule: {
      en: 'A code names one parcel for ever; that of a retired one is never used again.',
      zh: '宗地代码唯一，注销后不得重复使用。',
    },
    basis: `${registration}第八条；GB/T 37346 不动产单元设定与代码编制规则`,
    remedy: { en: 'Give the next free serial of the cadastral sub-zone.', zh: '请使用该地籍子区下一个未用的顺序号。' },
  },
  PARCEL_ELSEWHERE: {
    message: {
      en: 'The code {code} is of another cadastral sub-zone than {expected}.',
      zh: '宗地代码 {code} 不在地籍子区 {expected} 内。',
    },
    rule: {
      en: 'The pieces lie in the cadastral sub-zone of the whole.',
      zh: '分割后的宗地应与原宗地同属一个地籍子区。',
    },
    basis: 'GB/T 37346 不动产单元设定与代码编制规则',
    remedy: { en: 'Begin the code with {expected}.', zh: '宗地代码应以 {expected} 开头。' },
  },
  AREA_NOT_POSITIVE: {
    message: {
      en: 'The area of {code} is not a decimal above zero to 0.01 m².',
      zh: '宗地 {code} 的面积应大于零并精确到 0.01 平方米。',
    },
    rule: { en: 'Areas are registered above zero, to 0.01 m².', zh: '登记面积应大于零，精确到 0.01 平方米。' },
    basis: `${registration}第八条`,
    remedy: { en: 'Give the area of the cadastral survey.', zh: '请填写权籍调查确认的面积。' },
  },
  AREAS_DIFFER: {
    message: {
      en: 'The children have {received} m², the parcel that is split {expected} m².',
      zh: '分割后各宗地面积合计 {received} 平方米，原宗地面积 {expected} 平方米。',
    },
    rule: {
      en: 'Children whose areas sum to that of the parcel that is split.',
      zh: '分割后各宗地面积之和应等于原宗地面积。',
    },
    basis: `${registration}第八条；${registrationRules}第二十六条第四项`,
    remedy: {
      en: 'Correct the areas by the survey; correct the parcel first where its own area is wrong.',
      zh: '请按权籍调查成果更正面积；原宗地面积有误的，应先办理更正登记。',
    },
  },
  DAY_TO_COME: {
    message: { en: '{on} is after today, {today}.', zh: '{on} 晚于今天 {today}。' },
    rule: { en: 'What is registered happened today or before.', zh: '登记日期不得晚于当日。' },
    basis: `${registrationRules}第二十六条`,
    remedy: { en: 'Name today or an earlier day.', zh: '请填写今天或者更早的日期。' },
  },
  MORTGAGE_NUMBER_USED: {
    message: { en: 'There is a certificate {number} already.', zh: '不动产登记证明号 {number} 已经使用。' },
    rule: { en: 'A certificate number is given once.', zh: '不动产登记证明号唯一。' },
    basis: `${registrationRules}第二十条`,
    remedy: { en: 'Give the next number.', zh: '请使用下一个证明号。' },
  },
  MORTGAGE_UNKNOWN: {
    message: { en: 'There is no mortgage {number}.', zh: '没有证明号为 {number} 的抵押登记。' },
    rule: { en: 'A discharge names a mortgage of the register.', zh: '注销登记应针对登记簿中的抵押权。' },
    basis: `${registrationRules}第七十条`,
    remedy: { en: 'Check the number with `mortgage`.', zh: '请用 `mortgage` 核对证明号。' },
  },
  MORTGAGE_ENDED: {
    message: {
      en: 'The mortgage {number} is {status} already.',
      zh: '抵押登记 {number} 的状态为 {status}，已经终止。',
    },
    rule: { en: 'A mortgage is discharged once, while it stands.', zh: '抵押权存续期间方可办理注销登记。' },
    basis: `${civilCode}第三百九十三条；${registrationRules}第七十条`,
    remedy: { en: 'Nothing is left to do.', zh: '无需再办理。' },
  },
  PERIOD_REVERSED: {
    message: { en: 'The last day {until} is before {from}.', zh: '债务履行期至 {until} 早于 {from}。' },
    rule: { en: 'The debt is due on or after the day of registration.', zh: '债务履行期届满日不应早于登记日期。' },
    basis: `${civilCode}第四百条`,
    remedy: { en: 'Give the last day of the contract.', zh: '请按主债权合同填写。' },
  },
})

/** A code of the table. */
export type LandRefusal = keyof typeof landRefusals.reasons
