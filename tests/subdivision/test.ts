import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Relay } from '#schema/events/relay.ts'
import { type Mutate, mutateAs, publishAs } from '../kit/mutateAs.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

/**
 * Row 17 of the domain (土地分割登记→抵押): planning consents, land splits, a bank verifies. Each test has a parcel of its own in the
 * cadastral sub-zone 330211992210, of 1000.00 m². The day is 2026-11-22.
 */
let hub: TestHub
let relay: Relay
let register: Mutate
let planning: Mutate

beforeAll(async () => {
  hub = await startHub()
  relay = await startHubRelay(hub)
  register = mutateAs(hub, 'DECISION_MAKER', 'LAND')
  planning = mutateAs(hub, 'DECISION_MAKER', 'PLANNING')
})
afterAll(async () => {
  await relay.close()
  await hub.close()
})

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })
const codeOf = (serial: number) => `330211992210GB${String(serial).padStart(5, '0')}`
const count = async (text: string, key: string) => (await hub.database.query(undefined, text, [key])).length

let serial = 0
/** A new parcel of 1000.00 m², known to planning. */
async function newParcel(more: object = {}): Promise<string> {
  const code = codeOf((serial += 10))
  const record = { code, regionCode: '330211002010', areaM2: '1000.00', landUse: '商服用地', status: 'ACTIVE', ...more }
  expect(await publishAs(hub, 'LAND')('parcels', [record])).toMatchObject({ accepted: 1 })
  await until(async () =>
    expect(await count(`SELECT FROM planning.known_entity WHERE type_name = 'Parcel' AND key = $1`, code)).toBe(1),
  )
  return code
}

/** Planning's consent to split a parcel, arrived in land. */
async function consentTo(parcel: string, more: object = {}): Promise<string> {
  const number = `镇规分〔2026〕${parcel.slice(-5)}号`
  const given = await planning('grantSubdivisionConsent', { idempotencyKey: number, number, parcel, ...more })
  expect(given).toMatchObject({ __typename: 'SubdivisionConsentGranted' })
  await until(async () =>
    expect(await count('SELECT FROM land.known_subdivision_consent WHERE number = $1', number)).toBe(1),
  )
  return number
}

/** Two pieces that follow the code of the whole. */
const halves = (parcel: string, [one = '400.50', two = '599.50']: readonly string[] = []) => {
  const first = Number(parcel.slice(-5))
  return [
    { code: codeOf(first + 1), areaM2: one },
    { code: codeOf(first + 2), areaM2: two },
  ]
}

const split = /* GraphQL */ `
  ... on SubdivisionRegistered {
    subdivision {
      number
      planningConsent
      registeredOn
      parent {
        code
        status
        version
      }
      children {
        code
        areaM2
        landUse
        status
        region {
          code
        }
        project {
          code
        }
        rightHolder {
          uscc
        }
        parent {
          code
        }
      }
    }
  }
  ... on Conflict {
    currentVersion
    current {
      ... on Parcel {
        status
      }
    }
  }
`

let keys = 0
const subdivide = (parcel: string, planningConsent: string, more: object = {}) =>
  register(
    'registerSubdivision',
    {
      idempotencyKey: `split ${++keys}`,
      parcel,
      expectedVersion: 1,
      planningConsent,
      children: halves(parcel),
      ...more,
    },
    split,
  )

const mortgage = (parcel: string, number: string, more: object = {}) =>
  register(
    'registerMortgage',
    {
      idempotencyKey: `mortgage ${++keys}`,
      number,
      parcel,
      mortgagee: '宁波银行股份有限公司镇海支行',
      amountYuan: '5000000.00',
      validUntil: '2028-11-21',
      ...more,
    },
    '... on MortgageRegistered { mortgage { number version status } }',
  )

const discharge = (input: object) => register('dischargeMortgage', { ...input }, '... on Conflict { currentVersion }')

const project = '2506-330211-04-01-100123'
const holder = '91330211MA002A98AH'

