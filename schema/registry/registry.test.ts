import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRegistry, type OpenRegistry } from '../../tests/kit/openRegistry.ts'
import { addUses } from './usage.ts'

const federation = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
`
const clinics = /* GraphQL */ `
  ${federation}
  type Query {
    clinics(district: String): [Clinic!]!
  }
  type Clinic @key(fields: "code") {
    code: ID!
    name: String!
    beds: Int
    kind: ClinicKind!
  }
  enum ClinicKind {
    HOSPITAL
    STATION
  }
`
const schools = /* GraphQL */ `
  ${federation}
  type Query {
    schools: [School!]!
  }
  type School {
    name: String!
    clinic: Clinic
  }
  type Clinic @key(fields: "code", resolvable: false) {
    code: ID!
  }
`
const url = 'http://127.0.0.1:4901/graphql'
const health = (sdl: string) => ({ name: 'health', sdl, origin: 'health.graphql', routingUrl: url })
const education = { name: 'education', sdl: schools, origin: 'schools.graphql', routingUrl: url }
const xin = { who: 'xin', why: 'a new department' }

let open: OpenRegistry
beforeEach(async () => {
  open = await openRegistry()
})
afterEach(async () => await open.close())

const used = async (client: string, coordinate: string, uses: number, day = '2026-11-20') =>
  await addUses(open.database, [{ day, client, coordinate, uses }])
const rows = async (table: string) => await open.database.query(undefined, `SELECT * FROM registry.${table}`)

describe('publishing', () => {
  it('records who, when, why and what changed, and composes a supergraph', async () => {
    await open.registry.publish(health(clinics), xin)
    const outcome = await open.registry.publish(health(clinics.replace('beds: Int', 'beds: Int  phone: String')), {
      who: 'yu',
      why: 'telephone numbers',
    })
    expect(outcome).toMatchObject({ outcome: 'PUBLISHED', supergraphId: 2 })
    const [second, first] = await open.registry.history('health')
    expect(first).toMatchObject({ version: 1, kind: 'PUBLISH', publishedBy: 'xin', reason: 'a new department' })
    expect(second).toMatchObject({
      version: 2,
      publishedBy: 'yu',
      reason: 'telephone numbers',
      publishedAt: new Date('2026-11-22T02:00:00Z'),
      changes: [{ level: 'SAFE', type: 'FIELD_ADDED', path: 'Clinic.phone' }],
    })
    expect((await open.registry.supergraph())?.sdl).toContain('phone: String')
  })

  it('changes nothing where only layout and comments differ, and says so', async () => {
    await open.registry.publish(health(clinics), xin)
    const before = [await rows('publication'), await rows('supergraph')]
    const outcome = await open.registry.publish(health(`# a comment\n${clinics.replaceAll('  ', '\n')}`), xin)
    expect(outcome.outcome).toBe('UNCHANGED')
    expect([await rows('publication'), await rows('supergraph')]).toEqual(before)
  })

  it('counts another address as a change', async () => {
    await open.registry.publish(health(clinics), xin)
    const moved = await open.registry.publish({ ...health(clinics), routingUrl: 'http://127.0.0.1:4902/graphql' }, xin)
    expect(moved.outcome).toBe('PUBLISHED')
    expect((await open.registry.supergraph())?.sdl).toContain('http://127.0.0.1:4902/graphql')
  })

  it('keeps the address where a publication names none', async () => {
    await open.registry.publish(health(clinics), xin)
    const { routingUrl: _, ...unnamed } = health(clinics.replace('beds: Int', ''))
    await open.registry.publish(unnamed, xin)
    expect((await open.registry.list())[0]?.routingUrl).toBe(url)
  })

  it('refuses a publisher who has seen another version than the present one', async () => {
    await open.registry.publish(health(clinics), xin)
    const late = await open.registry.publish(health(clinics.replace('beds: Int', '')), xin, { expectedVersion: 0 })
    expect(late).toMatchObject({ outcome: 'CONFLICT', current: { version: 1, publishedBy: 'xin' } })
    expect(await rows('publication')).toHaveLength(1)
  })

  it('lets one of several publishers at once win and tells the others who did', async () => {
    const publish = (who: string) =>
      open.registry.publish(
        health(clinics.replace('beds: Int', `${who}: Int`)),
        { who, why: 'at once' },
        { expectedVersion: 0 },
      )
    const names = ['an', 'bo', 'chen', 'du']
    const outcomes = await Promise.all(names.map(publish))
    const winner = names[outcomes.findIndex(({ outcome }) => outcome === 'PUBLISHED')]
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'PUBLISHED'])
    for (const outcome of outcomes)
      if (outcome.outcome === 'CONFLICT') expect(outcome.current?.publishedBy).toBe(winner)
    expect(await rows('publication')).toHaveLength(1)
  })

  it('lets publishers of different subgraphs at once both in', async () => {
    const outcomes = await Promise.all([
      open.registry.publish(health(clinics), xin),
      open.registry.publish({ ...education, sdl: `${federation}\ntype Query { schools: [String!]! }` }, xin),
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['PUBLISHED', 'PUBLISHED'])
    const sdl = (await open.registry.supergraph())?.sdl
    expect(sdl).toContain('clinics(')
    expect(sdl).toContain('schools')
  })
})

