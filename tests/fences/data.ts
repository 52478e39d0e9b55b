/** A tree that keeps every fence: a department that no configuration names, and the library and gateway around it. */
export const cleanTree: Readonly<Record<string, string>> = {
  'schema/clock.ts': 'export const systemClock = (): Date => new Date()\n',
  'schema/errors.ts': 'export class ClientError extends Error {}\n',
  'schema/loaders.ts': 'export const createRowLoader = (read: () => string) => ({ load: read })\n',
  'schema/lists/filter.ts': "export { ClientError } from '../errors.ts'\n",
  'schema/database/names.ts':
    'export const tableOf = (name: string): string => `heritage.${name}`\nexport type Table = string\n',
  'schema/database/embedded/place.ts': "export { tableOf } from '../names.ts'\n",
  'schema/createSubgraph.ts': "export { default as mercurius } from 'mercurius'\nexport { fastify } from 'fastify'\n",
  'subgraphs/heritage/index.ts':
    "export { createLoaders } from './loaders.ts'\nexport { Relic } from './resolvers/Relic.ts'\n",
  'subgraphs/heritage/loaders.ts':
    "import { createRowLoader } from '#schema/loaders.ts'\nimport { relicName } from './rules.ts'\nimport { readRelic } from './store.ts'\n\nexport const createLoaders = () => createRowLoader(() => relicName(readRelic()))\n",
  'subgraphs/heritage/store.ts':
    "import { tableOf } from '#schema/database/names.ts'\nimport { register } from './store/register.ts'\n\nexport const readRelic = (): string => tableOf(register)\n",
  'subgraphs/heritage/store/register.ts':
    "import type { Kind } from '../rules/kinds.ts'\n\nexport const register: Kind = 'bell'\n",
  'subgraphs/heritage/rules.ts':
    "import { ClientError } from '#schema/errors.ts'\nimport type { Table } from '#schema/database/names.ts'\n\nexport const relicName = (name: Table): string => {\n  if (name === '') throw new ClientError('A relic has a name.')\n  return name\n}\n",
  'subgraphs/heritage/rules/kinds.ts': "export type Kind = 'bell' | 'gate'\n",
  'subgraphs/heritage/resolvers/Relic.ts':
    "import type { createLoaders } from '../loaders.ts'\nimport { relicName } from '../rules.ts'\nimport type { readRelic } from '../store.ts'\n\nexport const Relic = (loaders: ReturnType<typeof createLoaders>, _read: typeof readRelic): string =>\n  relicName(loaders.load())\n",
  'gateway/server.ts': "export { fastify } from 'fastify'\n",
  'gateway/apollo.ts': "export { ApolloServer } from '@apollo/server'\n",
  'gateway/pipeline/mask.ts':
    "export { ClientError } from '#schema/errors.ts'\nexport { ApolloServer } from '../apollo.ts'\n",
  'gateway/explorer/addExplorer.ts':
    "import type { FastifyInstance } from 'fastify'\n\nexport type App = FastifyInstance\n",
  'gateway/engine/stock/createStockEngine.ts': "export const load = async () => await import('@apollo/gateway')\n",
  'cli/start.ts':
    "import { Relic } from '../subgraphs/heritage/index.ts'\nimport { fastify } from '../gateway/server.ts'\n\nconsole.log(Relic, fastify)\n",
  'demo/slices/heritage.ts': "export { Relic } from '../../subgraphs/heritage/index.ts'\n",
  'tests/kit/startHub.ts':
    "export { Relic } from '../../subgraphs/heritage/index.ts'\nexport { fastify } from 'fastify'\n",
  'subgraphs/heritage/heritage.test.ts':
    "import { expect, it } from 'vitest'\nimport { Relic } from '../../tests/kit/startHub.ts'\n\nit('is a relic', () => expect(Relic).toBeTypeOf('function'))\n",
}

const fence = 'heliograph(fences)'

