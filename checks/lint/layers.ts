/** What the files of one layer may import. The first layer whose `files` match decides. */
export interface Layer {
  /** Paths from the root of the project. */
  readonly files: RegExp
  /** Files of the project that they may import: paths from the root, a department's own ones as `./…`. */
  readonly project: RegExp
  /** What `import type` may name besides: a type ties nothing to what happens when the code runs. */
  readonly types?: RegExp
  /** npm packages and modules of Node that they may not import. */
  readonly notPackages?: RegExp
  readonly reason: string
}

const ownTypes = /^(\.|schema)\//

/** Who may import whom; a department is known by its place in `subgraphs/`, so a new one is fenced as it appears. */
export const layers: readonly Layer[] = [
  { files: /\.test\.ts$|^(tests|bench)\//, project: /./, reason: 'Tests may import anything.' },
  {
    files: /^subgraphs\/[^/]+\/rules[./]/,
    project:
      /^(\.\/rules[./]|schema\/(clock|criticalPath|errors|messages|nodeId|refusals|workingDays|scalars\/\w+)\.ts$)/,
    types: ownTypes,
    notPackages: /^(?!node:crypto$)/,
    reason: 'Rules are pure: no I/O, no GraphQL, no store.',
  },
  {
    files: /^subgraphs\/[^/]+\/store[./]/,
    project: /^(\.\/(store|rules|__generated__)[./]|schema\/(?!loaders\.))/,
    types: ownTypes,
    notPackages: /^(graphql|dataloader)$/,
    reason: 'A store knows rows and rules, no GraphQL and no loaders: resolvers → loaders → store → Prisma.',
  },
  {
    files: /^subgraphs\/[^/]+\/loaders[./]/,
    project: /^(\.\/(loaders|store|rules)[./]|schema\/(?!database\/(?!names\.)|events\/))/,
    types: ownTypes,
    notPackages: /^(node:|pg$|prisma|@prisma\/)/,
    reason: 'Loaders read through the store only: resolvers → loaders → store → Prisma.',
  },
  {
    files: /^subgraphs\/[^/]+\/datasets[./]/,
    project: /^(\.\/(datasets|rules)[./]|schema\/(scalars|publishing)\/|schema\/lists\/keyword\.ts$)/,
    types: ownTypes,
    notPackages: /./,
    reason: 'A dataset is a declaration: fields, rules and where references lead.',
  },
  {
    files: /^subgraphs\/[^/]+\/commands[./]/,
    project: /^(\.\/(commands|store|rules|datasets)[./]|schema\/(?!loaders\.))/,
    types: ownTypes,
    notPackages: /^(graphql|dataloader)$/,
    reason: 'Commands write through the store and schema/records: resolvers → commands → store, rules, datasets.',
  },
  {
    files: /^subgraphs\/[^/]+\/consumers[./]/,
    project: /^(\.\/(consumers|store|rules|datasets)[./]|schema\/(?!loaders\.))/,
    types: ownTypes,
    notPackages: /^(graphql|dataloader|pg$|prisma|@prisma\/)/,
    reason: 'Consumers turn events into rows and write through the store: consumers → store, rules.',
  },
  {
    files: /^subgraphs\/[^/]+\/resolvers\//,
    project: /^(\.\/(resolvers|loaders|rules|datasets)[./]|schema\/(?!database\/(?!names\.)|events\/))/,
    types: ownTypes,
    notPackages: /^(node:|pg$|prisma|@prisma\/)/,
    reason: 'Resolvers ask loaders and rules: resolvers → loaders → store → Prisma.',
  },
  {
    files: /^subgraphs\//,
    project: ownTypes,
    reason: 'A department imports #schema and itself; departments meet only through the keys of entities.',
  },
  { files: /^schema\//, project: /^schema\//, reason: 'The shared library knows npm packages and itself only.' },
  {
    files: /^gateway\//,
    project: /^(gateway|schema)\//,
    reason: 'The gateway imports #schema and itself; it knows departments by the supergraph only.',
  },
  { files: /./, project: /^(?!(tests|bench)\/)/, reason: 'Only tests import tests, and nothing imports bench.' },
]

/** A package that only some files may name, so that it can be replaced in one place. */
export interface NamedPackage {
  readonly package: RegExp
  readonly files: RegExp
  /** Files that may name its types. */
  readonly types?: RegExp
}

/** Servers, and the Elastic-licensed packages of the stock engine. */
export const namedPackages: readonly NamedPackage[] = [
  { package: /^mercurius$/, files: /^schema\/createSubgraph\.ts$/ },
  {
    package: /^fastify$/,
    files: /^(schema\/createSubgraph|gateway\/server)\.ts$/,
    types: /^(gateway\/(admin\/|explorer\/|probes\.ts$|mounts\.ts$)|schema\/closeConnections\.ts$)/,
  },
  { package: /^@as-integrations\//, files: /^gateway\/server\.ts$/ },
  { package: /^@apollo\/server/, files: /^gateway\/(apollo|server)\.ts$/ },
  { package: /^@nats-io\//, files: /^schema\/events\/nats\// },
  { package: /^@apollo\/(gateway|composition)/, files: /^(gateway\/engine\/stock|cli\/doctor)\// },
]
