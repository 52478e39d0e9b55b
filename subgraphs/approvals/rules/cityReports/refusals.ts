import { defineRefusals } from '#schema/refusals.ts'

const basis =
  '国务院关于加快推进全国一体化在线政务服务平台建设的指导意见（国发〔2018〕27号）：地方平台向上级平台汇聚办件数据'
const again = {
  en: 'The report waits as PENDING: send the same again once the platform answers; nothing is counted twice.',
  zh: '该报送处于待回执状态：平台恢复后重新提交即可，不会重复计数。',
}

/** Why a report does not reach the city's platform. */
export const cityReportRefusals = defineRefusals({
  CITY_PLATFORM_NOT_CONFIGURED: {
    message: { en: 'No platform of the city is configured.', zh: '尚未配置市级平台。' },
    rule: { en: 'Reports go to the configured platform only.', zh: '只向已配置的平台报送。' },
    basis,
    remedy: {
      en: 'Have the administrator set CITY_PLATFORM_URL and CITY_PLATFORM_KEY.',
      zh: '请管理员设置 CITY_PLATFORM_URL 和 CITY_PLATFORM_KEY。',
    },
  },
  REPORT_FORMAT_UNKNOWN: {
    message: { en: 'There is no format version {received}.', zh: '没有第 {received} 版报送格式。' },
    rule: { en: 'A report is in a version of the format that both sides know.', zh: '报送应采用双方约定的格式版本。' },
    basis: '系统规则：报送格式版本',
    remedy: { en: 'Send version {expected}, or leave it out.', zh: '请使用第 {expected} 版，或不填写。' },
  },
  REPORT_PERIOD_OPEN: {
    message: { en: 'The period ends on {to} and is not over.', zh: '报送期止于 {to}，尚未结束。' },
    rule: { en: 'A period is reported when it is over.', zh: '报送期结束后方可报送。' },
    basis: '系统规则：报送期',
    remedy: { en: 'Name a period that ends before today.', zh: '请选择止于今日之前的期间。' },
  },
  CITY_PLATFORM_UNREACHABLE: {
    message: { en: 'The platform of the city did not answer.', zh: '市级平台未应答。' },
    rule: { en: 'A report counts as made with the receipt of the platform.', zh: '取得平台回执后方为完成报送。' },
    basis,
    remedy: again,
  },
  CITY_PLATFORM_REJECTED: {
    message: { en: 'The platform of the city answered with HTTP {status}.', zh: '市级平台返回 HTTP {status}。' },
    rule: { en: 'A report counts as made with the receipt of the platform.', zh: '取得平台回执后方为完成报送。' },
    basis,
    remedy: again,
  },
  CITY_RECEIPT_INVALID: {
    message: {
      en: 'The receipt of the platform does not fit the report, or is not signed by it.',
      zh: '平台回执与报送内容不符，或签名无效。',
    },
    rule: {
      en: 'A receipt names the content and is signed with the key of the platform.',
      zh: '回执应载明所收内容，并以平台密钥签名。',
    },
    basis,
    remedy: again,
  },
})
