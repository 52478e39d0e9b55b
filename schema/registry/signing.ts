import { createHash } from 'node:crypto'
import { CompactSign, compactVerify, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { InternalError } from '../errors.ts'

/** A supergraph as the registry hands it to gateways. */
export interface SignedSupergraph {
  /** Grows with each supergraph. */
  readonly id: number
  readonly sdl: string
  /** Its open part, empty where nothing is tagged public. */
  readonly openSdl: string
  /** A compact JWS (RFC 7515, EdDSA of RFC 8037) over the id and the SHA-256 of both texts. */
  readonly signature: string
}

/** Signs what publishers compose. */
export interface SupergraphSigner {
  /** The supergraph under its id, with its signature. */
  signSupergraph(id: number, sdl: string, openSdl: string): Promise<SignedSupergraph>
  /** A compact JWS over a body that travels beside it: payload and header without the part between the dots (RFC 7515, appendix F). */
  signDetached(body: string): Promise<string>
}

/** Tells a gateway what it may serve. */
export interface SupergraphVerifier {
  /** @throws InternalError CONFIGURATION_INVALID for a supergraph that is unsigned, tampered with, or signed by another key. */
  verifySupergraph(supergraph: SignedSupergraph): Promise<void>
}

/** The two halves of the registry's key; a gateway that only serves has the public one alone. */
export interface RegistryKeys {
  readonly publicJwk: JWK
  readonly verifier: SupergraphVerifier
  readonly signer?: SupergraphSigner
}

const algorithm = 'EdDSA'
const supergraphType = 'heliograph-supergraph'

/** A new Ed25519 key, private part included. */
export async function generateRegistryKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true })
  return exportJWK(privateKey)
}

/**
 * The keys of a JWK: both where it has its private part `d`, else the public one. `setting` names the variable in the error.
 * @throws InternalError CONFIGURATION_INVALID for anything but an Ed25519 JWK.
 */
export async function importRegistryKeys(jwk: unknown, setting: string): Promise<RegistryKeys> {
  const { kty, crv, x, d } = (jwk ?? {}) as JWK
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw noKey(setting)
  const publicJwk: JWK = { kty, crv, x }
  const verifier = createVerifier((await importKey(publicJwk, setting)) as CryptoKey)
  if (typeof d !== 'string') return { publicJwk, verifier }
  return { publicJwk, verifier, signer: createSigner((await importKey({ ...publicJwk, d }, setting)) as CryptoKey) }
}

const importKey = (jwk: JWK, setting: string) =>
  importJWK(jwk, algorithm).catch(() => {
    throw noKey(setting)
  })

const noKey = (setting: string) =>
  new InternalError(
    'CONFIGURATION_INVALID',
    `${setting}: expected an Ed25519 key as a JWK, {"kty":"OKP","crv":"Ed25519","x":"…"}.`,
  )

const digest = (sdl: string): string => createHash('sha256').update(sdl).digest('hex')

const sign = (payload: string, type: string, key: CryptoKey): Promise<string> =>
  new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: algorithm, typ: type }).sign(key)

const createSigner = (key: CryptoKey): SupergraphSigner => ({
  async signSupergraph(id, sdl, openSdl) {
    const signed = { id, sha256: digest(sdl), openSha256: digest(openSdl) }
    return { id, sdl, openSdl, signature: await sign(JSON.stringify(signed), supergraphType, key) }
  },
  async signDetached(body) {
    const [header = '', , signature = ''] = (await sign(body, 'heliograph-webhook', key)).split('.')
    return `${header}..${signature}`
  },
})

const createVerifier = (key: CryptoKey): SupergraphVerifier => ({
  async verifySupergraph({ id, sdl, openSdl, signature }) {
    const { payload, protectedHeader } = await compactVerify(signature, key, { algorithms: [algorithm] }).catch(
      (cause: unknown) => {
        throw refused(
          id,
          'it is unsigned, or signed by another key (`heliograph supergraph --sign` signs it anew with the present one)',
          cause,
        )
      },
    )
    if (protectedHeader.typ !== supergraphType) throw refused(id, 'its signature was made for something else')
    const signed = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>
    if (signed['id'] !== id) throw refused(id, 'its signature is that of another supergraph')
    const isSame = signed['sha256'] === digest(sdl) && signed['openSha256'] === digest(openSdl)
    if (!isSame) throw refused(id, 'it was changed after it was signed')
  },
})

const refused = (id: number, why: string, cause?: unknown) =>
  new InternalError('CONFIGURATION_INVALID', `Supergraph ${id} is refused: ${why}.`, { cause })
