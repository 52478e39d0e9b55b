import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervisionSlice } from '../../demo/slices/supervision.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

const day = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+08:00$/
const chinese = /^\p{Script=Han}.+$/u

let supervision: OpenSubgraph
beforeAll(async () => {
  supervision = await openSubgraph(manifest, supervisionSlice)
})
afterAll(() => supervision.close())

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await supervision.execute(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}
const keysOf = async (table: string, condition: string) => {
  const rows = await supervision.database.query<{ key: string }>(
    undefined,
    `SELECT number AS key FROM supervision.${table} WHERE ${condition} ORDER BY number`,
  )
  return rows.map(({ key }) => key)
}

describe('complaints', () => {
  it('show who complains only as a mask', async () => {
    const [number = ''] = await keysOf(
      'complaint',
      "complainant_name IS NOT NULL AND case_number IS NOT NULL AND status = 'CLOSED'",
    )
    const { complaint } = await read<{ complaint: object }>(
      /* GraphQL */ `
        query ($number: String!) {
          complaint(number: $number) {
            number
            title
            content
            channel
            complainant {
              text
              masked
            }
            contact {
              text
              masked
            }
            case {
              number
            }
            organ {
              code
            }
            receivedAt
            answerDueOn
            status
            closedAt
            investigations {
              number
              status
              problemFound
              remedy
              closedOn
            }
          }
        }
      `,
      { number },
    )
    expect(complaint).toEqual({
      number,
      title: expect.stringMatching(chinese) as string,
      content: expect.stringMatching(chinese) as string,
      channel: expect.stringMatching(/^(PHONE|ONLINE|LETTER|VISIT)$/) as string,
      complainant: { text: expect.stringMatching(/^.\*$/u) as string, masked: true },
      contact: { text: expect.stringMatching(/^154\*{4}\d{4}$/) as string, masked: true },
      case: { number: expect.stringMatching(/^330211\d{15}$/) as string },
      organ: { code: expect.stringMatching(/^[A-Z_]+$/) as string },
      receivedAt: expect.stringMatching(instant) as string,
      answerDueOn: expect.stringMatching(day) as string,
      status: 'CLOSED',
      closedAt: expect.stringMatching(instant) as string,
      investigations: [
        {
          number: `DC${number.slice(2)}`,
          status: 'CLOSED',
          problemFound: expect.stringMatching(chinese) as string,
          remedy: expect.stringMatching(chinese) as string,
          closedOn: expect.stringMatching(day) as string,
        },
      ],
    })
  })

  it('say that nothing is known of an anonymous one', async () => {
    const [number] = await keysOf('complaint', 'complainant_name IS NULL')
    const { complaint } = await read<{ complaint: object }>(
      `query ($number: String!) { complaint(number: $number) { complainant { text masked } contact { text masked } } }`,
      { number },
    )
    expect(complaint).toEqual({ complainant: { text: null, masked: false }, contact: { text: null, masked: false } })
  })

  it('are found by words, but not by the name of who complains', async () => {
    const [row] = await supervision.database.query<{ name: string }>(
      undefined,
      'SELECT complainant_name AS name FROM supervision.complaint WHERE complainant_name IS NOT NULL LIMIT 1',
    )
    const query = 'query ($keyword: String!) { complaints(filter: { keyword: $keyword }) { totalCount } }'
    expect([await read(query, { keyword: '补正' }), await read(query, { keyword: row?.name })]).toEqual([
      { complaints: { totalCount: 2 } },
      { complaints: { totalCount: 0 } },
    ])
  })

  it('cannot be investigated to an end without a problem found and a remedy', async () => {
    const closing = supervision.database.query(
      undefined,
      `UPDATE supervision.investigation SET status = 'CLOSED', closed_on = '2026-11-20', remedy = '限期整改'
       WHERE status = 'OPEN'`,
    )
    await expect(closing).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})
