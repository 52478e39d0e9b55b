import { hash } from 'node:crypto'

const modulus = 1n << 256n

/** The SHA-256 of a key's UTF-8 bytes as a whole number. */
export const keyHash = (key: string): bigint => BigInt(`0x${hash('sha256', key)}`)

/** The hashes of keys, added up: not yet reduced, so that PostgreSQL can add more. */
export const sumOfKeyHashes = (keys: Iterable<string>): bigint => {
  let sum = 0n
  for (const key of keys) sum += keyHash(key)
  return sum
}

/** A sum of key hashes as it is declared and compared: modulo 2^256, 64 lower-case hexadecimal digits. */
export const keysHashText = (sum: bigint): string => (sum % modulus).toString(16).padStart(64, '0')

/**
 * The hash of a set of keys, whatever their order: the SHA-256 of each key, as a big-endian number, added up modulo 2^256. A key
 * that is missing, or there twice, changes it.
 */
export const keysHash = (keys: Iterable<string>): string => keysHashText(sumOfKeyHashes(keys))
