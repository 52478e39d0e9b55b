import { type Field, text } from '#schema/publishing/fields.ts'

/** The number of a construction permit of this department. */
export const permitNumber = (): Field =>
  text(
    { en: 'construction permit number', zh: '施工许可证编号' },
    {
      maxLength: 60,
      reference: { typeName: 'ConstructionPermit', own: { table: 'construction_permit', column: 'number' } },
    },
  )

/** The number of an acceptance at completion. */
export const acceptanceNumber = ({ required }: { readonly required: boolean }): Field =>
  text(
    { en: 'acceptance number', zh: '竣工验收备案编号' },
    {
      maxLength: 60,
      required,
      reference: { typeName: 'CompletionAcceptance', own: { table: 'completion_acceptance', column: 'number' } },
    },
  )

/** The number of a review of drawings. */
export const drawingReviewNumber = (): Field =>
  text(
    { en: 'drawing review number', zh: '施工图审查编号' },
    { maxLength: 60, reference: { typeName: 'DrawingReview', own: { table: 'drawing_review', column: 'number' } } },
  )
