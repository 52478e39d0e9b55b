import { subdivisionConsents } from './land/subdivisions.ts'
import type { SliceTable, World } from '../world/types.ts'

/** The keys of other departments' entities that a department knows from their events. */
export const knownEntities = (world: World, typeNames: readonly (keyof typeof keysOf)[]): SliceTable => ({
  table: 'known_entity',
  rows: typeNames.flatMap((typeName) => keysOf[typeName](world).map((key) => ({ typeName, key }))),
})

const keysOf = {
  Region: ({ district, towns, villages }: World) => [district, ...towns, ...villages].map(({ code }) => code),
  Project: ({ projects }: World) => projects.map(({ code }) => code),
  Parcel: ({ parcels }: World) => parcels.map(({ code }) => code),
  SubdivisionConsent: (world: World) => subdivisionConsents(world).map(({ number }) => number),
} as const
