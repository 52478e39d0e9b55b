import { formatMessage, type MessageKey, type MessageParameters } from './messages.ts'

/**
 * Every error code of the hub, in one table. `clientSafe` codes carry a message that was written for the client;
 * all others are logged with their cause and shown as INTERNAL_SERVER_ERROR with the request id.
 * `docs/design/errors.md` lists the same codes; a test holds the two together.
 */
export const errorTable = {
  BAD_USER_INPUT: { clientSafe: true, retryable: false },
  GRAPHQL_PARSE_FAILED: { clientSafe: true, retryable: false },
  GRAPHQL_VALIDATION_FAILED: { clientSafe: true, retryable: false },
  OPERATION_RESOLUTION_FAILURE: { clientSafe: true, retryable: false },
  BAD_REQUEST: { clientSafe: true, retryable: false },
  PERSISTED_QUERY_NOT_FOUND: { clientSafe: true, retryable: false },
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
  EVENT_BUS_UNAVAILABLE: { clientSafe: false, retryable: true },
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

/**
 * An error whose message may be shown to the client; it never holds personal data. The message comes from the one
 * table of messages: English here, in the language of the request where the gateway writes its answer.
 */
export class ClientError extends Error {
  readonly extensions: {
    readonly code: ClientErrorCode
    readonly messageKey: MessageKey
    readonly parameters: MessageParameters
  }

  constructor(code: ClientErrorCode, messageKey: MessageKey, parameters: MessageParameters = {}) {
    super(formatMessage(messageKey, parameters, 'en'))
    this.name = 'ClientError'
    this.extensions = { code, messageKey, parameters }
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
