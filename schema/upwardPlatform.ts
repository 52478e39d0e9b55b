import type { JWK } from 'jose'

/** The platform of the level above, to which a department reports (纵向报送). */
export interface UpwardPlatform {
  /** Where reports are posted. */
  readonly url: string
  /** The bearer token that it asks for; none when absent. */
  readonly token?: string
  /** The Ed25519 key that verifies the platform's receipts. */
  readonly publicKey: JWK
  /** Longest wait for its answer, in ms; 60,000 when absent. */
  readonly timeoutMs?: number
}
