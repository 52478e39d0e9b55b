import { describe, expect, it } from 'vitest'
import { parseParcelCode } from '#schema/scalars/ParcelCode.ts'
import { parseProjectCode } from '#schema/scalars/ProjectCode.ts'
import { parseUscc } from '#schema/scalars/Uscc.ts'
import { isWorkingDay } from '#schema/workingDays.ts'
import { sumOf, toHundredths } from '../hundredths.ts'
import { developerTrades } from '../reference/developers.ts'
import { landUseProfile } from '../reference/landUses.ts'
import { createWorld } from './createWorld.ts'
import { addDays } from './dates.ts'
import { permitNames, worldStages } from './permits.ts'
import type { WorldProject } from './types.ts'

const untils = ['2026-11-20', '2026-03-01', '2025-10-12', '2026-12-31']
const districts = [1, 7, 42].flatMap((seed) => untils.map((until) => ({ seed, until })))

const permitsOf = (project: WorldProject) => permitNames.flatMap((name) => project[name] ?? [])
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe.each(districts)('the district of seed $seed until $until', ({ seed, until }) => {
  const world = createWorld({ seed, until })
  const { projects, parcels, enterprises, organs } = world
  const indicatorsOf = ({ approvedIndicators, designedIndicators, asBuiltIndicators }: WorldProject) =>
    [approvedIndicators, designedIndicators, asBuiltIndicators].filter((indicators) => indicators !== null)

  it('is the same every time', () => {
    expect(JSON.stringify(createWorld({ seed, until }))).toBe(JSON.stringify(world))
  })

  it('has valid codes, each once', () => {
    const usccs = [...enterprises, ...organs].map(({ uscc }) => uscc)
    const codes = projects.map(({ code }) => code)
    const parcelCodes = parcels.map(({ code }) => code)
    expect(usccs.map((code) => parseUscc(code))).toEqual(usccs)
    expect(codes.map(parseProjectCode)).toEqual(codes)
    expect(parcelCodes.map(parseParcelCode)).toEqual(parcelCodes)
    expect(repeated([...usccs, ...codes, ...parcelCodes])).toEqual([])
    expect(
      projects.filter(({ code, startedOn }) => code.slice(0, 4) !== startedOn.slice(2, 7).replace('-', '')),
    ).toEqual([])
  })

  it('has 75 projects, 54 of them with priority, in every stage', () => {
    expect(projects).toHaveLength(75)
    expect(projects.filter(({ priority }) => priority !== null)).toHaveLength(54)
    expect(new Set(projects.map(({ stage }) => stage))).toEqual(new Set(worldStages))
  })

  it('splits parcels into areas that sum to the last digit', () => {
    const split = parcels.filter(({ status }) => status === 'RETIRED')
    const children = split.map(({ code }) => parcels.filter(({ parentCode }) => parentCode === code))
    expect(split).toHaveLength(13)
    expect(children.map((areas) => sumOf(areas.map(({ areaM2 }) => areaM2)))).toEqual(split.map(({ areaM2 }) => areaM2))
  })

  it('uses the land of every parcel as its project does', () => {
    const uses = new Map(projects.map((project) => [project.code, landUseProfile(project).landUse]))
    expect(parcels.filter(({ landUse, projectCode }) => landUse !== uses.get(projectCode ?? ''))).toEqual([])
  })

  it('issues permits on working days, one after the other, within the life of the project', () => {
    for (const project of projects) {
      const days = permitsOf(project).map(({ issuedOn }) => issuedOn)
      expect(days.filter((day) => !isWorkingDay(day) || day < project.startedOn || day > until)).toEqual([])
      expect(days.toSorted()).toEqual(days)
      expect(isWorkingDay(project.startedOn)).toBe(true)
    }
    expect(repeated(projects.flatMap(permitsOf).map(({ number }) => number))).toEqual([])
  })

  it('gives each project the permits of the stages that are over, and none of those to come', () => {
    const closing = permitNames.slice(2)
    const counts = projects.map((project) => closing.filter((name) => project[name] !== null).length)
    expect(counts).toEqual(projects.map(({ stage }) => worldStages.indexOf(stage)))
  })

  it('asks for a site opinion and a pre-review on allocated land only', () => {
    const finished = projects.filter(({ stage }) => stage === 'FINISHED')
    const asked = ({ siteOpinion, landUsePreReview }: WorldProject) => [siteOpinion !== null, landUsePreReview !== null]
    expect(finished.map(asked)).toEqual(
      finished.map(({ landSource }) => [landSource === 'ALLOCATION', landSource === 'ALLOCATION']),
    )
    expect(projects.filter((project) => project.landSource !== 'ALLOCATION' && asked(project).includes(true))).toEqual(
      [],
    )
  })

  it('approves the central heating of the no-burn zone within a month', () => {
    const [heating] = projects
    expect(heating?.name).toBe('禁燃区集中供热工程')
    const { startedOn = '', constructionPermit } = heating ?? {}
    expect(constructionPermit?.issuedOn).toBeDefined()
    expect((constructionPermit?.issuedOn ?? '') <= addDays(startedOn, 30)).toBe(true)
  })

  it('builds the plot ratio times the land', () => {
    const wrong = projects.filter(({ parcelCodes, approvedIndicators: approved }) => {
      const active = parcels.filter(({ code }) => parcelCodes.includes(code))
      const land = sumOf(active.map(({ areaM2 }) => areaM2))
      const floor = Math.round(toHundredths(land) * Number(approved?.['PLOT_RATIO']))
      return approved !== null && Math.abs(toHundredths(approved['FLOOR_AREA'] ?? '') - floor) > 1
    })
    expect(wrong).toEqual([])
  })

  it('approves what keeps to the limits of the land', () => {
    const wrong = projects.filter((project) => {
      const { plotRatioMax, greenRatioMin, heightLimitM } = landUseProfile(project)
      const { PLOT_RATIO, GREEN_RATIO, BUILDING_HEIGHT, PARKING_SPACES } = project.approvedIndicators ?? {}
      if (project.approvedIndicators === null) return false
      return !(
        Number(PLOT_RATIO) <= plotRatioMax &&
        Number(GREEN_RATIO) >= greenRatioMin &&
        Number(BUILDING_HEIGHT) <= heightLimitM &&
        Number(BUILDING_HEIGHT) > 3 &&
        Number(PARKING_SPACES) > 0
      )
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('has three projects in which one indicator differs between departments', () => {
    const differing = projects.flatMap((project) => {
      const [first = {}] = indicatorsOf(project)
      const names = Object.keys(first).filter((name) => new Set(indicatorsOf(project).map((one) => one[name])).size > 1)
      return names.length > 0 ? [names] : []
    })
    expect(differing).toEqual([['FLOOR_AREA'], ['BUILDING_HEIGHT'], ['PARKING_SPACES']])
  })

  it('has every project built by an enterprise of a fitting trade', () => {
    const developers = new Map(enterprises.map((enterprise) => [enterprise.uscc, enterprise]))
    const unfit = projects.filter((project) => {
      const developer = developers.get(project.developerUscc)
      return developer?.kind !== 'DEVELOPER' || !developerTrades(project).includes(developer.trade)
    })
    expect(unfit.map(({ name }) => name)).toEqual([])
  })

  it('registers every party before its project began', () => {
    const registered = new Map(enterprises.map(({ uscc, registeredOn }) => [uscc, registeredOn]))
    const late = projects.filter(({ startedOn, developerUscc, builderUscc, designerUscc }) =>
      [developerUscc, builderUscc, designerUscc].some((uscc) => (registered.get(uscc) ?? '9999') >= startedOn),
    )
    expect(late).toEqual([])
  })
})
