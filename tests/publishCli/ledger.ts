import { issueToken } from '#schema/actor.ts'
import { type CommandProcess, runHeliograph } from '../kit/heliograph.ts'
import { testClock } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'

/** A token of the land department's system, good on every test hub. */
export const landToken = (): Promise<string> =>
  issueToken('test', { id: 'land system', roles: ['PUBLISHER'], organ: 'LAND' }, testClock())

/** `heliograph publish land parcels …` against a test hub. */
export async function publishParcels(hub: { readonly url: string }, ...parameters: string[]): Promise<CommandProcess> {
  const environment = { HELIOGRAPH_TOKEN: await landToken() }
  return runHeliograph(['publish', 'land', 'parcels', ...parameters, '--url', hub.url], environment)
}

/** The code of a parcel that the demonstration district does not have. */
export const codeOf = (serial: number): string =>
  `330211999${String(Math.floor(serial / 1e5)).padStart(3, '0')}GB${String(serial % 1e5).padStart(5, '0')}`

export const header = 'code,regionCode,areaM2,landUse,status,rightHolderUscc\n'
export const line = (serial: number, areaM2 = '120.50'): string =>
  `${codeOf(serial)},330211004202,${areaM2},商服用地,ACTIVE,\n`

/** So many rows of CSV. */
export const lines = (count: number): string =>
  header + Array.from({ length: count }, (_, serial) => line(serial, `${serial % 900}.50`)).join('')

/** What the land department's register has of those parcels, but for the batch that it came in. */
export const readParcels = ({ database }: TestHub) =>
  database.query<{ code: string; areaM2: string; version: number }>(
    undefined,
    `SELECT code, region_code, area_m2::text, land_use, status, version, source FROM land.parcel WHERE code LIKE '330211999%' ORDER BY code`,
  )

/** The versions that later ones replaced. */
export const readFormerVersions = ({ database }: TestHub) =>
  database.query(
    undefined,
    `SELECT key, version, record - 'batch_id' - 'recorded_at' AS record FROM land.record_version WHERE key LIKE '330211999%' ORDER BY key, version`,
  )

/** Takes those parcels away, with their past, so that a test begins with none. */
export async function forgetParcels({ database }: TestHub): Promise<void> {
  await database.query(undefined, `DELETE FROM land.parcel WHERE code LIKE '330211999%'`)
  await database.query(undefined, `DELETE FROM land.record_version WHERE key LIKE '330211999%'`)
}
