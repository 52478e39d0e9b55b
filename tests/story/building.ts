import { expect, it } from 'vitest'
import { builder, constructionPermit, project, review, village } from './names.ts'
import {
  accept,
  agree,
  certificate,
  floorArea,
  grant,
  headOf,
  office,
  people,
  scope,
  type StoryCase,
  until,
} from './people.ts'

/** Drawings, building and acceptance (施工图联审、竣工联合验收), and a young builder beside it. */
export function tellOfBuilding(): void {
  it('chapter 10, the same day: a young builder gets its preparatory licence, and may not build yet', async () => {
    await people.publish('COMMERCE', 'enterprises', {
      uscc: builder,
      name: '宁波市镇海澥浦建筑有限公司',
      regionCode: village,
      kind: 'BUILDER',
      legalForm: '有限责任公司',
      registeredOn: '2026-12-21',
      status: 'PREPARING',
    })
    const scopeItems = [
      { name: '工程管理服务', trade: '4710' },
      { name: '建设工程施工', trade: '4710', gatedBy: '建筑业企业资质证书' },
    ]
    const licence = { idempotencyKey: people.nextKey(), enterprise: builder, number: '筹330211100002', scopeItems }
    await office.done(headOf('COMMERCE'), 'issuePreparatoryLicence', licence, '')
    expect(await scope()).toEqual([{ name: '工程管理服务', openedOn: '2026-12-22', permitNumber: null }])

    office.setDay('2026-12-23')
    await people.publish('CONSTRUCTION', 'constructionCases', {
      number: '330211202612230000001',
      serviceItemCode: (await people.read('{ serviceItems(first: 1) { nodes { code } } }')).serviceItems.nodes[0].code,
      serviceItemVersion: 1,
      applicantUscc: builder,
      regionCode: village,
      handledAtCode: '330211000000',
      status: 'APPROVED',
      channel: 'ONLINE',
      declaredAt: '2026-12-21T09:00:00+08:00',
      acceptedAt: '2026-12-21T10:00:00+08:00',
      decidedAt: '2026-12-23T08:00:00+08:00',
      resultType: 'BuilderQualification',
      resultNumber: 'D233026118',
    })
    // Nobody at the commerce window did anything: the permit arrived as an event.
    const opened = { name: '建设工程施工', openedOn: '2026-12-23', permitNumber: 'D233026118' }
    await until(async () => expect(await scope()).toContainEqual(opened))
    const formal = { idempotencyKey: people.nextKey(), number: licence.number, formalNumber: '正330211100002' }
    const selection = '... on FormalLicenceIssued { licence { kind } }'
    const converted = { ...formal, expectedVersion: 1 }
    expect(await office.done(headOf('COMMERCE'), 'convertToFormalLicence', converted, selection)).toMatchObject({
      licence: { kind: 'FORMAL' },
    })
  })

  it('chapter 11, Wednesday 23: the drawings have 50 m² more than the permit; both are told, construction corrects itself', async () => {
    await people.publish('CONSTRUCTION', 'drawingReviews', {
      number: review,
      projectCode: project,
      reviewer: '宁波市建筑设计审查中心',
      round: 1,
      result: 'PASSED',
      mandatoryBreaches: 0,
      reviewedOn: '2026-12-23',
    })
    const draw = (value: string) =>
      people.publish('CONSTRUCTION', 'designedIndicators', { ...floorArea(value), drawingReviewNumber: review })
    const conflicts = async () => {
      const query = `{ indicatorConflicts(filter: { project: { eq: $project } }) { nodes { raisedOn settledOn organs { code } values { value } } } }`
      return (await people.read(query)).indicatorConflicts.nodes
    }
    await draw('3650.00')
    const raised = {
      raisedOn: '2026-12-23',
      settledOn: null,
      organs: [{ code: 'CONSTRUCTION' }, { code: 'PLANNING' }],
      values: [{ value: '3600.00' }, { value: '3650.00' }],
    }
    await until(async () => expect(await conflicts()).toEqual([raised]))
    await draw('3600.00')
    await until(async () => expect(await conflicts()).toEqual([{ ...raised, settledOn: '2026-12-23' }]))
  })

  it('chapter 12, until Thursday 31: the construction permit is there on the last day of the year', async () => {
    const names = ['房屋建筑和市政基础设施工程施工图设计文件审查情况备案', '特殊建设工程消防设计审查']
    const { cases } = await people.declare(names)
    for (const one of cases) await accept(one)
    office.setDay('2026-12-28')
    for (const one of cases) {
      // One joint clock, the longer of one and five working days: 24, 25, 28, 29, and Wednesday 30.
      expect(await agree(one)).toMatchObject({ dueOn: '2026-12-30' })
      await grant(one)
    }
    await people.record('LIGHTNING_DESIGN', '2026-12-23', '2026-12-25')

    office.setDay('2026-12-29')
    const [permit] = (await people.declare(['建筑工程施工许可证核发'])).cases as [StoryCase]
    // Three from Tuesday 29: 30, 31, and after New Year's Day and a weekend Monday 4 January; firm, since 2027 was announced.
    expect(await accept(permit)).toMatchObject({ dueOn: '2027-01-04', clock: { provisional: false } })
    office.setDay('2026-12-31')
    await grant(permit, { result: { type: 'CONSTRUCTION_PERMIT', number: constructionPermit } })
    await people.publish('CONSTRUCTION', 'constructionPermits', {
      ...certificate(constructionPermit, '2026-12-31'),
      regionCode: village,
      builderUscc: builder,
      contractPriceYuan: '21600000.00',
      floorAreaM2: '3600.00',
      startsOn: '2027-01-04',
      endsOn: '2027-01-15',
    })
    expect(await people.advance()).toBe('COMPLETION_ACCEPTANCE')
  })

  it('chapter 13, until Monday 25 January: built in ten days of prefabricated parts, accepted in five', async () => {
    office.setDay('2027-01-18')
    const { cases } = await people.declare(['建设工程规划核实', '特殊建设工程消防验收'], { leadOrgan: 'CONSTRUCTION' })
    for (const one of cases) await accept(one)
    office.setDay('2027-01-20')
    for (const one of cases) {
      // The longer of three and four working days from Monday 18: 19, 20, 21, and Friday 22.
      expect(await agree(one)).toMatchObject({ dueOn: '2027-01-22' })
      await grant(one)
    }
    await people.record('CIVIL_DEFENCE_ACCEPTANCE', '2027-01-18', '2027-01-20')

    office.setDay('2027-01-21')
    const [filing] = (await people.declare(['房屋建筑和市政基础设施工程竣工验收备案'])).cases as [StoryCase]
    // Three from Thursday 21: 22, 25, and Tuesday 26.
    expect(await accept(filing)).toMatchObject({ dueOn: '2027-01-26' })
    office.setDay('2027-01-25')
    const number = '镇建竣备〔2027〕3号'
    const result = { result: { type: 'COMPLETION_ACCEPTANCE', number } }
    expect(await grant(filing, result)).toMatchObject({ status: 'APPROVED', elapsedWorkingDays: 2 })
    await people.publish('CONSTRUCTION', 'completionAcceptances', {
      ...certificate(number, '2027-01-25'),
      permitNumber: constructionPermit,
      acceptedOn: '2027-01-20',
    })
    await people.publish('CONSTRUCTION', 'asBuiltIndicators', { ...floorArea('3600.00'), acceptanceNumber: number })
    expect(await people.advance()).toBe('FINISHED')
  })
}
