import { parcelCode } from '#schema/publishing/codeFields.ts'
import type { Dataset, ReviewRefusal } from '#schema/publishing/dataset.ts'
import { civilDateField, text } from '#schema/publishing/fields.ts'
import { ownParcel } from './parcels.ts'

interface Split {
  readonly key: string
  readonly children: number
  readonly areasAgree: boolean
}

const noChildren = {
  en: 'The parcels that came of the subdivision, published first with their parent.',
  zh: '应先发布分割后的各宗地，并注明分割前宗地。',
}
const areasDiffer = {
  en: 'Parcels whose areas sum to that of the parcel that was split.',
  zh: '分割后各宗地面积之和应等于原宗地面积。',
}

/**
 * 土地分割登记. Needs planning's consent (土地管理: 分割须经规划部门同意); the areas of the children sum to the parent's, and the
 * parent is retired by the registration itself.
 */
export const subdivisions: Dataset = {
  name: 'subdivisions',
  title: { en: 'Subdivisions', zh: '土地分割登记' },
  table: 'subdivision',
  typeName: 'Subdivision',
  isNode: false,
  key: 'number',
  fields: {
    number: text({ en: 'number', zh: '登记编号' }, { maxLength: 60 }),
    parentCode: parcelCode({ title: { en: 'parent parcel code', zh: '原宗地代码' }, reference: ownParcel }),
    planningConsent: text({ en: 'planning consent', zh: '规划同意文号' }, { maxLength: 60 }),
    registeredOn: civilDateField({ en: 'registered on', zh: '登记日期' }),
  },
  async review({ query }, records) {
    const splits = await query<Split>(
      'review subdivisions',
      `SELECT s.number AS key, count(c.code)::int AS children,
         coalesce(sum(c.area_m2) = min(p.area_m2), false) AS areas_agree
       FROM unnest($1::text[], $2::text[]) AS s (number, parent_code)
       JOIN land.parcel p ON p.code = s.parent_code
       LEFT JOIN land.parcel c ON c.parent_code = s.parent_code AND c.withdrawn_on IS NULL GROUP BY s.number`,
      [records.map(({ number }) => number), records.map(({ parentCode }) => parentCode)],
    )
    return splits.flatMap(({ key, children, areasAgree }): ReviewRefusal[] => {
      if (children > 0 && areasAgree) return []
      return [{ key, field: 'parentCode', expected: children === 0 ? noChildren : areasDiffer }]
    })
  },
  async settle({ query, source, batchId, at }, keys) {
    await query(
      'retire parents',
      `WITH parent AS (
         SELECT p.code FROM land.parcel p JOIN land.subdivision s ON s.parent_code = p.code
         WHERE s.number = ANY($1::text[]) AND p.status = 'ACTIVE' ORDER BY p.code COLLATE "C" FOR NO KEY UPDATE OF p)
       UPDATE land.parcel p SET status = 'RETIRED', source = $2, batch_id = $3, recorded_at = $4
       FROM parent WHERE p.code = parent.code`,
      [keys, source, batchId, at],
    )
  },
}
