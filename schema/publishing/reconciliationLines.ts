import type { Clock } from '../clock.ts'
import { type DeliveryStatus, deliveryStatus, expectedBy } from './delivery.ts'
import { keysHashText } from './keysHash.ts'
import type { ReceiptSigner } from './receipts.ts'

/** What was declared of one dataset on one day against what arrived; `ReconciliationLine` in `shared.graphql`. */
export interface ReconciliationLine {
  readonly dataset: string
  readonly declared: number | null
  readonly in: number
  readonly refused: number
  readonly parked: number
  readonly missing: number | null
  readonly sum: string | null
  readonly declaredSum: string | null
  readonly sumAgrees: boolean | null
  readonly keysHash: string
  readonly keysAgree: boolean | null
  readonly delivery: DeliveryStatus
  readonly expectedBy: string | null
  readonly receivedAt: string | null
}

/** One day of a department's publications; `Reconciliation` in `shared.graphql`. */
export interface Reconciliation {
  readonly organCode: string
  readonly on: string
  readonly lines: readonly ReconciliationLine[]
  readonly receipt: string
  readonly receiptKey: string
}

/** What arrived of one dataset on one day. */
export interface Counted {
  readonly dataset: string
  readonly taken: number
  readonly refused: number
  readonly parked: number
  readonly refusedLater: number
  readonly sum: string | null
  readonly keys: string
  readonly receivedAt: Date | null
}

/** What one source declared of a dataset and day. */
export interface Declared {
  readonly dataset: string
  readonly count: number
  readonly sum: string | null
  readonly keysHash: string | null
}

/** What a reconciliation is made of. */
export interface DayOfDeliveries {
  readonly organCode: string
  readonly on: string
  readonly datasets: readonly { readonly name: string; readonly expected?: 'ON_CHANGE' | undefined }[]
  readonly counted: readonly Counted[]
  readonly declared: readonly Declared[]
}

/**
 * One day of a department: in + refused + parked + missing = declared, for each dataset. A record that stayed out and was mended
 * counts once, as in; one that waits is parked until it goes in. The receipt holds the same lines, signed.
 */
export async function reconciliationOf(
  { organCode, on, datasets, counted, declared }: DayOfDeliveries,
  clock: Clock,
  receipts: ReceiptSigner,
): Promise<Reconciliation> {
  const now = clock()
  const lines = datasets.map(({ name, expected }) => {
    const arrived = counted.find(({ dataset }) => dataset === name) ?? nothing
    const said = declared.filter(({ dataset }) => dataset === name)
    return lineOf(name, arrived, said, { due: expectedBy(on, expected), now })
  })
  const content = { organCode, on, lines, signedAt: now.toISOString() }
  return {
    organCode,
    on,
    lines,
    receipt: await receipts.sign(content),
    receiptKey: JSON.stringify(await receipts.publicKey()),
  }
}

interface Expectation {
  readonly due: Date | null
  readonly now: Date
}

const nothing: Counted = {
  dataset: '',
  taken: 0,
  refused: 0,
  parked: 0,
  refusedLater: 0,
  sum: null,
  keys: '0',
  receivedAt: null,
}

function lineOf(
  dataset: string,
  { taken, refused: refusedAtOnce, parked, refusedLater, receivedAt, sum, keys }: Counted,
  said: readonly Declared[],
  { due, now }: Expectation,
): ReconciliationLine {
  const refused = refusedAtOnce + refusedLater
  const declared = said.length === 0 ? null : said.reduce((total, one) => total + one.count, 0)
  return {
    dataset,
    declared,
    in: taken,
    refused,
    parked,
    missing: declared === null ? null : declared - taken - refused - parked,
    ...compare(sum, keysHashText(BigInt(keys)), said),
    delivery: deliveryStatus(due, receivedAt, now),
    expectedBy: due?.toISOString() ?? null,
    receivedAt: receivedAt?.toISOString() ?? null,
  }
}

/** Several sources may publish one dataset: sums and hashes are compared where one alone declares them. */
function compare(sum: string | null, hash: string, [only, second]: readonly Declared[]) {
  const { sum: declaredSum = null, keysHash: declaredHash = null } = (second ? undefined : only) ?? {}
  return {
    sum,
    declaredSum,
    sumAgrees: declaredSum === null ? null : isEqual(sum ?? '0', declaredSum),
    keysHash: hash,
    keysAgree: declaredHash === null ? null : declaredHash === hash,
  }
}

/** Decimals are equal whatever zeros end them. */
const isEqual = (a: string, b: string): boolean => trimZeros(a) === trimZeros(b)

const trimZeros = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)
