import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 23 of the domain (四阶段): stages with both the source's and the national names, one lead department each. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

it('are four, in order, with both names and a lead', async () => {
  const { stages } = await hub.data('{ stages { code position name nationalName lead { name } } }')
  const lead = (code: string) => ({ name: hub.world.organs.find((organ) => organ.code === code)?.name })
  expect(stages).toEqual([
    { code: 'INITIATION', position: 1, name: '立项前期会商', nationalName: '立项用地规划许可', lead: lead('LAND') },
    { code: 'DESIGN_REVIEW', position: 2, name: '设计方案会审', nationalName: '工程建设许可', lead: lead('PLANNING') },
    { code: 'DRAWING_REVIEW', position: 3, name: '施工图联审', nationalName: '施工许可', lead: lead('CONSTRUCTION') },
    {
      code: 'COMPLETION_ACCEPTANCE',
      position: 4,
      name: '竣工联合验收',
      nationalName: '竣工验收',
      lead: lead('CONSTRUCTION'),
    },
  ])
})

it('are those of the projects and of the code sets', async () => {
  const query =
    '{ own: codeSet(name: "ProjectStage") { code label(language: ZH) } national: codeSet(name: "NationalStage") { code label(language: ZH) } stages { code name nationalName } }'
  const { own, national, stages } = await hub.data(query)
  for (const { code, name, nationalName } of stages) {
    expect(own).toContainEqual({ code, label: `${name}（${nationalName}）` })
    expect(national).toContainEqual({ code, label: nationalName })
  }
})

it('hold every project, and every stage has projects', async () => {
  const query = /* GraphQL */ `
    query ($stage: ProjectStage!) {
      projects(first: 100, filter: { stage: { eq: $stage } }) {
        nodes {
          code
          stage
        }
        totalCount
      }
    }
  `
  const stages = ['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE', 'FINISHED']
  for (const stage of stages) {
    const { projects } = await hub.data(query, { stage })
    const expected = hub.world.projects
      .filter((project) => project.stage === stage)
      .map(({ code }) => ({ code, stage }))
    expect(projects.totalCount).toBeGreaterThan(0)
    expect(new Set(projects.nodes)).toEqual(new Set(expected))
  }
})

it('end with a milestone that the next stage waits for', async () => {
  const { processTemplate } = await hub.data(/* GraphQL */ `
    {
      processTemplate(code: "STANDARD") {
        steps {
          code
          milestone
          stage {
            code
            position
          }
          startsAfter
          finishesAfter
        }
        serialWorkingDays
        jointWorkingDays
        reductionPercent
      }
    }
  `)
  expect(processTemplate).toMatchObject({ serialWorkingDays: 72, jointWorkingDays: 32, reductionPercent: '55.6' })
  type Step = { milestone: boolean; stage: { position: number }; startsAfter: number; finishesAfter: number }
  const steps: Step[] = processTemplate.steps
  for (const position of [1, 2, 3]) {
    const milestones = steps.filter(({ stage, milestone }) => milestone && stage.position === position)
    const nextStage = steps.filter(({ stage }) => stage.position === position + 1)
    const closed = Math.max(...milestones.map(({ finishesAfter }) => finishesAfter))
    const opened = Math.min(...nextStage.map(({ startsAfter }) => startsAfter))
    expect(milestones).toHaveLength(1)
    expect([position, opened]).toEqual([position, Math.max(opened, closed)])
  }
})
