import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { createSubgraph } from '#schema/createSubgraph.ts'
import { verifyReceipt } from '#schema/publishing/receipts.ts'
import { manifest } from '../../subgraphs/approvals/index.ts'
import { createTemporaryFolder, runHeliograph } from '../kit/heliograph.ts'
import { readSettings } from '../../cli/hub/settings.ts'
import { actingAs, testClock, testSecrets } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { type SimulatedPlatform, startPlatform } from './platform.ts'

/** Fact 49, 纵向报送: a versioned export to the city's platform with its receipt; sending the same again is a no-op. */
let platform: SimulatedPlatform
let hub: TestHub
beforeAll(async () => {
  platform = await startPlatform()
  hub = await startHub({ upwardPlatform: platform.settings })
})
beforeEach(() => {
  platform.mood = 'WELL'
})
afterAll(async () => {
  await hub.close()
  await platform.close()
})

const mutation = /* GraphQL */ `
  mutation ($input: SubmitCityReportInput!) {
    submitCityReport(input: $input) {
      __typename
      ... on CityReportSubmitted {
        report {
          id
          revision
          formatVersion
          contentHash
          rowCount
          status
          replaces
          receiptNumber
          receipt
        }
      }
      ... on Refused {
        code
        rule
        basis
        remedy
      }
    }
  }
`
const submit = async (from: string, to: string, formatVersion?: number) => {
  const input = { period: { from, to }, ...(formatVersion && { formatVersion }) }
  return (await hub.data(mutation, { input }, await actingAs('COORDINATOR'))).submitCityReport
}
const listed = async (periodFrom: string) => {
  const query = `query ($from: Date!) { cityReports(filter: { periodFrom: { eq: $from } }) {
    nodes { id status receiptNumber } } }`
  return (await hub.data(query, { from: periodFrom }, await actingAs('COORDINATOR'))).cityReports.nodes
}
const decided = async (from: string, to: string): Promise<number> => {
  const [row] = await hub.database.query<{ count: number }>(
    undefined,
    `SELECT count(*)::int AS count FROM approvals.approval_case WHERE mode = 'FORMAL'
     AND (decided_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $1 AND $2`,
    [from, to],
  )
  return row?.count ?? 0
}

