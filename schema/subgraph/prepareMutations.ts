import type { SubgraphContext } from '../context.ts'
import { ClientError } from '../errors.ts'
import type { Resolvers } from './completeResolvers.ts'

/** As many characters as a text in a mutation may have; most fields ask for fewer. */
const longestText = 20_000

/** Control characters other than tabs and line ends, and those that turn the direction of what follows: they make texts look like others. */
const invisible = /[\p{Cc}--[\t\n\r]]|[\u202A-\u202E\u2066-\u2069]/v

/** Records of a publication are judged one by one: a long text refuses its record, not the others. */
const judgedElsewhere = 'records'

type Resolve = (parent: unknown, args: object, context: SubgraphContext<unknown>, info: unknown) => unknown

/**
 * Mutations that take no text longer than any field holds and none with control characters, and that each read anew: what an earlier one in the request has read may
 * have changed since.
 */
export const prepareMutations = (mutations: Resolvers[string]): Record<string, Resolve> =>
  Object.fromEntries(
    Object.entries(mutations as Record<string, Resolve>).map(([name, resolve]) => [
      name,
      (parent, args, context, info) => {
        checkTexts(args, '')
        Object.assign(context, context.freshLoaders())
        return resolve(parent, args, context, info)
      },
    ]),
  )

/** @throws ClientError BAD_USER_INPUT for a text of more than 20,000 characters, or with control characters, anywhere in it. */
function checkTexts(value: unknown, path: string): void {
  if (typeof value === 'string' && value.length > longestText) {
    throw new ClientError('BAD_USER_INPUT', 'TEXT_TOO_LONG', { path, expected: longestText, received: value.length })
  }
  if (typeof value === 'string' && invisible.test(value)) {
    throw new ClientError('BAD_USER_INPUT', 'TEXT_HAS_CONTROLS', { path })
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return
  for (const [key, inner] of Object.entries(value)) {
    if (key !== judgedElsewhere) checkTexts(inner, path === '' ? key : `${path}.${key}`)
  }
}
