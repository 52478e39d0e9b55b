import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAs } from '../kit/mutateAs.ts'
import type { TestHub } from '../kit/startHub.ts'
import {
  acceptedFoodCase,
  closeOffices,
  decide,
  deliver,
  food,
  foodPermit,
  head,
  issue,
  namesOf,
  newEnterprise,
  openOffices,
  qualify,
  scope,
  until,
} from './data.ts'

/**
 * Row 18 of the domain (筹建执照, 先照后证): the licence comes first, scope that needs a permit opens when the permit arrives from the
 * office or from another department. The day is 2026-11-22.
 */
let hub: TestHub
beforeAll(async () => {
  hub = await openOffices()
})
afterAll(closeOffices)

describe('a preparatory licence', () => {
  it('opens what needs no permit, and leaves gated scope out until its permit arrives', async () => {
    const enterprise = await newEnterprise()
    expect(await issue(enterprise)).toMatchObject({
      licence: {
        version: 1,
        kind: 'PREPARATORY',
        status: 'VALID',
        issuedOn: '2026-11-22',
        enterprise: { status: 'PREPARING' },
      },
    })
    const opened = { name: '餐饮管理', permitNumber: null, openedOn: '2026-11-22', closedOn: null }
    expect(await scope(enterprise)).toEqual([opened])
    const waiting = { permitNumber: null, openedOn: null, closedOn: null }
    expect(await scope(enterprise, true)).toEqual([
      opened,
      { name: '餐饮服务', ...waiting },
      { name: '建设工程施工', ...waiting },
    ])
  })

  it('is issued once under one idempotency key', async () => {
    const enterprise = await newEnterprise()
    expect(await issue(enterprise)).toEqual(await issue(enterprise))
    expect(await scope(enterprise, true)).toHaveLength(3)
  })

  it('takes exactly the scope of its holder that waits for a permit of this kind, when the office decides, with its history', async () => {
    const [holder, other] = [await newEnterprise(), await newEnterprise()]
    await issue(holder)
    await issue(other)
    await decide(await acceptedFoodCase(holder), 'JY23302110000001')
    await until(async () => expect(namesOf(await scope(holder))).toEqual(['餐饮管理', '餐饮服务']))
    expect((await scope(holder))[1]).toEqual({
      name: '餐饮服务',
      permitNumber: 'JY23302110000001',
      openedOn: '2026-11-22',
      closedOn: null,
    })
    expect(namesOf(await scope(other))).toEqual(['餐饮管理'])
    const history = /* GraphQL */ `
      query ($uscc: Uscc!) {
        enterprise(uscc: $uscc) {
          scopeItems {
            history {
              nodes {
                version
                changes {
                  field
                  before
                  after
                }
              }
            }
          }
        }
      }
    `
    const { enterprise } = await hub.data(history, { uscc: holder })
    expect(enterprise.scopeItems[1].history.nodes[0]).toEqual({
      version: 2,
      changes: [
        { field: 'permitNumber', before: null, after: 'JY23302110000001' },
        { field: 'openedOn', before: null, after: '2026-11-22' },
      ],
    })
  })

  it('takes the permit that another department decided in its own system, from the day of the licence', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    await qualify(enterprise, 'D233000001')
    await until(async () => expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '建设工程施工']))
    expect((await scope(enterprise))[1]).toMatchObject({ permitNumber: 'D233000001', openedOn: '2026-11-22' })
  })

  it('opens gated scope at once where the permit has come before', async () => {
    const enterprise = await newEnterprise()
    await qualify(enterprise, 'D233000002')
    const known = 'SELECT FROM commerce.known_permit WHERE holder_uscc = $1'
    await until(async () => expect(await hub.database.query(undefined, known, [enterprise])).toHaveLength(1))
    await issue(enterprise)
    expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '建设工程施工'])
  })

  it('closes the scope with the day on which the permit is taken back', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    const decided = await decide(await acceptedFoodCase(enterprise), 'JY23302110000002')
    await until(async () => expect(namesOf(await scope(enterprise))).toContain('餐饮服务'))
    await head()('revokeCase', {
      number: decided.number,
      expectedVersion: decided.version,
      reason: '以欺骗手段取得许可',
    })
    const closed = {
      name: '餐饮服务',
      permitNumber: 'JY23302110000002',
      openedOn: '2026-11-22',
      closedOn: '2026-11-22',
    }
    await until(async () => expect(await scope(enterprise)).toContainEqual(closed))
    const told = await hub.database.query(
      undefined,
      `SELECT kind FROM commerce.outbox WHERE entity = 'scope_item' AND key = $1 ORDER BY id`,
      [`${enterprise}-02`],
    )
    expect(told).toEqual([{ kind: 'REGISTERED' }, { kind: 'OPENED' }, { kind: 'CLOSED' }])
  })

  it('is opened whichever comes first, 20 times at once: the licence or the permit', async () => {
    for (let round = 0; round < 20; round++) {
      const enterprise = await newEnterprise()
      await Promise.all([issue(enterprise), deliver({ ...foodPermit, number: `JY-${enterprise}`, holder: enterprise })])
      expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '餐饮服务'])
    }
  })

  it('is not opened by a permit of another kind, which is kept for what may be gated by it one day', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    await deliver({ ...foodPermit, type: 'NoisePermit', number: `ZS-${enterprise}`, holder: enterprise })
    expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理'])
    const kept = `SELECT permit_type, revoked_on FROM commerce.known_permit WHERE holder_uscc = $1`
    expect(await hub.database.query(undefined, kept, [enterprise])).toEqual([
      { permitType: 'NoisePermit', revokedOn: null },
    ])
  })

  it('keeps the permit where the department publishes the item without it', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise, { scopeItems: [food] })
    await deliver({ ...foodPermit, number: 'JY23302110000005', holder: enterprise })
    const record = { code: `${enterprise}-01`, enterpriseUscc: enterprise, name: '餐饮服务', gatedBy: '食品经营许可证' }
    expect(await publishAs(hub, 'COMMERCE')('scopeItems', [record])).toMatchObject({
      refused: [{ message: 'The number of the permit that has arrived: an open item does not wait again.' }],
    })
  })

  it('is not changed by an event that comes again, and opened again only by another permit', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    const certificate = { ...foodPermit, number: 'JY23302110000003', holder: enterprise }
    const state = () =>
      hub.database.query(
        undefined,
        'SELECT code, version, opened_on FROM commerce.scope_item WHERE enterprise_uscc = $1',
        [enterprise],
      )
    await deliver(certificate)
    const once = await state()
    await deliver(certificate)
    expect(await state()).toEqual(once)
    await deliver({ ...certificate, revoked: true })
    const closed = await state()
    await deliver({ ...certificate, revoked: true })
    await deliver(certificate)
    expect(await state()).toEqual(closed)
    await deliver({ ...certificate, number: 'JY23302110000004' })
    expect(namesOf(await scope(enterprise))).toContain('餐饮服务')
  })
})
