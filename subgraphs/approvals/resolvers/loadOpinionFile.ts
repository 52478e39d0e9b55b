import type { Loaders } from '../loaders.ts'
import type { Document, Opinion, OpinionFile } from '../rules/cases/opinions.ts'

/** Whose opinions are asked for. */
interface OpinionOwner {
  readonly number: string
  readonly organCode: string
  readonly serviceItemVersion: number
  readonly intakeNumber: string | null
}

/** The opinions of a case, its organ and its documents as they are; those of all cases of a tick cost two statements. */
export async function loadOpinionFile(
  loaders: Loaders,
  { number, organCode, serviceItemVersion: itemVersion, intakeNumber }: OpinionOwner,
): Promise<OpinionFile> {
  const [opinions, documents] = await Promise.all([
    loaders.caseOpinions.load(number),
    intakeNumber === null ? [] : loaders.intakeMaterials.load(intakeNumber),
  ])
  return { organCode, itemVersion, opinions: opinions.map(readOpinion), documents }
}

/** An opinion as the rules read it; its documents are JSON that a command wrote. */
export const readOpinion = ({ sequence, organCode, opinion, itemVersion, basedOn }: StoredOpinion): Opinion => ({
  sequence,
  organCode,
  opinion,
  itemVersion,
  basedOn: basedOn as readonly Document[],
})

type StoredOpinion = Omit<Opinion, 'basedOn'> & { readonly basedOn: unknown }