describe('a bad schema', () => {
  const refuse = async (sdl: string, routingUrl = url) => {
    await open.registry.publish(health(clinics), xin)
    const served = await open.registry.supergraph()
    const outcome = await open.registry.publish({ name: 'education', sdl, origin: 'schools.graphql', routingUrl }, xin)
    expect(await open.registry.supergraph()).toEqual(served)
    expect(await rows('publication')).toHaveLength(1)
    return { outcome: outcome.outcome, problem: outcome.report.problems[0] }
  }

  it('that does not parse is refused at its line, and the old graph stays', async () => {
    expect(await refuse('type Query {\n  a: Int\n  b\n}')).toMatchObject({
      outcome: 'REFUSED',
      problem: { code: 'SCHEMA_NOT_PARSED', origin: 'schools.graphql', line: 4, column: 1 },
    })
  })

  it('with an unknown directive is refused at its line', async () => {
    expect(await refuse(`${federation}\ntype Query { a: Int @secret }`)).toMatchObject({
      outcome: 'REFUSED',
      problem: {
        code: 'INVALID_GRAPHQL',
        message: '[education] Unknown directive "@secret".',
        origin: 'schools.graphql',
        line: 4,
      },
    })
  })

  it('that takes a fact from its owner is refused where it does so, with a hint', async () => {
    const stolen = `${federation}\ntype Clinic @key(fields: "code") {\n  code: ID!\n  beds: Int\n}`
    expect(await refuse(stolen)).toMatchObject({
      outcome: 'REFUSED',
      problem: {
        code: 'INVALID_FIELD_SHARING',
        origin: 'schools.graphql',
        line: 6,
        hint: expect.stringContaining('one owner'),
      },
    })
  })

  it('of more than two million characters is refused', async () => {
    expect(await refuse(`type Query { a: Int } # ${'x'.repeat(2_000_000)}`)).toMatchObject({
      outcome: 'REFUSED',
      problem: { code: 'SCHEMA_TOO_LARGE' },
    })
  })

  it('that is a query is refused', async () => {
    expect(await refuse('{ clinics { code } }')).toMatchObject({ problem: { code: 'SCHEMA_NOT_PARSED', line: 1 } })
  })

  it('without an address is refused', async () => {
    expect(await refuse(schools, 'ftp://nowhere')).toMatchObject({ problem: { code: 'ROUTING_URL_INVALID' } })
  })

  it.each(['Health', '1health', 'health_care', '', 'health/../land', 'x'.repeat(64)])(
    'under the name "%s" is refused',
    async (name) => {
      const outcome = await open.registry.publish({ ...education, name }, xin)
      expect(outcome).toMatchObject({ outcome: 'REFUSED', report: { problems: [{ code: 'SUBGRAPH_NAME_INVALID' }] } })
    },
  )
})

