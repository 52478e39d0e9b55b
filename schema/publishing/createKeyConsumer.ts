import { randomUUID } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { Consumer, EventMessage } from '../events/event.ts'
import { writeOf } from '../records/createWrites.ts'
import type { Datasets } from './dataset.ts'
import { createDepartment, defaultPublishingSettings } from './department.ts'
import { type Arrival, learnKeys } from './parking.ts'
import { tell } from './tell.ts'

/** Under this name the hub itself writes what follows from others' events. */
const relayActor: Actor = { id: 'relay', roles: [], organ: null }

/**
 * What a department does with the others' records: it learns the keys that its own records may name, and writes those records
 * that waited for them. `schema` is its PostgreSQL schema, `organ` its organ's code.
 */
export function createKeyConsumer(schema: string, organ: string, datasets: Datasets): Consumer {
  const named = namedTypes(datasets)
  return {
    name: 'known-keys',
    wants: ({ published, type }) => published && (type === null || named.has(type)),
    async handle(events, transaction, at) {
      const department = createDepartment({
        schema,
        organ,
        datasets,
        settings: defaultPublishingSettings,
        clock: () => at,
      })
      const source = events[0]?.source ?? relayActor.id
      const write = writeOf(transaction, schema, { actor: relayActor, source, batchId: randomUUID(), at })
      await tell(write, department, await learnKeys(write, department, arrivalsOf(events, named)), 'RELEASED')
    },
  }
}

/** The types of other departments that records name. */
const namedTypes = (datasets: Datasets): ReadonlySet<string> =>
  new Set(
    Object.values(datasets).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ reference }) => (reference && !reference.own ? [reference.typeName] : [])),
    ),
  )

const arrivalsOf = (events: readonly EventMessage[], named: ReadonlySet<string>): Arrival[] =>
  [...Map.groupBy(events, ({ type }) => type)].flatMap(([typeName, some]) =>
    typeName !== null && named.has(typeName)
      ? [{ typeName, keys: [...new Set(some.map(({ key }) => key))].toSorted() }]
      : [],
  )
