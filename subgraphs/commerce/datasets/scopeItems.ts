import type { Dataset } from '#schema/publishing/dataset.ts'
import { civilDateField, text } from '#schema/publishing/fields.ts'
import { enterpriseUscc, tradeCode } from './references.ts'

const permitArrived = {
  en: 'The number of the permit that has arrived: an open item does not wait again.',
  zh: '许可证件已经送达，应填写许可证编号；已开放的项目不再待许可。',
}

/**
 * 经营范围. Gated scope opens only with its permit (先照后证; 市场主体登记管理条例第十四条); a permit that has arrived is not forgotten
 * by a system that has not heard of it.
 */
export const scopeItems: Dataset = {
  name: 'scopeItems',
  title: { en: 'Scope items', zh: '经营范围' },
  table: 'scope_item',
  typeName: 'ScopeItem',
  isNode: false,
  key: 'code',
  fields: {
    code: text({ en: 'code', zh: '项目编号' }, { maxLength: 40 }),
    enterpriseUscc: enterpriseUscc(),
    name: text({ en: 'name', zh: '经营项目' }, { maxLength: 200 }),
    tradeCode: tradeCode(),
    gatedBy: text({ en: 'gated by', zh: '所需许可证件' }, { maxLength: 100, required: false }),
    permitNumber: text({ en: 'permit number', zh: '许可证编号' }, { maxLength: 60, required: false }),
    openedOn: civilDateField({ en: 'opened on', zh: '开放日期' }, { required: false }),
    closedOn: civilDateField({ en: 'closed on', zh: '终止日期' }, { required: false }),
  },
  rules: [
    {
      field: 'openedOn',
      expected: {
        en: 'A first day: for scope that needs a permit only together with the number of the permit, for other scope always.',
        zh: '须经许可的项目，许可证编号与开放日期应同时填写；其他项目应填开放日期且无许可证编号。',
      },
      holds: ({ gatedBy, permitNumber, openedOn }) =>
        gatedBy === null ? permitNumber === null && openedOn !== null : (permitNumber === null) === (openedOn === null),
    },
    {
      field: 'closedOn',
      expected: { en: 'A last day not before the first.', zh: '终止日期不应早于开放日期。' },
      holds: ({ openedOn, closedOn }) => closedOn === null || openedOn === null || String(closedOn) >= String(openedOn),
    },
  ],
  async review({ query }, records) {
    const waiting = records.filter(({ gatedBy, permitNumber }) => gatedBy !== null && permitNumber === null)
    const opened = await query<{ key: string }>(
      'review scope items',
      'SELECT code AS key FROM commerce.scope_item WHERE code = ANY($1) AND permit_number IS NOT NULL',
      [waiting.map(({ code }) => code)],
    )
    return opened.map(({ key }) => ({ key, field: 'permitNumber', expected: permitArrived }))
  },
}
