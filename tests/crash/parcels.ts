import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const regionCode = '330211004202'

/** The code of a parcel by its number; up to ten million. */
export const parcelCode = (number: number): string => {
  const block = String(1 + Math.floor(number / 90_000)).padStart(3, '0')
  return `330211204${block}GB${String(number % 90_000).padStart(5, '0')}`
}

/** Writes a file of parcels as a department would publish it, one JSON a line. */
export async function writeParcels(file: string, count: number): Promise<void> {
  function* lines() {
    for (let number = 0; number < count; number++) {
      const areaM2 = `${100 + (number % 9_000)}.50`
      yield `${JSON.stringify({ code: parcelCode(number), regionCode, areaM2, landUse: '工业用地', status: 'ACTIVE' })}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
}

/** The region that all of them name. */
export const parcelRegion = regionCode
