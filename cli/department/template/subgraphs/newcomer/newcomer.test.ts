import { afterAll, beforeAll, expect, it } from 'vitest'
import { newcomerSlice } from '../../demo/slices/newcomer.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let newcomer: OpenSubgraph
beforeAll(async () => {
  newcomer = await openSubgraph(manifest, newcomerSlice)
})
afterAll(() => newcomer.close())

/** The permit that the examples speak of: the first one of the demonstration district. */
function firstShop() {
  const shop = newcomer.world.enterprises.find(({ kind }) => kind === 'SHOP')
  if (!shop) throw new Error('The demonstration district has no shop.')
  return shop
}

it('shows a permit with all its fields', async () => {
  const list = await newcomer.execute(
    'query ($holder: Uscc!) { newcomerPermits(filter: { holder: { eq: $holder } }) { totalCount nodes { number } } }',
    { holder: firstShop().uscc },
  )
  const { newcomerPermits } = list.data as { newcomerPermits: { totalCount: number; nodes: { number: string }[] } }
  expect(newcomerPermits.totalCount).toBe(1)
  const number = newcomerPermits.nodes[0]?.number ?? ''
  const { data, errors } = await newcomer.execute(
    /* GraphQL */ `
      query ($number: String!) {
        newcomerPermit(number: $number) {
          number
          holder {
            uscc
          }
          region {
            code
          }
          subject
          renewable
          issuedBy {
            code
          }
          issuedOn
          validUntil
          status
          legalEffect
        }
      }
    `,
    { number },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    newcomerPermit: {
      number: expect.stringMatching(/^新部门许〔\d{4}〕0001号$/),
      holder: { uscc: firstShop().uscc },
      region: { code: firstShop().regionCode },
      subject: '经营场所许可',
      renewable: false,
      issuedBy: { code: 'NEWCOMER' },
      issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      validUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      status: expect.stringMatching(/^(VALID|EXPIRED)$/),
      legalEffect: true,
    },
  })
})

it('is null where the number is unknown', async () => {
  const { data, errors } = await newcomer.execute('{ newcomerPermit(number: "新部门许〔1999〕0001号") { number } }')
  expect({ data, errors }).toEqual({ data: { newcomerPermit: null }, errors: undefined })
})

it('gives each enterprise its permits, in one statement for many', async () => {
  const representations = newcomer.world.enterprises.map(({ uscc }) => ({ __typename: 'Enterprise', uscc }))
  let data: unknown
  const statements = await newcomer.statementsOf(async () => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { newcomerPermits { number } } } }'
    data = (await newcomer.execute(query, { of: representations })).data
  })
  const { _entities } = data as { _entities: { newcomerPermits: unknown[] }[] }
  const expected = newcomer.world.enterprises.map(({ kind }) => (kind === 'SHOP' ? 1 : 0))
  expect(_entities.map(({ newcomerPermits }) => newcomerPermits.length)).toEqual(expected)
  expect(statements).toHaveLength(1)
})

it('keeps the version that a change replaces', async () => {
  await newcomer.database.query(
    undefined,
    `UPDATE newcomer.newcomer_permit SET subject = '变更后的许可内容' WHERE holder_uscc = $1`,
    [firstShop().uscc],
  )
  const versions = await newcomer.database.query(
    undefined,
    `SELECT version, record ->> 'subject' AS subject FROM newcomer.record_version`,
  )
  expect(versions).toEqual([{ version: 1, subject: '经营场所许可' }])
})
