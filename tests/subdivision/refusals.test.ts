import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mutateAs, publishAs } from '../kit/mutateAs.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'
import {
  closeOffices,
  codeOf,
  consentTo,
  count,
  discharge,
  halves,
  mortgage,
  newParcel,
  openOffices,
  subdivide,
  until,
} from './data.ts'

/** Row 17 of the domain: what stands against a subdivision. Parcels are as in `test.ts`. */
let hub: TestHub
beforeAll(async () => {
  hub = await openOffices()
})
afterAll(closeOffices)
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

  it('as malformed input where a number, a key or a code is none', async () => {
    const parcel = await newParcel()
    const text = 'mutation ($input: RegisterSubdivisionInput!) { registerSubdivision(input: $input) { __typename } }'
    const input = { idempotencyKey: 'k', parcel, expectedVersion: 1, planningConsent: '甲', children: halves(parcel) }
    const codeOfError = async (more: object) => {
      const { errors } = await hub.query(text, { input: { ...input, ...more } }, await actingAs('CASE_HANDLER', 'LAND'))
      return errors?.[0]?.extensions['code']
    }
    expect(await codeOfError({ planningConsent: '' })).toBe('BAD_USER_INPUT')
    expect(await codeOfError({ planningConsent: '长'.repeat(61) })).toBe('BAD_USER_INPUT')
    expect(await codeOfError({ idempotencyKey: ' ' })).toBe('BAD_USER_INPUT')
    expect(await codeOfError({ children: [{ code: '330211992210GB0001', areaM2: '1.00' }] })).toBe('BAD_USER_INPUT')
    expect(await codeOfError({})).toBeUndefined()
  })
})
