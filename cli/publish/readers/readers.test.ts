import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { encodeGb18030 } from '../writers/gb18030.ts'
import { formatOf, openTable } from './openTable.ts'
import { type FileFormat, NumberCell, type SourceRow } from './sourceRow.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

/** All rows of a file that comes in pieces of `size` bytes. */
async function read(bytes: Uint8Array | string, { format = 'csv' as FileFormat, size = 7 } = {}) {
  const table = await openTable(inPieces(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, size), format)
  const rows: SourceRow[] = []
  for await (const group of table.rows) rows.push(...group)
  return { table, rows, cells: rows.map(({ cells }) => cells) }
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('a CSV file', () => {
  it('is read as it was written, whatever its cells hold and wherever its pieces are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '国', '"', ',', '\n', '\r\n', ' ', '𠀀'), maxLength: 6 })
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (rows, size, gb) => {
        const text = [['x', 'y'], ...rows].map((cells) => cells.map(quote).join(',')).join('\r\n')
        const { cells } = await read(gb ? encodeGb18030(text) : Buffer.from(text), { size })
        expect(cells).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })

  it('without quotes is read the same at ten times the speed, and goes on after the first quote', async () => {
    const { rows } = await read('code,name\r\n1,a\r\n\r\n2,b\n3,"c\nd"\n4,e', { size: 5 })
    expect(rows).toEqual([
      { number: 2, cells: ['1', 'a'] },
      { number: 4, cells: ['2', 'b'] },
      { number: 5, cells: ['3', 'c\nd'] },
      { number: 6, cells: ['4', 'e'] },
    ])
  })

  it.each([
    ['UTF-8', Buffer.from('宗地代码,面积\nA,1'), 'utf-8', false],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF宗地代码,面积\nA,1'), 'utf-8', true],
    ['GB18030', encodeGb18030('宗地代码,面积\nA,1'), 'gb18030', false],
    ['GB18030 after 10,000 bytes of ASCII', encodeGb18030(`code,x\n${'A,1\n'.repeat(2_500)}B,国`), 'gb18030', false],
  ])('is recognised as %s', async (_, bytes, encoding, byteOrderMark) => {
    const { table, rows } = await read(bytes, { size: 100 })
    expect(table.dialect).toEqual({ encoding, byteOrderMark, delimiter: ',' })
    expect(rows.at(-1)?.fault).toBeUndefined()
  })

  it('in UTF-16 is refused with what to do', async () => {
    await expect(read(Buffer.from('\uFEFFcode', 'utf16le'))).rejects.toMatchObject({ code: 'ENCODING_UNSUPPORTED' })
  })

  it.each([
    ['UTF-8', Buffer.concat([Buffer.from('代码,名称\nA,好\nB,'), Buffer.of(0xc3, 0x28), Buffer.from('\nC,好')])],
    ['GB18030', Buffer.concat([encodeGb18030('代码,名称\nA,好\nB,'), Buffer.of(0xff), encodeGb18030('\nC,好')])],
  ])('names row and column of bytes that are no %s; the other rows are read', async (_, bytes) => {
    const padded = Buffer.concat([bytes, Buffer.from(`\n${'D,1\n'.repeat(2_000)}`)])
    const { rows } = await read(padded, { size: 1_000 })
    expect(rows.filter(({ fault }) => fault)).toMatchObject([
      { number: 3, fault: { code: 'UNMAPPABLE_BYTES', columnIndex: 1 } },
    ])
    expect(rows).toHaveLength(2_003)
  })

  it('names row and column of a NUL character', async () => {
    expect((await read('a,b\n1,2\n3,x\0y\n5,6')).rows[1]).toMatchObject({
      number: 3,
      fault: { code: 'NUL_CHARACTER', columnIndex: 1 },
    })
    expect((await read('a,b\n"1",2\n3,x\0y\n5,6')).rows[1]).toMatchObject({
      number: 3,
      fault: { code: 'NUL_CHARACTER', columnIndex: 1 },
    })
  })

  it('tells a row with too few or too many cells, and reads on', async () => {
    const { rows } = await read('a,b\n1\n1,2,3\n1,2')
    expect(rows.map(({ fault }) => fault?.parameters)).toEqual([
      { expected: 2, received: 1 },
      { expected: 2, received: 3 },
      undefined,
    ])
  })

  it.each([
    ['a quote that is not closed', 'a,b\n1,2\n3,"4\n5,6\n', 3],
    ['text behind a closing quote', 'a,b\n1,2\n"3"4,5\n', 3],
    ['a quote inside a cell', 'a,b\n1,2\n3,4"5\n', 3],
    ['a line without an end', `a,b\n1,2\n3,${'x'.repeat(1_200_000)}`, 3],
    ['a quoted cell without an end', `a,b\n1,2\n3,"${'x'.repeat(1_200_000)}`, 3],
  ])('with %s is malformed, with its row', async (_, text, row) => {
    await expect(read(text, { size: 64 * 1024 })).rejects.toMatchObject({ code: 'FILE_MALFORMED', parameters: { row } })
  })

  it('with a line of 1 GB ends after the first megabyte', async () => {
    let given = 0
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    async function* endless() {
      yield await Promise.resolve(Buffer.from('a,b\n'))
      for (; given < 1024; given++) yield chunk
    }
    const reading = openTable(endless(), 'csv').then(async ({ rows }) => {
      for await (const _ of rows) continue
    })
    await expect(reading).rejects.toMatchObject({ code: 'FILE_MALFORMED', parameters: { row: 2 } })
    expect(given).toBeLessThan(4)
  })

  it.each(['', '\uFEFF', '\n\n'])('that is empty is refused (%j)', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'FILE_EMPTY' })
  })

  it('may be parted by tabs or semicolons', async () => {
    expect((await read('a\tb\n1\t2')).cells).toEqual([['1', '2']])
    expect((await read('a;b\n1;2,5')).cells).toEqual([['1', '2,5']])
  })
})

