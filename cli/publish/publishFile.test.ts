import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { HubClient } from './hubClient.ts'
import { type FilePublication, publishFile, type PublishedFile } from './publishFile.ts'
import { findTarget } from './target.ts'
import { encodeGb18030 } from './writers/gb18030.ts'

/**
 * A hub reduced to its contract: one answer per key, and a new version where a record differs from what is there. Records of the area
 * 666.00 are refused.
 */
class Ledger implements HubClient {
  readonly versions = new Map<string, string[]>()
  readonly answers = new Map<string, { readonly content: string; readonly answer: object }>()
  /** Called before and after each batch is written; what it throws is what a killed process sees. */
  fail: (when: 'before' | 'after') => void = () => undefined

  async ask<Data>(body: string): Promise<Data> {
    const { variables } = JSON.parse(body) as { variables: { input: Input } }
    const { idempotencyKey, records, ...rest } = variables.input
    await Promise.resolve()
    this.fail('before')
    const content = JSON.stringify({ records, rest })
    const known = this.answers.get(idempotencyKey)
    if (known && known.content !== content) throw new Error('a key came with two contents')
    const answer = known?.answer ?? this.write(records)
    this.answers.set(idempotencyKey, { content, answer })
    this.fail('after')
    return { answer } as Data
  }

  private write(records: readonly Sent[]): object {
    const refused = records.flatMap(({ areaM2 }, index) =>
      areaM2 === '666.00' ? [{ index, field: 'areaM2', code: 'FIELD_DECIMAL', message: 'no' }] : [],
    )
    let accepted = 0
    for (const record of records) {
      if (record.areaM2 === '666.00') continue
      const versions = this.versions.get(record.code) ?? []
      if (versions.at(-1) === record.areaM2) continue
      this.versions.set(record.code, [...versions, record.areaM2])
      accepted++
    }
    const unchanged = records.length - refused.length - accepted
    return { __typename: 'Publication', accepted, unchanged, withheld: 0, parked: [], refused }
  }
}

interface Sent {
  readonly code: string
  readonly areaM2: string
}

interface Input {
  readonly idempotencyKey: string
  readonly records: readonly Sent[]
}

let folder: string
let ledger: Ledger

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-publish-test-'))
  ledger = new Ledger()
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const codeOf = (serial: number) => `330211004202GB${String(serial).padStart(5, '0')}`
const header = 'code,regionCode,areaM2,status,rightHolderUscc\n'
const line = (serial: number, areaM2: string) => `${codeOf(serial)},330211004202,${areaM2},ACTIVE,\n`
const fileOf = (name: string) => join(folder, name)

async function publish(name: string, options: Partial<FilePublication> = {}): Promise<PublishedFile> {
  return publishFile({
    file: fileOf(name),
    target: await findTarget('land', 'parcels'),
    mapping: {},
    terms: { mode: 'PER_RECORD', source: 'land' },
    url: 'http://hub',
    hub: ledger,
    cutting: { lanes: 3, batchRows: 10 },
    again: false,
    language: 'en',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  })
}

