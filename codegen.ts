import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, parse } from 'graphql'

/**
 * Resolver types for every folder of `subgraphs/`. A type with a Prisma model of its name, or of an interface that it
 * implements, is that model as our SQL reads it (`Stored`), unless it is computed; an entity of another subgraph is its key.
 */
const subgraphs = join(import.meta.dirname, 'subgraphs')
const names = readdirSync(subgraphs).filter((name) => !name.startsWith('.'))

/** What values of the shared refusals are; each department's payload unions hold them. */
const refusals = {
  ...Object.fromEntries(['Refused', 'Conflict'].map((name) => [name, `import('../../../schema/refusals.ts').${name}`])),
  ...Object.fromEntries(
    Object.entries({
      Publication: 'publish',
      Snapshot: 'snapshots',
      Withdrawal: 'withdraw',
      Declaration: 'declare',
      Reconciliation: 'reconciliationLines',
      ReconciliationLine: 'reconciliationLines',
      ParkedRecord: 'waiting',
    }).map(([name, file]) => [name, `import('../../../schema/publishing/${file}.ts').${name}`]),
  ),
  RefusedRecord: `import('../../../schema/publishing/refusedRecord.ts').RefusedRecord`,
}

/** TypeScript reads `import(…)` types in place, so generated files need no import lines of ours. */
const stored = (model: string) =>
  `import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').${model}>`
const context = (name: string) => {
  const commands = existsSync(join(subgraphs, name, 'commands'))
    ? `import('../commands/index.ts').Commands`
    : 'undefined'
  return `import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, ${commands}>`
}

const text = { input: 'string', output: 'string' }
const scalarTypes = {
  Date: { input: 'string', output: 'Date | string' },
  DateTime: { input: 'Date', output: 'Date' },
  Decimal: text,
  ...Object.fromEntries(
    ['RegionCode', 'Uscc', 'ProjectCode', 'ParcelCode', 'RealEstateUnitCode', 'ServiceItemCode'].map((n) => [n, text]),
  ),
}

const config: CodegenConfig = {
  generates: Object.fromEntries(
    names.map((name) => [
      `subgraphs/${name}/__generated__/resolvers.ts`,
      {
        schema: ['schema/shared.graphql', `subgraphs/${name}/schema.graphql`, ...publishingSchemas(name)],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          inputMaybeValue: 'T | null | undefined',
          contextType: context(name),
          mappers: { ...refusals, ...mappers(name), ...computed(name) },
          scalars: scalarTypes,
          defaultScalarType: 'unknown',
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
        },
      },
    ]),
  ),
}

/** The GraphQL of a department's datasets, which `codegen/publishingSchema.ts` has written before. */
function publishingSchemas(name: string): string[] {
  return existsSync(join(subgraphs, name, 'datasets')) ? [`subgraphs/${name}/__generated__/publishing.graphql`] : []
}

/** Values that are computed and are no rows: what `rules/computed.ts` exports, by the names of their GraphQL types. */
function computed(name: string): Record<string, string> {
  if (!existsSync(join(subgraphs, name, 'rules', 'computed.ts'))) return {}
  const lists = [...read(name, 'rules/computed.ts').matchAll(/^export type \{([^}]*)\}/gm)].map(([, list = '']) => list)
  const types = lists.flatMap((list) => list.split(',')).map((type) => type.trim())
  return Object.fromEntries(types.map((type) => [type, `import('../rules/computed.ts').${type}`]))
}

function mappers(name: string): Record<string, string> {
  const models = [...read(name, 'prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(([, model = '']) => model)
  const types = parse(read(name, 'schema.graphql')).definitions.filter(
    ({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION,
  )
  return Object.fromEntries(
    types.flatMap((type): [string, string][] => {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
      const typeName = type.name.value
      const model = [type, ...(type.interfaces ?? [])].map((named) => named.name.value).find((n) => models.includes(n))
      if (model !== undefined) return [[typeName, stored(model)]]
      const key = type.directives?.find((directive) => directive.name.value === 'key')?.arguments?.[0]?.value
      return key?.kind === Kind.STRING && !key.value.includes(' ') ? [[typeName, `{ ${key.value}: string }`]] : []
    }),
  )
}

function read(name: string, file: string): string {
  return readFileSync(join(subgraphs, name, file), 'utf8')
}

export default config
