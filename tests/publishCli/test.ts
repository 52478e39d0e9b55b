import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { encodeGb18030 } from '../../cli/publish/writers/gb18030.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { runHeliograph } from '../kit/heliograph.ts'
import { codeOf, forgetParcels, header, landToken, line, lines, publishParcels, readParcels } from './ledger.ts'

let hub: TestHub
let folder: string
const fileOf = (name: string) => join(folder, name)

beforeAll(async () => {
  hub = await startHub()
  folder = await mkdtemp(join(tmpdir(), 'heliograph-publish-cli-'))
})

afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(() => forgetParcels(hub))

describe('heliograph publish', () => {
  const text_ = (value: string) => ({ type: String, value })
  const chinese = `宗地代码,区划代码,面积（亩）,土地用途,状态\n${codeOf(1)},330211004202,3,商服用地,ACTIVE\n${codeOf(2)},330211004202,1,商服用地,ACTIVE\n`
  const ndjson = `{"code":"${codeOf(1)}","regionCode":"330211004202","areaM2":2000.00,"landUse":"商服用地","status":"ACTIVE"}\n{"code":"${codeOf(2)}","regionCode":"330211004202","areaM2":"666.67","landUse":"商服用地","status":"ACTIVE"}\n`
  const workbook = [
    ['宗地代码', '区划代码', '面积（亩）', '土地用途', '状态'].map(text_),
    [text_(codeOf(1)), text_('330211004202'), { type: Number, value: 3 }, text_('商服用地'), text_('ACTIVE')],
    [text_(codeOf(2)), text_('330211004202'), { type: Number, value: 1 }, text_('商服用地'), text_('ACTIVE')],
  ]

  it.each([
    ['utf8.csv', () => Promise.resolve(Buffer.from(chinese))],
    ['bom.csv', () => Promise.resolve(Buffer.from(`\uFEFF${chinese}`))],
    ['gb18030.csv', () => Promise.resolve(encodeGb18030(chinese))],
    ['records.ndjson', () => Promise.resolve(Buffer.from(ndjson))],
    ['workbook.xlsx', () => writeXlsxFile(workbook).toBuffer()],
  ])('brings the same rows in from %s', async (name, content) => {
    await writeFile(fileOf(name), await content())
    const publishing = await publishParcels(hub, fileOf(name))
    expect(await publishing.exit).toBe(0)
    expect(publishing.output()).toContain('2 rows = 2 in + 0 unchanged + 0 parked + 0 withheld + 0 refused')
    expect(await readParcels(hub)).toMatchObject([
      { code: codeOf(1), areaM2: '2000.00', landUse: '商服用地', version: 1, source: 'land' },
      { code: codeOf(2), areaM2: '666.67', version: 1 },
    ])
  })

  it('refuses single rows with code and reason, exits 2, and takes them when they are mended', async () => {
    const rows = `${line(1)}${line(2, '-5')}${line(3).replace('330211004202', '33021100420')}${line(4)}`
    await writeFile(fileOf('mixed.csv'), header + rows)
    const publishing = await publishParcels(hub, fileOf('mixed.csv'), '--json', '--language', 'zh')
    expect(await publishing.exit).toBe(2)
    expect(JSON.parse(publishing.output())).toMatchObject({
      tally: { read: 4, accepted: 2, unchanged: 0, refused: 2 },
      refusedFile: fileOf('mixed.refused.csv'),
    })
    const refused = await readFile(fileOf('mixed.refused.csv'), 'utf8')
    expect(
      refused
        .split('\r\n')
        .slice(1, 3)
        .map((row) => row.split(',').slice(6, 8)),
    ).toEqual([
      ['3', 'FIELD_DECIMAL'],
      ['4', 'CODE_LENGTH'],
    ])
    await writeFile(fileOf('mixed.refused.csv'), refused.replace('-5', '5').replace('33021100420,', '330211004202,'))
    expect(await (await publishParcels(hub, fileOf('mixed.refused.csv'))).exit).toBe(0)
    expect(await readParcels(hub)).toHaveLength(4)
  })

  it('shows the first rows before and after mapping with --dry-run, and sends nothing', async () => {
    await writeFile(fileOf('dry.csv'), chinese)
    const showing = runHeliograph(['publish', 'land', 'parcels', fileOf('dry.csv'), '--dry-run', '1', '--url', hub.url])
    expect(await showing.exit).toBe(0)
    expect(showing.output()).toContain(`"面积（亩）":"3"`)
    expect(showing.output()).toContain(`"areaM2":"2000.00"`)
    expect(existsSync(fileOf('dry.csv.journal'))).toBe(false)
    expect(await readParcels(hub)).toEqual([])
  })

  it('takes all rows of --atomic or none', async () => {
    await writeFile(fileOf('atomic.csv'), header + line(1) + line(2, '-5'))
    const publishing = await publishParcels(hub, fileOf('atomic.csv'), '--atomic')
    expect(await publishing.exit).toBe(2)
    expect(publishing.output()).toContain('2 rows = 0 in + 0 unchanged + 0 parked + 1 withheld + 1 refused')
    expect(await readParcels(hub)).toEqual([])
  })

  it('parks with --park what names an unknown parcel, and refuses it without', async () => {
    const content = `code,regionCode,areaM2,status,parentCode\n${codeOf(2)},330211004202,5,ACTIVE,${codeOf(1)}\n`
    await writeFile(fileOf('park.csv'), content)
    const parking = await publishParcels(hub, fileOf('park.csv'), '--park')
    expect(await parking.exit).toBe(0)
    expect(parking.output()).toContain('1 rows = 0 in + 0 unchanged + 1 parked')
    await writeFile(fileOf('parent.csv'), header + line(1))
    expect(await (await publishParcels(hub, fileOf('parent.csv'))).exit).toBe(0)
    expect((await readParcels(hub)).map(({ code }) => code)).toEqual([codeOf(1), codeOf(2)])
  })
})