describe('a breaking change', () => {
  const withoutBeds = health(clinics.replace('beds: Int', ''))
  beforeEach(async () => void (await open.registry.publish(health(clinics), xin)))

  it('that nobody met in 30 days is shown as breaking and may be published', async () => {
    await used('portal', 'Clinic.name', 5)
    await used('hall-screen', 'Clinic.beds', 9, '2026-10-23')
    const report = await open.registry.check(withoutBeds)
    expect(report).toMatchObject({ ok: true, changes: [{ level: 'BREAKING', path: 'Clinic.beds', clients: [] }] })
    expect((await open.registry.publish(withoutBeds, xin)).outcome).toBe('PUBLISHED')
  })

  it('that would break clients is refused with their names and counts', async () => {
    await used('portal', 'Clinic.beds', 3)
    await used('hall-screen', 'Clinic.beds', 9, '2026-10-24')
    await used('hall-screen', 'Clinic.beds', 1)
    const outcome = await open.registry.publish(withoutBeds, xin)
    expect(outcome).toMatchObject({
      outcome: 'REFUSED',
      report: {
        ok: false,
        changes: [
          {
            path: 'Clinic.beds',
            clients: [
              { client: 'hall-screen', uses: 10, lastUsedOn: '2026-11-20' },
              { client: 'portal', uses: 3, lastUsedOn: '2026-11-20' },
            ],
          },
        ],
      },
    })
    expect(await rows('publication')).toHaveLength(1)
  })

  it('may be forced with a reason, which is recorded, and not without one', async () => {
    await used('portal', 'Clinic.beds', 3)
    expect((await open.registry.publish(withoutBeds, { who: 'xin', why: ' ' }, { force: true })).outcome).toBe(
      'REFUSED',
    )
    expect((await open.registry.publish(withoutBeds, { who: 'xin', why: 'told them' }, { force: true })).outcome).toBe(
      'PUBLISHED',
    )
    expect((await open.registry.history('health'))[0]).toMatchObject({ forced: true, reason: 'told them' })
  })

  it.each([
    ['a removed enum value', clinics.replace('STATION', ''), 'ClinicKind', 'ClinicKind.STATION'],
    [
      'a removed argument',
      clinics.replace('(district: String)', ''),
      'Query.clinics.district',
      'Query.clinics.district',
    ],
    [
      'a required argument',
      clinics.replace('district: String', 'district: String, year: Int!'),
      'Query.clinics',
      'Query.clinics.year',
    ],
    ['another type', clinics.replace('beds: Int', 'beds: [Int]'), 'Clinic.beds', 'Clinic.beds'],
    [
      'a removed type',
      clinics.replace('kind: ClinicKind!', '').replace(/enum ClinicKind [^}]*}/, ''),
      'ClinicKind.STATION',
      'ClinicKind',
    ],
  ])('that is %s breaks those who use it', async (_, sdl, coordinate, path) => {
    await used('portal', coordinate, 1)
    const { ok, changes } = await open.registry.check(health(sdl))
    expect(ok).toBe(false)
    expect(changes.find((change) => change.path === path)?.clients).toMatchObject([{ client: 'portal' }])
  })

  it('is told apart from a dangerous and a safe one', async () => {
    const { changes } = await open.registry.check(
      health(
        clinics
          .replace('beds: Int', '')
          .replace('STATION', 'STATION CLINIC')
          .replace('name: String!', 'name: String!  phone: String'),
      ),
    )
    expect(changes.map(({ level, path }) => [level, path])).toEqual([
      ['BREAKING', 'Clinic.beds'],
      ['DANGEROUS', 'ClinicKind.CLINIC'],
      ['SAFE', 'Clinic.phone'],
    ])
  })
})

describe('rolling back', () => {
  it('publishes the former schema again, as a version of its own', async () => {
    await open.registry.publish(health(clinics), xin)
    await open.registry.publish(health(clinics.replace('beds: Int', 'beds: Int  phone: String')), xin)
    const outcome = await open.registry.rollback('health', { who: 'yu', why: 'too early' })
    expect(outcome).toMatchObject({
      outcome: 'PUBLISHED',
      publications: [{ version: 3, kind: 'ROLLBACK', publishedBy: 'yu' }],
    })
    expect((await open.registry.supergraph())?.sdl).not.toContain('phone')
  })

  it('is refused without a former schema, and for a name that was never published', async () => {
    await open.registry.publish(health(clinics), xin)
    expect((await open.registry.rollback('health', xin)).report.problems[0]?.code).toBe('SUBGRAPH_VERSION_UNKNOWN')
    expect((await open.registry.rollback('sports', xin)).report.problems[0]?.code).toBe('SUBGRAPH_UNKNOWN')
  })

  it('is refused where clients use what it would take away', async () => {
    await open.registry.publish(health(clinics), xin)
    await open.registry.publish(health(clinics.replace('beds: Int', 'beds: Int  phone: String')), xin)
    await used('portal', 'Clinic.phone', 1)
    expect((await open.registry.rollback('health', xin)).outcome).toBe('REFUSED')
  })

  it('brings a retired subgraph back', async () => {
    await open.registry.publish(health(clinics), xin)
    await open.registry.publish(education, xin)
    await open.registry.retire('education', xin)
    expect((await open.registry.supergraph())?.sdl).not.toContain('schools')
    expect((await open.registry.rollback('education', xin)).outcome).toBe('PUBLISHED')
    expect((await open.registry.supergraph())?.sdl).toContain('schools')
  })
})

