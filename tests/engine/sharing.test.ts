import { describe, expect, it } from 'vitest'
import { createSharing } from '../../gateway/engine/compiled/sharing.ts'
import { createUnderWay } from '../../gateway/engine/compiled/underWay.ts'
import { ByteAnswer } from '../../gateway/transport/byteAnswer.ts'

describe('shared work', () => {
  it('is started once and gives each request a value of its own', async () => {
    const sharing = createSharing<{ n: number }>({ copy: (value) => ({ ...value }) })
    const work = Promise.withResolvers<{ n: number }>()
    const starts: (AbortSignal | undefined)[] = []
    const ask = () =>
      sharing.join('key', undefined, (signal) => {
        starts.push(signal)
        return work.promise
      })
    const waiting = [ask(), ask(), ask()]
    work.resolve({ n: 1 })
    const values = await Promise.all(waiting)
    expect(values).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }])
    expect(new Set(values).size).toBe(3)
    expect(starts).toEqual([undefined])
    expect(sharing.size).toBe(0)
  })

  it('is aborted when all who wait for it have left, and not before', async () => {
    const sharing = createSharing<number>()
    const [one, other] = [new AbortController(), new AbortController()]
    let given: AbortSignal | undefined
    const start = (signal: AbortSignal | undefined) => {
      given = signal
      return new Promise<number>(() => {})
    }
    const waiting = [one, other].map(({ signal }) => sharing.join('key', signal, start).catch(() => 'left'))
    one.abort()
    expect(given?.aborted).toBe(false)
    other.abort()
    expect(given?.aborted).toBe(true)
    expect(await Promise.all(waiting)).toEqual(['left', 'left'])
    expect(sharing.size).toBe(0)
  })

  it('goes on for a request that cannot leave when the one that started it leaves', async () => {
    const sharing = createSharing<number>()
    const starter = new AbortController()
    const work = Promise.withResolvers<number>()
    const left = sharing.join('key', starter.signal, () => work.promise).catch(() => 'left')
    const stayed = sharing.join('key', undefined, () => Promise.resolve(2))
    starter.abort()
    work.resolve(1)
    expect(await Promise.all([left, stayed])).toEqual(['left', 1])
  })

  it('fails for all who wait, and is tried again by the next', async () => {
    const sharing = createSharing<number>()
    const fail = () => Promise.reject(new Error('down'))
    const outcomes = await Promise.allSettled([
      sharing.join('key', undefined, fail),
      sharing.join('key', undefined, fail),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await sharing.join('key', undefined, () => Promise.resolve(3))).toBe(3)
  })
})

it('keeps thousands of keys under way apart, also where they share a bucket', () => {
  const underWay = createUnderWay<number>()
  const keys = Array.from({ length: 5000 }, (_, index) => `${'x'.repeat(200)}${index}${'y'.repeat(200)}`)
  keys.forEach((key, index) => underWay.add(key, index))
  keys.filter((_, index) => index % 2 === 0).forEach((key) => underWay.remove(key))
  expect(underWay.size).toBe(2500)
  expect(keys.every((key, index) => underWay.get(key) === (index % 2 === 0 ? undefined : index))).toBe(true)
})

describe('an answer in bytes', () => {
  const read = (text: string) => new ByteAnswer('land', Buffer.from(text))

  it('is copied before it is read, so that no one writes into the data of another', () => {
    const answer = read('{"data":{"parcel":{"code":"1","owners":[{"name":"甲"}]}}}')
    const copy = answer.copy()
    ;(answer.data as { parcel: { owners: { name: string }[] } }).parcel.owners[0] = { name: 'changed' }
    expect(copy.data).toEqual({ parcel: { code: '1', owners: [{ name: '甲' }] } })
    expect(answer.copy().data).toEqual(copy.data)
  })

  it('knows whether its strings need escapes', () => {
    expect(read('{"data":{"a":"甲 b"}}').unescaped).toBe(true)
    expect(read('{"data":{"a":"\\n"}}').unescaped).toBe(false)
  })

  it.each(['no JSON', '[]', '{}', '{"data":[]}', '{"data":null,"errors":[]}'])(
    'refuses %s where it is read',
    (text) => {
      const answer = read(text)
      expect(() => answer.data).toThrow(expect.objectContaining({ code: 'SUBGRAPH_BAD_ANSWER' }))
    },
  )
})
