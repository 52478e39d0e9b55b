import { uscc } from '#schema/publishing/codeFields.ts'
import { type Field, text } from '#schema/publishing/fields.ts'

/** An enterprise of this register. */
export const enterpriseUscc = (): Field =>
  uscc(
    { en: 'enterprise credit code', zh: '企业统一社会信用代码' },
    { required: true, reference: { typeName: 'Enterprise', own: { table: 'enterprise', column: 'uscc' } } },
  )

/** The form of a trade code of GB/T 4754-2017. */
export const tradeForm = { pattern: /^\d{4}$/, example: '8810' } as const

/** A trade category of this register. */
export const tradeCode = ({ required = false } = {}): Field =>
  text(
    { en: 'trade code', zh: '行业代码' },
    {
      required,
      form: tradeForm,
      reference: { typeName: 'TradeCategory', own: { table: 'trade_category', column: 'code' } },
    },
  )