describe('an NDJSON file', () => {
  it('keeps the digits of its numbers and tells lines that are no objects', async () => {
    const { rows } = await read('{"a":1.10,"b":12345678901234567890}\n\n[1]\n{"a":\n{"a":"1"}', { format: 'ndjson' })
    expect(rows).toMatchObject([
      { number: 1, names: ['a', 'b'], cells: [new NumberCell('1.10'), new NumberCell('12345678901234567890')] },
      { number: 3, fault: { code: 'LINE_NOT_JSON' } },
      { number: 4, fault: { code: 'LINE_NOT_JSON' } },
      { number: 5, cells: ['1'] },
    ])
  })
})

describe('an XLSX file', () => {
  const text = (value: string) => ({ type: String, value })

  it('gives text as text, dates as dates, and numbers as the decimal that was typed', async () => {
    const bytes = await writeXlsxFile([
      [text('代码'), text('面积'), text('日期'), text('有效')],
      [
        text('0012'),
        { type: Number, value: 66.67 },
        { type: Date, value: new Date('2024-01-05T00:00:00Z'), format: 'yyyy-mm-dd' },
        { type: Boolean, value: true },
      ],
      [{ type: Number, value: 12 }, { type: Number, value: 1e21 }, null, null],
    ]).toBuffer()
    const { table, cells } = await read(bytes, { format: 'xlsx', size: 1_000 })
    expect(table.columns).toEqual(['代码', '面积', '日期', '有效'])
    expect(cells).toEqual([
      ['0012', new NumberCell('66.67'), '2024-01-05', true],
      [new NumberCell('12'), new NumberCell('1000000000000000000000'), null, null],
    ])
  })

  it.each(['no workbook at all', 'PK\u0005\u0006'])('that is no workbook is malformed (%s)', async (bytes) => {
    await expect(read(bytes, { format: 'xlsx' })).rejects.toMatchObject({ code: 'FILE_MALFORMED' })
  })

  it('that would unpack to more than 512 MB is refused before it is unpacked', async () => {
    const bytes = await writeXlsxFile([[text('a')]]).toBuffer()
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(0x7fffffff, entry + 24)
    await expect(read(bytes, { format: 'xlsx' })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('the kind of a file', () => {
  it.each([
    ['宗地.CSV', 'csv'],
    ['a.tsv', 'csv'],
    ['a.jsonl', 'ndjson'],
    ['a.b.xlsx', 'xlsx'],
    ['a.xls', undefined],
    ['csv', undefined],
  ])('%s is %s', (file, format) => {
    expect(formatOf(file)).toBe(format)
  })
})

describe('text in GB18030', () => {
  it('is what the decoder reads back, for every character', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decoder.decode(encodeGb18030(text))).toBe(text)
      }),
    )
    expect(encodeGb18030('宗地A€𠀀').toString('hex')).toBe('d7dab5d841a2e395328236')
  })
})
