import type { ReferencePolicy } from './types.ts'

const NPC = '全国人民代表大会常务委员会'
const STATE_COUNCIL = '国务院'
const GENERAL_OFFICE = '国务院办公厅'

/** Laws and regulations that the office's rules rest on. `effectiveOn` is when the act first came into force. */
const STATUTES: readonly ReferencePolicy[] = [
  {
    code: 'LICENSING_LAW',
    title: '中华人民共和国行政许可法',
    kind: 'LAW',
    documentNumber: '中华人民共和国主席令第七号',
    issuedBy: NPC,
    issuedOn: '2003-08-27',
    effectiveOn: '2004-07-01',
  },
  {
    code: 'PERSONAL_INFORMATION_LAW',
    title: '中华人民共和国个人信息保护法',
    kind: 'LAW',
    documentNumber: '中华人民共和国主席令第九十一号',
    issuedBy: NPC,
    issuedOn: '2021-08-20',
    effectiveOn: '2021-11-01',
  },
  {
    code: 'DATA_SECURITY_LAW',
    title: '中华人民共和国数据安全法',
    kind: 'LAW',
    documentNumber: '中华人民共和国主席令第八十四号',
    issuedBy: NPC,
    issuedOn: '2021-06-10',
    effectiveOn: '2021-09-01',
  },
  {
    code: 'OPEN_GOVERNMENT_REGULATION',
    title: '中华人民共和国政府信息公开条例',
    kind: 'REGULATION',
    documentNumber: '国务院令第711号',
    issuedBy: STATE_COUNCIL,
    issuedOn: '2019-04-03',
    effectiveOn: '2019-05-15',
  },
  {
    code: 'ONLINE_SERVICES_RULES',
    title: '国务院关于在线政务服务的若干规定',
    kind: 'REGULATION',
    documentNumber: '国务院令第716号',
    issuedBy: STATE_COUNCIL,
    issuedOn: '2019-04-26',
    effectiveOn: '2019-04-26',
  },
  {
    code: 'BUSINESS_ENVIRONMENT_REGULATION',
    title: '优化营商环境条例',
    kind: 'REGULATION',
    documentNumber: '国务院令第722号',
    issuedBy: STATE_COUNCIL,
    issuedOn: '2019-10-22',
    effectiveOn: '2020-01-01',
  },
  {
    code: 'MARKET_ENTITY_REGULATION',
    title: '中华人民共和国市场主体登记管理条例',
    kind: 'REGULATION',
    documentNumber: '国务院令第746号',
    issuedBy: STATE_COUNCIL,
    issuedOn: '2021-07-27',
    effectiveOn: '2022-03-01',
  },
  {
    code: 'DATA_SHARING_REGULATION',
    title: '政务数据共享条例',
    kind: 'REGULATION',
    documentNumber: '国务院令第809号',
    issuedBy: STATE_COUNCIL,
    issuedOn: '2025-05-28',
    effectiveOn: '2025-08-01',
  },
]

/** Policy papers of the State Council and its General Office. */
const PAPERS: readonly ReferencePolicy[] = [
  {
    code: 'CONSTRUCTION_APPROVAL_REFORM',
    title: '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见',
    kind: 'POLICY',
    documentNumber: '国办发〔2019〕11号',
    issuedBy: GENERAL_OFFICE,
    issuedOn: '2019-03-13',
  },
  {
    code: 'GOOD_BAD_RATING',
    title: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见',
    kind: 'POLICY',
    documentNumber: '国办发〔2019〕51号',
    issuedBy: GENERAL_OFFICE,
  },
  {
    code: 'NOTICE_AND_COMMITMENT',
    title: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
    kind: 'POLICY',
    documentNumber: '国办发〔2020〕42号',
    issuedBy: GENERAL_OFFICE,
  },
  {
    code: 'LICENSING_ITEM_LIST',
    title: '国务院办公厅关于全面实行行政许可事项清单管理的通知',
    kind: 'POLICY',
    documentNumber: '国办发〔2022〕2号',
    issuedBy: GENERAL_OFFICE,
  },
  {
    code: 'STANDARD_SERVICES',
    title: '国务院关于加快推进政务服务标准化规范化便利化的指导意见',
    kind: 'POLICY',
    documentNumber: '国发〔2022〕5号',
    issuedBy: STATE_COUNCIL,
  },
  {
    code: 'ONE_THING_DONE_EFFICIENTLY',
    title: '国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见',
    kind: 'POLICY',
    documentNumber: '国发〔2024〕3号',
    issuedBy: STATE_COUNCIL,
  },
]

/** The policy instruments that bind the office. Titles and document numbers are the official ones; codes are ours. */
export const POLICIES: readonly ReferencePolicy[] = [...STATUTES, ...PAPERS]
