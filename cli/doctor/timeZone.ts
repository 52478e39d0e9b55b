import { civilDate } from '#schema/clock.ts'
import { type Check, fail, ok } from './finding.ts'

/** Civil dates are those of Asia/Shanghai whatever TZ says; a machine without zone data would get them wrong. */
export const checkTimeZone: Check = async ({ clock }) => {
  const now = clock()
  const byZoneData = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(now)
  const today = civilDate(now)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (byZoneData !== today)
    return [fail(`the zone data says ${byZoneData} where ${today} is due`, 'install Node with full ICU')]
  return [ok(`today is ${today} in Asia/Shanghai; this machine's zone ${zone} changes nothing`)]
}
