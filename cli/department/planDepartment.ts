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
  const files = withMigrations(templateFiles(identity), identity, { root, services })
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

/** The ledger above the tables of the first migration, and the later migrations of all departments behind it. */
function withMigrations(
  files: ReadonlyMap<string, string>,
  { name }: DepartmentIdentity,
  { root, services }: Project,
): Map<string, string> {
  const names = services.map((service) => service.name)
  const { ledger, later } = readSharedMigrations(root, names, name)
  const folder = `subgraphs/${name}/prisma/migrations`
  const isFirst = (file: string) => file.startsWith(folder)
  return new Map([
    ...[...files].map(([file, text]): [string, string] => [file, isFirst(file) ? `${ledger}\n\n${text}` : text]),
    ...[...later].map(([at, text]): [string, string] => [`${folder}/${at}/migration.sql`, text]),
  ])
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
