import { PROJECTS, type ProjectKind } from '../reference/projectNames.ts'
import type { WorldProject } from '../world/types.ts'

const kinds = new Map(PROJECTS.map(({ name, kind }) => [name, kind]))

/** What a project of the world builds. @throws TypeError for a name that the reference does not have. */
export function projectKind({ name }: Pick<WorldProject, 'name'>): ProjectKind {
  const kind = kinds.get(name)
  if (kind === undefined) throw new TypeError(`The reference has no project ${name}.`)
  return kind
}