describe('a subdivision', () => {
  it('retires the parcel, carries its place, project and right holder over, and tells others of the pieces', async () => {
    const parcel = await newParcel({ projectCode: project, rightHolderUscc: holder })
    const consent = await consentTo(parcel)
    const carried = {
      status: 'ACTIVE',
      region: { code: '330211002010' },
      project: { code: project },
      rightHolder: { uscc: holder },
      parent: { code: parcel },
    }
    const [one, two] = halves(parcel)
    expect(
      await subdivide(parcel, consent, {
        children: [{ ...one, landUse: '住宅用地' }, two],
        registeredOn: '2026-11-22',
      }),
    ).toEqual({
      __typename: 'SubdivisionRegistered',
      subdivision: {
        number: `FG-${parcel}`,
        planningConsent: consent,
        registeredOn: '2026-11-22',
        parent: { code: parcel, status: 'RETIRED', version: 2 },
        children: [
          { ...one, landUse: '住宅用地', ...carried },
          { ...two, landUse: '商服用地', ...carried },
        ],
      },
    })
    await until(async () =>
      expect(
        await count(
          `SELECT FROM planning.known_entity WHERE type_name = 'Parcel' AND key LIKE $1`,
          `${parcel.slice(0, 18)}_`,
        ),
      ).toBe(3),
    )
    const told = await hub.database.query(
      undefined,
      `SELECT entity, key, kind FROM land.outbox WHERE key = ANY($1) ORDER BY id`,
      [[parcel, one?.code, two?.code, `FG-${parcel}`]],
    )
    expect(told).toEqual([
      { entity: 'parcel', key: one?.code, kind: 'REGISTERED' },
      { entity: 'parcel', key: two?.code, kind: 'REGISTERED' },
      { entity: 'parcel', key: parcel, kind: 'RETIRED' },
      { entity: 'subdivision', key: `FG-${parcel}`, kind: 'REGISTERED' },
    ])
  })

  it('is registered once under one idempotency key', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const first = await subdivide(parcel, consent, { idempotencyKey: 'the same split' })
    expect(await subdivide(parcel, consent, { idempotencyKey: 'the same split' })).toEqual(first)
    expect(await count('SELECT FROM land.parcel WHERE parent_code = $1', parcel)).toBe(2)
  })

  it('shows who comes second the parcel as it is now', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    await publishAs(hub, 'LAND')('parcels', [
      { code: parcel, regionCode: '330211002010', areaM2: '1000.00', landUse: '住宅用地', status: 'ACTIVE' },
    ])
    expect(await subdivide(parcel, consent)).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      current: { status: 'ACTIVE' },
    })
  })

  it('of two at once is registered once', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const outcomes = await Promise.all([subdivide(parcel, consent), subdivide(parcel, consent)])
    const names = outcomes.map(({ __typename, code }: { __typename: string; code?: string }) => code ?? __typename)
    expect(names.toSorted()).toEqual(['PARCEL_RETIRED', 'SubdivisionRegistered'])
  })

  it('brings in what waited for its pieces', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const [one] = halves(parcel)
    const unit = { code: `${one?.code}F00010001`, parcelCode: one?.code, kind: 'BUILDING', location: '镇海区测试路1号' }
    expect(await publishAs(hub, 'LAND')('realEstateUnits', [unit])).toMatchObject({ parked: [{ key: unit.code }] })
    await subdivide(parcel, consent)
    expect(await count('SELECT FROM land.real_estate_unit WHERE code = $1', unit.code)).toBe(1)
  })
})