describe('a publication that is killed', () => {
  const seed = Number(process.env['HELIOGRAPH_SEED'] ?? Math.floor(performance.timeOrigin) % 100_000)
  const rows = 20_000
  const kills = 6

  it(`${kills} times with SIGKILL (seed ${seed}) has every row in once when the same command ends`, async () => {
    await writeFile(fileOf('kill.csv'), lines(rows) + line(rows, '-5'))
    const flags = [fileOf('kill.csv'), '--batch-rows', '500', '--parallel', '3']
    const random = createRandom(seed)
    let killed = 0
    while (killed < kills) {
      const publishing = await publishParcels(hub, ...flags)
      // Not before it has something to lose; then after a time drawn from the seed.
      const journal = fileOf('kill.csv.journal/journal.ndjson')
      await expect
        .poll(() => existsSync(journal) || !publishing.isRunning(), { timeout: 20_000, interval: 5 })
        .toBe(true)
      await new Promise((resolve) => setTimeout(resolve, random() * 400))
      if ((await publishing.end('SIGKILL')) !== null) break
      killed++
    }
    expect(killed).toBeGreaterThan(0)
    const last = await publishParcels(hub, ...flags)
    expect(await last.exit).toBe(2)
    expect(last.output()).toContain(`${rows + 1} rows = `)
    const parcels = await readParcels(hub)
    expect(parcels).toHaveLength(rows)
    expect(parcels.filter(({ version }) => version !== 1)).toEqual([])
    expect((await readFile(fileOf('kill.refused.csv'), 'utf8')).trim().split('\r\n')).toHaveLength(2)
  }, 120_000)

  it('by Ctrl-C exits 3 with what is in kept, and goes on with the same command', async () => {
    await writeFile(fileOf('stop.csv'), lines(20_000))
    const flags = [fileOf('stop.csv'), '--batch-rows', '200', '--parallel', '1']
    const publishing = await publishParcels(hub, ...flags)
    const journal = fileOf('stop.csv.journal/journal.ndjson')
    const batches = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0)
    await expect.poll(batches, { timeout: 20_000, interval: 5 }).toBeGreaterThan(3)
    expect(await publishing.end('SIGINT')).toBe(3)
    expect(publishing.output()).toContain('INTERRUPTED')
    const before = (await readParcels(hub)).length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(20_000)
    const last = await publishParcels(hub, ...flags)
    expect(await last.exit).toBe(0)
    expect(last.output()).toContain('gone on from an interruption')
    expect((await readParcels(hub)).filter(({ version }) => version === 1)).toHaveLength(20_000)
  }, 60_000)

  /** mulberry32 */
  function createRandom(state: number): () => number {
    let a = state
    return () => {
      a = (a + 0x6d2b79f5) | 0
      let t = Math.imul(a ^ (a >>> 15), 1 | a)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
    }
  }
})

