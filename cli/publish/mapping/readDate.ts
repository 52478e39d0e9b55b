import { impossibleDay } from '#schema/scalars/calendarDay.ts'

const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/,
  /^(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
]

/**
 * A civil date as `YYYY-MM-DD` from one of the forms that systems write, all of them year first: 2024-01-05, 2024/1/5, 2024.1.5, 2024年1月5日,
 * 20240105; a time of midnight behind it is left out. Tells `UNREADABLE` from `IMPOSSIBLE` (30 February, the year 1024).
 */
export function readDate(text: string): string | { readonly fault: 'UNREADABLE' | 'IMPOSSIBLE' } {
  const plain = text.normalize('NFKC').replace(/[ T]0?0:00(:00)?(\.0+)?$/, '')
  const groups = forms.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined)
  if (!groups) return { fault: 'UNREADABLE' }
  const date = [groups['year'], groups['month']?.padStart(2, '0'), groups['day']?.padStart(2, '0')].join('-')
  return impossibleDay(date) ? { fault: 'IMPOSSIBLE' } : date
}
