import { InternalError } from '#schema/errors.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Transport } from '../../gateway/transport/transport.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 36 of the domain: one department is down; its fields are null with a coded error, all else is intact. */
let hub: TestHub
let down: string | undefined
beforeAll(async () => {
  hub = await startHub({ transport: (name, subgraph) => failing(name, subgraph) })
})
afterAll(() => hub.close())

const failing = (name: string, subgraph: Transport): Transport => ({
  execute: (request) =>
    name === down
      ? Promise.reject(new InternalError('SUBGRAPH_UNAVAILABLE', `${name} at 10.1.2.3 refused`))
      : subgraph.execute(request),
  close: () => subgraph.close(),
})

const query = /* GraphQL */ `
  query ($code: ProjectCode!) {
    project(code: $code) {
      name
      parcels {
        code
      }
      planningPermits {
        number
      }
      constructionPermits {
        number
      }
      developer {
        name
      }
      indicators {
        indicator
        values {
          organ {
            code
          }
        }
      }
    }
  }
`

it.each([
  ['land', 'parcels'],
  ['planning', 'planningPermits'],
  ['construction', 'constructionPermits'],
])('keeps everything but the fields of %s', async (department, field) => {
  const code = hub.world.projects.find(({ stage }) => stage === 'FINISHED')?.code
  down = undefined
  const whole = await hub.data(query, { code })
  down = department
  const { data, errors } = await hub.query(query, { code })
  expect(data.project).toMatchObject({ name: whole.project.name, developer: whole.project.developer, [field]: null })
  expect(errors).toContainEqual(
    expect.objectContaining({
      path: ['project'],
      extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', organ: department, retryable: true }),
    }),
  )
  expect(JSON.stringify(errors)).not.toContain('10.1.2.3')
})
