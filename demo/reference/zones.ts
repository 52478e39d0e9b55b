import type { ReferenceZone } from './types.ts'

/**
 * Zones of the district (石化经济开发区、新城、小微企业集聚区、特定区域). Each is a set of villages and communities;
 * the petrochemical zone, the new town and the port block cross towns, so that roll-ups must not count twice.
 */
export const ZONES: readonly ReferenceZone[] = [
  {
    code: 'PETROCHEMICAL',
    name: '石化经济开发区',
    kind: 'ECONOMIC_DEVELOPMENT_ZONE',
    regions: ['330211100401', '330211100206', '330211100207', '330211002010', '330211002400'],
  },
  {
    code: 'NEW_TOWN',
    name: '镇海新城',
    kind: 'NEW_TOWN',
    regions: [
      '330211003005',
      '330211003007',
      '330211003008',
      '330211003014',
      '330211004003',
      '330211004006',
      '330211004009',
      '330211004010',
    ],
  },
  {
    code: 'XIEPU_PARK',
    name: '澥浦小微企业集聚区',
    kind: 'SMALL_ENTERPRISE_PARK',
    regions: ['330211100202', '330211100203'],
  },
  {
    code: 'JIULONGHU_PARK',
    name: '九龙湖小微企业集聚区',
    kind: 'SMALL_ENTERPRISE_PARK',
    regions: ['330211101206', '330211101207'],
  },
  {
    code: 'PORT_BLOCK',
    name: '后海塘港口物流特定区域',
    kind: 'SPECIAL_BLOCK',
    regions: ['330211001013', '330211001400', '330211002011'],
  },
]
