import type { Organ } from './types.ts'

const licensingOrgan = (key: Organ['key'], code: string, name: string, shortName: string): Organ => ({
  key,
  code,
  name,
  shortName,
  licensing: true,
  connected: false,
})

const plainOrgan = (key: Organ['key'], code: string, name: string, shortName: string): Organ => ({
  ...licensingOrgan(key, code, name, shortName),
  licensing: false,
})

const DEPARTMENTS: readonly Organ[] = [
  { ...licensingOrgan('land', 'LAND', '镇海区国土资源局', '国土'), connected: true, subgraph: 'land' },
  { ...licensingOrgan('planning', 'PLANNING', '镇海区规划局', '规划'), connected: true, subgraph: 'planning' },
  {
    ...licensingOrgan('construction', 'CONSTRUCTION', '镇海区住房和城乡建设局', '建设'),
    connected: true,
    subgraph: 'construction',
  },
  { ...licensingOrgan('commerce', 'COMMERCE', '镇海区市场监督管理局', '工商'), connected: true, subgraph: 'commerce' },
]

const NOT_YET_CONNECTED: readonly Organ[] = [
  licensingOrgan('developmentReform', 'DEVELOPMENT_REFORM', '镇海区发展和改革局', '发改'),
  licensingOrgan('environment', 'ENVIRONMENT', '镇海区生态环境局', '环保'),
  licensingOrgan('fireRescue', 'FIRE_RESCUE', '镇海区消防救援大队', '消防'),
  licensingOrgan('waterResources', 'WATER_RESOURCES', '镇海区水利局', '水利'),
  licensingOrgan('forestry', 'FORESTRY', '镇海区林业局', '林业'),
  licensingOrgan('civilDefence', 'CIVIL_DEFENCE', '镇海区人民防空办公室', '人防'),
  licensingOrgan('meteorology', 'METEOROLOGY', '镇海区气象局', '气象'),
  licensingOrgan('health', 'HEALTH', '镇海区卫生健康局', '卫生'),
  licensingOrgan('culture', 'CULTURE', '镇海区文化和广电旅游体育局', '文化'),
  licensingOrgan('agriculture', 'AGRICULTURE', '镇海区农业农村局', '农业'),
  licensingOrgan('transport', 'TRANSPORT', '镇海区交通运输局', '交通'),
  licensingOrgan('emergency', 'EMERGENCY', '镇海区应急管理局', '应急'),
  licensingOrgan('humanResources', 'HUMAN_RESOURCES', '镇海区人力资源和社会保障局', '人社'),
  licensingOrgan('civilAffairs', 'CIVIL_AFFAIRS', '镇海区民政局', '民政'),
  licensingOrgan('publicSecurity', 'PUBLIC_SECURITY', '镇海区公安分局', '公安'),
  plainOrgan('medicalInsurance', 'MEDICAL_INSURANCE', '镇海区医疗保障局', '医保'),
  plainOrgan('taxation', 'TAXATION', '国家税务总局宁波市镇海区税务局', '税务'),
]

const OVERSIGHT: readonly Organ[] = [
  plainOrgan('supervisionOrgan', 'SUPERVISION', '镇海区监察委员会', '监察'),
  plainOrgan('legalAffairs', 'LEGAL_AFFAIRS', '镇海区人民政府法制办公室', '法制办'),
  plainOrgan('efficiencyOffice', 'EFFICIENCY_OFFICE', '镇海区机关效能建设领导小组办公室', '效能办'),
]

/**
 * The register of organs (具有行政许可职能的部门及其他): the approval office, the four connected departments, the
 * licensing organs that are not connected yet and the ones that only oversee. Codes are unique and never reused.
 */
export const ORGANS: readonly Organ[] = [
  {
    ...plainOrgan('approvalOffice', 'APPROVAL_OFFICE', '镇海区行政审批管理办公室', '审管办'),
    connected: true,
    subgraph: 'services',
  },
  ...DEPARTMENTS,
  ...NOT_YET_CONNECTED,
  ...OVERSIGHT,
]
