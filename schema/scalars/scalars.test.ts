import {
  graphql,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../errors.ts'
import { clientErrorBehind, messageWithoutValue } from './coercionErrors.ts'
import { scalarResolvers } from './index.ts'

const valid: Readonly<Record<string, string>> = {
  Date: '2026-02-09',
  DateTime: '2026-02-09T08:30:00+08:00',
  Decimal: '1234.50',
  ParcelCode: '330211001002GB00017',
  ProjectCode: '2105-330211-04-01-123456',
  RealEstateUnitCode: '330211001002GB00017W00000000',
  RegionCode: '330211001000',
  ResidentId: '11010519491231002X',
  ServiceItemCode: '12100000400010275N4000117001000',
  Uscc: '91350100M000100Y43',
}
const names = Object.keys(valid)

const echoFields = Object.entries(scalarResolvers).map(([name, type]) => {
  const input = new GraphQLInputObjectType({
    name: `${name}Input`,
    fields: { value: { type: new GraphQLNonNull(type) } },
  })
  const args = { value: { type }, input: { type: input } }
  return [name, { type, args, resolve: (_: unknown, given: { value?: unknown }) => given.value }] as const
})
const storedFields = Object.entries(scalarResolvers).map(([name, type]) => {
  return [`stored${name}`, { type, resolve: (source: Record<string, unknown>) => source[name] }] as const
})
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries([...echoFields, ...storedFields]) }),
})

async function errorOf(source: string, variableValues: Record<string, unknown> = {}): Promise<GraphQLError> {
  const { errors } = await graphql({ schema, source, variableValues })
  if (errors?.length !== 1 || !errors[0]) throw new Error(`expected one error, received ${JSON.stringify(errors)}`)
  return errors[0]
}
const withVariable = (name: string) => /* GraphQL */ `query ($value: ${name}!) { ${name}(value: $value) }`

describe('every scalar in an executed schema', () => {
  it('has a valid example here and a description', () => {
    expect(Object.keys(scalarResolvers)).toEqual(names)
    expect(Object.values(scalarResolvers).map(({ name }) => name)).toEqual(names)
    expect(Object.values(scalarResolvers).every(({ description }) => (description ?? '').length > 10)).toBe(true)
  })

  it.each(names)('passes a valid %s through as a variable and as a literal', async (name) => {
    const value = valid[name]
    const asVariable = await graphql({ schema, source: withVariable(name), variableValues: { value } })
    const asLiteral = await graphql({ schema, source: `{ ${name}(value: ${JSON.stringify(value)}) }` })
    expect([asVariable, asLiteral]).toEqual([{ data: { [name]: value } }, { data: { [name]: value } }])
  })

  it.each(names)('refuses a malformed variable of %s with BAD_USER_INPUT and its position', async (name) => {
    const error = await errorOf(withVariable(name), { value: '?' })
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', parameters: { scalar: name, position: 1 } })
    expect(error.path).toBeUndefined()
  })

  it.each(names)('refuses a malformed literal of %s with BAD_USER_INPUT, its position and its place', async (name) => {
    const error = await errorOf(/* GraphQL */ `{ ${name}(value: "?") }`)
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', parameters: { scalar: name, position: 1 } })
    expect(error.locations).toEqual([{ line: 1, column: name.length + 11 }])
  })

  it.each(names)('refuses a number in place of a %s', async (name) => {
    const asVariable = await errorOf(withVariable(name), { value: 20260209 })
    const asLiteral = await errorOf(`{ ${name}(value: 20260209) }`)
    expect(asVariable.extensions).toMatchObject({ code: 'BAD_USER_INPUT', parameters: { received: 'number' } })
    expect(asLiteral.extensions).toMatchObject({ code: 'BAD_USER_INPUT', parameters: { received: 'IntValue' } })
  })

  it.each(names)('does not pass a corrupt stored %s on', async (name) => {
    const { data, errors } = await graphql({ schema, source: `{ stored${name} }`, rootValue: { [name]: 'corrupt' } })
    expect(data).toEqual({ [`stored${name}`]: null })
    expect(errors?.[0]?.originalError).toEqual(
      new InternalError('STORE_FAILED', `${name}: a stored value is malformed`),
    )
    expect(JSON.stringify(errors)).not.toContain('corrupt')
  })
})

describe('errors of variables that hold personal data', () => {
  const number = '110105194912310021'

  it('would repeat the number as graphql-js words them, which is why they are worded again', async () => {
    expect((await errorOf(withVariable('ResidentId'), { value: number })).message).toContain(number)
  })

  it('have the root error behind them, which does not repeat it', async () => {
    const error = await errorOf(withVariable('ResidentId'), { value: number })
    const wrapped = new GraphQLError(error.message, { originalError: error })
    const message = 'ResidentId: the check character at position 18 does not match the others.'
    expect(clientErrorBehind(wrapped)?.message).toBe(message)
    expect(messageWithoutValue(error)).toBe(`Variable "$value": ${message}`)
  })

  it('never repeat the number as a literal', async () => {
    expect((await errorOf(`{ ResidentId(value: "${number}") }`)).message).toBe(
      'ResidentId: the check character at position 18 does not match the others.',
    )
  })

  it('name the place within an input object', async () => {
    const source = /* GraphQL */ `
      query ($input: ResidentIdInput!) {
        ResidentId(input: $input)
      }
    `
    const malformed = await errorOf(source, { input: { value: number } })
    const unknownField = await errorOf(source, { input: { value: '11010519491231002X', note: `at "x"; ${number}` } })
    expect(messageWithoutValue(malformed)).toBe(
      'Variable "$input" at "input.value": ResidentId: the check character at position 18 does not match the others.',
    )
    expect(messageWithoutValue(unknownField)).toBe(
      'Variable "$input": Field "note" is not defined by type "ResidentIdInput".',
    )
  })

  it('leave other errors as they are', async () => {
    const error = await errorOf('{ unknown }')
    expect(messageWithoutValue(error)).toBe('Cannot query field "unknown" on type "Query".')
    expect(clientErrorBehind(error)).toBeUndefined()
  })
})
