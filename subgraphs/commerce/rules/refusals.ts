import { defineRefusals } from '#schema/refusals.ts'

const registration = '《中华人民共和国市场主体登记管理条例》'
const afterLicence = '《国务院关于“先照后证”改革后加强事中事后监管的意见》（国发〔2015〕62号）'

/** Why the commerce department does not issue or convert a licence. */
export const commerceRefusals = defineRefusals({
  ENTERPRISE_UNKNOWN: {
    message: { en: 'There is no enterprise {uscc} in the register.', zh: '登记簿中没有企业 {uscc}。' },
    rule: { en: 'A licence is issued to an enterprise of the register.', zh: '营业执照应向已登记的市场主体核发。' },
    basis: `${registration}第二十一条`,
    remedy: {
      en: 'Register the enterprise first (`publishEnterprises`).',
      zh: '请先办理设立登记（`publishEnterprises`）。',
    },
  },
  ENTERPRISE_CLOSED: {
    message: { en: 'The enterprise {uscc} is {status}.', zh: '企业 {uscc} 的状态为 {status}。' },
    rule: {
      en: 'An enterprise that was struck off, or whose licence was taken away, gets no licence.',
      zh: '已注销登记或者被吊销营业执照的市场主体不得再领取执照。',
    },
    basis: `${registration}第三十一条`,
    remedy: { en: 'Found a new enterprise.', zh: '请重新办理设立登记。' },
  },
  LICENCE_IN_FORCE: {
    message: { en: 'The enterprise holds the licence {number} already.', zh: '企业已持有执照 {number}。' },
    rule: {
      en: 'An enterprise holds one licence; a preparatory one is for those that hold none.',
      zh: '一家市场主体只持有一份有效执照，筹建执照仅发给尚无执照的企业。',
    },
    basis: `${registration}第二十一条、第二十四条`,
    remedy: {
      en: 'Convert a preparatory licence with `convertToFormalLicence`, or change the scope of a formal one.',
      zh: '持筹建执照的请办理 `convertToFormalLicence`，持正式执照的请办理变更登记。',
    },
  },
  LICENCE_NUMBER_USED: {
    message: { en: 'There is a licence {number} already.', zh: '执照编号 {number} 已经使用。' },
    rule: { en: 'The number of a licence is given once.', zh: '执照编号唯一。' },
    basis: `${registration}第二十二条`,
    remedy: { en: 'Give the next number.', zh: '请使用下一个编号。' },
  },
  LICENCE_UNKNOWN: {
    message: { en: 'There is no licence {number}.', zh: '没有编号为 {number} 的执照。' },
    rule: { en: 'A conversion names a licence of the register.', zh: '换发应针对登记簿中的执照。' },
    basis: `${registration}第二十四条`,
    remedy: { en: 'Check the number with `businessLicence`.', zh: '请用 `businessLicence` 核对编号。' },
  },
  LICENCE_NOT_PREPARATORY: {
    message: { en: 'The licence {number} is a formal one.', zh: '执照 {number} 已是正式营业执照。' },
    rule: { en: 'Only a preparatory licence is converted.', zh: '仅筹建执照可以换发为正式营业执照。' },
    basis: `${registration}第二十四条`,
    remedy: { en: 'Nothing is left to do.', zh: '无需办理。' },
  },
  LICENCE_NOT_IN_FORCE: {
    message: { en: 'The licence {number} is {status}.', zh: '执照 {number} 的状态为 {status}。' },
    rule: { en: 'A licence is converted while it is in force.', zh: '执照在有效期内方可换发。' },
    basis: `${registration}第二十四条`,
    remedy: { en: 'Issue a new preparatory licence.', zh: '请重新核发筹建执照。' },
  },
  SCOPE_PENDING: {
    message: { en: 'These items still wait for their permits: {items}.', zh: '下列项目尚待取得许可：{items}。' },
    rule: {
      en: 'A preparatory licence becomes a formal one when every gated item of its scope has its permit.',
      zh: '筹建执照在全部许可经营项目取得许可后方可换发正式营业执照。',
    },
    basis: `${registration}第十四条第二款；${afterLicence}`,
    remedy: {
      en: 'Wait for the permits (they arrive by event), or take the items out of the scope (`withdrawCommerceRecord`).',
      zh: '请待许可证件送达（自动开放），或者办理经营范围核减（`withdrawCommerceRecord`）。',
    },
  },
  SCOPE_COUNT: {
    message: {
      en: 'Expected 1 to {expected} items of scope, received {received}.',
      zh: '经营范围应为 1 至 {expected} 项，收到 {received} 项。',
    },
    rule: { en: 'A licence names what its holder may do.', zh: '营业执照应载明经营范围。' },
    basis: `${registration}第八条、第二十二条`,
    remedy: { en: 'Name the items in the standard wording.', zh: '请按规范表述填写经营项目。' },
  },
  SCOPE_DUPLICATE: {
    message: {
      en: 'The item {name} is named twice, or in the scope already.',
      zh: '经营项目 {name} 重复，或者已在经营范围内。',
    },
    rule: { en: 'Each item stands in a scope once.', zh: '同一经营项目在经营范围中只登记一次。' },
    basis: `${registration}第八条、第十四条`,
    remedy: { en: 'Leave it out.', zh: '请删去重复项目。' },
  },
  TRADE_UNKNOWN: {
    message: { en: 'There is no trade category {code}.', zh: '没有行业代码 {code}。' },
    rule: { en: 'An item of scope belongs to a trade of GB/T 4754.', zh: '经营项目应归入国民经济行业分类。' },
    basis: `${registration}第十四条；GB/T 4754 国民经济行业分类`,
    remedy: { en: 'Choose one of `tradeCategories`.', zh: '请从 `tradeCategories` 中选择。' },
  },
  SCOPE_GATE_MISSING: {
    message: { en: 'The item {name} needs the permit {permit}.', zh: '经营项目 {name} 须取得 {permit}。' },
    rule: {
      en: 'Scope that needs a permit is registered with it, and opens when it arrives.',
      zh: '依法须经批准的经营项目应注明所需许可证件，取得许可后方可开展。',
    },
    basis: `${registration}第十四条第二款；${afterLicence}`,
    remedy: { en: 'Give `gatedBy: "{permit}"`.', zh: '请填写 `gatedBy: "{permit}"`。' },
  },
  SCOPE_GATE_UNKNOWN: {
    message: {
      en: 'The item {name} is in no entry of the catalogue that needs a permit.',
      zh: '经营项目 {name} 不在许可经营项目目录内。',
    },
    rule: {
      en: 'No permit is asked for beyond the catalogue: nothing would ever open the item.',
      zh: '不得在目录之外要求许可证件。',
    },
    basis: '《中华人民共和国行政许可法》第十七条',
    remedy: {
      en: 'Leave `gatedBy` out, or use the wording of `gatedScopes`.',
      zh: '请不填 `gatedBy`，或者使用 `gatedScopes` 中的规范表述。',
    },
  },
  DAY_TO_COME: {
    message: { en: '{on} is after today, {today}.', zh: '{on} 晚于今天 {today}。' },
    rule: { en: 'A licence is issued today or was before.', zh: '发证日期不得晚于当日。' },
    basis: `${registration}第二十一条`,
    remedy: { en: 'Name today or an earlier day.', zh: '请填写今天或者更早的日期。' },
  },
  PERIOD_REVERSED: {
    message: {
      en: 'The last day {until} is before the day of issue {from}.',
      zh: '有效期至 {until} 早于发证日期 {from}。',
    },
    rule: { en: 'The last day of a licence is not before its first.', zh: '有效期至不应早于发证日期。' },
    basis: `${registration}第二十二条`,
    remedy: { en: 'Name a later day, or none.', zh: '请填写更晚的日期，或者不填。' },
  },
})

/** A code of the table. */
export type CommerceRefusal = keyof typeof commerceRefusals.reasons