describe('a hub that is away', () => {
  it('for a while is waited for: each batch goes in once', async () => {
    let refused = 0
    const flaky = createServer((request, response) => {
      void text(request).then(async (body) => {
        // The first answer of each batch is lost on the way back.
        const answer = await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
          body,
        })
        if (refused++ % 2 === 0) return response.destroy()
        return response.writeHead(200, { 'content-type': 'application/json' }).end(await answer.text())
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => flaky.once('listening', resolve))
    const { port } = flaky.address() as { port: number }
    await writeFile(fileOf('flaky.csv'), lines(300))
    const publishing = await publishParcels(
      { url: `http://127.0.0.1:${port}` },
      fileOf('flaky.csv'),
      '--batch-rows',
      '100',
      '--parallel',
      '1',
    )
    expect(await publishing.exit).toBe(0)
    flaky.closeAllConnections()
    flaky.close()
    expect(refused).toBe(6)
    expect((await readParcels(hub)).filter(({ version }) => version === 1)).toHaveLength(300)
  })

  it('for longer than --retry-for ends it with 4; the same command goes on', async () => {
    await writeFile(fileOf('away.csv'), lines(10))
    const publishing = await publishParcels({ url: 'http://127.0.0.1:9' }, fileOf('away.csv'), '--retry-for', '1')
    expect(await publishing.exit).toBe(4)
    expect(publishing.output()).toContain('HUB_UNREACHABLE')
  })
})

describe('bad input ends with one coded line, exit code 1, and nothing half done:', () => {
  const bad = async (name: string, content: string | Uint8Array, ...flags: string[]) => {
    await writeFile(fileOf(name), content)
    return publishParcels(hub, fileOf(name), ...flags)
  }

  it.each([
    ['a missing file', 'FILE_NOT_FOUND', () => publishParcels(hub, fileOf('none.csv'))],
    ['a folder', 'FILE_IS_FOLDER', () => publishParcels(hub, folder)],
    ['an empty file', 'FILE_EMPTY', () => bad('empty.csv', '')],
    ['a file of another kind', 'FILE_KIND_UNKNOWN', () => bad('a.doc', 'x')],
    ['UTF-16', 'ENCODING_UNSUPPORTED', () => bad('utf16.csv', Buffer.from('\uFEFFcode', 'utf16le'))],
    ['unknown columns', 'COLUMNS_UNKNOWN', () => bad('columns.csv', `${header.trim()},备注\n${line(1).trim()},x\n`)],
    ['missing columns', 'COLUMNS_MISSING', () => bad('missing.csv', `code\n${codeOf(1)}\n`)],
    ['an unclosed quote', 'FILE_MALFORMED', () => bad('quote.csv', `${header}"${line(1)}`)],
    ['a line of 3 MB', 'FILE_MALFORMED', () => bad('long.csv', `${header}${'x'.repeat(3_000_000)}`)],
    ['a workbook that is none', 'FILE_MALFORMED', () => bad('a.xlsx', 'x')],
    ['more rows than --atomic takes', 'ATOMIC_TOO_MANY', () => bad('many.csv', lines(5_001), '--atomic')],
    ['a mapping that is no JSON', 'MAPPING_INVALID', () => bad('m.csv', lines(1), '--mapping', fileOf('m.csv'))],
    ['a broken token', 'TOKEN_REFUSED', () => bad('token.csv', lines(1), '--token', 'no.such.token')],
    ['a day that does not exist', 'HUB_REFUSED', () => bad('day.csv', lines(1), '--effective-on', '2024-02-30')],
  ])('%s', async (_, code, run) => {
    const publishing = await run()
    expect(await publishing.exit).toBe(1)
    expect(publishing.output()).toMatch(new RegExp(`^heliograph: ${code}: .+`))
    expect(publishing.output()).not.toContain('    at ')
    expect(await readParcels(hub)).toEqual([])
  })

  it('an unknown department or entity, naming those that there are', async () => {
    await writeFile(fileOf('target.csv'), lines(1))
    const token = { HELIOGRAPH_TOKEN: await landToken() }
    const department = runHeliograph(['publish', 'lands', 'parcels', fileOf('target.csv')], token)
    expect(await department.exit).toBe(1)
    expect(department.output()).toMatch(/TARGET_UNKNOWN.*"lands".*commerce, construction, land, planning/)
    const entity = runHeliograph(['publish', 'land', 'parcel', fileOf('target.csv')], token)
    expect(await entity.exit).toBe(1)
    expect(entity.output()).toMatch(/TARGET_UNKNOWN.*"parcel".*parcels \(宗地\)/)
  })

  it('no token', async () => {
    await writeFile(fileOf('no-token.csv'), lines(1))
    const publishing = runHeliograph(['publish', 'land', 'parcels', fileOf('no-token.csv'), '--url', hub.url])
    expect(await publishing.exit).toBe(1)
    expect(publishing.output()).toContain('TOKEN_MISSING')
  })

  it('a disk that is full under the journal', async () => {
    await writeFile(fileOf('full.csv'), lines(10))
    const publishing = await publishParcels(hub, fileOf('full.csv'), '--journal', '/dev/full/journal')
    expect(await publishing.exit).toBe(1)
    expect(publishing.output()).toContain('JOURNAL_UNUSABLE')
    expect(await readParcels(hub)).toEqual([])
  })
})

describe('one bad row', () => {
  const rows = Number(process.env['HELIOGRAPH_PUBLISH_ROWS'] ?? 20_000)

  it(`among ${rows} stays out alone, with its row, column and reason`, async () => {
    const content = lines(rows).replace(codeOf(12_345), codeOf(12_345).replace('GB', 'QB'))
    await writeFile(fileOf('one-bad.csv'), content)
    const publishing = await publishParcels(hub, fileOf('one-bad.csv'), '--json')
    expect(await publishing.exit).toBe(2)
    expect(JSON.parse(publishing.output())).toMatchObject({ tally: { read: rows, accepted: rows - 1, refused: 1 } })
    const [, refused = ''] = (await readFile(fileOf('one-bad.refused.csv'), 'utf8')).split('\r\n')
    expect(refused).toMatch(/,12347,CODE_CHARACTER,"code: /)
  }, 600_000)
})

describe('a stream', () => {
  const megabytes = Number(process.env['HELIOGRAPH_PUBLISH_MB'] ?? 64)

  it(`of ${megabytes} MB passes through standard input in the memory of a few batches`, async () => {
    // A hub that takes everything at once: this is about the command's own memory.
    const sink = createServer((request, response) => {
      void text(request).then((body) => {
        const accepted = (JSON.parse(body) as { variables: { input: { records: unknown[] } } }).variables.input.records
          .length
        const answer = { __typename: 'Publication', accepted, unchanged: 0, withheld: 0, parked: [], refused: [] }
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { answer } }))
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => sink.once('listening', resolve))
    const { port } = sink.address() as { port: number }
    const peak = await publishStream(`http://127.0.0.1:${port}`, megabytes * 1024 * 1024).finally(() => sink.close())
    expect(peak).toBeLessThan(350)
  }, 3_600_000)

  /** Publishes so many bytes from standard input and returns the largest resident memory of the command, in MB. */
  async function publishStream(url: string, bytes: number): Promise<number> {
    const { spawn } = await import('node:child_process')
    const program = join(import.meta.dirname, '..', '..', 'bin', 'heliograph.js')
    const child = spawn(
      process.execPath,
      [program, 'publish', 'land', 'parcels', '-', '--format', 'csv', '--url', url, '--quiet'],
      {
        env: { ...process.env, HELIOGRAPH_TOKEN: await landToken() },
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    )
    const ended = new Promise<number | null>((resolve) => void child.once('close', resolve))
    let peakKb = 0
    child.stdin.write(header)
    let serial = 0
    for (let sent = 0; sent < bytes;) {
      let chunk = ''
      while (chunk.length < 1024 * 1024) chunk += line(serial++)
      sent += chunk.length
      if (!child.stdin.write(chunk)) await new Promise((resolve) => void child.stdin.once('drain', resolve))
      peakKb = Math.max(peakKb, residentKb(child.pid ?? 0))
    }
    child.stdin.end()
    expect(await ended).toBe(0)
    return Math.round(peakKb / 1024)
  }

  /** Of the process and the one that it started: bin/heliograph.js may start the pinned Node. */
  function residentKb(pid: number): number {
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
    const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
    const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + residentKb(Number(child)), own)
  }
})

describe('the example of the README', () => {
  it('goes into the hub as it is', async () => {
    const example = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'parcels.csv')
    await writeFile(fileOf('parcels.csv'), await readFile(example))
    const publishing = await publishParcels(
      hub,
      fileOf('parcels.csv'),
      '--mapping',
      join(example, '..', 'parcels.mapping.json'),
    )
    expect(await publishing.exit).toBe(0)
    expect((await stat(example)).size).toBeLessThan(2_000)
    expect((await readParcels(hub)).length).toBeGreaterThan(2)
  })
})
