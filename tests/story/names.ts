import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'

/** The fire station of Xiepu (澥浦消防救援站), a project of the demonstration district on allocated land. */
export const project = '2611-330211-04-01-154154'
/** Where it lies: a community of the town of Xiepu. */
export const village = '330211100002'

/** The parcel that is split, the piece for the station, and the other one. */
export const whole = '330211100210GB00120'
export const station = '330211100210GB00121'
export const other = '330211100210GB00122'

/** The permits for the land, for the building and for its construction, and the review of the drawings. */
export const landPermit = '地字第330211202600118号'
export const buildingPermit = '建字第330211202600236号'
export const constructionPermit = '330211202612310101'
export const review = '镇图审〔2026〕88号'

/** The young builder. */
export const builder = `91330211MA8888001${usccCheckCharacter('91330211MA8888001')}`
