import { pino } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { type Relay, startRelay } from '#schema/events/relay.ts'
import { relayMembers } from '../../cli/hub/openRelay.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { testClock } from './openSubgraph.ts'
import type { TestHub } from './startHub.ts'

/** Starts to carry the events of a hub's departments to each other, in this process. Close it before the hub. */
export async function relayHub(hub: TestHub, clock: Clock = testClock): Promise<Relay> {
  const manifests = await loadManifests()
  const databases = Object.fromEntries(manifests.map(({ name }) => [name, hub.database]))
  const members = relayMembers(manifests, databases)
  return startRelay({ members, clock, log: pino({ level: 'silent' }), lookEveryMs: 20 })
}
