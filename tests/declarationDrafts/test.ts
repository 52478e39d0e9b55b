import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#schema/actor.ts'
import { declare, hashOf, stepsAs } from '../cases/data.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { checklistOf, draftsOf } from './data.ts'

let hub: TestHub
let region: string
/** An item of which another organ holds a document, and one more that asks for some of the same. */
let items: { code: string; name: string; required: string[]; fetchable: string[] }[]

beforeAll(async () => {
  hub = await startHub()
  const [place] = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.known_region WHERE NOT retired AND code !~ '000$' ORDER BY code LIMIT 1`,
  )
  region = place?.code ?? ''
  items = await Promise.all(['建设项目用地预审', '建设项目选址意见书核发'].map(itemNamed))
})
afterAll(() => hub.close())

async function itemNamed(name: string) {
  const [row] = await hub.database.query<{
    code: string
    materials: { name: string; required: boolean; fetchableFrom: string | null }[]
  }>(
    undefined,
    `SELECT code, materials FROM approvals.known_service_item
     WHERE name = $1 AND valid_until IS NULL ORDER BY item_version DESC`,
    [name],
  )
  const asked = row?.materials.filter(({ required }) => required) ?? []
  const namesWhere = (holds: (from: string | null) => boolean) =>
    asked.filter(({ fetchableFrom }) => holds(fetchableFrom)).map((material) => material.name)
  return {
    name,
    code: row?.code ?? '',
    required: namesWhere((from) => from === null),
    fetchable: namesWhere((from) => from !== null),
  }
}

let keys = 0
const nextKey = () => `draft-${++keys}`
const handedIn = (names: readonly string[]) => names.map((name) => ({ name, contentHash: hashOf(name) }))
const content = (more: object = {}) => ({ channel: 'ONLINE', region, serviceItems: [items[0]?.code], ...more })

describe('the checklist of service items', () => {
  it('names each document once with the items that ask for it, and who holds it already', async () => {
    const lines = await checklistOf(
      hub,
      items.map(({ code }) => code),
    )
    const names = lines.map(({ name }: never) => name)
    expect(new Set(names).size).toBe(names.length)
    const first = items[0]
    expect(lines.filter(({ required }: never) => required).map(({ name }: never) => name)).toEqual(
      expect.arrayContaining(first?.required ?? ['missing']),
    )
    for (const name of first?.fetchable ?? []) {
      expect(lines.find((line: { name: string }) => line.name === name)).toMatchObject({
        fetchableFrom: { code: expect.stringMatching(/^[A-Z]/) as string },
      })
    }
  })

  it('is null where an item is unknown', async () => {
    expect(await checklistOf(hub, [`${items[0]?.code.slice(0, -3)}999`])).toBeNull()
  })
})

describe('a draft', () => {
  const applicant = () => draftsOf(hub, 'APPLICANT')

  it('is kept with what is known, completed, and declared once', async () => {
    const drafted = await applicant().take('draftDeclaration', { idempotencyKey: nextKey(), content: { region } })
    expect(drafted).toMatchObject({
      version: 1,
      channel: null,
      region: { code: region },
      serviceItems: [],
      intake: null,
    })
    const { number } = drafted
    expect(await applicant().take('declareDraft', { number, expectedVersion: 1 })).toMatchObject({
      code: 'DRAFT_INCOMPLETE',
      message: 'The draft lacks channel, serviceItems.',
      rule: 'A declaration says how it is handed in, where the matter lies and what is applied for.',
      basis: '《中华人民共和国行政许可法》第二十九条',
      remedy: 'Complete it with `changeDraft`.',
    })
    const whole = content({ materials: handedIn(items[0]?.required ?? []) })
    const changed = await applicant().take('changeDraft', { number, expectedVersion: 1, content: whole })
    expect(changed).toMatchObject({ version: 2, channel: 'ONLINE' })
    expect(changed.checklist.filter(({ required, provided }: never) => required && !provided)).toEqual([])
    const intake = await applicant().take('declareDraft', { number, expectedVersion: 2 })
    expect(intake.cases).toMatchObject([{ status: 'DECLARED' }])
    expect(await applicant().take('declareDraft', { number, expectedVersion: 2 })).toMatchObject({
      number: intake.number,
    })
    expect(await applicant().take('changeDraft', { number, expectedVersion: 3, content: whole })).toMatchObject({
      code: 'DRAFT_DECLARED',
    })
    expect(await applicant().all()).toEqual([])
  })

  it('is seen, changed and declared only by who wrote it', async () => {
    const input = { idempotencyKey: nextKey(), content: content() }
    const { number, version } = await applicant().take('draftDeclaration', input)
    const agent = draftsOf(hub, 'AGENT')
    expect(await agent.all()).toEqual([])
    for (const name of ['declareDraft', 'discardDraft'] as const) {
      expect(await agent.take(name, { number, expectedVersion: version })).toMatchObject({ code: 'DRAFT_UNKNOWN' })
    }
    expect((await applicant().all()).map((draft: { number: string }) => draft.number)).toEqual([number])
    expect(await applicant().take('discardDraft', { number, expectedVersion: 1 })).toMatchObject({ number })
    expect(await applicant().all()).toEqual([])
  })

  it('is one however often the same key comes, and changed by one of two at once', async () => {
    const input = { idempotencyKey: nextKey(), content: content() }
    const first = await applicant().take('draftDeclaration', input)
    const { number } = await applicant().take('draftDeclaration', input)
    expect(number).toBe(first.number)
    const change = () => applicant().take('changeDraft', { number, expectedVersion: 1, content: content() })
    const outcomes = await Promise.all([change(), change()])
    expect(outcomes.map(({ __typename: type, version }) => type ?? `version ${version}`).toSorted()).toEqual([
      'Conflict',
      'version 2',
    ])
  })

  it('is shown as each of several changes in one request leaves it', async () => {
    const input = { idempotencyKey: nextKey(), content: {} }
    const { number } = await applicant().take('draftDeclaration', input)
    const change = (version: number, channel: string) =>
      `changeDraft(input: { number: "${number}", expectedVersion: ${version}, content: { channel: ${channel} } }) {
         ... on DraftSaved { draft { version channel } }
       }`
    const text = `mutation { first: ${change(1, 'ONLINE')} second: ${change(2, 'WINDOW')} }`
    const approvals = hub.subgraphs.get('approvals')
    const { data } =
      (await approvals?.execute({ query: text, variables: {}, headers: await actingAs('APPLICANT') })) ?? {}
    expect(data).toEqual({
      first: { draft: { version: 2, channel: 'ONLINE' } },
      second: { draft: { version: 3, channel: 'WINDOW' } },
    })
    await applicant().take('discardDraft', { number, expectedVersion: 3 })
  })

  it('stays as it is where what it declares is refused', async () => {
    const unknown = content({ project: '3302-110001-01-01-999999' })
    const draft = await applicant().take('draftDeclaration', { idempotencyKey: nextKey(), content: unknown })
    const key = { number: draft.number, expectedVersion: draft.version }
    expect(await applicant().take('declareDraft', key)).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    expect(await applicant().take('discardDraft', key)).toMatchObject({ number: draft.number })
  })

  it('is one of 50 at most', async () => {
    const clerk = draftsOf(hub, 'WINDOW_CLERK')
    const draft = () => clerk.take('draftDeclaration', { idempotencyKey: nextKey(), content: {} })
    for (let count = 0; count < 50; count++) await draft()
    expect(await draft()).toMatchObject({ code: 'DRAFT_COUNT' })
    expect(await clerk.all()).toHaveLength(50)
  })
})

describe('a declaration', () => {
  it('is refused without a key, with one too long, and with a mock approval that is over', async () => {
    for (const key of [' ', 'k'.repeat(201)]) {
      expect(await declare(hub, { idempotencyKey: key, ...content(), materials: [] })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_LENGTH',
        path: ['idempotencyKey'],
      })
    }
    const mock = { conditions: ['土地出让合同签订'], validUntil: '2026-11-19' }
    expect(await declare(hub, { idempotencyKey: nextKey(), ...content({ mock, materials: [] }) })).toMatchObject({
      code: 'MOCK_EXPIRED',
      path: ['mock', 'validUntil'],
    })
  })

  it('takes no text longer than any field holds', async () => {
    const long = { idempotencyKey: nextKey(), ...content({ leadOrgan: 'X'.repeat(20_001), materials: [] }) }
    await expect(declare(hub, long)).rejects.toThrow(
      'Expected at most 20000 characters in `input.leadOrgan`, received 20001.',
    )
  })
})

describe('a text', () => {
  it.each(['\u001B[31m', 'a\u202Eb', '\u0000'])('with %j is refused wherever a mutation takes it', async (text) => {
    const draft = { idempotencyKey: nextKey(), content: { leadOrgan: `X${text}` } }
    await expect(draftsOf(hub, 'APPLICANT').take('draftDeclaration', draft)).rejects.toThrow(
      'Expected a text without control characters in `input.content.leadOrgan`.',
    )
  })
})

describe('an applicant', () => {
  it('takes back and corrects what it declared itself, and nothing else', async () => {
    const whole = content({ materials: handedIn(items[0]?.required ?? []) })
    const { number, version } = (await declare(hub, { idempotencyKey: nextKey(), ...whole })).cases[0]
    const withdraw = (role: Role) =>
      stepsAs(hub, role)('withdrawCase', { number, expectedVersion: version, reason: '不再申请' })
    await expect(withdraw('APPLICANT')).rejects.toThrow('This takes who declared the case')
    await expect(withdraw('AGENT')).rejects.toThrow('This takes who declared the case')
    expect(await withdraw('WINDOW_CLERK')).toMatchObject({ status: 'WITHDRAWN' })

    const drafted = await draftsOf(hub, 'APPLICANT').take('draftDeclaration', {
      idempotencyKey: nextKey(),
      content: whole,
    })
    const own = (await draftsOf(hub, 'APPLICANT').take('declareDraft', { number: drafted.number, expectedVersion: 1 }))
      .cases[0]
    const step = { number: own.number, expectedVersion: own.version, reason: '不再申请' }
    expect(await stepsAs(hub, 'APPLICANT')('withdrawCase', step)).toMatchObject({ status: 'WITHDRAWN' })
  })
})

describe('a commitment', () => {
  it('takes the place of a document only where the item lets it', async () => {
    const materials = handedIn(items[0]?.required ?? []).map((material) => ({ ...material, commitment: true }))
    const [{ number, version }] = (await declare(hub, { idempotencyKey: nextKey(), ...content(), materials })).cases
    const accept = await stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version })
    expect(accept).toMatchObject({ code: 'MATERIALS_MISSING' })
  })
})