describe('a subdivision is refused', () => {
  it('without the consent of planning, by rule, basis and remedy', async () => {
    expect(await subdivide(await newParcel(), '镇规分〔2026〕不存在')).toEqual({
      __typename: 'Refused',
      code: 'CONSENT_UNKNOWN',
      message: 'Land knows no consent 镇规分〔2026〕不存在 of planning.',
      rule: 'A parcel is split with the consent of planning.',
      basis: '《中华人民共和国城乡规划法》第四十三条',
      remedy: 'Ask planning for its consent (`grantSubdivisionConsent`); it arrives here by event.',
      path: ['planningConsent'],
    })
  })

  it('with the consent for another parcel', async () => {
    const consent = await consentTo(await newParcel())
    expect(await subdivide(await newParcel(), consent)).toMatchObject({ code: 'CONSENT_OF_ANOTHER_PARCEL' })
  })

  it('the day after the consent ran out, and not on its last day', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel, { issuedOn: '2026-10-01', validUntil: '2026-11-20' })
    expect(await subdivide(parcel, consent, { registeredOn: '2026-11-21' })).toMatchObject({
      code: 'CONSENT_OUT_OF_TIME',
      message: `The consent ${consent} holds from 2026-10-01 to 2026-11-20, not on 2026-11-21.`,
    })
    expect(await subdivide(parcel, consent, { registeredOn: '2026-11-20' })).toMatchObject({
      __typename: 'SubdivisionRegistered',
    })
  })

  it('once planning has taken its consent back', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const withdrawal = {
      idempotencyKey: `withdraw ${consent}`,
      dataset: 'SUBDIVISION_CONSENTS',
      key: consent,
      reason: '规划调整',
    }
    await mutateAs(hub, 'PUBLISHER', 'PLANNING')('withdrawPlanningRecord', withdrawal)
    const revoked = `SELECT FROM land.known_subdivision_consent WHERE number = $1 AND status = 'REVOKED'`
    await until(async () => expect(await count(revoked, consent)).toBe(1))
    expect(await subdivide(parcel, consent)).toMatchObject({
      code: 'CONSENT_NOT_IN_FORCE',
      message: `The consent ${consent} is REVOKED.`,
    })
  })

  it('while a mortgage stands on the parcel', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    await mortgage(parcel, '测试抵押-1')
    expect(await subdivide(parcel, consent)).toMatchObject({
      code: 'PARCEL_MORTGAGED',
      message: `The parcel ${parcel} is under the mortgage 测试抵押-1.`,
      basis: '《中华人民共和国民法典》第四百零八条；《不动产登记暂行条例实施细则》第七十条',
    })
    await discharge({ number: '测试抵押-1', expectedVersion: 1 })
    expect(await subdivide(parcel, consent)).toMatchObject({ __typename: 'SubdivisionRegistered' })
  })

  it('for a parcel that is unknown, split or withdrawn', async () => {
    const consent = await consentTo(await newParcel())
    expect(await subdivide(codeOf(99_990), consent)).toMatchObject({ code: 'PARCEL_UNKNOWN' })
    const parcel = await newParcel()
    await subdivide(parcel, await consentTo(parcel))
    expect(await subdivide(parcel, consent, { expectedVersion: 2 })).toMatchObject({ code: 'PARCEL_RETIRED' })
    const withdrawn = await newParcel()
    const withdrawal = { idempotencyKey: withdrawn, dataset: 'PARCELS', key: withdrawn, reason: '误登' }
    await mutateAs(hub, 'PUBLISHER', 'LAND')('withdrawLandRecord', withdrawal)
    expect(await subdivide(withdrawn, consent, { expectedVersion: 2 })).toMatchObject({ code: 'PARCEL_WITHDRAWN' })
  })

  it('with one piece, an area of zero or of three digits, a sum one hundredth off, or a piece in another sub-zone', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const [one, two] = halves(parcel)
    const refusalOf = async (children: readonly unknown[]) => (await subdivide(parcel, consent, { children })).code
    expect(await refusalOf([one])).toBe('CHILDREN_TOO_FEW')
    expect(await refusalOf(halves(parcel, ['0.00', '1000.00']))).toBe('AREA_NOT_POSITIVE')
    expect(await refusalOf(halves(parcel, ['400.505', '599.495']))).toBe('AREA_NOT_POSITIVE')
    expect(await refusalOf(halves(parcel, ['400.50', '599.49']))).toBe('AREAS_DIFFER')
    expect(await refusalOf([one, { ...two, code: '330211992211GB00001' }])).toBe('PARCEL_ELSEWHERE')
  })

  it('with a code that was ever used, also when it was retired, also twice in one registration', async () => {
    const retired = await newParcel()
    await subdivide(retired, await consentTo(retired))
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const [one, two] = halves(parcel)
    const refusalOf = async (code: unknown) => await subdivide(parcel, consent, { children: [one, { ...two, code }] })
    expect(await refusalOf(retired)).toMatchObject({
      code: 'PARCEL_CODE_USED',
      rule: 'A code names one parcel for ever; that of a retired one is never used again.',
      path: ['children', '1', 'code'],
    })
    expect(await refusalOf(one?.code)).toMatchObject({ code: 'PARCEL_CODE_USED' })
    expect(await refusalOf(parcel)).toMatchObject({ code: 'PARCEL_CODE_USED' })
  })

  it('on a day to come, and to whoever is not of the land department', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    expect(await subdivide(parcel, consent, { registeredOn: '2026-11-23' })).toMatchObject({ code: 'DAY_TO_COME' })
    const text = 'mutation ($input: RegisterSubdivisionInput!) { registerSubdivision(input: $input) { __typename } }'
    const input = {
      idempotencyKey: 'x',
      parcel,
      expectedVersion: 1,
      planningConsent: consent,
      children: halves(parcel),
    }
    const { errors } = await hub.query(text, { input }, await actingAs('DECISION_MAKER', 'PLANNING'))
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('when it is published, by the same rules', async () => {
    const parcel = await newParcel()
    const [one, two] = halves(parcel, ['400.50', '599.49'])
    const piece = { regionCode: '330211002010', status: 'ACTIVE', parentCode: parcel }
    const publish = publishAs(hub, 'LAND')
    await publish('parcels', [
      { ...one, ...piece },
      { ...two, ...piece },
    ])
    const record = {
      number: `镇不动产分〔2026〕${parcel.slice(-5)}号`,
      parentCode: parcel,
      planningConsent: await consentTo(await newParcel()),
      registeredOn: '2026-11-20',
    }
    const refusalOf = async () => (await publish('subdivisions', [record])).refused[0]?.message
    expect(await refusalOf()).toBe('Children whose areas sum to that of the parcel that is split.')
    await publish('parcels', [{ ...two, ...piece, areaM2: '599.50' }])
    expect(await refusalOf()).toBe('A consent is for the parcel that it names.')
    expect(
      await publish('parcels', [{ code: parcel, regionCode: '330211002010', areaM2: '1.00', status: 'RETIRED' }]),
    ).toMatchObject({ accepted: 1 })
    expect(
      await publish('parcels', [{ code: parcel, regionCode: '330211002010', areaM2: '1.00', status: 'ACTIVE' }]),
    ).toMatchObject({
      refused: [{ code: 'RECORD_FROZEN' }],
    })
  })
})

