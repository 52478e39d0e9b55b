/**
 * Every error code of the hub, in one table. `clientSafe` codes carry a message that was written for the client;
 * all others are logged with their cause and shown as INTERNAL_SERVER_ERROR with the request id.
 * `docs/design/errors.md` lists the same codes; a test holds the two together.
 */
export const errorTable = {
  BAD_USER_INPUT: { clientSafe: true, retryable: false },
  GRAPHQL_PARSE_FAILED: { clientSafe: true, retryable: false },
  GRAPHQL_VALIDATION_FAILED: { clientSafe: true, retryable: false },
  UNAUTHENTICATED: { clientSafe: true, retryable: false },
  FORBIDDEN: { clientSafe: true, retryable: false },
  NOT_FOUND: { clientSafe: true, retryable: false },
  CONFLICT: { clientSafe: true, retryable: true },
  OPERATION_TOO_EXPENSIVE: { clientSafe: true, retryable: false },
  REQUEST_TOO_LARGE: { clientSafe: true, retryable: false },
  SUBGRAPH_UNAVAILABLE: { clientSafe: false, retryable: true },
  SUBGRAPH_TIMEOUT: { clientSafe: false, retryable: true },
  SUBGRAPH_BAD_ANSWER: { clientSafe: false, retryable: true },
  STORE_UNAVAILABLE: { clientSafe: false, retryable: true },
  STORE_FAILED: { clientSafe: false, retryable: false },
  DATABASE_NEWER_THAN_CODE: { clientSafe: false, retryable: false },
  MIGRATION_FAILED: { clientSafe: false, retryable: false },
  DATA_FOLDER_UNUSABLE: { clientSafe: false, retryable: false },
  CONFIGURATION_INVALID: { clientSafe: false, retryable: false },
  INTERNAL_SERVER_ERROR: { clientSafe: false, retryable: false },
} as const satisfies Record<string, { clientSafe: boolean; retryable: boolean }>

export type ErrorCode = keyof typeof errorTable
type CodesWhere<Safe extends boolean> = {
  [Code in ErrorCode]: (typeof errorTable)[Code]['clientSafe'] extends Safe ? Code : never
}[ErrorCode]
export type ClientErrorCode = CodesWhere<true>
export type InternalErrorCode = CodesWhere<false>

/** An error whose message may be shown to the client as it is; it never holds personal data. */
export class ClientError extends Error {
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ClientErrorCode }

  constructor(code: ClientErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ClientError'
    this.extensions = { ...details, code }
  }
}

/** An error for operators: logged with its cause, shown to clients only as its code and the request id. */
export class InternalError extends Error {
  readonly code: InternalErrorCode

  constructor(code: InternalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'InternalError'
    this.code = code
  }
}