describe('a report to the city', () => {
  it('has every formal case that was decided in the period, once and without a person, and keeps the signed receipt', async () => {
    const { report } = await submit('2026-09-01', '2026-09-30')
    const [head, ...lines] = platform.arrived.at(-1)?.content.trimEnd().split('\n') ?? []
    const cases = lines.map((line) => JSON.parse(line))
    expect(head).toBe('{"format":"heliograph-city-report","version":1,"from":"2026-09-01","to":"2026-09-30"}')
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.length).toBe(await decided('2026-09-01', '2026-09-30'))
    const fields = 'number item organ region acceptedOn dueOn decidedOn status elapsedWorkingDays resultNumber'.split(
      ' ',
    )
    expect(cases.every((one) => Object.keys(one).join() === fields.join())).toBe(true)
    const contentHash = createHash('sha256')
      .update(platform.arrived.at(-1)?.content ?? '')
      .digest('hex')
    expect(report).toMatchObject({
      id: '2026-09-01..2026-09-30#1',
      revision: 1,
      formatVersion: 1,
      contentHash,
      rowCount: cases.length,
      status: 'ACCEPTED',
      replaces: null,
    })
    expect(await verifyReceipt(report.receipt, platform.settings.publicKey)).toEqual({
      receiptNumber: report.receiptNumber,
      contentHash,
      rows: cases.length,
    })
  })

  it('is sent with the token of the district, and each step is an event', async () => {
    await submit('2026-05-01', '2026-05-31')
    expect(platform.arrived.at(-1)?.authorization).toBe('Bearer of-the-district')
    const events = await hub.database.query(
      undefined,
      `SELECT kind FROM approvals.outbox WHERE entity = 'city_report' AND key = '2026-05-01..2026-05-31#1' ORDER BY id`,
    )
    expect(events).toEqual([{ kind: 'SUBMITTED' }, { kind: 'REPORTED' }])
  })

  it('is a no-op when the same is sent again: the receipt comes back and nothing leaves the house', async () => {
    const first = await submit('2026-08-01', '2026-08-31')
    const arrived = platform.arrived.length
    expect(await submit('2026-08-01', '2026-08-31')).toEqual(first)
    expect(platform.arrived.length).toBe(arrived)
  })

  it('is the next revision when a case has changed, and names the one that it replaces', async () => {
    await submit('2026-07-01', '2026-07-31')
    await hub.database.query(
      undefined,
      `UPDATE approvals.approval_case SET elapsed_working_days = elapsed_working_days + 1 WHERE number = (
         SELECT min(number) FROM approvals.approval_case WHERE mode = 'FORMAL' AND elapsed_working_days IS NOT NULL
           AND (decided_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN '2026-07-01' AND '2026-07-31')`,
    )
    const { report } = await submit('2026-07-01', '2026-07-31')
    expect(report).toMatchObject({ revision: 2, replaces: '2026-07-01..2026-07-31#1', status: 'ACCEPTED' })
    expect(platform.arrived.at(-1)?.replaces).toBe('2026-07-01..2026-07-31#1')
    expect(await listed('2026-07-01')).toHaveLength(2)
  })

  it('is counted once where two coordinators send it at once', async () => {
    const both = await Promise.all([submit('2026-06-01', '2026-06-30'), submit('2026-06-01', '2026-06-30')])
    expect(both[0]).toEqual(both[1])
    expect(await listed('2026-06-01')).toHaveLength(1)
  })

  it.each([
    ['UNAVAILABLE', 'CITY_PLATFORM_REJECTED', '2026-01-01', '2026-01-31'],
    ['HANGS_UP', 'CITY_PLATFORM_UNREACHABLE', '2026-02-01', '2026-02-28'],
    ['FORGED', 'CITY_RECEIPT_INVALID', '2026-03-01', '2026-03-31'],
    ['OF_ANOTHER', 'CITY_RECEIPT_INVALID', '2026-04-01', '2026-04-30'],
  ] as const)(
    'waits where the platform is %s (%s), and goes again under the same key',
    async (mood, code, from, to) => {
      platform.mood = mood
      expect(await submit(from, to)).toMatchObject({
        __typename: 'Refused',
        code,
        rule: expect.stringContaining('receipt'),
        basis: expect.stringContaining('国发〔2018〕27号'),
        remedy: expect.stringContaining('send the same again'),
      })
      expect(await listed(from)).toEqual([{ id: `${from}..${to}#1`, status: 'PENDING', receiptNumber: null }])
      platform.mood = 'WELL'
      expect((await submit(from, to)).report).toMatchObject({ revision: 1, status: 'ACCEPTED' })
      const [before, after] = platform.arrived.slice(-2)
      expect(after?.key).toBe(before?.key)
    },
  )

  it('is refused while the period is not over, and in a format that nobody knows', async () => {
    const arrived = platform.arrived.length
    expect(await submit('2026-11-01', '2026-11-22')).toMatchObject({
      code: 'REPORT_PERIOD_OPEN',
      rule: 'A period is reported when it is over.',
      basis: '系统规则：报送期',
      remedy: 'Name a period that ends before today.',
    })
    expect(await submit('2026-10-01', '2026-10-31', 2)).toMatchObject({
      code: 'REPORT_FORMAT_UNKNOWN',
      rule: 'A report is in a version of the format that both sides know.',
      basis: '系统规则：报送格式版本',
      remedy: 'Send version 1, or leave it out.',
    })
    expect(platform.arrived.length).toBe(arrived)
  })

  it('is for coordinators', async () => {
    const input = { period: { from: '2026-10-01', to: '2026-10-31' } }
    const { errors } = await hub.query(mutation, { input }, await actingAs('CASE_HANDLER', 'LAND'))
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('is refused where no platform is configured, and says which settings are missing', async () => {
    const log = pino({ level: 'silent' })
    const environment = { database: hub.database, ...testSecrets, clock: testClock, log }
    const alone = await createSubgraph(manifest, environment)
    const input = { period: { from: '2026-10-01', to: '2026-10-31' } }
    const { data } = await alone.execute({
      query: mutation,
      variables: { input },
      headers: await actingAs('COORDINATOR'),
    })
    expect(data).toMatchObject({
      submitCityReport: {
        code: 'CITY_PLATFORM_NOT_CONFIGURED',
        remedy: 'Have the administrator set CITY_PLATFORM_URL and CITY_PLATFORM_KEY.',
      },
    })
    await alone.close()
  })
})

describe('the settings of the platform', () => {
  it('are an address, a public key and a token, of which none is repeated where it is malformed', () => {
    const { url, publicKey } = platform.settings
    const environment = { CITY_PLATFORM_URL: url, CITY_PLATFORM_KEY: JSON.stringify(publicKey) }
    const read = (more: object) => readSettings({ ...environment, ...more }).upwardPlatform
    expect(read({ CITY_PLATFORM_TOKEN: 'abc' })).toEqual({ url, publicKey, token: 'abc' })
    expect(read({ CITY_PLATFORM_TOKEN: '' })).toEqual({ url, publicKey })
    expect(read({ CITY_PLATFORM_URL: '' })).toBeUndefined()
    const faults = { CITY_PLATFORM_URL: 'secret', CITY_PLATFORM_KEY: 'secret', CITY_PLATFORM_TOKEN: 'sec ret' }
    for (const [name, text] of Object.entries(faults)) {
      expect(() => read({ [name]: text })).toThrow(new RegExp(`^${name}: expected .*received "\\(another form\\)"`))
    }
  })
})

describe('heliograph city-report', () => {
  const run = (...flags: string[]) =>
    runHeliograph(['city-report', '--from', '2025-09-01', '--to', '2025-09-30', ...flags], {
      DATABASE_URL: hub.database.pool.options.connectionString ?? '',
    })

  it('writes the very bytes that are sent, into a file that is not there yet', async () => {
    const { report } = await submit('2025-09-01', '2025-09-30')
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'september.jsonl')
    const written = run('--out', out)
    expect(await written.exit).toBe(0)
    expect(written.output()).toBe(`${report.rowCount} cases, SHA-256 ${report.contentHash}`)
    expect(await readFile(out, 'utf8')).toBe(platform.arrived.at(-1)?.content)
    expect(await run('--out', out).exit).toBe(1)
  })

  it('prints the cases and their hash in a dry run, and keeps no report', async () => {
    const dry = run('--from', '2025-08-01', '--dry-run')
    expect(await dry.exit).toBe(0)
    expect(dry.output()).toMatch(/^\d+ cases, SHA-256 [0-9a-f]{64}$/)
    expect(await listed('2025-08-01')).toEqual([])
  })

  it('refuses a period that is not over, one that is reversed, and a day that is none', async () => {
    const open = run('--to', '2099-01-01', '--dry-run')
    expect([await open.exit, open.output()]).toEqual([
      1,
      expect.stringContaining('A period is reported when it is over.'),
    ])
    const reversed = run('--to', '2025-08-31', '--dry-run')
    expect([await reversed.exit, reversed.output()]).toEqual([1, expect.stringContaining('2025-08-31')])
    const noDay = run('--to', '2025-09-31', '--dry-run')
    expect([await noDay.exit, noDay.output()]).toEqual([1, expect.stringContaining('Expected a day such as')])
  })
})

async function temporaryFolder() {
  const { path, remove } = await createTemporaryFolder()
  return { path, [Symbol.asyncDispose]: remove }
}
