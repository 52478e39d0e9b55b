import { hash } from 'node:crypto'

const modulus = 1n << 256n

/** The SHA-256 of a key's UTF-8 bytes as a whole number. */
export const keyHash = (key: string): bigint => sumOfKeyHashes([key])

/** Words of 32 bits in a SHA-256. */
const words = 8

/** The hashes of keys, added up: not yet reduced, so that PostgreSQL can add more. */
export function sumOfKeyHashes(keys: Iterable<string>): bigint {
  // Sums of 32-bit words stay exact in doubles for two million keys; one big integer per key would cost ten times as much.
  const sums = new Float64Array(words)
  for (const key of keys) {
    const digest = hash('sha256', key, 'buffer')
    for (let word = 0; word < words; word++) sums[word] = (sums[word] ?? 0) + digest.readUInt32BE(4 * word)
  }
  return sums.reduce((total, sum) => (total << 32n) + BigInt(sum), 0n)
}

/** A sum of key hashes as it is declared and compared: modulo 2^256, 64 lower-case hexadecimal digits. */
export const keysHashText = (sum: bigint): string => (sum % modulus).toString(16).padStart(64, '0')

/**
 * The hash of a set of keys, whatever their order: the SHA-256 of each key, as a big-endian number, added up modulo 2^256. A key
 * that is missing, or there twice, changes it.
 */
export const keysHash = (keys: Iterable<string>): string => keysHashText(sumOfKeyHashes(keys))
