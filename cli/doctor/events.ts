import { pino } from 'pino'
import { listDeadLetters } from '#schema/events/deadLetters.ts'
import { readLags } from '#schema/events/lag.ts'
import { createNatsSessions, natsTarget } from '#schema/events/nats/connection.ts'
import { openDatabases } from '../hub/databases.ts'
import { relayMembers } from '../hub/openRelay.ts'
import { givenDatabaseUrl } from '../hub/settings.ts'
import { type Check, fail, type Finding, ok, type Patient, warn } from './finding.ts'
import { findHolder } from './patient.ts'

/** NATS where it is named, how far readers of events are behind, and dead letters. */
export const checkEvents: Check = async (patient) => [
  ...(await checkNats(patient)),
  ...(await checkReaders(patient).catch(() => [warn('events cannot be looked at', 'see the findings on databases')])),
]

async function checkNats({ settings }: Patient): Promise<Finding[]> {
  const { nats } = settings
  if (!nats) return [ok('events stay within this process: NATS_URL is not set')]
  const sessions = createNatsSessions(nats)
  try {
    const { connection } = await sessions.open()
    return [ok(`NATS ${connection.info?.version ?? ''} with JetStream at ${natsTarget(nats.url)}`)]
  } catch (error) {
    return [fail(error instanceof Error ? error.message : String(error), 'start it, or correct NATS_URL; events wait')]
  } finally {
    await sessions.close()
  }
}

/** Behind by more than this many events, something is slow or does not run. */
const manyEvents = 1_000

async function checkReaders({ settings, environment, manifests }: Patient): Promise<Finding[]> {
  const runs = findHolder(settings.dataFolder) !== undefined
  const within = manifests.filter(({ name }) => runs || givenDatabaseUrl(environment, name) !== undefined)
  if (within.length === 0) return []
  const databases = await openDatabases({
    names: within.map(({ name }) => name),
    environment,
    dataFolder: settings.dataFolder,
    log: pino({ level: 'silent' }),
    command: 'doctor',
  })
  try {
    const members = relayMembers(within, databases.byName)
    const behind = Math.max(0, ...(await readLags(members)).map((lag) => lag.behind))
    const readers = members.filter(({ consumers }) => consumers.length > 0)
    const letters = await Promise.all(readers.map(({ database, name }) => listDeadLetters(database, name, manyEvents)))
    return [describeLag(behind), describeLetters(letters.flat().length)]
  } finally {
    await databases.close()
  }
}

const describeLag = (behind: number): Finding =>
  behind < manyEvents
    ? ok(`readers of events are at most ${behind} behind`)
    : warn(`a reader of events is ${behind} behind`, 'see `heliograph events list`; is a relay running?')

const describeLetters = (count: number): Finding =>
  count === 0
    ? ok('no dead letters')
    : warn(`${count} dead letters`, 'see `heliograph events dead`, then `events retry`')
