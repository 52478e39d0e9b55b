import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type By, type Office, openOffice } from '../kit/openOffice.ts'

/** Facts 12, 13, 16, 40, 47 and 50 of the domain: standards are versioned data, and what they may not be is refused with its basis. */
let office: Office
beforeAll(async () => {
  office = await openOffice('2026-11-23')
})
afterAll(() => office.close())

const coordinator: By = ['COORDINATOR']
const agent: By = ['AGENT']
const ownRule = '审管办规则：标准先草拟、再审核、后发布'
const reform = '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）'
const template = '... on ProcessTemplate { version }'

const permit = {
  code: '11330211002903009R4010170303001',
  name: '建筑工程施工许可证核发',
  type: 'LICENCE',
  organ: 'CONSTRUCTION',
  levels: ['DISTRICT'],
  decidedAt: 'DISTRICT',
  legalBasis: [{ title: '中华人民共和国建筑法', article: '第七条' }],
  applicants: ['ENTERPRISE'],
  prerequisites: [],
  conditions: [],
  materials: [{ name: '施工合同', form: 'COPY' }],
  statutoryWorkingDays: 7,
  promisedWorkingDays: 2,
  result: '建筑工程施工许可证',
  validFrom: '2026-12-01',
  changeBasis: '省深化施工许可改革方案',
}
const step = (code: string, after: readonly string[] = []) => ({
  code,
  name: code,
  stage: 'INITIATION',
  organ: 'LAND',
  workingDays: 3,
  milestone: code === 'PERMIT',
  links: after.map((one) => ({ after: one })),
})
const process = {
  code: 'SMALL_WORKS',
  name: '小型项目流程',
  steps: [step('PERMIT')],
  validFrom: '2026-11-23',
  changeBasis: '区小型项目简易审批办法',
}

/** Drafts, reviews and publishes the first version of a process. */
async function publish(code: string, changes: object): Promise<void> {
  await office.done(coordinator, 'draftProcessTemplate', { ...process, code, ...changes }, template)
  await office.done(coordinator, 'reviewProcessTemplate', { code, version: 1, expectedRecordVersion: 1 }, template)
  await office.done(coordinator, 'publishProcessTemplate', { code, version: 1, expectedRecordVersion: 2 }, template)
}

describe('fact 12 (审批服务标准化)', () => {
  it('an item promises no more than the statute allows', async () => {
    const input = { ...permit, promisedWorkingDays: 8 }
    expect(await office.refused(coordinator, 'draftServiceItem', input)).toEqual({
      code: 'PROMISE_BEYOND_STATUTE',
      rule: 'A promised limit is from 0 to the statutory one.',
      basis: '中华人民共和国行政许可法第四十二条',
      remedy: 'Shorten the promise.',
    })
  })

  it('a version is published only after it was reviewed, and none that is published goes back', async () => {
    const { version: drafted } = await office.done(
      coordinator,
      'draftServiceItem',
      permit,
      '... on ServiceItem { version }',
    )
    const input = { code: permit.code, version: drafted, expectedRecordVersion: 1 }
    const told = {
      code: 'VERSION_STATE',
      rule: 'A version is drafted, reviewed, published and retired, in this order.',
      basis: ownRule,
      remedy: 'Take the step that is next for it.',
    }
    expect(await office.refused(coordinator, 'publishServiceItem', input)).toEqual(told)
    const inForce = { code: permit.code, version: 2, expectedRecordVersion: 1 }
    expect(await office.refused(coordinator, 'reviewServiceItem', inForce)).toEqual(told)
  })
})

describe('fact 13 (联合审批标准)', () => {
  it('a joint standard names zones of the register', async () => {
    const standard = {
      code: 'RECYCLING_PARK',
      name: '再生资源园区联合审批标准',
      scope: 'PARK',
      zones: ['NOWHERE'],
      organs: ['LAND'],
      serviceItems: [],
      requirements: ['统一环评'],
      promisedWorkingDays: 20,
      validFrom: '2026-12-01',
      changeBasis: '区联合审批办法',
    }
    expect(await office.refused(coordinator, 'draftJointStandard', standard)).toEqual({
      code: 'REFERENCE_UNKNOWN',
      rule: 'A standard names organs, zones, stages and items of the register.',
      basis: '国务院关于加快推进政务服务标准化规范化便利化的指导意见（国发〔2022〕5号）',
      remedy: 'Correct the code, or have it registered first.',
    })
  })
})

describe('fact 16 (审批前置清理)', () => {
  it('what asks something of an applicant rests on a statute', async () => {
    const input = { ...permit, legalBasis: [] }
    expect(await office.refused(coordinator, 'draftServiceItem', input)).toEqual({
      code: 'LEGAL_BASIS_MISSING',
      rule: 'A service item names the statute that it rests on.',
      basis: '中华人民共和国行政许可法第四条',
      remedy: 'Name at least one article.',
    })
  })

  it('two versions list what was done away with, and on which basis', async () => {
    const text = `{ serviceItem(code: "${permit.code}", version: 2) { diff { basis changes { part kind name } } } }`
    expect(await office.hub.data(text)).toEqual({
      serviceItem: {
        diff: {
          basis: '优化营商环境条例（国务院令第722号）',
          changes: [
            { part: 'MATERIAL', kind: 'REMOVED', name: '建设工程质量监督和安全监督手续证明' },
            { part: 'MATERIAL', kind: 'REMOVED', name: '建设资金银行保函' },
          ],
        },
      },
    })
  })
})

