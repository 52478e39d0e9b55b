import type { Loaders } from '../loaders.ts'
import { isValidOn } from '../rules/validity.ts'
import type { CoverageQuestion } from '../store/coverage.ts'
import { exactCountLimit, type ListArguments } from '#schema/lists/list.ts'
import { itemsInForce } from './rows.ts'

/** How well the towns and villages below a region are covered on a day, with one page of those that lack something. */
export async function findCoverage(loaders: Loaders, question: CoverageQuestion, args: ListArguments) {
  const [region, { places, gaps }, page] = await Promise.all([
    loaders.region.load(question.regionCode),
    loaders.coverageCounts(question),
    loaders.coverageGaps(question, args, { totalCount: false, pageInfo: true }),
  ])
  const regionCodes = page.nodes.map(({ code }) => code)
  const missing = Map.groupBy(await loaders.missingItems(regionCodes, question.day), ({ regionCode }) => regionCode)
  const nodes = await Promise.all(
    page.nodes.map(async (place) => {
      const itemCodes = (missing.get(place.code) ?? []).map(({ itemCode }) => itemCode)
      const [halls, missingItems] = await Promise.all([
        loaders.regionHalls.load(place.code),
        itemsInForce(loaders, itemCodes, question.day),
      ])
      return { region: place, lacksOutlet: !halls.some((hall) => isValidOn(hall, question.day)), missingItems }
    }),
  )
  const counted = { totalCount: Math.min(gaps, exactCountLimit), totalCountIsExact: gaps <= exactCountLimit }
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as (typeof nodes)[number] }))
  return { region, places, covered: places - gaps, gaps: { ...page, nodes, edges, ...counted } }
}
