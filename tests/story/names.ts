import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'

/** What the story names more than once: the project, its parcels, permits and builder. */
export const project = '2611-330211-04-01-154154'
export const whole = '330211100210GB00120'
export const station = '330211100210GB00121'
export const other = '330211100210GB00122'
export const landPermit = '地字第330211202600118号'
export const buildingPermit = '建字第330211202600236号'
export const review = '镇图审〔2026〕88号'
export const constructionPermit = '330211202612310101'
export const builder = `91330211MA8888001${usccCheckCharacter('91330211MA8888001')}`
