import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSubgraph } from '../kit/openSubgraph.ts'
import { createPublisher, departments, recordsOf, type Sent } from './data.ts'

/** Datasets of which the demonstration district has no rows. */
const withoutDemonstration = new Set(['landCases', 'planningCases', 'constructionCases', 'commerceCases'])

describe.each(departments)('what $name has in its register', ({ name, datasets, open }) => {
  let department: OpenSubgraph
  const before = new Map<string, Sent[]>()

  beforeAll(async () => {
    department = await open()
    for (const dataset of Object.values(datasets)) before.set(dataset.name, await recordsOf(department, dataset))
  })
  afterAll(() => department.close())

  it('is unchanged where its own systems publish it as it is', async () => {
    const publish = await createPublisher(department)
    for (const [dataset, records] of before) {
      expect([dataset, records.length > 0]).toEqual([dataset, !withoutDemonstration.has(dataset)])
      const batch = records.slice(0, 5_000)
      expect([dataset, await publish(dataset, batch)]).toMatchObject([
        dataset,
        { accepted: 0, unchanged: batch.length, refused: [], parked: [] },
      ])
    }
    expect(await department.database.query(undefined, `SELECT 1 FROM ${name}.record_version`)).toEqual([])
  })

  it('is the same again after everything is lost and published anew, in whatever order it comes', async () => {
    const tables = [...new Set(Object.values(datasets).map(({ table }) => `${name}.${table}`))]
    await department.database.query(undefined, `TRUNCATE ${tables.join(', ')}`)
    const publish = await createPublisher(department)
    for (const [dataset, records] of [...before].toReversed()) {
      await publish(dataset, records.slice(0, 5_000), { idempotencyKey: `${dataset} anew` })
    }
    for (const dataset of Object.values(datasets)) {
      expect([dataset.name, await recordsOf(department, dataset)]).toEqual([dataset.name, before.get(dataset.name)])
    }
    expect(
      await department.database.query(
        undefined,
        `SELECT dataset, key, refusal FROM ${name}.parked_record WHERE status <> 'RELEASED'`,
      ),
    ).toEqual([])
  })
})
