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
    const variables = `${members.join()}}`
    return prepared(query, `${opening}${variables}}`, `{${variables}`, execution.asker)
  }
}

function prepared(query: string, body: string, variables: string, asker: Asker): PreparedRequest {
  const { headers, viewKey, requestId, signal } = asker
  let parsed: Record<string, unknown> | undefined
  return {
    query,
    body,
    headers,
    viewKey,
    ...(requestId !== undefined && { requestId }),
    ...(signal && { signal }),
    // Read back from the text only by transports that want objects: the local ones.
    get variables() {
      parsed ??= JSON.parse(variables) as Record<string, unknown>
      return parsed
    },
  }
}
