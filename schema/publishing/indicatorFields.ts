import type { RecordRule, RecordValues } from './dataset.ts'
import { choice, decimal, type Field, text } from './fields.ts'

/** The unit of each indicator of the one set that the departments share (统一建筑工程指标数据). */
const units: Readonly<Record<string, string>> = {
  FLOOR_AREA: 'm²',
  PLOT_RATIO: '1',
  GREEN_RATIO: '%',
  BUILDING_HEIGHT: 'm',
  PARKING_SPACES: '个',
}

/** Whether an indicator is one of the shared set. */
export const isSharedIndicator = (indicator: string): boolean => indicator in units

/** What every building indicator has. */
export const indicatorFields: Readonly<Record<string, Field>> = {
  indicator: text(
    { en: 'indicator', zh: '指标代码' },
    { form: { pattern: /^[A-Z][A-Z_]{2,40}$/, example: 'FLOOR_AREA' } },
  ),
  value: decimal({ en: 'value', zh: '数值' }, { unit: '`unit`', digits: [14, 4], zero: true }),
  unit: choice({ en: 'unit', zh: '单位' }, ['m²', 'm', '%', '个', '1']),
}

/** An indicator of the shared set is told in its own unit. */
export const indicatorRule: RecordRule = {
  field: 'unit',
  expected: {
    en: 'The unit of the indicator: FLOOR_AREA m², BUILDING_HEIGHT m, GREEN_RATIO %, PARKING_SPACES 个, PLOT_RATIO 1.',
    zh: '应使用该指标的统一单位：FLOOR_AREA m²、BUILDING_HEIGHT m、GREEN_RATIO %、PARKING_SPACES 个、PLOT_RATIO 1。',
  },
  holds: ({ indicator, unit }) => (units[String(indicator)] ?? unit) === unit,
}

/** The code of an indicator: the document that states it, and which one it is. */
export const indicatorCode = (document: string) => ({
  sqlType: 'text' as const,
  from: (record: RecordValues) => `${String(record[document])}/${String(record['indicator'])}`,
})
