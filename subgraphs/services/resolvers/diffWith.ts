import { type Comparable, diffVersions } from '../rules/diffVersions.ts'

/** A version as it is compared. */
interface ComparedVersion {
  readonly number: number
  readonly changeBasis: string | null
}

/** The difference of a version and another of its code, the one before where none is named; null where that is not there. */
export async function diffWith<Row extends { readonly changeBasis: string | null }>(
  version: Row & ComparedVersion,
  asked: number | null | undefined,
  load: (number: number) => Promise<Row | null>,
  compare: (row: Row) => Promise<Comparable>,
) {
  const other = await load(asked ?? version.number - 1)
  if (other === null) return null
  const otherNumber = asked ?? version.number - 1
  const [from, to] = otherNumber <= version.number ? [other, version] : [version, other]
  const [before, after] = await Promise.all([compare(from), compare(to)])
  return {
    from: Math.min(otherNumber, version.number),
    to: Math.max(otherNumber, version.number),
    basis: to.changeBasis,
    changes: diffVersions(before, after),
  }
}
