import { query } from './query.mjs'

/** One kind of load: what the requests have in common and what differs between them. */
export interface BenchCase {
  readonly name: string
  readonly what: string
  /** Language of the long texts that the subgraphs answer. */
  readonly text: 'en' | 'zh'
  /** Adds an `authorization` that no other request has; it is propagated to the subgraphs. */
  readonly differentView: boolean
  /**
   * Sends `$n` (how many top products), another number in every request and always more than there are: the request to
   * the `products` subgraph differs every time, the answer does not.
   */
  readonly differentVariables: boolean
}

const alike = { text: 'en', differentView: false, differentVariables: false } as const

/** The four cases of the issue; (d) both with and without anything to share. */
export const cases: readonly BenchCase[] = [
  { name: 'a', what: 'sharing allowed: every request is the same', ...alike },
  { name: 'b', what: 'another `authorization` on every request', ...alike, differentView: true },
  { name: 'c', what: 'other variables in every request', ...alike, differentVariables: true },
  { name: 'd', what: '(b) with Chinese text of the same size', ...alike, text: 'zh', differentView: true },
  { name: 'd-shared', what: '(a) with Chinese text of the same size', ...alike, text: 'zh' },
]

/** The document of a case; its operation is `TestQuery`. */
export function documentOf({ differentVariables }: BenchCase): string {
  if (!differentVariables) return query
  return query
    .replace('query TestQuery {', 'query TestQuery($n: Int) {')
    .replace('topProducts {', 'topProducts(first: $n) {')
}
