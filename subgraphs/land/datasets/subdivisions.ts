import { parcelCode } from '#schema/publishing/codeFields.ts'
import type { Dataset, RecordValues, ReviewRefusal } from '#schema/publishing/dataset.ts'
import { civilDateField, text } from '#schema/publishing/fields.ts'
import { landRefusals } from '../rules/refusals.ts'
import { type Consent, consentObstacle, type Obstacle, type Piece, splitObstacle } from '../rules/subdivision.ts'
import { ownParcel } from './parcels.ts'

/** What a published subdivision is judged by: the parcels that name its parent, the mortgage on it, planning's consent. */
interface Split {
  readonly key: string
  readonly parent: Piece
  readonly children: readonly Piece[]
  readonly mortgage: string | null
  readonly consent: Consent | null
}

/**
 * 土地分割登记. Needs planning's consent to this very parcel; the areas of the children sum to the parent's, no mortgage stands on it,
 * and it is retired by the registration itself. The rules are those of `registerSubdivision`. A registration that is there already was
 * judged when it came.
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
    planningConsent: text(
      { en: 'planning consent', zh: '规划同意文号' },
      { maxLength: 60, reference: { typeName: 'SubdivisionConsent' } },
    ),
    registeredOn: civilDateField({ en: 'registered on', zh: '登记日期' }),
  },
  async review({ query }, records) {
    const splits = await query<Split>(
      'review subdivisions',
      `SELECT s.number AS key, json_build_object('code', p.code, 'areaM2', p.area_m2::text) AS parent,
         (SELECT coalesce(json_agg(json_build_object('code', c.code, 'areaM2', c.area_m2::text) ORDER BY c.code), '[]')
          FROM land.parcel c WHERE c.parent_code = p.code AND c.withdrawn_on IS NULL) AS children,
         (SELECT min(m.number) FROM land.mortgage m
          WHERE m.parcel_code = p.code AND m.status IN ('VALID', 'SUSPENDED') AND m.withdrawn_on IS NULL) AS mortgage,
         (SELECT json_build_object('number', k.number, 'parcelCode', k.parcel_code, 'issuedOn', k.issued_on,
            'validUntil', k.valid_until, 'status', k.status, 'legalEffect', k.legal_effect)
          FROM land.known_subdivision_consent k WHERE k.number = s.consent) AS consent
       FROM unnest($1::text[], $2::text[], $3::text[]) AS s (number, parent_code, consent)
       JOIN land.parcel p ON p.code = s.parent_code
       WHERE NOT EXISTS (SELECT FROM land.subdivision o WHERE o.number = s.number AND o.parent_code = s.parent_code
         AND o.planning_consent = s.consent)`,
      [
        records.map(({ number }) => number),
        records.map(({ parentCode }) => parentCode),
        records.map(({ planningConsent }) => planningConsent),
      ],
    )
    const byKey = new Map(records.map((record) => [String(record['number']), record]))
    return splits.flatMap((split) => refusalOf(split, byKey.get(split.key) ?? {}))
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

function refusalOf({ key, parent, children, mortgage, consent }: Split, record: RecordValues): ReviewRefusal[] {
  const place = {
    number: String(record['planningConsent']),
    parcelCode: parent.code,
    on: String(record['registeredOn']),
  }
  const consented = consentObstacle(consent ?? undefined, place)
  const obstacle: Obstacle | null = splitObstacle(parent, children) ?? (mortgage === null ? consented : mortgaged)
  if (obstacle === null) return []
  const field = obstacle === consented ? 'planningConsent' : 'parentCode'
  return [{ key, field, expected: landRefusals.reasons[obstacle.code].rule }]
}

const mortgaged: Obstacle = { code: 'PARCEL_MORTGAGED' }
