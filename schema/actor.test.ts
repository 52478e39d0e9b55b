import { describe, expect, it } from 'vitest'
import { createReadActor, issueToken, requireActor } from './actor.ts'

const now = new Date('2026-11-22T02:00:00Z')
const clerk = { id: 'window 3', roles: ['WINDOW_CLERK'], organ: 'OFFICE' } as const
const read = createReadActor('secret', () => now)

describe('a token', () => {
  it('names the actor that it was made for', async () => {
    const token = await issueToken('secret', clerk, now)
    expect(await read(`Bearer ${token}`)).toEqual(clerk)
  })

  it('is missing where there is no header', async () => {
    expect(await read(undefined)).toBeNull()
    expect(await read('')).toBeNull()
  })

  it.each([
    ['is signed with another secret', async () => `Bearer ${await issueToken('other', clerk, now)}`],
    ['has expired', async () => `Bearer ${await issueToken('secret', clerk, new Date(now.getTime() - 9 * 3_600_000))}`],
    [
      'was changed',
      async () => `Bearer ${(await issueToken('secret', clerk, now)).replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))}`,
    ],
    ['claims no algorithm', () => `Bearer ${unsigned({ alg: 'none' })}`],
    ['is of another scheme', () => 'Basic dXNlcjpwYXNz'],
  ])('that %s is refused', async (_, header) => {
    await expect(read(await header())).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })
})

describe('an action', () => {
  it('takes an actor of one of its roles and of its organ', () => {
    expect(requireActor({ actor: clerk }, { roles: ['WINDOW_CLERK', 'AGENT'], organ: 'OFFICE' })).toBe(clerk)
  })

  it('refuses nobody, another role and another organ, each in its code', () => {
    const clerks = { roles: ['WINDOW_CLERK'], organ: 'LAND' } as const
    expect(() => requireActor({ actor: null }, clerks)).toThrow('This needs an identity')
    expect(() => requireActor({ actor: clerk }, { roles: ['AGENT'] })).toThrow('one of the roles AGENT')
    expect(() => requireActor({ actor: clerk }, clerks)).toThrow('the organ LAND')
  })
})

function unsigned(header: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part({ iss: 'heliograph', sub: 'x', roles: ['ADMINISTRATOR'] })}.AA`
}