describe('a publication', () => {
  it('that is interrupted anywhere, however often, is in once and whole, with each refused row once', async () => {
    const rows = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('1.00', '2.00', '666.00', 'x')), {
      minLength: 1,
      maxLength: 120,
    })
    const crashes = fc.infiniteStream(fc.integer({ min: 0, max: 12 }))
    let name = 0
    await fc.assert(
      fc.asyncProperty(rows, crashes, async (content, stream) => {
        const file = `${name++}.csv`
        await writeFile(fileOf(file), header + content.map(([serial, area]) => line(serial, area)).join(''))
        ledger = new Ledger()
        const published = await untilDone(file, stream)
        const expected = Map.groupBy(
          content.filter(([, area]) => /^[12]/.test(area)),
          ([serial]) => codeOf(serial),
        )
        const versions = [...expected].map(([code, all]) => [
          code,
          all.map(([, area]) => area).filter((area, i, areas) => area !== areas[i - 1]),
        ])
        expect(Object.fromEntries(ledger.versions)).toEqual(Object.fromEntries(versions))
        const bad = content.flatMap(([, area], index) => (/^[6x]/.test(area) ? [index + 2] : []))
        expect(await refusedRows(published)).toEqual(bad)
        expect(published.tally).toMatchObject({ read: content.length, refused: bad.length })
      }),
      { numRuns: 60 },
    )
  })

  /** Publishes again and again, each attempt ending at a step that the stream tells, and without one in the end. */
  async function untilDone(file: string, crashes: fc.Stream<number>): Promise<PublishedFile> {
    for (let attempt = 0; ; attempt++) {
      let steps = attempt > 20 ? Infinity : (crashes.next().value as number)
      ledger.fail = () => {
        if (steps-- <= 0) throw new Error('killed')
      }
      try {
        return await publish(file)
      } catch (error) {
        if (!(error instanceof Error && error.message === 'killed')) throw error
      }
    }
  }

  async function refusedRows({ refusedFile }: PublishedFile): Promise<number[]> {
    if (refusedFile === null) return []
    const lines = (await readFile(refusedFile, 'utf8')).trim().split('\r\n')
    return lines
      .slice(1)
      .map((text) => Number(text.split(',')[5]))
      .toSorted((a, b) => a - b)
  }

  it('keeps the order of the rows of a key', async () => {
    const versions = Array.from({ length: 50 }, (_, index) => `${index + 1}.00`)
    await writeFile(fileOf('a.csv'), header + versions.map((area) => line(1, area)).join(''))
    await publish('a.csv')
    expect(ledger.versions.get(codeOf(1))).toEqual(versions)
  })

  it('of the same content again sends nothing; --again does', async () => {
    await writeFile(fileOf('a.csv'), header + line(1, '1.00'))
    expect(await publish('a.csv')).toMatchObject({ before: false, tally: { accepted: 1 } })
    expect(await publish('a.csv')).toMatchObject({ before: true, tally: { accepted: 1 } })
    expect(ledger.answers.size).toBe(1)
    expect(await publish('a.csv', { again: true })).toMatchObject({ before: false, tally: { unchanged: 1 } })
  })

  it('of a register that goes back to what it was writes that, though the content came before', async () => {
    for (const area of ['1.00', '2.00', '1.00']) {
      await writeFile(fileOf('a.csv'), header + line(1, area))
      await publish('a.csv')
    }
    expect(ledger.versions.get(codeOf(1))).toEqual(['1.00', '2.00', '1.00'])
  })

  it('goes on after the row that broke the file is mended, and not after one that is in was changed', async () => {
    const good = Array.from({ length: 40 }, (_, serial) => line(serial, '1.00')).join('')
    await writeFile(fileOf('a.csv'), `${header}${good}"broken"x,\n`)
    await expect(publish('a.csv', { cutting: { lanes: 1, batchRows: 10 } })).rejects.toMatchObject({
      code: 'FILE_MALFORMED',
      parameters: { row: 42 },
    })
    await writeFile(fileOf('a.csv'), header + good.replace('1.00', '3.00'))
    await expect(publish('a.csv')).rejects.toMatchObject({ code: 'FILE_CHANGED' })
    await writeFile(fileOf('a.csv'), header + good + line(41, '1.00'))
    expect(await publish('a.csv')).toMatchObject({ resumed: true, tally: { read: 41, accepted: 41 } })
  })

  it('that was begun with another mapping, hub or terms is not gone on with', async () => {
    await writeFile(fileOf('a.csv'), header + line(1, '1.00'))
    ledger.fail = () => {
      throw new Error('killed')
    }
    await expect(publish('a.csv')).rejects.toThrow('killed')
    ledger.fail = () => undefined
    await expect(publish('a.csv', { url: 'http://other' })).rejects.toMatchObject({ code: 'JOURNAL_OTHER' })
    expect(await publish('a.csv', { url: 'http://other', again: true })).toMatchObject({ resumed: false })
  })

  it('leaves the rows that one process publishes to that process', async () => {
    await writeFile(fileOf('a.csv'), header + line(1, '1.00'))
    const { promise, resolve } = Promise.withResolvers<void>()
    const hub: HubClient = {
      ask: (body) => promise.then(() => ledger.ask(body)),
    }
    const first = publish('a.csv', { hub })
    await expect.poll(() => existsSync(fileOf('a.csv.journal/hub.lock'))).toBe(true)
    await expect(publish('a.csv')).rejects.toMatchObject({ code: 'ALREADY_RUNNING' })
    resolve()
    expect(await first).toMatchObject({ tally: { accepted: 1 } })
  })

  it('stops when told to: what is on its way is answered and kept, nothing else is sent', async () => {
    const rows = Array.from({ length: 500 }, (_, serial) => line(serial, '1.00')).join('')
    await writeFile(fileOf('a.csv'), header + rows)
    const stop = new AbortController()
    ledger.fail = () => (ledger.answers.size === 5 ? stop.abort() : undefined)
    await expect(publish('a.csv', { signal: stop.signal })).rejects.toThrow('aborted')
    const sent = ledger.answers.size
    expect(sent).toBeLessThan(10)
    ledger.fail = () => undefined
    expect(await publish('a.csv')).toMatchObject({ resumed: true, tally: { read: 500, accepted: 500 } })
  })

  it('takes all rows or none where that is asked', async () => {
    const terms = { mode: 'ATOMIC', source: 'land' } as const
    await writeFile(fileOf('a.csv'), header + line(1, '1.00') + line(2, 'x'))
    expect(await publish('a.csv', { terms })).toMatchObject({ tally: { read: 2, withheld: 1, refused: 1 } })
    expect(ledger.versions.size).toBe(0)
    await writeFile(
      fileOf('b.csv'),
      header + Array.from({ length: 5_001 }, (_, serial) => line(serial, '1.00')).join(''),
    )
    await expect(publish('b.csv', { terms })).rejects.toMatchObject({ code: 'ATOMIC_TOO_MANY' })
    expect(ledger.answers.size).toBe(0)
  })
})

