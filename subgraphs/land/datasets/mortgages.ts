import { certificateFields, parcelCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { civilDateField, decimal, text } from '#schema/publishing/fields.ts'
import { type ParcelState, parcelObstacle } from '../rules/parcels.ts'
import { landRefusals } from '../rules/refusals.ts'
import { ownParcel } from './parcels.ts'

/**
 * 抵押登记. Only an active parcel can be mortgaged; mortgages that have ended stay on record whatever became of theirs, and a discharged
 * one never stands again.
 */
export const mortgages: Dataset = {
  name: 'mortgages',
  title: { en: 'Mortgages', zh: '抵押登记' },
  table: 'mortgage',
  typeName: 'Mortgage',
  isNode: false,
  key: 'number',
  sum: 'amountYuan',
  certificate: true,
  frozen: '(t.discharged_on IS NOT NULL AND i.discharged_on IS DISTINCT FROM t.discharged_on)',
  fields: {
    number: text({ en: 'certificate number', zh: '不动产登记证明号' }, { maxLength: 60 }),
    parcelCode: parcelCode({ reference: ownParcel }),
    mortgagee: text({ en: 'mortgagee', zh: '抵押权人' }, { maxLength: 100 }),
    amountYuan: decimal({ en: 'amount (yuan)', zh: '担保金额（元）' }, { unit: '元', digits: [16, 2] }),
    dischargedOn: civilDateField({ en: 'discharged on', zh: '抵押权注销日期' }, { required: false }),
    ...certificateFields({ issuedRequired: false }),
  },
  rules: [
    validityRule,
    {
      field: 'dischargedOn',
      expected: {
        en: 'A day of discharge only with a mortgage that no longer stands.',
        zh: '仅已终止的抵押权可填写注销日期。',
      },
      holds: ({ dischargedOn, status }) => dischargedOn === null || (status !== 'VALID' && status !== 'SUSPENDED'),
    },
  ],
  async review({ query }, records) {
    const standing = records.filter(({ status }) => status === 'VALID')
    const parcels = await query<ParcelState & { readonly key: string }>(
      'review mortgages',
      `SELECT m.number AS key, p.code, p.status, p.withdrawn_on FROM unnest($1::text[], $2::text[]) AS m (number, parcel_code)
       JOIN land.parcel p ON p.code = m.parcel_code
       WHERE NOT EXISTS (SELECT FROM land.mortgage o WHERE o.number = m.number AND o.status = 'VALID')`,
      [standing.map(({ number }) => number), standing.map(({ parcelCode: code }) => code)],
    )
    return parcels.flatMap(({ key, ...parcel }) => {
      const obstacle = parcelObstacle(parcel, parcel.code)
      return obstacle === null ? [] : [{ key, field: 'parcelCode', expected: landRefusals.reasons[obstacle.code].rule }]
    })
  },
}
