import type { Actor } from '#schema/actor.ts'
import { searchTerms } from '#schema/lists/keyword.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import type { DraftServiceItemInput } from '../__generated__/resolvers.ts'
import { standardRefusals } from '../rules/refusals.ts'
import { type CompleteItem, completeItem } from './completeDrafts.ts'
import { kinds } from './kinds.ts'
import { firstTwice, refuseUnknown } from './references.ts'
import { type VersionOutcome, writeDraft } from './versions.ts'

const { refuse } = standardRefusals

/** Drafts the next version of a service item with its materials, or replaces the draft that is open. */
export const createDraftServiceItem =
  (run: RunWrite) =>
  (actor: Actor, draft: DraftServiceItemInput): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const input = completeItem(draft)
      const refused = refuseItem(input) ?? (await refuseItemReferences(write, input))
      if (refused !== null) return refused
      const { code, expectedRecordVersion } = input
      const drafted = await writeDraft(write, kinds.serviceItem, { code, expectedRecordVersion }, itemColumns(input))
      if (!isRefusal(drafted)) await replaceMaterials(write, drafted.codeVersion, input)
      return drafted
    })

function refuseItem(input: CompleteItem): Refused | null {
  const { statutoryWorkingDays: statutory, promisedWorkingDays: promised, materials, legalBasis, feeYuan } = input
  if (legalBasis.length === 0) return refuse('LEGAL_BASIS_MISSING', { path: ['legalBasis'] })
  if (promised < 0 || promised > statutory) {
    return refuse('PROMISE_BEYOND_STATUTE', { parameters: { promised, statutory }, path: ['promisedWorkingDays'] })
  }
  if (feeYuan.startsWith('-')) return refuse('FEE_NEGATIVE', { parameters: { received: feeYuan }, path: ['feeYuan'] })
  const name = firstTwice(materials.map((material) => material.name))
  return name === undefined ? null : refuse('NAME_TWICE', { parameters: { name }, path: ['materials'] })
}

const refuseItemReferences = (write: Write, { organ, materials }: CompleteItem) =>
  refuseUnknown(write, [
    { what: 'organ', codes: [organ], path: ['organ'] },
    { what: 'organ', codes: materials.flatMap(({ fetchableFrom }) => fetchableFrom ?? []), path: ['materials'] },
  ])

const itemColumns = ({ organ, materials: _, expectedRecordVersion: __, ...input }: CompleteItem) => ({
  ...input,
  // The last twelve of the 31 characters, after credit code and level.
  basicCode: input.code.slice(19),
  organCode: organ,
  legalBasis: JSON.stringify(input.legalBasis),
  limitBasis: input.limitBasis === null ? null : JSON.stringify(input.limitBasis),
  searchTerms: searchTerms(input.name, ...input.keywords),
})

async function replaceMaterials(write: Write, codeVersion: string, { materials }: CompleteItem): Promise<void> {
  await write.query(undefined, 'DELETE FROM services.service_item_material WHERE item_code_version = $1', [codeVersion])
  for (const [index, { fetchableFrom, blankForm, ...material }] of materials.entries()) {
    await write.insert('service_item_material', {
      code: `${codeVersion}#${index + 1}`,
      itemCodeVersion: codeVersion,
      position: index + 1,
      ...material,
      blankForm,
      fetchableFromCode: fetchableFrom,
    })
  }
}
