import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, code, decimal, integer, text, truth } from '#schema/publishing/fields.ts'
import { parseParcelCode } from '#schema/scalars/ParcelCode.ts'
import { type Cell, NumberCell, type Table } from '../readers/sourceRow.ts'
import { multiplyExactly, unitsOf } from './exactDecimal.ts'
import { createMapRow } from './mapRows.ts'
import type { Mapping } from './mappingFile.ts'
import { readDate } from './readDate.ts'

const dataset: Dataset = {
  name: 'parcels',
  title: { en: 'Parcels', zh: '宗地' },
  table: 'parcel',
  typeName: 'Parcel',
  isNode: true,
  key: 'code',
  fields: {
    code: code({ en: 'parcel code', zh: '宗地代码' }, 'ParcelCode', parseParcelCode),
    areaM2: decimal({ en: 'area (m²)', zh: '面积（平方米）' }, { unit: 'm²', digits: [14, 2] }),
    status: choice({ en: 'status', zh: '状态' }, ['ACTIVE', 'RETIRED'], { required: false }),
    signedOn: civilDateField({ en: 'signed on', zh: '签订日期' }, { required: false }),
    storeys: integer({ en: 'storeys', zh: '层数' }, { min: 0, max: 200, required: false }),
    name: text({ en: 'name', zh: '名称' }, { required: false }),
    legal: truth({ en: 'legal effect', zh: '有效' }, { required: false }),
  },
}

const rows: Table['rows'] = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: [] }) }),
}
const tableOf = (columns: readonly string[] | null): Table => ({
  format: 'csv',
  columns,
  rows,
  dialect: { encoding: 'utf-8', byteOrderMark: false, delimiter: ',' },
})

/** Maps one row of a file with these columns. */
function map(columns: Readonly<Record<string, Cell>>, mapping: Mapping = {}) {
  const mapRow = createMapRow(dataset, mapping, tableOf(Object.keys(columns)))
  return mapRow({ number: 2, cells: Object.values(columns) })
}

const code1 = '330211004202GB90001'

describe('a column', () => {
  it.each([['code'], ['宗地代码'], ['Parcel Code'], [' 宗地 代码 ']])('is known by name and titles: %s', (name) => {
    expect(map({ [name]: code1, areaM2: '1' }).record['code']).toBe(code1)
  })

  it.each([
    ['面积', '66.67', '66.67'],
    ['面积（平方米）', '66.670', '66.670'],
    ['面积（亩）', '1', '666.67'],
    ['面积(亩)', '3', '2000.00'],
    ['area (公顷)', '0.00015', '1.50'],
    ['面积', '2.5亩', '1666.67'],
    ['面积', '1,234.5', '1234.5'],
  ])('%s with %s gives %s m²', (name, cell, expected) => {
    expect(map({ code: code1, [name]: cell }).record['areaM2']).toBe(expected)
  })

  it('follows the mapping file: other names, values, units, constants, columns left out', () => {
    const mapping: Mapping = {
      columns: {
        ZDDM: 'code',
        ZDMJ: { field: 'areaM2', unit: '亩' },
        ZT: { field: 'status', values: { 有效: 'ACTIVE', 注销: 'RETIRED' } },
        备注: null,
      },
      constants: { name: '国土' },
    }
    const mapped = map({ ZDDM: code1, ZDMJ: '3', ZT: '注销', 备注: 'x' }, mapping)
    expect(mapped.record).toEqual({ name: '国土', code: code1, areaM2: '2000.00', status: 'RETIRED' })
    expect(map({ ZDDM: code1, ZDMJ: '3', ZT: '其他' }, mapping).faults).toEqual([
      { code: 'VALUE_UNMAPPED', column: 'ZT' },
    ])
  })

  it.each([
    ['COLUMNS_UNKNOWN', { code: code1, areaM2: '1', 备注: '' }, {}],
    ['COLUMNS_MISSING', { code: code1 }, {}],
    ['COLUMNS_TWICE', { code: code1, 宗地代码: code1, areaM2: '1' }, {}],
    ['MAPPING_INVALID', { code: code1, x: '1' }, { columns: { x: 'area' } }],
    ['MAPPING_INVALID', { code: code1, x: '1' }, { columns: { x: { field: 'areaM2', unit: '斤' } } }],
    ['MAPPING_INVALID', { code: code1, areaM2: '1' }, { constants: { colour: 'red' } }],
  ] as const)('that does not fit ends it before a row is read: %s', (expected, columns, mapping) => {
    expect(() => map(columns, mapping)).toThrow(expect.objectContaining({ code: expected }))
  })

  it('of an earlier file of refused rows is left out', () => {
    const mapped = map({ code: code1, areaM2: '1', heliograph_row: '7', heliograph_code: 'X', heliograph_reason: 'y' })
    expect(mapped).toMatchObject({ record: { code: code1, areaM2: '1' }, faults: [] })
  })
})

