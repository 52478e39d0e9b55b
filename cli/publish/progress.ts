import type { Tally } from './tally.ts'

/** Where people see how far a publication is. */
export interface Progress {
  update(tally: Tally): void
  /** One line about something that happened. */
  say(text: string): void
  /** Takes the moving line away. */
  clear(): void
}

const redrawEveryMs = 200

/** What progress is measured by: `fraction` of the file that is read, undefined where its size is not known. */
export interface Measure {
  fraction(): number | undefined
  /** In ms, only differences of which count. */
  now(): number
}

/** One line that moves on a terminal, with the rate and the time left; nothing but what is said elsewhere, and nothing at all where `quiet`. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean, measure: Measure): Progress {
  const moves = stream.isTTY && !quiet
  const began = measure.now()
  let drawn = -Infinity
  const clear = () => void (moves && stream.write('\r\u001B[2K'))
  return {
    clear,
    update(tally) {
      const now = measure.now()
      if (!moves || now - drawn < redrawEveryMs) return
      drawn = now
      clear()
      stream.write(progressText(tally, (now - began) / 1_000, measure.fraction()))
    },
    say(text) {
      if (quiet) return
      clear()
      stream.write(`${text}\n`)
    },
  }
}

/** `120,000 rows, 3 refused, 24,000 a second, 40 %, 1 min 5 s left`. */
export function progressText({ read, refused, parked }: Tally, seconds: number, fraction: number | undefined): string {
  const parts = [`${count(read)} rows`]
  if (refused > 0) parts.push(`${count(refused)} refused`)
  if (parked > 0) parts.push(`${count(parked)} parked`)
  if (seconds > 0) parts.push(`${count(Math.round(read / seconds))} a second`)
  if (fraction !== undefined && fraction > 0) {
    parts.push(`${Math.floor(fraction * 100)} %`, `${duration((seconds * (1 - fraction)) / fraction)} left`)
  }
  return parts.join(', ')
}

const count = (number: number) => number.toLocaleString('en-US')

/** `2 h 5 min`, `1 min 5 s`, `8 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
