/** A kind of code: the root field that takes it, codes that are valid (but nobody's), and codes that are not, with the reason. */
export interface CodeKind {
  readonly scalar: string
  readonly field: string
  readonly argument: string
  readonly valid: readonly string[]
  readonly invalid: readonly (readonly [code: string, why: string])[]
}

/** Section 3 of the domain, each rule with a code on either side of it. */
export const codeKinds: readonly CodeKind[] = [
  {
    scalar: 'RegionCode',
    field: 'region',
    argument: 'code',
    valid: ['110101000000', '110101099000', '110101199000', '110101599000', '110101001599', '110101001001'],
    invalid: [
      ['33021100100', 'eleven digits'],
      ['3302110010000', 'thirteen digits'],
      ['33021100100X', 'a letter'],
      ['３30211001000', 'a full-width digit'],
      ['330211600000', 'a town part above 599'],
      ['330211001600', 'a village part above 599'],
      ['330211000001', 'a village under no town'],
      ['', 'nothing'],
      [' 330211001000', 'a space before'],
    ],
  },
  {
    scalar: 'Uscc',
    field: 'enterprise',
    argument: 'uscc',
    // The last three have no 0, so that the weight of every position counts.
    valid: [
      '91350100M000100Y43',
      '12100000400010275N',
      '91441912MA4UH7QX5K',
      '9246293271WYTRLKEH',
      'Y3719526BCDFGHJNPH',
    ],
    invalid: [
      ['91350100M000100Y44', 'a wrong check character'],
      ['91350100M000100Y4', 'seventeen characters'],
      ['91350100M000100Y433', 'nineteen characters'],
      ['91350100I000100Y43', 'the letter I'],
      ['91350100O000100Y43', 'the letter O'],
      ['91350100S000100Y43', 'the letter S'],
      ['91350100V000100Y43', 'the letter V'],
      ['91350100Z000100Y43', 'the letter Z'],
      ['91350100m000100y43', 'lower case'],
      ['19350100M000100Y43', 'two digits in each other’s place'],
    ],
  },
  {
    scalar: 'ProjectCode',
    field: 'project',
    argument: 'code',
    valid: [
      '2105-330211-04-01-123456',
      '2019-330211-48-03-007391',
      '2612-110101-04-01-000000',
      '2105-330211-04-01-123457',
    ],
    invalid: [
      ['2105-330211-04-01-12345', 'five digits at the end'],
      ['2105330211040112345600', 'no hyphens'],
      ['2113-330211-04-01-123456', 'a thirteenth month'],
      ['2100-330211-04-01-123456', 'month nought'],
      ['2105-330211-04-01-12345X', 'a letter'],
      ['2105－330211-04-01-123456', 'a full-width hyphen'],
    ],
  },
  {
    scalar: 'ParcelCode',
    field: 'parcel',
    argument: 'code',
    valid: ['110101001002GB00017', '110101001002JA00017', '110101001002ZY00001'],
    invalid: [
      ['110101001002GB0017', 'eighteen characters'],
      ['110101001002GB000170', 'twenty characters'],
      ['110101001002XB00017', 'no such ownership'],
      ['110101001002GI00017', 'no such right'],
      ['110101001002gb00017', 'lower case'],
      ['11010100100AGB00017', 'a letter among the digits'],
    ],
  },
  {
    scalar: 'RealEstateUnitCode',
    field: 'realEstateUnit',
    argument: 'code',
    valid: ['110101001002GB00017F00010001', '110101001002GB00017L00000001', '110101001002GB00017W00000000'],
    invalid: [
      ['110101001002GB00017', 'a parcel code'],
      ['110101001002GB00017X00010001', 'no such kind'],
      ['110101001002GB00017F0001000', 'twenty-seven characters'],
      ['110101001002GB00017W00000001', 'a serial of nothing'],
    ],
  },
  {
    scalar: 'ServiceItemCode',
    field: 'serviceItem',
    argument: 'code',
    valid: ['12100000400010275N4000117001000', '12100000400010275N1000117001000', '12100000400010275N6000117001000'],
    invalid: [
      ['12100000400010275N7000117001000', 'a seventh level'],
      ['12100000400010275N0000117001000', 'level nought'],
      ['12100000400010275N400011700100', 'thirty characters'],
      ['12100000400010275M4000117001000', 'a credit code that fails its check'],
      ['12100000400010275N40001170O1000', 'a letter in the basic code'],
    ],
  },
]

/** Start day, working days, due day: the vectors of the domain. */
export const workingDayVectors: readonly (readonly [from: string, workingDays: number, dueOn: string])[] = [
  ['2026-02-09', 20, '2026-03-13'],
  ['2026-02-14', 5, '2026-02-28'],
  ['2025-12-31', 1, '2026-01-04'],
  ['2024-02-02', 1, '2024-02-04'],
  ['2025-09-25', 32, '2025-11-14'],
  ['2026-01-05', 72, '2026-04-22'],
  ['2026-01-05', 0, '2026-01-05'],
]

/** The working days of each announced year. */
export const workingDaysOfYears: readonly (readonly [year: number, workingDays: number])[] = [
  [2024, 251],
  [2025, 248],
  [2026, 248],
]
