import { expect, vi } from 'vitest'
import type { Relay } from '#schema/events/relay.ts'
import { type Mutate, mutateAs, publishAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

let hub: TestHub
let relay: Relay
let register: Mutate
let planning: Mutate

/** Opens the hub of a test file, with its events under way. */
export async function openOffices(): Promise<TestHub> {
  hub = await startHub()
  relay = await startHubRelay(hub)
  register = mutateAs(hub, 'DECISION_MAKER', 'LAND')
  planning = mutateAs(hub, 'DECISION_MAKER', 'PLANNING')
  return hub
}

/** Closes it. */
export async function closeOffices(): Promise<void> {
  await relay.close()
  await hub.close()
}

/** Waits for what events bring. */
export const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })
/** The code of a parcel in the cadastral sub-zone of the tests. */
export const codeOf = (serial: number) => `330211992210GB${String(serial).padStart(5, '0')}`
/** How many rows a statement finds for a key. */
export const count = async (text: string, key: string) => (await hub.database.query(undefined, text, [key])).length

let serial = 0
/** A new parcel of 1000.00 m², known to planning. */
export async function newParcel(more: object = {}): Promise<string> {
  const code = codeOf((serial += 10))
  const record = { code, regionCode: '330211002010', areaM2: '1000.00', landUse: '商服用地', status: 'ACTIVE', ...more }
  expect(await publishAs(hub, 'LAND')('parcels', [record])).toMatchObject({ accepted: 1 })
  await until(async () =>
    expect(await count(`SELECT FROM planning.known_entity WHERE type_name = 'Parcel' AND key = $1`, code)).toBe(1),
  )
  return code
}

/** Planning's consent to split a parcel, arrived in land. */
export async function consentTo(parcel: string, more: object = {}): Promise<string> {
  const number = `镇规分〔2026〕${parcel.slice(-5)}号`
  const given = await grant({ idempotencyKey: number, number, parcel, ...more })
  expect(given).toMatchObject({ __typename: 'SubdivisionConsentGranted' })
  await until(async () =>
    expect(await count('SELECT FROM land.known_subdivision_consent WHERE number = $1', number)).toBe(1),
  )
  return number
}

/** Two pieces that follow the code of the whole. */
export const halves = (parcel: string, [one = '400.50', two = '599.50']: readonly string[] = []) => {
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
/** Splits a parcel at the counter of the land department. */
export const subdivide = (parcel: string, planningConsent: string, more: object = {}) =>
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

/** Registers a mortgage there. */
export const mortgage = (parcel: string, number: string, more: object = {}) =>
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

/** Discharges one. */
export const discharge = (input: object) =>
  register('dischargeMortgage', { ...input }, '... on Conflict { currentVersion }')

/** Consents as planning's decision maker. */
export const grant = (input: object) => planning('grantSubdivisionConsent', { ...input })
