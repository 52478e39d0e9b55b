import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { departmentsOf, generate } from '../codegen/generate.ts'

/**
 * The generated files of the project at `root` that are not what its sources give: `<path> is stale`, `is missing` or `is left over`.
 * It generates in a temporary copy of the sources and changes nothing in the project.
 */
export async function findStale(root: string): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'heliograph-fresh-'))
  try {
    await copySources(root, copy)
    const folders = await generate(copy)
    const found = await Promise.all(folders.map(async (folder) => await compareFolders(root, copy, folder)))
    return found.flat().toSorted()
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function copySources(root: string, copy: string): Promise<void> {
  const ofDepartments = departmentsOf(root).flatMap((name) => [
    `subgraphs/${name}/schema.graphql`,
    `subgraphs/${name}/prisma/schema.prisma`,
    `subgraphs/${name}/datasets`,
    `subgraphs/${name}/rules.ts`,
    `subgraphs/${name}/rules`,
    `subgraphs/${name}/commands`,
  ])
  for (const path of ['package.json', 'tsconfig.json', 'codegen.ts', 'schema', ...ofDepartments]) {
    if (!existsSync(join(root, path))) continue
    await mkdir(join(copy, dirname(path)), { recursive: true })
    await cp(join(root, path), join(copy, path), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
}

async function compareFolders(root: string, copy: string, folder: string): Promise<string[]> {
  const [committed, fresh] = await Promise.all([filesOf(join(root, folder)), filesOf(join(copy, folder))])
  return [...new Set([...committed.keys(), ...fresh.keys()])].flatMap((file) => {
    const path = `${folder}/${file}`
    if (!committed.has(file)) return [`${path} is missing`]
    if (!fresh.has(file)) return [`${path} is left over`]
    return committed.get(file) === fresh.get(file) ? [] : [`${path} is stale`]
  })
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  )
}
