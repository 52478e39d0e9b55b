import { ClientError } from '#schema/errors.ts'

/** What a request to change the registry says; texts that are absent are empty. */
export interface AdminBody {
  readonly sdl: string
  readonly why: string
  readonly force: boolean
  /** Where the subgraph answers. */
  readonly url?: string
  readonly expectedVersion?: number
  readonly toVersion?: number
}

const shapes = {
  sdl: 'string',
  why: 'string',
  url: 'string',
  force: 'boolean',
  expectedVersion: 'number',
  toVersion: 'number',
} as const satisfies Record<keyof AdminBody, string>

/** Reads the JSON body of a request. @throws ClientError BAD_REQUEST for unknown, missing or wrong members. */
export function readAdminBody(body: unknown, required: readonly (keyof AdminBody)[]): AdminBody {
  const given = (body ?? {}) as Record<string, unknown>
  const names = Object.keys(given)
  const isRight = (name: string) =>
    Object.hasOwn(shapes, name) && typeof given[name] === shapes[name as keyof AdminBody] && isWhole(given[name])
  const isFull = required.every((name) => names.includes(name))
  if (typeof body !== 'object' || !names.every(isRight) || !isFull) {
    const expected = Object.entries(shapes).map(([name, type]) => `${name}: ${type}`)
    throw new ClientError('BAD_REQUEST', 'ADMIN_BODY_INVALID', {
      required: required.join(', '),
      expected: expected.join(', '),
    })
  }
  return { sdl: '', why: '', force: false, ...given }
}

const isWhole = (value: unknown): boolean =>
  typeof value !== 'number' || (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31)

/** Whole numbers of the query string, up to nine digits, with their defaults. @throws ClientError BAD_REQUEST. */
export function readAdminQuery<Name extends string>(
  query: unknown,
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>
  const names = Object.keys(defaults) as Name[]
  return Object.fromEntries(
    names.map((name) => {
      const text = given[name]
      if (text === undefined) return [name, defaults[name]]
      if (typeof text === 'string' && /^\d{1,9}$/.test(text)) return [name, Number(text)]
      throw new ClientError('BAD_REQUEST', 'ADMIN_NUMBER_INVALID', { name })
    }),
  ) as Record<Name, number>
}
