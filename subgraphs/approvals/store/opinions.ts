import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { Document, OpinionFile } from '../rules/cases/opinions.ts'

/** An opinion as it is kept. */
export type StoredOpinion = Stored<Model.CaseOpinion> & { readonly basedOn: readonly Document[] }

/** Whose opinions are asked for. */
interface OpinionOwner {
  readonly number: string
  readonly organCode: string
  readonly serviceItemVersion: number
  readonly intakeNumber: string | null
}

/** The opinions of a case, oldest first, with the documents of its intake as they are. */
export async function opinionFileOf(
  statements: Statements,
  { number, organCode, serviceItemVersion: itemVersion, intakeNumber }: OpinionOwner,
): Promise<OpinionFile<StoredOpinion>> {
  const opinions = await statements.query<StoredOpinion>(
    'opinions of case',
    'SELECT * FROM approvals.case_opinion WHERE case_number = $1 ORDER BY sequence',
    [number],
  )
  return { organCode, itemVersion, opinions, documents: await documentsOf(statements, intakeNumber) }
}

/** A document with the day on which it was handed in; a commitment may stand in its place (告知承诺). */
export interface ProvidedDocument extends Document {
  readonly commitment: boolean
  readonly providedOn: Date
}

/** The documents of an intake as they are, by name; none where the case has no intake. */
export const documentsOf = (statements: Statements, intake: string | null): Promise<ProvidedDocument[]> =>
  statements.query<ProvidedDocument>(
    'documents of intake',
    'SELECT name, content_hash, commitment, provided_on FROM approvals.intake_material WHERE intake_number = $1 ORDER BY name',
    [intake],
  )