describe('fact 40 (简化办理环节)', () => {
  it('steps do not wait for each other in a circle', async () => {
    const steps = [step('CONSENT', ['PERMIT']), step('PERMIT', ['CONSENT'])]
    expect(await office.refused(coordinator, 'draftProcessTemplate', { ...process, steps })).toEqual({
      code: 'PROCESS_FAULT',
      rule: 'Each step is there once and waits only for steps of its process, never in a circle.',
      basis: reform,
      remedy: 'Correct the links of that step.',
    })
  })
})

describe('fact 47 (试行)', () => {
  it.each([
    {
      name: 'is tried in zones of its standard',
      pilot: { zones: [], endsOn: '2026-12-31' },
      code: 'PILOT_OUTSIDE_SCOPE',
      rule: 'A pilot is tried in zones of its standard, at least in one.',
      remedy: 'Add the zone to the standard, or take it out of the pilot.',
    },
    {
      name: 'does not end before it begins',
      pilot: { zones: ['PORT_BLOCK'], endsOn: '2026-11-22' },
      code: 'PILOT_ENDS_BEFORE_START',
      rule: 'A pilot ends on or after its first day.',
      remedy: 'Correct one of the days.',
    },
  ])('a pilot $name', async ({ pilot, code, rule, remedy }) => {
    expect(await office.refused(coordinator, 'draftProcessTemplate', { ...process, pilot })).toEqual({
      code,
      rule,
      basis: reform,
      remedy,
    })
  })

  it('a pilot does not apply outside its zones, nor after its end', async () => {
    await publish('PILOT_WORKS', { pilot: { zones: ['PETROCHEMICAL'], endsOn: '2026-11-30' } })
    const outside = { project: await projectThat(`zone_code IS DISTINCT FROM 'PETROCHEMICAL'`), process: 'PILOT_WORKS' }
    await vi.waitFor(
      async () =>
        expect(await office.refused(agent, 'drawRoadmap', outside)).toEqual({
          code: 'OUTSIDE_PILOT',
          rule: 'A pilot applies in its own zones only.',
          basis: reform,
          remedy: 'Take the regular process.',
        }),
      { timeout: 20_000, interval: 50 },
    )
    office.setDay('2026-12-01')
    const inside = { project: await projectThat(`zone_code = 'PETROCHEMICAL'`), process: 'PILOT_WORKS' }
    expect(await office.refused(agent, 'drawRoadmap', inside)).toEqual({
      code: 'PROCESS_UNKNOWN',
      rule: 'A roadmap is drawn up from a process in force.',
      basis: reform,
      remedy: 'See `Project.eligibleProcesses`.',
    })
    office.setDay('2026-11-23')
  })
})

describe('fact 50 (固化到行政审批网络系统)', () => {
  it('an open project keeps the process of its roadmap; the next one takes what was published since', async () => {
    const fresh = await projectThat(`stage = 'INITIATION'`)
    const first = await office.done(agent, 'drawRoadmap', { project: fresh }, drawn)
    await publish('NEXT_WORKS', {})
    expect(await office.refused(agent, 'drawRoadmap', { project: fresh, process: 'NEXT_WORKS' })).toEqual({
      code: 'ROADMAP_EXISTS',
      rule: 'An open project keeps the version of the process that its roadmap was drawn up with.',
      basis: '区联合审批实施规则：一个项目一张审批路线图',
      remedy: 'Read it with `roadmap`; ask what would be with `whatIf`.',
    })
    const kept = 'query ($project: ProjectCode!) { roadmap(project: $project) { processCode processVersion } }'
    expect(await office.hub.data(kept, { project: fresh })).toEqual({ roadmap: first.roadmap })
    const next = { project: await projectThat(`stage = 'INITIATION'`), process: 'NEXT_WORKS' }
    const second = await vi.waitFor(() => office.done(agent, 'drawRoadmap', next, drawn), {
      timeout: 20_000,
      interval: 50,
    })
    expect(second.roadmap).toEqual({ processCode: 'NEXT_WORKS', processVersion: 1 })
  })
})

const drawn = '... on RoadmapDrawn { roadmap { processCode processVersion } }'

/** An unfinished project without a roadmap. */
async function projectThat(condition: string): Promise<string> {
  const [row] = await office.hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.project p WHERE stage <> 'FINISHED' AND ${condition}
       AND NOT EXISTS (SELECT FROM approvals.roadmap r WHERE r.project_code = p.code) ORDER BY code LIMIT 1`,
  )
  if (!row) throw new TypeError(`There is no project with ${condition}.`)
  return row.code
}
