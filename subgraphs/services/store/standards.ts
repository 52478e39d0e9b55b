import type { Database } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { JointStandard, Zone } from '../__generated__/prisma/client.ts'
import { inForceOn } from './sql.ts'

/** Reads of zones by their regions and of joint standards by their zones. */
export const standardReads = (database: Database) => ({
  /** The zones that contain each region, with the region in `forRegion`. */
  zonesByRegion: (regionCodes: readonly string[]) =>
    database.query<Stored<Zone> & { forRegion: string }>(
      'zones by region',
      `SELECT asked.code AS for_region, t.* FROM unnest($1::text[]) AS asked(code)
       JOIN services.zone t ON t.region_codes && services.region_path(asked.code) ORDER BY t.code`,
      [regionCodes],
    ),
  /** All versions of the standards that name each zone, with the zone in `forZone`. */
  standardsByZone: (zoneCodes: readonly string[]) =>
    database.query<Stored<JointStandard> & { forZone: string }>(
      'joint standards by zone',
      `SELECT asked.code AS for_zone, t.* FROM unnest($1::text[]) AS asked(code)
       JOIN services.joint_standard t ON t.zone_codes @> ARRAY[asked.code] ORDER BY t.code, t.standard_version`,
      [zoneCodes],
    ),
  /** The standards valid on a day that may concern a trade (null: any) and zones (null: any place), at most 500. */
  standardsOn: (day: string, trade: string | null, zoneCodes: readonly string[] | null) =>
    database.query<Stored<JointStandard>>(
      'joint standards on a day',
      `SELECT t.* FROM services.joint_standard t WHERE ${inForceOn('t', '$1::date')}
         AND ($2::text IS NULL OR t.trades = '{}' OR t.trades @> ARRAY[$2::text])
         AND ($3::text[] IS NULL OR t.zone_codes = '{}' OR t.zone_codes && $3::text[])
       ORDER BY t.code, t.standard_version LIMIT 500`,
      [day, trade, zoneCodes],
    ),
})
