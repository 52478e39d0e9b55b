/** The standing members of the demonstration: data of its office, and no rule of the hub. */
export const seven: readonly string[] = [
  'DEVELOPMENT_REFORM',
  'LAND',
  'PLANNING',
  'CONSTRUCTION',
  'ENVIRONMENT',
  'FIRE_RESCUE',
  'WATER_RESOURCES',
]
