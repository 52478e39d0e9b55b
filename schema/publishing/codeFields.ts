import type { Text } from '../refusals.ts'
import { parseParcelCode } from '../scalars/ParcelCode.ts'
import { parseProjectCode } from '../scalars/ProjectCode.ts'
import { parseRegionCode } from '../scalars/RegionCode.ts'
import { parseUscc } from '../scalars/Uscc.ts'
import { choice, code, codes, civilDateField, type Field, type Reference, truth } from './fields.ts'

interface Named {
  readonly required?: boolean
  readonly title?: Text
  readonly reference?: Reference
}

/** A region, known from the office's register of regions. */
export const regionCode = ({ title = { en: 'region code', zh: '区划代码' }, required = true }: Named = {}): Field =>
  code(title, 'RegionCode', parseRegionCode, { required, reference: { typeName: 'Region' } })

/** A project, known from the office's register of projects. */
export const projectCode = ({ title = { en: 'project code', zh: '项目代码' }, required = true }: Named = {}): Field =>
  code(title, 'ProjectCode', parseProjectCode, { required, reference: { typeName: 'Project' } })

const parcelTitle = { en: 'parcel code', zh: '宗地代码' }

/** A parcel; another department's unless `reference` says where it is kept. */
export const parcelCode = ({
  title = parcelTitle,
  required = true,
  reference = { typeName: 'Parcel' },
}: Named = {}): Field => code(title, 'ParcelCode', parseParcelCode, { required, reference })

/** Parcels of the land department. */
export const parcelCodes = (): Field =>
  codes({ en: 'parcel codes', zh: '宗地代码' }, 'ParcelCode', parseParcelCode, { reference: { typeName: 'Parcel' } })

/** An organisation by its credit code. It need not be in the district's register: many are from elsewhere. */
export const uscc = (title: Text, { required = false, reference }: Omit<Named, 'title'> = {}): Field =>
  code(title, 'Uscc', parseUscc, { required, ...(reference && { reference }) })

/** The states of a certificate. */
export const certificateStatuses = ['VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED'] as const

/** The fields that every certificate has; some departments know no day of issue. */
export const certificateFields = ({ issuedRequired = true } = {}): Readonly<Record<string, Field>> => ({
  issuedOn: civilDateField({ en: 'issued on', zh: '发证日期' }, { required: issuedRequired }),
  validUntil: civilDateField({ en: 'valid until', zh: '有效期至' }, { required: false }),
  status: choice({ en: 'status', zh: '状态' }, certificateStatuses),
  legalEffect: truth({ en: 'legal effect', zh: '是否具有法律效力' }),
})
