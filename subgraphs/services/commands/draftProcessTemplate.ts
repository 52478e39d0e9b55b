import type { Actor } from '#schema/actor.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal } from '#schema/refusals.ts'
import type { DraftProcessTemplateInput } from '../__generated__/resolvers.ts'
import { refuseProcess } from '../rules/refuseProcess.ts'
import { type CompleteTemplate, completeTemplate } from './completeDrafts.ts'
import { pilotColumns, refusePilot } from './draftJointStandard.ts'
import { kinds } from './kinds.ts'
import { refuseUnknown } from './references.ts'
import { type VersionOutcome, writeDraft } from './versions.ts'

/** Drafts the next version of a process with its steps and links, or replaces the draft that is open. */
export const createDraftProcessTemplate =
  (run: RunWrite) =>
  (actor: Actor, draft: DraftProcessTemplateInput): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const input = completeTemplate(draft)
      const refused = refuseProcess(input.steps) ?? refusePilot(input, null) ?? (await refuseReferences(write, input))
      if (refused !== null) return refused
      const { code, name, eligibility, projectTypes, landSources, validFrom, changeBasis, pilot } = input
      const drafted = await writeDraft(
        write,
        kinds.processTemplate,
        { code, expectedRecordVersion: input.expectedRecordVersion },
        { name, eligibility, projectTypes, landSources, validFrom, changeBasis, ...pilotColumns(pilot) },
      )
      if (!isRefusal(drafted)) await replaceSteps(write, drafted.codeVersion, input.steps)
      return drafted
    })

const refuseReferences = (write: Write, { steps, pilot }: CompleteTemplate) =>
  refuseUnknown(write, [
    { what: 'stage', codes: steps.map(({ stage }) => stage), path: ['steps'] },
    { what: 'organ', codes: steps.map(({ organ }) => organ), path: ['steps'] },
    { what: 'service_item', codes: steps.flatMap(({ serviceItem }) => serviceItem ?? []), path: ['steps'] },
    { what: 'zone', codes: pilot?.zones ?? [], path: ['pilot', 'zones'] },
  ])

async function replaceSteps(write: Write, template: string, steps: CompleteTemplate['steps']): Promise<void> {
  await write.query(undefined, 'DELETE FROM services.process_link WHERE template_code_version = $1', [template])
  await write.query(undefined, 'DELETE FROM services.process_step WHERE template_code_version = $1', [template])
  for (const [index, { stage, organ, serviceItem, links: _, ...step }] of steps.entries()) {
    await write.insert('process_step', {
      key: `${template}/${step.code}`,
      templateCodeVersion: template,
      position: index + 1,
      ...step,
      stageCode: stage,
      organCode: organ,
      itemCode: serviceItem,
    })
  }
  for (const { code, links } of steps) for (const link of links) await insertLink(write, template, code, link)
}

const insertLink = (
  write: Write,
  template: string,
  code: string,
  { after, ...link }: CompleteTemplate['steps'][number]['links'][number],
) =>
  write.insert('process_link', {
    key: `${template}/${code}/${after}`,
    templateCodeVersion: template,
    stepKey: `${template}/${code}`,
    afterKey: `${template}/${after}`,
    ...link,
  })
