import type { Actor } from '#schema/actor.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import type { DraftJointStandardInput, PilotInput } from '../__generated__/resolvers.ts'
import { standardRefusals } from '../rules/refusals.ts'
import { type CompleteStandard, completeStandard } from './completeDrafts.ts'
import { kinds } from './kinds.ts'
import { refuseUnknown } from './references.ts'
import { type VersionOutcome, writeDraft } from './versions.ts'

const { refuse } = standardRefusals

/** Drafts the next version of a joint standard, or replaces the draft that is open. */
export const createDraftJointStandard =
  (run: RunWrite) =>
  (actor: Actor, draft: DraftJointStandardInput): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const input = completeStandard(draft)
      const refused = refusePilot(input, input.zones) ?? (await refuseStandardReferences(write, input))
      if (refused !== null) return refused
      const { code, name, scope, trades, zones, organs, serviceItems, requirements } = input
      const { promisedWorkingDays, validFrom, changeBasis, pilot, expectedRecordVersion } = input
      return writeDraft(
        write,
        kinds.jointStandard,
        { code, expectedRecordVersion },
        {
          name,
          scope,
          trades,
          zoneCodes: zones,
          organCodes: organs,
          itemCodes: serviceItems,
          requirements,
          promisedWorkingDays,
          validFrom,
          changeBasis,
          ...pilotColumns(pilot),
        },
      )
    })

/** The pilot as it is stored: none where it is in regular force. */
export const pilotColumns = (pilot: PilotInput | null | undefined) => ({
  pilotZoneCodes: pilot?.zones ?? [],
  pilotEndsOn: pilot?.endsOn ?? null,
})

/** Refuses a pilot without zones, outside of `scope` (null: everywhere) or that ends before it begins. */
export function refusePilot(
  { pilot, validFrom }: { readonly pilot?: PilotInput | null | undefined; readonly validFrom: string },
  scope: readonly string[] | null,
): Refused | null {
  if (pilot == null) return null
  const outside = pilot.zones.length === 0 ? '' : pilot.zones.find((zone) => !(scope?.includes(zone) ?? true))
  if (outside !== undefined)
    return refuse('PILOT_OUTSIDE_SCOPE', { parameters: { zone: outside }, path: ['pilot', 'zones'] })
  if (pilot.endsOn >= validFrom) return null
  return refuse('PILOT_ENDS_BEFORE_START', {
    parameters: { endsOn: pilot.endsOn, validFrom },
    path: ['pilot', 'endsOn'],
  })
}

async function refuseStandardReferences(write: Write, input: CompleteStandard): Promise<Refused | null> {
  const { promisedWorkingDays: promised, zones, organs, serviceItems } = input
  if (promised < 0) {
    return refuse('PROMISE_BEYOND_STATUTE', {
      parameters: { promised, statutory: promised },
      path: ['promisedWorkingDays'],
    })
  }
  return refuseUnknown(write, [
    { what: 'zone', codes: zones, path: ['zones'] },
    { what: 'organ', codes: organs, path: ['organs'] },
    { what: 'service_item', codes: serviceItems, path: ['serviceItems'] },
  ])
}
