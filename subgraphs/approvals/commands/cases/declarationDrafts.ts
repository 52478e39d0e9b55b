import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { type Conflict, conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { declarers } from '../../rules/cases/declaration.ts'
import { draftRefusals, mostDrafts, neededFor } from '../../rules/cases/drafts.ts'
import { type DraftRow, lockDraft, nextDraftNumber, openDraftCount } from '../../store/drafts.ts'
import { type Declaration, type Declared, openDeclaration } from './declareCases.ts'

const { refuse } = draftRefusals

/** What is known of a declaration so far. */
export type DraftContent = { readonly [Field in keyof Declaration]?: Declaration[Field] | null | undefined }

/** Which draft, and the version of it that the actor has seen. */
export interface DraftKey {
  readonly number: string
  readonly expectedVersion: number
}

/** The number of a draft. */
export interface Drafted {
  readonly draft: string
}

/** 申报草稿: kept for who writes it until it is declared or discarded. Nobody else sees that it is there. */
export const createDeclarationDrafts = (run: RunWrite, clock: Clock) => ({
  draftDeclaration: (actor: Actor, key: string, content: DraftContent): Promise<Drafted | Refused> => {
    requireActor({ actor }, { roles: declarers })
    return run(actor, (write) =>
      answerOnce<Drafted | Refused>(write, 'approvals', { scope: `draftDeclaration ${actor.id}`, key, content }, () =>
        insertDraft(write, actor, content, civilDate(clock())),
      ),
    )
  },
  changeDraft: (actor: Actor, key: DraftKey, content: DraftContent) =>
    onDraft<Drafted>(run, actor, key, async (write, { number }) => {
      await write.update('declaration_draft', 'number', number, { content: JSON.stringify(content) })
      await write.emit({ entity: 'declaration_draft', key: number, kind: 'CHANGED', payload: {} })
      return { draft: number }
    }),
  discardDraft: (actor: Actor, key: DraftKey) =>
    onDraft<Drafted>(run, actor, key, async (write, { number }) => {
      await write.query(undefined, 'DELETE FROM approvals.declaration_draft WHERE number = $1', [number])
      await write.emit({ entity: 'declaration_draft', key: number, kind: 'DISCARDED', payload: {} })
      return { draft: number }
    }),
  /** A draft that was declared gives its intake again. */
  declareDraft: (actor: Actor, key: DraftKey) =>
    onDraft<Declared>(
      run,
      actor,
      key,
      (write, draft) => declareDraft(write, actor, draft, civilDate(clock())),
      (intake) => ({ intake }),
    ),
})

async function insertDraft(
  write: Write,
  actor: Actor,
  content: DraftContent,
  today: string,
): Promise<Drafted | Refused> {
  // One at a time for an actor, so that the limit holds.
  await lockName(write, `drafts of ${actor.id}`)
  if ((await openDraftCount(write, actor.id)) >= mostDrafts) {
    return refuse('DRAFT_COUNT', { parameters: { expected: mostDrafts } })
  }
  const number = await nextDraftNumber(write, today)
  await write.insert('declaration_draft', { number, actor: actor.id, content: JSON.stringify(content) })
  await write.emit({ entity: 'declaration_draft', key: number, kind: 'DRAFTED', payload: {} })
  return { draft: number }
}

/** Locks an open draft of the actor's in the version that it has seen. */
function onDraft<Result>(
  run: RunWrite,
  actor: Actor,
  { number, expectedVersion }: DraftKey,
  work: (write: Write, draft: DraftRow) => Promise<Result | Refused>,
  declaredAs = (intake: string): Result | Refused =>
    refuse('DRAFT_DECLARED', { parameters: { number, intake }, path: ['number'] }),
): Promise<Result | Refused | Conflict> {
  requireActor({ actor }, { roles: declarers })
  return run(actor, async (write) => {
    const draft = await lockDraft(write, number, actor.id)
    if (draft === undefined) return refuse('DRAFT_UNKNOWN', { parameters: { number }, path: ['number'] })
    if (draft.intakeNumber !== null) return declaredAs(draft.intakeNumber)
    if (draft.version !== expectedVersion) {
      return conflict(expectedVersion, { __typename: 'DeclarationDraft', version: draft.version })
    }
    return work(write, draft)
  })
}

async function declareDraft(
  write: Write,
  actor: Actor,
  { number, ...draft }: DraftRow,
  today: string,
): Promise<Declared | Refused> {
  const content = draft.content as unknown as DraftContent
  const lacks = neededFor.filter((field) => content[field] == null || content[field].length === 0)
  if (lacks.length > 0) return refuse('DRAFT_INCOMPLETE', { parameters: { fields: lacks.join(', ') } })
  const declared = await openDeclaration(write, actor, { materials: [], ...content } as Declaration, today)
  if (isRefusal(declared)) return declared
  await write.update('declaration_draft', 'number', number, { intakeNumber: declared.intake })
  await write.emit({ entity: 'declaration_draft', key: number, kind: 'DECLARED', payload: { intake: declared.intake } })
  return declared
}
