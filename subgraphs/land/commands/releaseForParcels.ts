import { type Department, lockParking } from '#schema/publishing/department.ts'
import { releaseParked } from '#schema/publishing/parking.ts'
import { tell } from '#schema/publishing/tell.ts'
import type { Write } from '#schema/records/createWrites.ts'

/** Writes the published records that waited for parcels which a registration has brought, and tells of them. */
export async function releaseForParcels(write: Write, department: Department, keys: readonly string[]): Promise<void> {
  await lockParking(write, department, 'shared')
  await tell(write, department, await releaseParked(write, department, [{ typeName: 'Parcel', keys }]), 'RELEASED')
}
