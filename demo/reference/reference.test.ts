import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { JOINT_STANDARDS } from './jointStandards.ts'
import { ENTERPRISE_NAMES, ENTERPRISE_TRADES, GIVEN_NAME_CHARACTERS, PROJECT_TRADES, ROADS, SURNAMES } from './names.ts'
import { landUseProfile } from './landUses.ts'
import { ORGANS } from './organs.ts'
import { POLICIES } from './policies.ts'
import { PERMIT_ITEMS, PERSONAL_ITEMS, STAGE_ITEMS } from './projectItems.ts'
import { NAMED_PROJECTS, PROJECTS } from './projectNames.ts'
import { SERVICE_ITEMS } from './serviceItems/index.ts'
import { PROBLEMS } from './texts.ts'
import { TRADES } from './trades.ts'
import type { ReferenceServiceItem } from './types.ts'
import { ZONES } from './zones.ts'

const REGIONS = new Set(
  readFileSync(new URL('../data/regions-330211.csv', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => row.slice(0, 12)),
)
const ORGAN_KEYS = new Set(ORGANS.map(({ key }) => key))
const TRADE_CODES = new Set(TRADES.map(({ code }) => code))
const ITEM_CODES = new Set(SERVICE_ITEMS.map(({ basicCode }) => basicCode))

/** A name that only a counter tells apart: 测试事项12, 某某项目（三）, 某某工程二期. */
const NUMBERED = /(?:[0-9０-９]+|[（(]?[一二三四五六七八九十]+[）)]?)(?:期|号|标段)?$/u

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

const itemsWhere = (wrong: (item: ReferenceServiceItem) => boolean) =>
  SERVICE_ITEMS.filter(wrong).map(({ name }) => name)

describe('the catalogue of service items', () => {
  it('has at least sixty items of the four departments', () => {
    const departments = new Set(['land', 'planning', 'construction', 'commerce'])
    expect(SERVICE_ITEMS.filter(({ organ }) => departments.has(organ)).length).toBeGreaterThanOrEqual(60)
  })

  it('names no item twice', () => {
    expect(repeated(SERVICE_ITEMS.map(({ name }) => name))).toEqual([])
  })

  it('gives no basic code twice', () => {
    expect(repeated(SERVICE_ITEMS.map(({ basicCode }) => basicCode))).toEqual([])
  })

  it('has no numbered name', () => {
    expect(itemsWhere(({ name }) => NUMBERED.test(name))).toEqual([])
  })

  it('knows a numbered name when it sees one', () => {
    expect(['测试事项12', '建设用地审批（三）', '安置小区二期'].filter((name) => NUMBERED.test(name))).toHaveLength(3)
  })

  it('writes basic codes as twelve digits that open with the type of power', () => {
    const prefixes = { LICENCE: '01', CONFIRMATION: '07', OTHER: '10', PUBLIC_SERVICE: '20' }
    expect(
      itemsWhere(({ basicCode, type }) => !/^\d{12}$/.test(basicCode) || !basicCode.startsWith(prefixes[type])),
    ).toEqual([])
  })

  it('keeps one department number for each organ', () => {
    const numbers = Object.groupBy(SERVICE_ITEMS, ({ organ }) => organ)
    const several = Object.values(numbers).filter(
      (items) => new Set(items.map((i) => i.basicCode.slice(2, 5))).size > 1,
    )
    expect(several).toEqual([])
  })

  it('rests every item on an article written as 第…条 of a statute with its full title', () => {
    const cited = ({ legalBasis, limitBasis }: ReferenceServiceItem) => [
      ...legalBasis,
      ...(limitBasis ? [limitBasis] : []),
    ]
    const wrong = ({ title, article }: { title: string; article: string }) =>
      !/^第[一二三四五六七八九十百零]+条$/u.test(article) ||
      !/^(?:中华人民共和国.+|.+(?:条例|细则|办法|规定))$/u.test(title)
    expect(itemsWhere((item) => item.legalBasis.length === 0 || cited(item).some(wrong))).toEqual([])
  })

  it('asks for at least two materials, none of them twice', () => {
    const names = ({ materials }: ReferenceServiceItem) => materials.map(({ name }) => name)
    expect(itemsWhere((item) => item.materials.length < 2 || repeated(names(item)).length > 0)).toEqual([])
  })

  it('requires at least one material of each item', () => {
    expect(itemsWhere(({ materials }) => !materials.some(({ required }) => required))).toEqual([])
  })

  it('fetches materials only from registered organs', () => {
    const unknown = ({ materials }: ReferenceServiceItem) =>
      materials.some(({ fetchableFrom }) => fetchableFrom !== undefined && !ORGAN_KEYS.has(fetchableFrom))
    expect(itemsWhere((item) => unknown(item) || !ORGAN_KEYS.has(item.organ))).toEqual([])
  })

  it('promises less than half the statutory limit', () => {
    expect(itemsWhere((item) => item.promisedWorkingDays * 2 >= item.statutoryWorkingDays)).toEqual([])
  })

  it('decides instant items within one working day', () => {
    expect(itemsWhere(({ instant, promisedWorkingDays }) => instant && promisedWorkingDays > 1)).toEqual([])
  })

  it('is decided at a level that takes it in', () => {
    expect(itemsWhere(({ levels, decidedAt }) => !levels.includes(decidedAt))).toEqual([])
  })

  it('reaches towns and villages', () => {
    const at = (level: 'TOWN' | 'VILLAGE') => SERVICE_ITEMS.filter(({ levels }) => levels.includes(level)).length
    expect([at('TOWN') >= 30, at('VILLAGE') >= 15]).toEqual([true, true])
  })

  it('states fees in yuan with two decimals', () => {
    expect(itemsWhere(({ feeYuan }) => !/^\d+\.\d{2}$/.test(feeYuan))).toEqual([])
  })

  it('names only trades of the trade list', () => {
    expect(itemsWhere(({ trades }) => trades.some((code) => !TRADE_CODES.has(code)))).toEqual([])
  })
})

describe('the registers', () => {
  it('gives every organ its own key, code and name', () => {
    expect(repeated(ORGANS.flatMap(({ key, code, name }) => [key, code, name]))).toEqual([])
  })

  it('connects exactly the four departments among the licensing organs', () => {
    const departments = ORGANS.filter(({ licensing, connected }) => licensing && connected)
    expect(departments.map(({ code }) => code)).toEqual(['LAND', 'PLANNING', 'CONSTRUCTION', 'COMMERCE'])
  })

  it('gives every trade a four-digit code of its own', () => {
    expect([
      ...repeated(TRADES.map(({ code }) => code)),
      ...TRADES.filter(({ code }) => !/^\d{4}$/.test(code)),
    ]).toEqual([])
  })

  it('lists recycling as the only known small trade', () => {
    expect(TRADES.filter(({ smallTrade }) => smallTrade).map(({ name }) => name)).toEqual(['再生物资回收与批发'])
  })

  it('names no policy instrument twice', () => {
    expect(repeated(POLICIES.flatMap(({ code, title }) => [code, title]))).toEqual([])
  })

  it('puts policy dates in order', () => {
    expect(POLICIES.filter(({ issuedOn, effectiveOn }) => issuedOn && effectiveOn && issuedOn > effectiveOn)).toEqual(
      [],
    )
  })
})

describe('zones and joint standards', () => {
  it('covers only villages of the district', () => {
    expect(
      ZONES.flatMap(({ regions }) => regions).filter((code) => !REGIONS.has(code) || code.endsWith('000')),
    ).toEqual([])
  })

  it('counts no village twice in a zone', () => {
    expect(ZONES.flatMap(({ regions }) => repeated(regions))).toEqual([])
  })

  it('has three zones that cross towns', () => {
    const crossing = ZONES.filter(({ regions }) => new Set(regions.map((code) => code.slice(0, 9))).size > 1)
    expect(crossing.map(({ code }) => code)).toEqual(['PETROCHEMICAL', 'NEW_TOWN', 'PORT_BLOCK'])
  })

  it('refers only to known trades, zones and service items', () => {
    const zones = new Set(ZONES.map(({ code }) => code))
    const unknown = JOINT_STANDARDS.flatMap((standard) => [
      ...standard.trades.filter((code) => !TRADE_CODES.has(code)),
      ...standard.zones.filter((code) => !zones.has(code)),
      ...standard.items.filter((code) => !ITEM_CODES.has(code)),
    ])
    expect(unknown).toEqual([])
  })

  it('has a standard by trade, by park and by region', () => {
    expect(new Set(JOINT_STANDARDS.map(({ scope }) => scope))).toEqual(new Set(['TRADE', 'PARK', 'REGION']))
  })

  it('lets a later version start only after the earlier one has ended', () => {
    const overlapping = JOINT_STANDARDS.filter((later) =>
      JOINT_STANDARDS.some(
        (earlier) =>
          earlier.code === later.code &&
          earlier.version < later.version &&
          (earlier.validUntil === null || earlier.validUntil >= later.validFrom),
      ),
    )
    expect(overlapping).toEqual([])
  })

  it('pilots only inside the zones of the standard', () => {
    const outside = JOINT_STANDARDS.flatMap(({ pilot, zones }) =>
      (pilot?.zones ?? []).filter((zone) => !zones.includes(zone)),
    )
    expect(outside).toEqual([])
  })
})

describe('the name pools', () => {
  it('has at least sixty distinct projects', () => {
    expect(new Set(PROJECTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60)
  })

  it('repeats and numbers no project name', () => {
    const names = PROJECTS.map(({ name }) => name)
    expect([...repeated(names), ...names.filter((name) => NUMBERED.test(name))]).toEqual([])
  })

  it('holds the projects that the source names', () => {
    expect(NAMED_PROJECTS.map(({ name }) => name)).toEqual([
      '禁燃区集中供热工程',
      '职业教育中心',
      '中心粮库',
      '同心湖畔住宅小区',
      '石化经济开发区公用工程岛',
    ])
  })

  it('places projects only in towns of the district', () => {
    expect(
      PROJECTS.filter(({ towns }) => towns.length === 0 || towns.some((t) => !REGIONS.has(t) || !t.endsWith('000'))),
    ).toEqual([])
  })

  it('draws from pools without repetition', () => {
    expect([SURNAMES, GIVEN_NAME_CHARACTERS, ENTERPRISE_NAMES, ROADS].flatMap(repeated)).toEqual([])
  })

  it('gives enterprises only trades of the trade list', () => {
    expect([...ENTERPRISE_TRADES, ...PROJECT_TRADES].filter(({ trade }) => !TRADE_CODES.has(trade))).toEqual([])
  })

  it('has more problems than the eight that the fixture shows as resolved', () => {
    expect(new Set(PROBLEMS.map(({ title }) => title)).size).toBeGreaterThan(8)
  })
})

describe('what projects ask for', () => {
  const codes = [...Object.values(STAGE_ITEMS).flat(), ...Object.values(PERMIT_ITEMS)]

  it('stands in the catalogue, each item in one place', () => {
    expect([...codes, ...PERSONAL_ITEMS].filter((code) => !ITEM_CODES.has(code))).toEqual([])
    expect(repeated(codes)).toEqual([])
  })

  it('is nothing that persons ask for', () => {
    expect(codes.filter((code) => PERSONAL_ITEMS.has(code))).toEqual([])
  })
})

describe('the land of projects', () => {
  it('is planned within the limits of each kind, with room for the usual plot ratio', () => {
    const wrong = PROJECTS.filter((project) => {
      const { plotRatio, plotRatioMax, buildingDensityMax, greenRatioMin, heightLimitM, storeyHeightM } =
        landUseProfile(project)
      const storeys = Math.ceil((plotRatio[1] * 100) / (buildingDensityMax * 0.9))
      return (
        plotRatio[0] > plotRatio[1] ||
        plotRatio[1] > plotRatioMax ||
        buildingDensityMax + greenRatioMin > 100 ||
        storeys * storeyHeightM + 1 > heightLimitM
      )
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('of a project in a zone lies in villages of its towns', () => {
    const outside = PROJECTS.filter(({ zone, towns }) => {
      const regions = ZONES.find(({ code }) => code === zone)?.regions ?? []
      return zone !== undefined && !towns.every((town) => regions.some((code) => `${code.slice(0, 9)}000` === town))
    })
    expect(outside.map(({ name }) => name)).toEqual([])
  })
})
