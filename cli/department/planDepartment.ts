import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { compose, type ComposedService } from '#schema/compose.ts'
import { InternalError } from '#schema/errors.ts'
import { editsFor } from './edits.ts'
import type { DepartmentIdentity } from './identity.ts'
import { readSharedMigrations } from './sharedMigrations.ts'
import { templateFiles } from './templateFiles.ts'

/** One file that a new department writes or changes. */
export interface PlannedFile {
  /** From the root of the project. */
  readonly file: string
  readonly text: string
  /** What it was; null for a new file. */
  readonly before: string | null
}

/** What a department is planned into. */
export interface Project {
  readonly root: string
  /** What the departments of the project bring into the supergraph. */
  readonly services: readonly ComposedService[]
}

/**
 * Everything that a new department writes, checked before a byte of it is: no file is in the way, and its schema composes with the others.
 * @throws InternalError CONFIGURATION_INVALID.
 */
export function planDepartment(identity: DepartmentIdentity, { root, services }: Project): PlannedFile[] {
  const files = withMigrations(templateFiles(identity), identity, root)
  const inTheWay = [...files.keys()].filter((file) => existsSync(join(root, file)))
  if (inTheWay.length > 0) {
    throw new InternalError('CONFIGURATION_INVALID', `These files are in the way: ${inTheWay.join(', ')}.`)
  }
  assertComposes(files, identity, { root, services })
  const created = [...files].map(([file, text]) => ({ file, text, before: null }))
  const changed = editsFor(identity).map(({ file, apply }) => {
    const before = readFileSync(join(root, file), 'utf8')
    return { file, text: apply(before), before }
  })
  return [...created, ...changed]
}

/** What all departments share above what is the new one's own, migration by migration. */
function withMigrations(
  files: ReadonlyMap<string, string>,
  { name }: DepartmentIdentity,
  root: string,
): Map<string, string> {
  const all = new Map(files)
  for (const [folder, shared] of readSharedMigrations(root, name)) {
    const file = `subgraphs/${name}/prisma/migrations/${folder}/migration.sql`
    const own = files.get(file)
    all.set(file, own === undefined ? shared : `${shared}\n${own}`)
  }
  return all
}

function assertComposes(
  files: ReadonlyMap<string, string>,
  { name, port }: DepartmentIdentity,
  project: Project,
): void {
  const shared = readFileSync(join(project.root, 'schema', 'shared.graphql'), 'utf8')
  const own = files.get(`subgraphs/${name}/schema.graphql`) ?? ''
  const typeDefs = parse(`${shared}\n${own}`, { noLocation: true })
  compose([...project.services, { name, url: `http://127.0.0.1:${port}/graphql`, typeDefs }])
}