describe('a cell', () => {
  it.each([
    ['code', new NumberCell('330211004202'), 'CODE_AS_NUMBER'],
    ['status', new NumberCell('1'), 'CODE_AS_NUMBER'],
    ['areaM2', '12e3', 'NUMBER_UNREADABLE'],
    ['areaM2', '3 斤', 'UNIT_UNKNOWN'],
    ['areaM2', '1,23', 'NUMBER_UNREADABLE'],
    ['signedOn', '5.1.2024', 'DATE_UNREADABLE'],
    ['signedOn', '2024年2月30日', 'DATE_IMPOSSIBLE'],
    ['storeys', '3.5', 'NUMBER_UNREADABLE'],
    ['legal', '也许', 'BOOLEAN_UNREADABLE'],
    ['name', true, 'TEXT_EXPECTED'],
  ])('of %s that holds %s is a fault: %s', (field, cell, expected) => {
    const { faults } = map({ code: code1, areaM2: '1', [field]: cell })
    expect(faults).toMatchObject([{ code: expected, column: field }])
  })

  it('that is empty is null, and is the hub’s to judge', () => {
    expect(map({ code: ' ', areaM2: null })).toMatchObject({ record: { code: null, areaM2: null }, faults: [] })
  })

  it('of a number or truth value is taken in the forms that files have', () => {
    const { record } = map({
      code: code1,
      areaM2: new NumberCell('66.67'),
      层数: new NumberCell('3'),
      有效: '是',
      name: new NumberCell('7'),
    })
    expect(record).toMatchObject({ areaM2: '66.67', storeys: 3, legal: true, name: '7' })
  })
})

describe('a date', () => {
  it.each([
    '2024-01-05',
    '2024年1月5日',
    '2024/1/5',
    '2024.1.5',
    '20240105',
    '２０２４年１月５日',
    '2024-01-05 00:00:00',
  ])('may be written %s', (written) => {
    expect(readDate(written)).toBe('2024-01-05')
  })

  it('that does not exist is told from one that cannot be read', () => {
    expect(readDate('2023/2/29')).toEqual({ fault: 'IMPOSSIBLE' })
    expect(readDate('1024年1月5日')).toEqual({ fault: 'IMPOSSIBLE' })
    expect(readDate('2024-01-05 08:30')).toEqual({ fault: 'UNREADABLE' })
  })
})

describe('the conversion of units', () => {
  const mu = unitsOf('m²')['亩'] ?? { numerator: 0n, denominator: 1n }

  it('rounds half up once, and only what has no end', () => {
    expect(multiplyExactly('1', mu, 2)).toBe('666.67')
    expect(multiplyExactly('0.00075', mu, 2)).toBe('0.50')
    expect(multiplyExactly('0.0000075', mu, 2)).toBe('0.01')
    expect(multiplyExactly('0.00000749999999', mu, 2)).toBe('0.00')
    expect(multiplyExactly('99999999999999.99', { numerator: 10_000n, denominator: 1n }, 2)).toBe(
      '999999999999999900.00',
    )
  })

  it('is never further off than half of the last digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (thousandths) => {
        const written = `${thousandths / 1_000n}.${String(thousandths % 1_000n).padStart(3, '0')}`
        const hundredths = BigInt(multiplyExactly(written, mu, 2).replace('.', ''))
        // 1/1000 亩 is 2/3 m²: thousandths × 200 / 3 hundredths.
        const off = 3n * hundredths - 200n * thousandths
        expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(3n)
      }),
    )
  })
})

describe('rows of NDJSON', () => {
  it('name their columns each; an unknown one is a fault of its row', () => {
    const mapRow = createMapRow(dataset, {}, tableOf(null))
    expect(mapRow({ number: 1, names: ['宗地代码', 'areaM2'], cells: [code1, new NumberCell('1.50')] }).record).toEqual(
      { code: code1, areaM2: '1.50' },
    )
    expect(mapRow({ number: 2, names: ['code', 'colour'], cells: [code1, 'red'] }).faults).toEqual([
      { code: 'FIELD_UNKNOWN', column: 'colour' },
    ])
  })
})
