import { expect, vi } from 'vitest'
import type { EventMessage } from '#schema/events/event.ts'
import type { Relay } from '#schema/events/relay.ts'
import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'
import { permits } from '../../subgraphs/commerce/consumers/permits.ts'
import { declare, hashOf, stepsAs } from '../cases/data.ts'
import { type Mutate, mutateAs, publishAs } from '../kit/mutateAs.ts'
import { testClock } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

let hub: TestHub
let relay: Relay
let commerce: Mutate

/** Opens the hub of a test file, with its events under way. */
export async function openOffices(): Promise<TestHub> {
  hub = await startHub()
  relay = await startHubRelay(hub)
  commerce = mutateAs(hub, 'DECISION_MAKER', 'COMMERCE')
  return hub
}

/** Closes it. */
export async function closeOffices(): Promise<void> {
  await relay.close()
  await hub.close()
}

/** Waits for what events bring. */
export const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })

let serial = 0
/** An enterprise of the register that holds no licence yet. */
export async function newEnterprise(more: object = {}): Promise<string> {
  const first17 = `91330211MA7777${String(++serial).padStart(3, '0')}`
  const uscc = `${first17}${usccCheckCharacter(first17)}`
  const record = {
    uscc,
    name: `宁波市镇海测试餐饮有限公司${serial}`,
    regionCode: '330211002010',
    kind: 'SHOP',
    legalForm: '有限责任公司',
    registeredOn: '2026-11-20',
    status: 'PREPARING',
    ...more,
  }
  expect(await publishAs(hub, 'COMMERCE')('enterprises', [record])).toMatchObject({ accepted: 1 })
  return uscc
}

/** Scope that needs no permit, and scope that needs one of commerce's or of construction's. */
export const free = { name: '餐饮管理', trade: '6210' }
export const food = { name: '餐饮服务', trade: '6210', gatedBy: '食品经营许可证' }
export const building = { name: '建设工程施工', trade: '4710', gatedBy: '建筑业企业资质证书' }

/** Issues a preparatory licence at the counter of the commerce department. */
export const issue = (enterprise: string, more: object = {}) =>
  commerce(
    'issuePreparatoryLicence',
    {
      idempotencyKey: `issue ${enterprise}`,
      enterprise,
      number: `筹${enterprise.slice(-4)}`,
      scopeItems: [free, food, building],
      ...more,
    },
    /* GraphQL */ `
      ... on PreparatoryLicenceIssued {
        licence {
          number
          version
          kind
          status
          issuedOn
          enterprise {
            status
          }
        }
      }
    `,
  )

/** Converts it. */
export const convert = (enterprise: string, more: object = {}) =>
  commerce(
    'convertToFormalLicence',
    {
      idempotencyKey: `convert ${enterprise} ${JSON.stringify(more)}`,
      number: `筹${enterprise.slice(-4)}`,
      expectedVersion: 1,
      formalNumber: `正${enterprise.slice(-4)}`,
      ...more,
    },
    /* GraphQL */ `
      ... on FormalLicenceIssued {
        licence {
          number
          kind
          status
          replaces {
            number
            status
          }
          enterprise {
            status
          }
        }
      }
      ... on Conflict {
        currentVersion
        current {
          ... on BusinessLicence {
            status
          }
        }
      }
    `,
  )

/** The scope of an enterprise as anybody reads it. */
export const scope = async (uscc: string, includePending = false) => {
  const query = /* GraphQL */ `
    query ($uscc: Uscc!, $includePending: Boolean!) {
      enterprise(uscc: $uscc) {
        scopeItems(includePending: $includePending) {
          name
          permitNumber
          openedOn
          closedOn
        }
      }
    }
  `
  return (await hub.data(query, { uscc, includePending })).enterprise.scopeItems
}
/** The names of items. */
export const namesOf = (items: readonly { name: string }[]) => items.map(({ name }) => name)

/** A case of the office for a food permit, accepted. */
export async function acceptedFoodCase(applicant: string) {
  const [item] = await hub.database.query<{ code: string; materials: { name: string; required: boolean }[] }>(
    undefined,
    `SELECT code, materials FROM approvals.known_service_item WHERE name = '食品经营许可证核发' ORDER BY item_version DESC`,
  )
  const { cases } = await declare(hub, {
    idempotencyKey: `food ${applicant}`,
    channel: 'WINDOW',
    applicant,
    region: '330211002010',
    receivedAt: '330211000000',
    serviceItems: [item?.code],
    materials: item?.materials
      .filter(({ required }) => required)
      .map(({ name }) => ({ name, contentHash: hashOf(name) })),
  })
  const [{ number, version }] = cases
  return stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version, at: '330211000000' })
}

/** Takes steps as the head of the commerce department. */
export const head = () => stepsAs(hub, 'DECISION_MAKER', 'COMMERCE')
/** Grants the food permit of a case. */
export const decide = async ({ number, version }: { number: string; version: number }, permit: string) =>
  head()('decideCase', {
    number,
    expectedVersion: version,
    granted: true,
    result: { type: 'FOOD_PERMIT', number: permit },
  })

/** A case that the construction department decided in a system of its own. */
export async function qualify(applicantUscc: string, resultNumber: string, more: object = {}): Promise<void> {
  const [item] = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM services.service_item ORDER BY code LIMIT 1`,
  )
  const record = {
    number: `330211202611${String(990_000_000 + serial)}`,
    serviceItemCode: item?.code,
    serviceItemVersion: 1,
    applicantUscc,
    regionCode: '330211002010',
    handledAtCode: '330211000000',
    status: 'APPROVED',
    channel: 'ONLINE',
    declaredAt: '2026-11-02T09:00:00+08:00',
    acceptedAt: '2026-11-03T09:00:00+08:00',
    decidedAt: '2026-11-21T09:00:00+08:00',
    resultType: 'BuilderQualification',
    resultNumber,
    ...more,
  }
  expect(await publishAs(hub, 'CONSTRUCTION')('constructionCases', [record])).toMatchObject({ accepted: 1 })
}

/** The event of a case at the office that was approved with a certificate. */
const eventOf = (certificate: object): EventMessage => ({
  id: 'approvals/1/x',
  subgraph: 'approvals',
  sequence: 1,
  entity: 'approval_case',
  type: null,
  key: 'x',
  ofBatch: false,
  kind: 'APPROVE',
  version: null,
  label: null,
  row: null,
  payload: { certificate },
  batchId: '00000000-0000-8000-8000-000000000000',
  source: 'approvals',
  actor: null,
  occurredAt: '2026-11-22T02:00:00Z',
})
/** A food permit of today, without its number and holder. */
export const foodPermit = { type: 'FoodPermit', issuedOn: '2026-11-22', revoked: false }

/** Hands the event of an approved certificate to commerce. */
export const deliver = (certificate: object) =>
  hub.database.transaction((transaction) => permits.handle([eventOf(certificate)], transaction, testClock()))
