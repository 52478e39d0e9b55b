import { posix, relative, sep } from 'node:path'
import { type Layer, layers, namedPackages } from './layers.ts'
import type { Rule } from './rule.ts'

/** One import of a file, whatever its syntax. */
interface Import {
  /** The path from the root of the project of the file that imports. */
  readonly file: string
  readonly specifier: string
  readonly typesOnly: boolean
}

/** Refuses imports across the fences of `layers.ts`: `import`, `export … from`, `import()` and types named by `import()`. */
export const fences: Rule = {
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, '/')
    const check = (node: object, specifier: unknown, typesOnly: boolean): void => {
      if (typeof specifier !== 'string') return
      const reason = refusal({ file, specifier, typesOnly })
      if (reason) context.report({ node: node as never, message: `\`${specifier}\` is out of reach here. ${reason}` })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypes(node.importKind, node.specifiers)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypes(node.exportKind, node.specifiers)),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: ({ source, ...node }) => check(node, 'value' in source ? source.value : undefined, false),
      TSImportType: (node) => check(node, node.source.value, true),
    }
  },
}

const isTypes = (kind: string | undefined, specifiers: readonly object[]): boolean =>
  kind === 'type' || (specifiers.length > 0 && specifiers.every(isTypeSpecifier))

const isTypeSpecifier = (one: object): boolean =>
  ('importKind' in one && one.importKind === 'type') || ('exportKind' in one && one.exportKind === 'type')

/** Why an import is refused. */
function refusal({ file, specifier, typesOnly }: Import): string | undefined {
  const layer = layers.find(({ files }) => files.test(file))
  if (!layer) return undefined
  const path = projectPath(file, specifier)
  return path === undefined
    ? packageRefusal(layer, { file, specifier, typesOnly })
    : pathRefusal(layer, path, typesOnly)
}

function pathRefusal({ project, types, reason }: Layer, path: string, typesOnly: boolean): string | undefined {
  return project.test(path) || (typesOnly && types?.test(path)) ? undefined : reason
}

function packageRefusal(layer: Layer, { file, specifier, typesOnly }: Import): string | undefined {
  if (layer === layers[0]) return undefined
  const named = namedPackages.find((one) => one.package.test(specifier))
  const mayName = !named || named.files.test(file) || (typesOnly && named.types?.test(file))
  if (!mayName) return 'Only the files that checks/lint/layers.ts lists may name this package.'
  return !typesOnly && layer.notPackages?.test(specifier) ? layer.reason : undefined
}

/** The imported file from the root of the project, a department's own as `./…`; `undefined` for a package. */
function projectPath(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#schema/')) return posix.normalize(specifier.slice(1))
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(file), specifier)
  const [department = ''] = /^subgraphs\/[^/]+\//.exec(file) ?? []
  return department !== '' && path.startsWith(department) ? `./${path.slice(department.length)}` : path
}
