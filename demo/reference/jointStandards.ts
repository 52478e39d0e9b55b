import type { ReferenceJointStandard } from './types.ts'

const RECYCLING_ITEMS = ['010310407001', '100310510000', '010170322000']
const PARK_ITEMS = ['010310402001', '010170303001', '100170309000', '010170322000', '010310507000']
const BLOCK_ITEMS = ['010150001001', '010150201001', '010150202002', '100150206000', '010150203001', '010170303001']

const RECYCLING: readonly ReferenceJointStandard[] = [
  {
    code: 'RECYCLING_TRADE',
    version: 1,
    name: '再生资源回收行业联合审批标准',
    scope: 'TRADE',
    trades: ['5191'],
    zones: [],
    organs: ['commerce', 'construction', 'environment', 'fireRescue'],
    items: RECYCLING_ITEMS,
    requirements: ['经营场所面积不少于五十平方米', '地面硬化并设置防雨设施', '配备灭火器材', '与居民住宅保持安全距离'],
    promisedWorkingDays: 10,
    validFrom: '2023-07-01',
    validUntil: '2025-06-30',
    pilot: null,
  },
  {
    code: 'RECYCLING_TRADE',
    version: 2,
    name: '再生资源回收行业联合审批标准',
    scope: 'TRADE',
    trades: ['5191'],
    zones: [],
    organs: ['commerce', 'construction', 'environment', 'fireRescue'],
    items: RECYCLING_ITEMS,
    requirements: ['经营场所地面硬化并设置防雨设施', '配备灭火器材', '签订消防安全和环境保护承诺书'],
    promisedWorkingDays: 5,
    validFrom: '2025-07-01',
    validUntil: null,
    pilot: null,
  },
]

const PARKS: readonly ReferenceJointStandard[] = [
  {
    code: 'SMALL_ENTERPRISE_PARK',
    version: 1,
    name: '小微企业集聚区联合审批标准（试行）',
    scope: 'PARK',
    trades: [],
    zones: ['XIEPU_PARK', 'JIULONGHU_PARK'],
    organs: ['commerce', 'construction', 'environment'],
    items: PARK_ITEMS,
    requirements: ['符合集聚区产业目录', '由集聚区统一编制规划环评', '厂房已通过消防验收或者备案'],
    promisedWorkingDays: 15,
    validFrom: '2024-01-01',
    validUntil: '2025-12-31',
    pilot: { zones: ['XIEPU_PARK'], endsOn: '2025-12-31' },
  },
  {
    code: 'SMALL_ENTERPRISE_PARK',
    version: 2,
    name: '小微企业集聚区联合审批标准',
    scope: 'PARK',
    trades: [],
    zones: ['XIEPU_PARK', 'JIULONGHU_PARK'],
    organs: ['commerce', 'construction', 'environment'],
    items: PARK_ITEMS,
    requirements: ['符合集聚区产业目录', '共用集聚区规划环评、排水和安全评价成果', '入驻企业签订告知承诺书'],
    promisedWorkingDays: 12,
    validFrom: '2026-01-01',
    validUntil: null,
    pilot: null,
  },
]

const BLOCKS: readonly ReferenceJointStandard[] = [
  {
    code: 'SPECIAL_BLOCK',
    version: 1,
    name: '特定区域建设项目联合审批标准（试行）',
    scope: 'REGION',
    trades: [],
    zones: ['PORT_BLOCK', 'PETROCHEMICAL'],
    organs: ['land', 'planning', 'construction', 'environment', 'civilDefence'],
    items: BLOCK_ITEMS,
    requirements: ['区域评估成果由入驻项目共享', '项目符合区域产业准入要求', '不新增永久基本农田和生态保护红线占用'],
    promisedWorkingDays: 25,
    validFrom: '2025-01-01',
    validUntil: null,
    pilot: { zones: ['PORT_BLOCK'], endsOn: '2027-12-31' },
  },
]

/**
 * Joint approval standards (联合审批标准): by trade (再生资源回收), by park (小微企业集聚区) and by region (特定区域).
 * Versions of one code never overlap in time; a pilot applies only in its own zones and up to its last day.
 */
export const JOINT_STANDARDS: readonly ReferenceJointStandard[] = [...RECYCLING, ...PARKS, ...BLOCKS]
