import { expect, it } from 'vitest'
import { buildingPermit, landPermit, other, project, station, village, whole } from './names.ts'
import {
  accept,
  agree,
  certificate,
  countOf,
  floorArea,
  grant,
  headOf,
  office,
  people,
  type StoryCase,
  until,
} from './people.ts'

/** Land and design (设计方案会审): a parcel is split, the site and then the building are permitted. */
export function tellOfLandAndDesign(): void {
  it('chapter 7, Wednesday 9: land splits a parcel with the consent of planning, and a bank takes the other piece', async () => {
    office.setDay('2026-12-09')
    const shape = { regionCode: village, landUse: '公共设施用地', status: 'ACTIVE' }
    await people.publish('LAND', 'parcels', { ...shape, code: whole, areaM2: '12000.00' })
    await until(async () => expect(await countOf('planning.known_entity', 'key', whole)).toBe(1))
    const children = [
      { code: station, areaM2: '5000.00' },
      { code: other, areaM2: '7000.00' },
    ]
    const split = { parcel: whole, expectedVersion: 1, planningConsent: '镇规分〔2026〕9号', children }
    const register = () => ({ ...split, idempotencyKey: people.nextKey() })
    expect(await office.refused(headOf('LAND'), 'registerSubdivision', register())).toMatchObject({
      code: 'CONSENT_UNKNOWN',
    })
    const consent = { idempotencyKey: people.nextKey(), number: '镇规分〔2026〕9号', parcel: whole }
    await office.done(headOf('PLANNING'), 'grantSubdivisionConsent', consent, '')
    await until(async () => expect(await countOf('land.known_subdivision_consent', 'number', consent.number)).toBe(1))
    await office.done(headOf('LAND'), 'registerSubdivision', register(), '')
    const mortgage = (parcel: string) => ({
      idempotencyKey: people.nextKey(),
      number: `浙（2026）镇海区不动产证明第${parcel.slice(-5)}号`,
      parcel,
      mortgagee: '宁波银行镇海支行',
      amountYuan: '8000000.00',
      validUntil: '2036-12-08',
    })
    expect(await office.refused(headOf('LAND'), 'registerMortgage', mortgage(whole))).toMatchObject({
      code: 'PARCEL_RETIRED',
    })
    await office.done(headOf('LAND'), 'registerMortgage', mortgage(other), '')
  })

  it('chapter 8, until Friday 11: no stage is left before its milestone, and the land permit is the first', async () => {
    const [permit] = (await people.declare(['建设用地规划许可证核发（划拨用地）'])).cases as [StoryCase]
    // Three working days from Wednesday 9: 10, 11, and Monday 14.
    expect(await accept(permit)).toMatchObject({ dueOn: '2026-12-14' })
    await expect(people.advance()).rejects.toThrow('STAGE_BLOCKED')
    office.setDay('2026-12-11')
    await grant(permit, { result: { type: 'LAND_USE_PLANNING_PERMIT', number: landPermit } })
    await until(async () => expect(await countOf('planning.known_entity', 'key', station)).toBe(1))
    await people.publish('PLANNING', 'landUsePlanningPermits', {
      ...certificate(landPermit, '2026-12-11'),
      regionCode: village,
      parcelCodes: [station],
      landUse: '公共设施用地',
      landAreaM2: '5000.00',
    })
    expect(await people.advance()).toBe('DESIGN_REVIEW')
  })

  it('chapter 9, until Tuesday 22: land and planning look at the design at once, and the building is permitted', async () => {
    office.setDay('2026-12-14')
    const names = ['建设工程设计方案审查', '国有建设用地使用权划拨批准']
    const { cases } = await people.declare(names)
    for (const one of cases) await accept(one)
    office.setDay('2026-12-17')
    for (const one of cases) {
      // Five working days from Monday 14: 15, 16, 17, 18, and Monday 21.
      expect(await agree(one)).toMatchObject({ dueOn: '2026-12-21' })
      expect(await grant(one)).toMatchObject({ status: 'APPROVED', elapsedWorkingDays: 3 })
    }
    await people.record('CIVIL_DEFENCE_DESIGN', '2026-12-14', '2026-12-16')

    office.setDay('2026-12-18')
    const [permit] = (await people.declare(['建设工程规划许可证核发（建筑类）'])).cases as [StoryCase]
    // Four from Friday 18: 21, 22, 23, and Thursday 24.
    expect(await accept(permit)).toMatchObject({ dueOn: '2026-12-24' })
    office.setDay('2026-12-22')
    await grant(permit, { result: { type: 'CONSTRUCTION_PLANNING_PERMIT', number: buildingPermit } })
    await people.publish('PLANNING', 'constructionPlanningPermits', {
      ...certificate(buildingPermit, '2026-12-22'),
      regionCode: village,
      parcelCodes: [station],
      floorAreaM2: '3600.00',
    })
    await people.publish('PLANNING', 'approvedIndicators', { ...floorArea('3600.00'), permitNumber: buildingPermit })
    await until(async () => expect(await countOf('approvals.known_indicator', 'project_code', project)).toBe(1))
    expect(await people.advance()).toBe('DRAWING_REVIEW')
  })
}
