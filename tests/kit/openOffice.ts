import type { Role } from '#schema/actor.ts'
import type { Relay } from '#schema/events/relay.ts'
import { actingAs } from './openSubgraph.ts'
import { startHubRelay } from './startHubRelay.ts'
import { startHub, type TestHub } from './startHub.ts'

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
export type Answer = any

/** Who acts, and for which organ. */
export type By = readonly [role: Role, organ?: string]

/** What somebody who is refused is told. */
export interface ToldWhy {
  readonly code: string
  readonly rule: string
  readonly basis: string
  readonly remedy: string
}

/** The hub behind its gateway, with all departments and the events between them, and a clock that the test moves. */
export interface Office {
  readonly hub: TestHub
  setDay(day: string): void
  /** Sends a mutation that must be done, and gives what `selection` reads of its payload. */
  done(by: By, mutation: string, input: object, selection: string): Promise<Answer>
  /** Sends a mutation that must be refused, and gives what the actor is told. */
  refused(by: By, mutation: string, input: object): Promise<ToldWhy>
  close(): Promise<void>
}

const inputsText = '{ __schema { mutationType { fields { name args { type { ofType { name } } } } } } }'

/** Opens the office in the morning of a day. */
export async function openOffice(day: string): Promise<Office> {
  let now = morningOf(day)
  const hub = await startHub({ clock: () => now })
  const relay: Relay = await startHubRelay(hub, () => now)
  const { __schema } = await hub.data(inputsText)
  const inputs = new Map<string, string>(
    __schema.mutationType.fields.map(({ name, args }: Answer) => [name, args[0]?.type.ofType?.name]),
  )

  async function send([role, organ]: By, mutation: string, input: object, selection: string): Promise<Answer> {
    const text = `mutation ($input: ${inputs.get(mutation)}!) { told: ${mutation}(input: $input) { __typename ${selection}
      ... on Refusal { code message rule basis remedy } } }`
    return (await hub.data(text, { input }, await actingAs(role, organ ?? null))).told
  }

  return {
    hub,
    setDay: (next) => (now = morningOf(next)),
    async done(by, mutation, input, selection) {
      const told = await send(by, mutation, input, selection)
      if (told.code !== undefined) throw new Error(`${mutation} was refused: ${JSON.stringify(told)}`)
      return told
    },
    async refused(by, mutation, input) {
      const { code, rule, basis, remedy, __typename: type } = await send(by, mutation, input, '')
      if (code === undefined) throw new Error(`${mutation} was not refused: ${type}`)
      return { code, rule, basis, remedy }
    },
    async close() {
      await relay.close()
      await hub.close()
    },
  }
}

/** Nine o'clock in Shanghai. */
const morningOf = (day: string): Date => new Date(`${day}T01:00:00Z`)