describe('retiring', () => {
  beforeEach(async () => {
    await open.registry.publish(health(clinics), xin)
    await open.registry.publish(education, xin)
  })

  it('takes a subgraph out, once', async () => {
    expect((await open.registry.retire('education', xin)).outcome).toBe('PUBLISHED')
    expect((await open.registry.retire('education', xin)).outcome).toBe('UNCHANGED')
    expect((await open.registry.history('education')).map(({ kind }) => kind)).toEqual(['RETIRE', 'PUBLISH'])
  })

  it('is refused where the rest would not compose, forced or not', async () => {
    const crowded =
      'type Clinic @key(fields: "code") { code: ID! beds: Int @external crowded: Boolean @requires(fields: "beds") }'
    const sdl = schools.replace(/type Clinic [^}]*}/, crowded).replace('"@shareable"', '"@external", "@requires"')
    await open.registry.publish({ ...education, sdl }, xin)
    const refused = await open.registry.retire('health', xin, { force: true })
    expect(refused).toMatchObject({ outcome: 'REFUSED', report: { problems: [{ code: 'EXTERNAL_MISSING_ON_BASE' }] } })
    expect((await open.registry.supergraph())?.sdl).toContain('clinics(')
  })

  it('is refused where operations use it, unless it is forced with a reason', async () => {
    await used('portal', 'Query.schools', 4)
    expect((await open.registry.retire('education', xin)).outcome).toBe('REFUSED')
    expect((await open.registry.retire('education', { who: 'xin', why: 'closed' }, { force: true })).outcome).toBe(
      'PUBLISHED',
    )
  })
})

describe('the schemas in the code', () => {
  const code = (sdl: string) => [{ ...health(sdl), origin: 'subgraphs/health/schema.graphql' }]

  it('are published once, whoever starts', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => open.registry.publishCode(code(clinics), xin)))
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['PUBLISHED', 'UNCHANGED', 'UNCHANGED'])
    expect(await rows('publication')).toHaveLength(1)
  })

  it('are no outside ones: publishing, rolling back and retiring them is refused, checking is not', async () => {
    await open.registry.publishCode(code(clinics), xin)
    const changed = health(clinics.replace('beds: Int', ''))
    for (const refused of [
      await open.registry.publish(changed, xin),
      await open.registry.rollback('health', xin),
      await open.registry.retire('health', xin),
    ])
      expect(refused.report.problems[0]?.code).toBe('SUBGRAPH_IN_CODE')
    expect(await open.registry.check(changed)).toMatchObject({ ok: true, changes: [{ path: 'Clinic.beds' }] })
  })

  it('compose with the outside ones, and one that is gone from the code is retired', async () => {
    await open.registry.publishCode(code(clinics), xin)
    await open.registry.publish({ ...education, sdl: `${federation}\ntype Query { schools: [String!]! }` }, xin)
    await open.registry.publishCode([{ ...health(clinics), name: 'clinics' }], xin)
    const sdl = (await open.registry.supergraph())?.sdl ?? ''
    expect([sdl.includes('CLINICS'), sdl.includes('EDUCATION'), sdl.includes('HEALTH')]).toEqual([true, true, false])
  })

  it('that do not compose with an outside one leave the old graph', async () => {
    await open.registry.publishCode(code(clinics), xin)
    await open.registry.publish(education, xin)
    const outcome = await open.registry.publishCode(code(clinics.replace('code: ID!', 'code: Int!')), xin)
    expect(outcome.outcome).toBe('REFUSED')
    expect((await open.registry.supergraph())?.id).toBe(2)
  })
})
