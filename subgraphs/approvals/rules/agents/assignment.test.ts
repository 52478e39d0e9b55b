import { expect, it } from 'vitest'
import { refusePost } from './assignment.ts'

it('lets a post act from its first day to its last', () => {
  const post = { code: 'DB1', since: '2026-01-05', until: '2026-11-23' }
  const codeOn = (day: string) => refusePost(post, 'DB1', day)?.code ?? null
  expect(['2026-01-04', '2026-01-05', '2026-11-23', '2026-11-24'].map(codeOn)).toEqual([
    'AGENT_NOT_IN_POST',
    null,
    null,
    'AGENT_NOT_IN_POST',
  ])
  expect(refusePost({ ...post, until: null }, 'DB1', '2099-01-01')).toBeNull()
  expect(refusePost(undefined, 'DB2', '2026-01-05')).toMatchObject({
    code: 'AGENT_UNKNOWN',
    parameters: { code: 'DB2' },
  })
})
