import type { LegalBasis, Material, OrganKey, ReferenceServiceItem } from '../types.ts'
import { LICENSING_LAW } from './statutes.ts'

/** An article of a statute; `article` is written as 第…条. */
export const article = (title: string, number: string): LegalBasis => ({ title, article: number })

/** The ordinary limit of one organ: twenty working days (行政许可法第四十二条). */
export const ORDINARY_LIMIT: LegalBasis = article(LICENSING_LAW, '第四十二条')

const material = (form: Material['form'], name: string, fetchableFrom?: OrganKey): Material => ({
  name,
  form,
  required: true,
  ...(fetchableFrom && { fetchableFrom }),
})

/** A required original, which `fetchableFrom` may already hold. */
export const original = (name: string, fetchableFrom?: OrganKey): Material => material('ORIGINAL', name, fetchableFrom)

/** A required copy, which `fetchableFrom` may already hold. */
export const copy = (name: string, fetchableFrom?: OrganKey): Material => material('COPY', name, fetchableFrom)

/** A required electronic file, which `fetchableFrom` may already hold. */
export const electronic = (name: string, fetchableFrom?: OrganKey): Material =>
  material('ELECTRONIC', name, fetchableFrom)

/** The same material, asked for only where it applies. */
export const optional = (asked: Material): Material => ({ ...asked, required: false })

/** Materials that nearly every item asks for and that another organ already holds. */
export const BUSINESS_LICENCE: Material = copy('营业执照', 'commerce')
export const IDENTITY_CARD: Material = copy('申请人身份证明', 'publicSecurity')
export const PROXY: Material = optional(original('授权委托书'))
export const PARCEL_SURVEY: Material = electronic('宗地图及勘测定界成果', 'land')
export const TITLE_DEED: Material = copy('不动产权属证书', 'land')
export const PLANNING_PERMIT: Material = copy('建设工程规划许可证', 'planning')
export const LAND_PLANNING_PERMIT: Material = copy('建设用地规划许可证', 'planning')
export const PROJECT_FILING: Material = electronic('项目批准、核准或者备案文件', 'developmentReform')

type Defaulted = 'type' | 'levels' | 'decidedAt' | 'trades' | 'feeYuan' | 'instant' | 'committed' | 'greenChannel'
type Draft = Omit<ReferenceServiceItem, Defaulted> & Partial<Pick<ReferenceServiceItem, Exclude<Defaulted, 'type'>>>

const item = (type: ReferenceServiceItem['type'], draft: Draft): ReferenceServiceItem => ({
  type,
  levels: ['DISTRICT'],
  decidedAt: 'DISTRICT',
  trades: [],
  feeYuan: '0.00',
  instant: false,
  committed: false,
  greenChannel: false,
  ...draft,
})

/** 行政许可 (01): handled in the district, free of charge, for every trade, unless the draft says otherwise. */
export const licence = (draft: Draft): ReferenceServiceItem => item('LICENCE', draft)

/** 行政确认 (07), with the same defaults. */
export const confirmation = (draft: Draft): ReferenceServiceItem => item('CONFIRMATION', draft)

/** 其他行政权力 (10), with the same defaults. */
export const otherPower = (draft: Draft): ReferenceServiceItem => item('OTHER', draft)

/** 公共服务 (20), with the same defaults. */
export const publicService = (draft: Draft): ReferenceServiceItem => item('PUBLIC_SERVICE', draft)