it('a published subdivision waits for the consent of planning, and goes in by itself when it comes', async () => {
  const parcel = await newParcel()
  const publish = publishAs(hub, 'LAND')
  const piece = { regionCode: '330211002010', status: 'ACTIVE', parentCode: parcel }
  await publish(
    'parcels',
    halves(parcel).map((half) => ({ ...half, ...piece })),
  )
  const planningConsent = `镇规分〔2026〕${parcel.slice(-5)}号`
  const number = `镇不动产分〔2026〕${parcel.slice(-5)}号`
  const record = { number, parentCode: parcel, planningConsent, registeredOn: '2026-11-22' }
  expect(await publish('subdivisions', [record])).toMatchObject({ accepted: 0, parked: [{ key: number }] })
  await consentTo(parcel)
  const retired = `SELECT FROM land.parcel WHERE code = $1 AND status = 'RETIRED'`
  await until(async () => expect(await count(retired, parcel)).toBe(1))
})

describe('a mortgage', () => {
  const verify = /* GraphQL */ `
    query ($number: String!) {
      mortgage(number: $number) {
        number
        status
        legalEffect
        validUntil
        dischargedOn
        issuedBy {
          code
        }
        parcel {
          code
          status
        }
      }
    }
  `

  it('on a piece is verified by a bank by its number, until it is discharged', async () => {
    const parcel = await newParcel()
    await subdivide(parcel, await consentTo(parcel))
    const piece = halves(parcel)[1]?.code ?? ''
    expect(await mortgage(piece, '测试抵押-2')).toMatchObject({ mortgage: { version: 1, status: 'VALID' } })
    const bank = await actingAs('AUDITOR')
    const shown = {
      number: '测试抵押-2',
      status: 'VALID',
      legalEffect: true,
      validUntil: '2028-11-21',
      dischargedOn: null,
      issuedBy: { code: 'LAND' },
      parcel: { code: piece, status: 'ACTIVE' },
    }
    expect(await hub.data(verify, { number: '测试抵押-2' }, bank)).toEqual({ mortgage: shown })
    expect(await discharge({ number: '测试抵押-2', expectedVersion: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    })
    await discharge({ number: '测试抵押-2', expectedVersion: 1 })
    expect(await hub.data(verify, { number: '测试抵押-2' }, bank)).toEqual({
      mortgage: { ...shown, status: 'EXPIRED', dischargedOn: '2026-11-22' },
    })
    expect(await discharge({ number: '测试抵押-2', expectedVersion: 2 })).toMatchObject({
      code: 'MORTGAGE_ENDED',
    })
    expect(await hub.data(verify, { number: '没有这个号' }, bank)).toEqual({ mortgage: null })
  })

  it('is refused on a retired parcel, by rule, basis and remedy', async () => {
    const parcel = await newParcel()
    await subdivide(parcel, await consentTo(parcel))
    expect(await mortgage(parcel, '测试抵押-3')).toEqual({
      __typename: 'Refused',
      code: 'PARCEL_RETIRED',
      message: `The parcel ${parcel} was split or merged away.`,
      rule: 'Only an active parcel can be split or mortgaged.',
      basis: '《不动产登记暂行条例实施细则》第二十六条、第六十五条',
      remedy: 'Name one of the `children` of the parcel.',
      path: ['parcel'],
    })
  })

  it('is refused under a number that is taken, for a debt that ends before it begins, and on a day to come', async () => {
    const parcel = await newParcel()
    await mortgage(parcel, '测试抵押-4')
    expect(await mortgage(parcel, '测试抵押-4')).toMatchObject({ code: 'MORTGAGE_NUMBER_USED' })
    expect(await mortgage(parcel, '测试抵押-5', { validUntil: '2026-11-21' })).toMatchObject({
      code: 'PERIOD_REVERSED',
    })
    expect(await mortgage(parcel, '测试抵押-5', { issuedOn: '2026-11-23' })).toMatchObject({ code: 'DAY_TO_COME' })
    expect(await discharge({ number: '测试抵押-9', expectedVersion: 1 })).toMatchObject({
      code: 'MORTGAGE_UNKNOWN',
    })
  })
})

describe('a consent', () => {
  it('is refused for a parcel that planning does not know, under a taken number, or for a period that ends first', async () => {
    const parcel = await newParcel()
    const number = await consentTo(parcel)
    const grant = (more: object) =>
      planning('grantSubdivisionConsent', {
        idempotencyKey: `grant ${++keys}`,
        number: '镇规分〔2026〕甲号',
        parcel,
        ...more,
      })
    expect(await grant({ parcel: codeOf(99_991) })).toMatchObject({ code: 'PARCEL_UNKNOWN' })
    expect(await grant({ number })).toMatchObject({ code: 'CONSENT_NUMBER_USED' })
    expect(await grant({ issuedOn: '2026-11-22', validUntil: '2026-11-21' })).toMatchObject({ code: 'PERIOD_REVERSED' })
  })

  it('stands beside the parcel', async () => {
    const parcel = await newParcel()
    const number = await consentTo(parcel, { validUntil: '2027-11-21' })
    const query = /* GraphQL */ `
      query ($parcel: ParcelCode!, $number: String!) {
        parcel(code: $parcel) {
          subdivisionConsents {
            number
            status
          }
        }
        subdivisionConsent(number: $number) {
          parcel {
            code
          }
          issuedOn
          validUntil
        }
      }
    `
    expect(await hub.data(query, { parcel, number })).toEqual({
      parcel: { subdivisionConsents: [{ number, status: 'VALID' }] },
      subdivisionConsent: { parcel: { code: parcel }, issuedOn: '2026-11-22', validUntil: '2027-11-21' },
    })
  })
})