describe('the file of refused rows', () => {
  it.each([
    ['UTF-8', Buffer.from],
    ['GB18030', encodeGb18030],
  ])('of a CSV in %s is one in the same encoding, and goes in when it is mended', async (_, encode) => {
    const text = `宗地代码,区划代码,面积（亩）,状态,土地用途\n${codeOf(1)},330211004202,3,ACTIVE,"商服,用地"\n${codeOf(2)},330211004202,三亩,ACTIVE,"他说""好"""\n`
    await writeFile(fileOf('a.csv'), encode(text))
    const { refusedFile } = await publish('a.csv', { language: 'zh' })
    expect(refusedFile).toBe(fileOf('a.refused.csv'))
    const refused = await readFile(fileOf('a.refused.csv'))
    const expected =
      '宗地代码,区划代码,面积（亩）,状态,土地用途,heliograph_row,heliograph_code,heliograph_reason\r\n' +
      `${codeOf(2)},330211004202,三亩,ACTIVE,"他说""好""",3,NUMBER_UNREADABLE,第 3 行“面积（亩）”列：应为数字，如 1234.50。\r\n`
    expect(refused).toEqual(encode(expected))
    await writeFile(fileOf('a.refused.csv'), encode(expected.replace('三亩', '3')))
    expect(await publish('a.refused.csv')).toMatchObject({ refusedFile: null, tally: { accepted: 1 } })
    expect(ledger.versions.get(codeOf(2))).toEqual(['2000.00'])
  })

  it('of NDJSON is NDJSON with the numbers as they were written', async () => {
    await writeFile(
      fileOf('a.ndjson'),
      `{"code":"${codeOf(1)}","regionCode":"330211004202","areaM2":666.00,"status":"ACTIVE"}\nnonsense\n`,
    )
    await publish('a.ndjson')
    expect((await readFile(fileOf('a.refused.ndjson'), 'utf8')).trim().split('\n').toSorted()).toEqual([
      '{"code":"330211004202GB00001","regionCode":"330211004202","areaM2":666.00,"status":"ACTIVE","heliograph_row":1,"heliograph_code":"FIELD_DECIMAL","heliograph_reason":"areaM2: no"}',
      '{"line":"nonsense","heliograph_row":2,"heliograph_code":"LINE_NOT_JSON","heliograph_reason":"Line 2: expected one JSON object."}',
    ])
  })

  it('of a workbook is a workbook; a code that Excel stored as a number is refused', async () => {
    const text = (value: string) => ({ type: String, value })
    const cells = ['code', 'regionCode', 'areaM2', 'status'].map(text)
    const good = [text(codeOf(1)), text('330211004202'), { type: Number, value: 66.67 }, text('ACTIVE')]
    const bad = [text(codeOf(2)), { type: Number, value: 330211004202 }, { type: Number, value: 1 }, text('ACTIVE')]
    await writeFile(fileOf('a.xlsx'), await writeXlsxFile([cells, good, bad]).toBuffer())
    expect(await publish('a.xlsx')).toMatchObject({ tally: { accepted: 1, refused: 1 } })
    expect(ledger.versions.get(codeOf(1))).toEqual(['66.67'])
    expect(await readSheet(fileOf('a.refused.xlsx'))).toEqual([
      ['code', 'regionCode', 'areaM2', 'status', 'heliograph_row', 'heliograph_code', 'heliograph_reason'],
      [codeOf(2), 330211004202, 1, 'ACTIVE', 3, 'CODE_AS_NUMBER', expect.stringContaining('has lost digits')],
    ])
  })
})

describe('a full disk', () => {
  it('under the file of refused rows ends it with a code and leaves no half of it', async () => {
    await writeFile(fileOf('a.csv'), header + line(1, 'x') + line(2, '1.00'))
    await symlink('/dev/full', fileOf('refused.csv.partial'))
    await expect(publish('a.csv', { refusedFile: fileOf('refused.csv') })).rejects.toMatchObject({
      code: 'REFUSED_FILE_FAILED',
    })
    expect(await readdir(folder)).not.toContain('refused.csv')
    expect(await publish('a.csv', { refusedFile: fileOf('refused.csv') })).toMatchObject({
      resumed: true,
      tally: { accepted: 1, refused: 1 },
    })
    expect(ledger.answers.size).toBe(1)
  })
})
