import { entity } from '#schema/subgraph/entity.ts'
import type { CaseChannel, DeclarationDraftResolvers, ProjectStage } from '../__generated__/resolvers.ts'
import type { DraftContent } from '../commands/cases/declarationDrafts.ts'
import { checklistOf } from '../rules/cases/checklist.ts'
import { itemsInForce } from './itemsInForce.ts'
import { today } from './today.ts'

const contentOf = ({ content }: { readonly content: unknown }): DraftContent => content as DraftContent

const materialsOf = (draft: { readonly content: unknown }) =>
  (contentOf(draft).materials ?? []).map(({ commitment, ...material }) => ({
    ...material,
    commitment: commitment ?? false,
  }))

export const DeclarationDraft: DeclarationDraftResolvers = {
  channel: (draft) => (contentOf(draft).channel ?? null) as CaseChannel | null,
  applicant: (draft) => entity('uscc', contentOf(draft).applicant ?? null),
  // What the register does not know is left out here and refused when the draft is declared.
  project: (draft, _, { loaders }) => {
    const code = contentOf(draft).project
    return code == null ? null : loaders.project.load(code)
  },
  stage: (draft) => (contentOf(draft).stage ?? null) as ProjectStage | null,
  leadOrgan: (draft) => entity('code', contentOf(draft).leadOrgan ?? null),
  region: (draft) => entity('code', contentOf(draft).region ?? null),
  receivedAt: (draft) => entity('code', contentOf(draft).receivedAt ?? null),
  serviceItems: (draft) => [...(contentOf(draft).serviceItems ?? [])],
  materials: materialsOf,
  checklist: async (draft, _, { loaders, view }) => {
    const items = await itemsInForce(loaders, contentOf(draft).serviceItems ?? [], today(view))
    return checklistOf(items, materialsOf(draft))
  },
  intake: ({ intakeNumber }, _, { loaders }) => (intakeNumber === null ? null : loaders.intake.load(intakeNumber)),
}