/** What is not allowed: a sentence, the file, its text, and the rule that refuses it. */
export const violations: readonly (readonly [title: string, file: string, text: string, rule: string])[] = [
  ['a department that imports another', 'subgraphs/heritage/a.ts', "export * from '../land/rules.ts'", fence],
  ['a type of another department', 'subgraphs/heritage/b.ts', "export type { Parcel } from '../land/store.ts'", fence],
  [
    'a resolver that imports another department',
    'subgraphs/heritage/resolvers/A.ts',
    "export * from '../../land/rules.ts'",
    fence,
  ],
  [
    'a department loaded while running',
    'subgraphs/heritage/c.ts',
    "export const land = await import('../land/index.ts')",
    fence,
  ],
  ['a type named in place', 'subgraphs/heritage/d.ts', "export const at: import('../land/store.ts').Parcel = 1", fence],
  [
    'a department that imports the gateway',
    'subgraphs/heritage/e.ts',
    "export * from '../../gateway/server.ts'",
    fence,
  ],
  [
    'a department that imports the commands',
    'subgraphs/heritage/rules/a.ts',
    "export * from '../../../cli/start.ts'",
    fence,
  ],
  [
    'a department that imports the demonstration',
    'subgraphs/heritage/store/a.ts',
    "export * from '../../../demo/random.ts'",
    fence,
  ],
  [
    'a department that imports tests',
    'subgraphs/heritage/resolvers/B.ts',
    "export * from '../../../tests/kit/startHub.ts'",
    fence,
  ],
  ['a department that names its server', 'subgraphs/heritage/f.ts', "export { default } from 'mercurius'", fence],
  [
    'a resolver that reads the store',
    'subgraphs/heritage/resolvers/C.ts',
    "export { readRelic } from '../store.ts'",
    fence,
  ],
  [
    'a resolver that reads a file of the store',
    'subgraphs/heritage/resolvers/D.ts',
    "export { register } from '../store/register.ts'",
    fence,
  ],
  [
    'a resolver that uses Prisma',
    'subgraphs/heritage/resolvers/E.ts',
    "export { PrismaClient } from '../__generated__/prisma/client.ts'",
    fence,
  ],
  [
    'a resolver that opens the database',
    'subgraphs/heritage/resolvers/F.ts',
    "export * from '#schema/database/pool.ts'",
    fence,
  ],
  [
    'loaders that use Prisma',
    'subgraphs/heritage/loaders/a.ts',
    "export { PrismaClient } from '../__generated__/prisma/client.ts'",
    fence,
  ],
  [
    'loaders that import resolvers',
    'subgraphs/heritage/loaders/b.ts',
    "export { Relic } from '../resolvers/Relic.ts'",
    fence,
  ],
  [
    'a store that imports loaders',
    'subgraphs/heritage/store/b.ts',
    "export { createLoaders } from '../loaders.ts'",
    fence,
  ],
  [
    'consumers that use Prisma',
    'subgraphs/heritage/consumers/a.ts',
    "export { PrismaClient } from '@prisma/client'",
    fence,
  ],
  ['a store that knows GraphQL', 'subgraphs/heritage/store/c.ts', "export { GraphQLError } from 'graphql'", fence],
  ['rules that read the store', 'subgraphs/heritage/rules/b.ts', "export { readRelic } from '../store.ts'", fence],
  [
    'rules that import loaders',
    'subgraphs/heritage/rules/c.ts',
    "export { createLoaders } from '../loaders.ts'",
    fence,
  ],
  ['rules that know GraphQL', 'subgraphs/heritage/rules/d.ts', "export { GraphQLError } from 'graphql'", fence],
  ['rules that read files', 'subgraphs/heritage/rules/e.ts', "export { readFileSync } from 'node:fs'", fence],
  ['rules that query', 'subgraphs/heritage/rules/f.ts', "export * from '#schema/database/pool.ts'", fence],
  ['a gateway that imports a department', 'gateway/a.ts', "export * from '../subgraphs/heritage/index.ts'", fence],
  [
    'a step that imports a department',
    'gateway/pipeline/a.ts',
    "export * from '../../subgraphs/heritage/index.ts'",
    fence,
  ],
  [
    'an engine that imports a department',
    'gateway/engine/compiled/a.ts',
    "export * from '../../../subgraphs/heritage/rules.ts'",
    fence,
  ],
  ['a gateway that imports the commands', 'gateway/pipeline/b.ts', "export * from '../../cli/start.ts'", fence],
  ['a gateway that imports the demonstration', 'gateway/b.ts', "export * from '../demo/random.ts'", fence],
  [
    'a step that names Fastify',
    'gateway/pipeline/c.ts',
    "import type { FastifyRequest } from 'fastify'\nexport type A = FastifyRequest",
    fence,
  ],
  ['a step that names Apollo Server', 'gateway/pipeline/d.ts', "export { ApolloServer } from '@apollo/server'", fence],
  ['an explorer that makes its own server', 'gateway/explorer/a.ts', "export { fastify } from 'fastify'", fence],
  [
    'Elastic-licensed code outside the stock engine',
    'gateway/engine/compiled/b.ts',
    "export * from '@apollo/gateway'",
    fence,
  ],
  ['a library that knows a department', 'schema/a.ts', "export * from '../subgraphs/heritage/index.ts'", fence],
  [
    'a folder of the library that knows a department',
    'schema/lists/a.ts',
    "export * from '../../subgraphs/heritage/rules.ts'",
    fence,
  ],
  [
    'a deep folder of the library that knows the gateway',
    'schema/database/embedded/a.ts',
    "export * from '../../../gateway/server.ts'",
    fence,
  ],
  ['a library that names mercurius elsewhere', 'schema/lists/b.ts', "export { default } from 'mercurius'", fence],
  ['a command that imports tests', 'cli/a.ts', "export * from '../tests/kit/startHub.ts'", fence],
  ['a demonstration that imports the bench', 'demo/slices/a.ts', "export * from '../../bench/run.ts'", fence],
  ['the time of the machine', 'gateway/c.ts', 'export const now = Date.now()', 'heliograph(clock)'],
  [
    'the present instant',
    'subgraphs/heritage/rules/g.ts',
    'export const now = (): Date => new Date()',
    'heliograph(clock)',
  ],
  ['the present as text', 'demo/a.ts', 'export const now = Date()', 'heliograph(clock)'],
  ['the present of Temporal', 'schema/lists/c.ts', 'export const now = Temporal.Now.instant()', 'heliograph(clock)'],
  ['a file of helpers', 'schema/dateHelpers.ts', 'export const one = 1', 'heliograph(field-names)'],
  ['a folder of utils', 'schema/utils/dates.ts', 'export const one = 1', 'heliograph(field-names)'],
  ['a manager', 'gateway/engine/SessionManager.ts', 'export const one = 1', 'heliograph(field-names)'],
  ['a common file', 'subgraphs/heritage/common.ts', 'export const one = 1', 'heliograph(field-names)'],
  ['a file in snake case', 'schema/find_parcel.ts', 'export const one = 1', 'unicorn(filename-case)'],
  [
    'an interface with an I',
    'schema/b.ts',
    'export interface ICase {\n  readonly number: string\n}',
    'heliograph(interface-names)',
  ],
  ['a default export', 'schema/c.ts', 'const one = 1\nexport default one', 'import(no-default-export)'],
  ['any', 'schema/d.ts', 'export const size = (list: any): unknown => list', 'typescript(no-explicit-any)'],
  [
    'any that a library brings',
    'schema/e.ts',
    "export const port: number = JSON.parse('1')",
    'typescript(no-unsafe-assignment)',
  ],
  [
    'a promise that nobody waits for',
    'gateway/d.ts',
    "export const stop = (): void => {\n  fetch('http://localhost')\n}",
    'typescript(no-floating-promises)',
  ],
  [
    'printing outside the commands',
    'gateway/e.ts',
    "export const say = (): void => console.log('ready')",
    'eslint(no-console)',
  ],
  ['work left undone', 'gateway/f.ts', '// TODO count\nexport const count = 0', 'eslint(no-warning-comments)'],
  [
    'a function of 51 lines',
    'schema/f.ts',
    `export function long(): number {\n  let n = 0\n${'  n += 1\n'.repeat(47)}  return n\n}`,
    'eslint(max-lines-per-function)',
  ],
  [
    'a file of 301 lines',
    'schema/g.ts',
    Array.from({ length: 301 }, (_, n) => `export const c${n} = ${n}`).join('\n'),
    'eslint(max-lines)',
  ],
]
