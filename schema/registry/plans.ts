import type { Problem } from './problem.ts'
import {
  isSubgraphName,
  type Publication,
  type PublicationKind,
  type RegisteredSchema,
  type SchemaSource,
} from './publication.ts'
import { parseSchema } from './schemaText.ts'
import type { RegistryState } from './store.ts'

/** A schema that someone proposes for a subgraph. */
export interface ProposedSchema {
  readonly name: string
  readonly sdl: string
  /** The file or address that it was read from. */
  readonly origin: string
  /** Where the subgraph answers; as before where absent. */
  readonly routingUrl?: string
}

/** What a change of the graph writes, given the present state. */
export type Plan =
  | {
      readonly entries: readonly PlannedEntry[]
      /** Composes and signs even where nothing is published. */ readonly again?: boolean
    }
  | { readonly problem: Problem }
  /** The publisher saw another version than the present one. */
  | { readonly outdated: Publication | undefined }

/** One publication to be. */
export interface PlannedEntry extends RegisteredSchema {
  readonly kind: PublicationKind
}

/** A check takes any name, that of a schema in the code too. */
export const planCheck = (state: RegistryState, proposed: ProposedSchema): Plan => planOne(state, proposed, 'OUTSIDE')

/** Publishes an outside schema: no entry where the registry has it. */
export function planPublication(state: RegistryState, proposed: ProposedSchema, expectedVersion?: number): Plan {
  const current = state.latest.get(proposed.name)
  if (isInCode(current)) return { problem: inCode(proposed.name) }
  if (expectedVersion !== undefined && expectedVersion !== (current?.version ?? 0)) return { outdated: current }
  return planOne(state, proposed, 'OUTSIDE')
}

/** The schemas in the code: those that differ are published, those that are gone retired. */
export function planCode(state: RegistryState, schemas: readonly Required<ProposedSchema>[]): Plan {
  const plans = schemas.map((schema) => planOne(state, schema, 'CODE'))
  const failed = plans.find((plan) => !('entries' in plan))
  if (failed) return failed
  const named = new Set(schemas.map(({ name }) => name))
  const gone = [...state.latest.values()].filter((current) => isInCode(current) && !named.has(current.name))
  const published = plans.flatMap((plan) => ('entries' in plan ? plan.entries : []))
  return { entries: [...published, ...gone.map((current) => ({ ...current, kind: 'RETIRE' as const }))] }
}

/** A former schema again: the one of `toVersion`, else the last that differs from the present one. */
export function planRollback(
  state: RegistryState,
  name: string,
  history: readonly Publication[],
  toVersion?: number,
): Plan {
  const current = state.latest.get(name)
  if (!current) return { problem: notRegistered(name) }
  if (isInCode(current)) return { problem: inCode(name) }
  const isFormer = (one: Publication) =>
    one.kind !== 'RETIRE' &&
    (toVersion === undefined ? one.version < current.version && !isSame(current, one) : one.version === toVersion)
  const former = history.find(isFormer)
  if (!former) return { problem: noFormer(name, toVersion) }
  return isSame(current, former) ? { entries: [] } : { entries: [{ ...former, kind: 'ROLLBACK' }] }
}

/** Takes a subgraph out; nothing to do for one that is out. */
export function planRetirement(state: RegistryState, name: string): Plan {
  const current = state.latest.get(name)
  if (!current) return { problem: notRegistered(name) }
  if (isInCode(current)) return { problem: inCode(name) }
  return { entries: current.kind === 'RETIRE' ? [] : [{ ...current, kind: 'RETIRE' }] }
}

function planOne(state: RegistryState, proposed: ProposedSchema, source: SchemaSource): Plan {
  const { name, sdl, origin } = proposed
  const current = state.latest.get(name)
  if (!isSubgraphName(name)) return { problem: badName(name) }
  const parsed = parseSchema(sdl, origin)
  if ('problem' in parsed) return parsed
  const routingUrl = proposed.routingUrl ?? current?.routingUrl
  if (routingUrl === undefined || !isHttp(routingUrl)) return { problem: badUrl(routingUrl) }
  const entry = { name, source, sdl, sdlHash: parsed.sdlHash, routingUrl, origin, kind: 'PUBLISH' as const }
  return { entries: current && isSame(current, entry) ? [] : [entry] }
}

/** Whether the graph has this already. A retired schema is in no graph. */
const isSame = (current: Publication, next: RegisteredSchema): boolean =>
  current.kind !== 'RETIRE' && current.sdlHash === next.sdlHash && current.routingUrl === next.routingUrl

const isInCode = (current: Publication | undefined): boolean => current?.source === 'CODE' && current.kind !== 'RETIRE'

const isHttp = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '')

const badName = (name: string): Problem => ({
  code: 'SUBGRAPH_NAME_INVALID',
  message: `Expected lower-case letters, digits and hyphens, beginning with a letter, at most 63; received "${name.slice(0, 80)}".`,
  hint: 'Name the subgraph after its department, such as health.',
})

const badUrl = (url: string | undefined): Problem => ({
  code: 'ROUTING_URL_INVALID',
  message: `Expected the address where the subgraph answers, received ${url === undefined ? 'none' : `"${url.slice(0, 200)}"`}.`,
  hint: 'Give it with --url, such as https://health.example.gov.cn/graphql.',
})

const inCode = (name: string): Problem => ({
  code: 'SUBGRAPH_IN_CODE',
  message: `${name} is one of the schemas in the code.`,
  hint: `Change subgraphs/${name}/schema.graphql and start the hub anew: it publishes the schemas in the code. Checking it here is fine.`,
})

const notRegistered = (name: string): Problem => ({
  code: 'SUBGRAPH_UNKNOWN',
  message: `No subgraph "${name.slice(0, 80)}" was ever published.`,
  hint: '`heliograph subgraph list` names those that were.',
})

const noFormer = (name: string, version: number | undefined): Problem => ({
  code: 'SUBGRAPH_VERSION_UNKNOWN',
  message: version === undefined ? `${name} has no former schema.` : `${name} has no version ${version} with a schema.`,
  hint: `\`heliograph subgraph list ${name}\` names its versions.`,
})
