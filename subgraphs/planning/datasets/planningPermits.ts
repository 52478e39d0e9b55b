import { certificateFields, parcelCodes, projectCode, regionCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset, RecordRule } from '#schema/publishing/dataset.ts'
import { choice, decimal, type Field, text } from '#schema/publishing/fields.ts'
import { planningPermitType } from '../rules.ts'

const area = { unit: 'm²', digits: [14, 2] } as const
const areas = {
  land: { en: 'land area (m²)', zh: '用地面积（平方米）' },
  floor: { en: 'floor area (m²)', zh: '建设规模（平方米）' },
} as const
const landUse = { en: 'land use', zh: '用地性质' }

const shared: Readonly<Record<string, Field>> = {
  number: text({ en: 'number', zh: '证号' }, { maxLength: 60 }),
  projectCode: projectCode(),
  regionCode: regionCode(),
  parcelCodes: parcelCodes(),
}

const scheme = (): Field =>
  text(
    { en: 'design scheme number', zh: '设计方案审查文号' },
    {
      maxLength: 60,
      required: false,
      reference: { typeName: 'DesignScheme', own: { table: 'design_scheme', column: 'number' } },
    },
  )

const permits = {
  table: 'planning_permit',
  typeName: 'PlanningPermit',
  isNode: true,
  typeOf: ({ kind }: Readonly<Record<string, unknown>>) => planningPermitType(String(kind)),
  key: 'number',
  certificate: true,
} as const

const kindRule: RecordRule = {
  field: 'kind',
  expected: {
    en: 'Land use and land area with LAND_USE alone, floor area with CONSTRUCTION alone.',
    zh: 'LAND_USE 应填用地性质和用地面积，CONSTRUCTION 应填建设规模，不得混填。',
  },
  holds: ({ kind, landUse: use, landAreaM2, floorAreaM2 }) =>
    kind === 'LAND_USE'
      ? use !== null && landAreaM2 !== null && floorAreaM2 === null
      : use === null && landAreaM2 === null && floorAreaM2 !== null,
}

/** 规划许可证, both kinds in one dataset. */
export const planningPermits: Dataset = {
  ...permits,
  name: 'planningPermits',
  title: { en: 'Planning permits of both kinds', zh: '规划许可证' },
  fields: {
    ...shared,
    kind: choice({ en: 'kind', zh: '许可证类型' }, ['LAND_USE', 'CONSTRUCTION']),
    landUse: text(landUse, { maxLength: 60, required: false }),
    landAreaM2: decimal(areas.land, { ...area, required: false }),
    floorAreaM2: decimal(areas.floor, { ...area, required: false }),
    designSchemeNumber: scheme(),
    ...certificateFields(),
  },
  rules: [kindRule, validityRule],
}

const constant = (value: string | null, sqlType: Field['sqlType'] = 'text') => ({ sqlType, from: () => value })

/** 建设用地规划许可证 (Urban and Rural Planning Law, articles 37 and 38). */
export const landUsePlanningPermits: Dataset = {
  ...permits,
  name: 'landUsePlanningPermits',
  title: { en: 'Land-use planning permits', zh: '建设用地规划许可证' },
  part: `kind = 'LAND_USE'`,
  sum: 'landAreaM2',
  fields: {
    ...shared,
    landUse: text(landUse, { maxLength: 60 }),
    landAreaM2: decimal(areas.land, area),
    ...certificateFields(),
  },
  derived: { kind: constant('LAND_USE'), floorAreaM2: constant(null, 'numeric'), designSchemeNumber: constant(null) },
  rules: [validityRule],
}

/** 建设工程规划许可证 (Urban and Rural Planning Law, article 40). */
export const constructionPlanningPermits: Dataset = {
  ...permits,
  name: 'constructionPlanningPermits',
  title: { en: 'Construction planning permits', zh: '建设工程规划许可证' },
  part: `kind = 'CONSTRUCTION'`,
  sum: 'floorAreaM2',
  fields: { ...shared, floorAreaM2: decimal(areas.floor, area), designSchemeNumber: scheme(), ...certificateFields() },
  derived: { kind: constant('CONSTRUCTION'), landUse: constant(null), landAreaM2: constant(null, 'numeric') },
  rules: [validityRule],
}
