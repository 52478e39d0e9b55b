import type { Asker, Execution, PreparedRequest } from './execution.ts'

/** A variable whose value is already JSON text: a list of representations. */
export interface TextVariable {
  readonly name: string
  readonly json: string
}

/** Builds the request of one fetch node. */
export type RequestBuilder = (execution: Execution, texts?: readonly TextVariable[]) => PreparedRequest

/** Compiles the constant text of a fetch node's requests, so that only values remain to be written. */
export function compileRequest(query: string, variableUsages: readonly string[] | undefined): RequestBuilder {
  const opening = `{"query":${JSON.stringify(query)},"variables":{`
  const names = [...(variableUsages ?? [])]
  const prefixes = names.map((name) => `${JSON.stringify(name)}:`)
  return (execution, texts = []) => {
    const members = texts.map(({ name, json }) => `"${name}":${json}`)
    names.forEach((name, index) => {
      const value = execution.variables[name]
      if (value !== undefined) members.push(`${prefixes[index]}${JSON.stringify(value)}`)
    })
    return new TextRequest(query, `${opening}${members.join()}}}`, execution.asker)
  }
}

/**
 * A request of which only the text is written. Variables are read back from it only by transports that want objects:
 * the local ones. (A class for the reason that `ByteAnswer` is one.)
 */
export class TextRequest implements PreparedRequest {
  readonly query: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly viewKey: string
  declare readonly requestId?: string
  declare readonly signal?: AbortSignal
  #variables: PreparedRequest['variables'] | undefined

  constructor(query: string, body: string, { headers, viewKey, requestId, signal }: Asker) {
    this.query = query
    this.body = body
    this.headers = headers
    this.viewKey = viewKey
    if (requestId !== undefined) this.requestId = requestId
    if (signal) this.signal = signal
  }

  get variables(): PreparedRequest['variables'] {
    this.#variables ??= (JSON.parse(this.body) as PreparedRequest).variables
    return this.#variables
  }
}
