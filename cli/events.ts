import { type Command, InvalidArgumentError } from 'commander'
import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { listDeadLetters, retryDeadLetter } from '#schema/events/deadLetters.ts'
import { InternalError } from '#schema/errors.ts'
import { readLags } from '#schema/events/lag.ts'
import type { RelayMember } from '#schema/events/relay.ts'
import { openDatabases } from './hub/databases.ts'
import { relayMembers } from './hub/openRelay.ts'
import { readSettings } from './hub/settings.ts'
import { loadManifests } from './hub/subgraphs.ts'

interface Output {
  readonly json?: boolean
}

/** `heliograph events`: how far events are, and those that could not be handled. */
export function addCommand(program: Command): void {
  const events = program
    .command('events')
    .description('How far the departments are with each other’s events, and the events that could not be handled.')
  events
    .command('list')
    .description('Each reader that is behind, with the number of events; --all for those that are not.')
    .option('--all', 'those too that are not behind')
    .option('--json', 'print JSON')
    .action((options: Output & { all?: boolean }) => withMembers((members) => list(members, options)))
  events
    .command('dead')
    .description('The dead letters, oldest first: what failed, where and why.')
    .option('--limit <number>', 'at most so many of each department', readWhole, 100)
    .option('--json', 'print JSON')
    .action((options: Output & { limit: number }) => withMembers((members) => listDead(members, options)))
  events
    .command('retry')
    .argument('<department>', 'whose consumer failed: approvals')
    .argument('[ids...]', 'the numbers of the letters; all of the department when absent')
    .description('Hand dead letters to their consumer again; exit code 1 where one fails again.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  heliograph events dead\n  heliograph events retry approvals 12 13')
    .action((department: string, ids: readonly string[], options: Output) =>
      withMembers((members) => retry(members, department, { ids: ids.map(readWhole), ...options })),
    )
}

async function withMembers(work: (members: readonly RelayMember[]) => Promise<void>): Promise<void> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const manifests = await loadManifests()
  const databases = await openDatabases({
    names: manifests.map(({ name }) => name),
    environment: process.env,
    dataFolder: settings.dataFolder,
    log: pino({ level: settings.logLevel }),
    command: 'events',
  })
  try {
    await work(relayMembers(manifests, databases.byName))
  } finally {
    await databases.close()
  }
}

async function list(members: readonly RelayMember[], { all = false, json = false }: Output & { all?: boolean }) {
  const lags = (await readLags(members)).filter(({ behind }) => all || behind > 0)
  const lines = lags.map(({ reader, subgraph, behind }) => `${reader.padEnd(14)}${subgraph.padEnd(14)}${behind} behind`)
  print(json, lags, lines.length > 0 ? lines : ['all events are handled'])
}

async function listDead(members: readonly RelayMember[], { limit, json = false }: Output & { limit: number }) {
  const found = await Promise.all(
    readersOf(members).map(async ({ name, database }) =>
      (await listDeadLetters(database, name, limit)).map((letter) => ({ department: name, ...letter })),
    ),
  )
  const letters = found.flat()
  const lines = letters.map(
    ({ department, id, consumer, eventId, code, reason, attempts, failedAt }) =>
      `${department} ${id}  ${consumer}  ${eventId}  ${code}: ${reason} (${attempts} tries, ${failedAt.toISOString()})`,
  )
  print(json, letters, lines.length > 0 ? lines : ['no dead letters'])
}

interface RetryOptions extends Output {
  readonly ids: readonly number[]
}

async function retry(members: readonly RelayMember[], department: string, { ids, json = false }: RetryOptions) {
  const member = readersOf(members).find(({ name }) => name === department)
  if (!member) {
    const expected = readersOf(members).map(({ name }) => name)
    const message = `events retry: expected one of ${expected.join(', ')}, received "${department}".`
    throw new InternalError('CONFIGURATION_INVALID', message)
  }
  const { database, name, consumers } = member
  const chosen = ids.length > 0 ? ids : (await listDeadLetters(database, name, 10_000)).map(({ id }) => id)
  const outcomes: { readonly id: number; readonly outcome: string }[] = []
  for (const id of chosen) {
    outcomes.push({ id, outcome: await retryDeadLetter(database, name, consumers, { id, clock: systemClock }) })
  }
  print(
    json,
    outcomes,
    outcomes.length > 0 ? outcomes.map(({ id, outcome }) => `${name} ${id}  ${outcome}`) : ['no dead letters'],
  )
  if (outcomes.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
}

const readersOf = (members: readonly RelayMember[]) => members.filter(({ consumers }) => consumers.length > 0)

const print = (json: boolean, value: unknown, lines: readonly string[]): void =>
  void process.stdout.write(
    json ? `${JSON.stringify(value, undefined, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
  )

function readWhole(text: string): number {
  if (/^[1-9]\d{0,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number above 0.')
}
