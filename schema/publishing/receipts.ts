import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { CompactSign, compactVerify, exportJWK, importJWK, type JWK } from 'jose'

/** Signs receipts, so that whoever holds one can show what the hub acknowledged. */
export interface ReceiptSigner {
  /** A compact JWS (RFC 7515, EdDSA of RFC 8037) over the JSON of `content`. */
  sign(content: object): Promise<string>
  /** The Ed25519 key that verifies all receipts of this hub. */
  publicKey(): Promise<JWK>
}

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The signer of a hub, made of its secret: replicas that share the secret sign alike, and no key needs to be kept apart. */
export function createReceiptSigner(secret: string): ReceiptSigner {
  const seed = createHash('sha256').update(`heliograph receipt\0${secret}`).digest()
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  return {
    sign: (content) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'heliograph-receipt+jws' })
        .sign(privateKey),
    publicKey: async () => ({ ...(await exportJWK(createPublicKey(privateKey))), alg: 'EdDSA', use: 'sig' }),
  }
}

/** The content of a receipt. @throws Error of jose where the signature is not of this key, or a byte was changed. */
export async function verifyReceipt(receipt: string, publicKey: JWK): Promise<unknown> {
  const { payload } = await compactVerify(receipt, await importJWK(publicKey, 'EdDSA'), { algorithms: ['EdDSA'] })
  return JSON.parse(new TextDecoder().decode(payload)) as unknown
}
