import type { WorldIndicators } from '../world/types.ts'

/** The unit of each indicator of the one set that the departments share (统一建筑工程指标数据). */
const units: Readonly<Record<string, string>> = {
  FLOOR_AREA: 'm²',
  PLOT_RATIO: '1',
  GREEN_RATIO: '%',
  BUILDING_HEIGHT: 'm',
  PARKING_SPACES: '个',
}

/** What every row of indicators has, keyed under the document that states them. @throws TypeError for an indicator without a unit. */
export const indicatorFields = (document: string, projectCode: string, indicators: WorldIndicators) =>
  Object.entries(indicators).map(([indicator, value]) => ({
    code: `${document}/${indicator}`,
    projectCode,
    indicator,
    value,
    unit: unitOf(indicator),
  }))

function unitOf(indicator: string): string {
  const unit = units[indicator]
  if (unit === undefined) throw new TypeError(`The indicator ${indicator} has no unit.`)
  return unit
}
