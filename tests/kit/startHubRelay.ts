import { pino } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { type Relay, startRelay } from '#schema/events/relay.ts'
import { relayMembers } from '../../cli/hub/openRelay.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { testClock } from './openSubgraph.ts'
import type { TestHub } from './startHub.ts'

/** Carries the events of a test's hub between its departments, until it is closed. */
export async function startHubRelay(hub: TestHub, clock: Clock = testClock): Promise<Relay> {
  const manifests = await loadManifests()
  const databases = Object.fromEntries(manifests.map(({ name }) => [name, hub.database]))
  const members = relayMembers(manifests, databases)
  return startRelay({ members, clock, log: pino({ level: 'silent' }), lookEveryMs: 20 })
}
