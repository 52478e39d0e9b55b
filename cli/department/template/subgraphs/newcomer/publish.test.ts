import { afterAll, beforeAll, expect, it } from 'vitest'
import { newcomerSlice } from '../../demo/slices/newcomer.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let newcomer: OpenSubgraph
let publisher: Readonly<Record<string, string>>
beforeAll(async () => {
  newcomer = await openSubgraph(manifest, newcomerSlice)
  publisher = await actingAs('PUBLISHER', 'NEWCOMER')
})
afterAll(() => newcomer.close())

const permit = (serial: number, fields: object = {}) => ({
  number: `新部门许〔2026〕9${String(serial).padStart(3, '0')}号`,
  holderUscc: '91330211MA002A0007',
  regionCode: '330211001000',
  subject: '经营场所许可',
  issuedOn: '2026-03-01',
  validUntil: '2031-02-28',
  status: 'VALID',
  legalEffect: true,
  ...fields,
})

let requests = 0
async function publish(records: readonly object[], headers = publisher) {
  const input = { idempotencyKey: `request ${++requests}`, source: 'newcomer-licensing', records }
  const mutation = /* GraphQL */ `
    mutation ($input: PublishNewcomerPermitsInput!) {
      publishNewcomerPermits(input: $input) {
        ... on Publication {
          accepted
          unchanged
          refused {
            index
            field
            code
          }
        }
      }
    }
  `
  const { data, errors } = await newcomer.execute(mutation, { input }, headers)
  return errors?.[0]?.extensions?.['code'] ?? (data as { publishNewcomerPermits: unknown }).publishNewcomerPermits
}

it('takes permits, and one that is the same again changes nothing', async () => {
  expect(await publish([permit(1), permit(2)])).toEqual({ accepted: 2, unchanged: 0, refused: [] })
  expect(await publish([permit(1), permit(2, { subject: '变更后的许可内容' })])).toEqual({
    accepted: 1,
    unchanged: 1,
    refused: [],
  })
})

it('gives each refused permit back with its reason', async () => {
  expect(
    await publish([permit(3, { issuedOn: '2026-02-30' }), permit(4, { status: 'LOST' }), permit(5)]),
  ).toMatchObject({
    accepted: 1,
    refused: [
      { index: 0, field: 'issuedOn' },
      { index: 1, field: 'status' },
    ],
  })
})

it('is for publishers of the newcomer department alone', async () => {
  expect(await publish([permit(6)], await actingAs('PUBLISHER', 'LAND'))).toBe('FORBIDDEN')
})
