import type { Clock } from '../clock.ts'
import type { Database } from '../database/pool.ts'
import { InternalError } from '../errors.ts'
import type { Examination, Proposal } from './examine.ts'
import { judgeChanges } from './judgement.ts'
import { writeBroken, writeDeprecated, writeNotices } from './notices.ts'
import { type ChangeOutcome, type CheckReport, emptyReport, refusedFor } from './outcomes.ts'
import type { Plan, PlannedEntry } from './plans.ts'
import type { Publication, Publisher } from './publication.ts'
import type { RegistryKeys } from './signing.ts'
import { lockRegistry, readState, type RegistryState, writePublications, writeSupergraph } from './store.ts'

/** How a change may go against used operations. */
export interface ChangeOptions {
  /** Publishes although clients would break; the publisher's reason answers for it. */
  readonly force?: boolean
}

interface ChangeParts {
  readonly database: Database
  readonly clock: Clock
  readonly keys: RegistryKeys
  readonly examine: (proposal: Proposal) => Promise<Examination>
}

type MakePlan = (state: RegistryState) => Plan

/** How often a publisher composes again because another one published another subgraph meanwhile. */
const maxAttempts = 5

/** The one way in which the graph changes: plan → examine → judge → write, all or nothing. */
export function createChange(parts: ChangeParts) {
  async function check(makePlan: MakePlan): Promise<CheckReport> {
    const { report } = await look(await readState(parts.database), makePlan, parts)
    return report
  }

  async function change(makePlan: MakePlan, publisher: Publisher, options: ChangeOptions): Promise<ChangeOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      const state = await readState(parts.database)
      const seen = await look(state, makePlan, parts)
      if ('outdated' in seen) return { outcome: 'CONFLICT', current: seen.outdated, report: seen.report }
      const { report, entries, examination } = seen
      if (report.unchanged) return { outcome: 'UNCHANGED', report }
      if (!mayPublish(report, publisher, options) || !examination?.composed) return { outcome: 'REFUSED', report }
      const publications = entries.map((entry) =>
        toPublication(entry, state, examination, report, publisher, parts.clock()),
      )
      const supergraphId = await write(state, publications, examination, report, parts)
      if (supergraphId !== undefined) return { outcome: 'PUBLISHED', publications, supergraphId, report }
      const current = await overtaken(state, entries, makePlan, parts)
      if (current) return { outcome: 'CONFLICT', current, report }
      if (attempt === maxAttempts)
        throw new InternalError('STORE_FAILED', 'Others publish all the time; try again later.')
    }
  }
  return { check, change }
}

/** Forcing needs a reason, and no reason makes schemas compose. */
const mayPublish = ({ ok, problems }: CheckReport, { why }: Publisher, { force = false }: ChangeOptions): boolean =>
  ok || (force && why.trim() !== '' && problems.length === 0)

interface Look {
  readonly report: CheckReport
  readonly entries: readonly PlannedEntry[]
  readonly examination?: Examination
}

/** What a plan would do to the present state. */
async function look(
  state: RegistryState,
  makePlan: MakePlan,
  { database, clock, examine }: ChangeParts,
): Promise<Look | (Look & { readonly outdated: Publication | undefined })> {
  const plan = makePlan(state)
  if ('outdated' in plan) return { report: refusedFor(), entries: [], outdated: plan.outdated }
  if ('problem' in plan) return { report: refusedFor(plan.problem), entries: [] }
  const { entries } = plan
  if (entries.length === 0 && !plan.again) return { report: { ...emptyReport, unchanged: true }, entries }
  const examination = await examine(toProposal(state, entries))
  const { problems, subgraphChanges, findings } = examination
  const changes = await judgeChanges(database, examination.apiChanges, clock)
  const ok = problems.length === 0 && changes.every(({ clients }) => clients.length === 0)
  return { report: { ok, unchanged: false, problems, changes, subgraphChanges, findings }, entries, examination }
}

/** The graph as it would be, and what changes in it. */
function toProposal({ latest, apiSdl }: RegistryState, entries: readonly PlannedEntry[]): Proposal {
  const next = new Map<string, PlannedEntry>([...latest, ...entries.map((entry) => [entry.name, entry] as const)])
  const served = [...next.values()].filter(({ kind }) => kind !== 'RETIRE')
  const schemas = served.map(({ name, routingUrl, sdl, origin, source }) => ({
    name,
    routingUrl,
    sdl,
    origin,
    // A check may take a schema in the code: it stays one.
    source: latest.get(name)?.source ?? source,
  }))
  const before = (name: string) => {
    const current = latest.get(name)
    return current && current.kind !== 'RETIRE' ? current.sdl : ''
  }
  const changed = entries.map(({ name }) => ({ name, sdlBefore: before(name) }))
  return { schemas: schemas.toSorted((a, b) => (a.name < b.name ? -1 : 1)), apiSdl, changed }
}

function toPublication(
  entry: PlannedEntry,
  { latest }: RegistryState,
  { subgraphChanges }: Examination,
  { ok }: CheckReport,
  { who, why }: Publisher,
  publishedAt: Date,
): Publication {
  const { name, source, sdl, sdlHash, routingUrl, origin, kind } = entry
  const version = (latest.get(name)?.version ?? 0) + 1
  const changes = subgraphChanges[name] ?? []
  const recorded = { publishedBy: who, reason: why, publishedAt, forced: !ok, changes }
  return { name, version, kind, source, sdl, sdlHash, routingUrl, origin, ...recorded }
}

/** Writes all of it in one transaction; undefined where another publisher came first. */
async function write(
  state: RegistryState,
  publications: readonly Publication[],
  { composed, deprecated }: Examination,
  report: CheckReport,
  { database, clock, keys }: ChangeParts,
): Promise<number | undefined> {
  if (!composed) return undefined
  if (!keys.signer) throw new InternalError('CONFIGURATION_INVALID', noSigner)
  const signed = await keys.signer.signSupergraph(state.supergraphId + 1, composed.supergraphSdl, composed.openSdl)
  return database.transaction(async (transaction) => {
    if (!(await lockRegistry(transaction, state.supergraphId))) return undefined
    const now = clock()
    await writePublications(transaction, publications)
    await writeSupergraph(transaction, signed, composed.apiSdl, now)
    await writeDeprecated(transaction, deprecated, now)
    await writeBroken(transaction, 'REMOVED', report.changes, now)
    await writeNotices(transaction, clock)
    return signed.id
  })
}

const noSigner =
  'Publishing needs the private key of the registry: set REGISTRY_SIGNING_KEY, or publish where the data folder has it.'

/** The publication that came first, where it is of the same subgraph and another schema; undefined where trying again is right. */
async function overtaken(
  before: RegistryState,
  entries: readonly PlannedEntry[],
  makePlan: MakePlan,
  { database }: ChangeParts,
): Promise<Publication | undefined> {
  const now = await readState(database)
  const moved = entries.find(({ name }) => now.latest.get(name)?.version !== before.latest.get(name)?.version)
  const plan = makePlan(now)
  const settled = 'entries' in plan && plan.entries.length === 0
  return moved && !settled ? now.latest.get(moved.name) : undefined
}
