/** Gives the next number of a document in the year of its date. */
export type DocumentNumbers = (date: string) => string

/** Numbers documents by year as Chinese offices do: `镇规条〔2026〕0012号` for the word `镇规条`. */
export function createDocumentNumbers(word: string): DocumentNumbers {
  const serials = new Map<string, number>()
  return (date) => {
    const year = date.slice(0, 4)
    const serial = (serials.get(year) ?? 0) + 1
    serials.set(year, serial)
    return `${word}〔${year}〕${String(serial).padStart(4, '0')}号`
  }
}
