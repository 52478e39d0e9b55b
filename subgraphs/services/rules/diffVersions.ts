/** Which part of a version a difference concerns. */
export type VersionPart = 'STEP' | 'LINK' | 'MATERIAL' | 'PREREQUISITE' | 'CONDITION' | 'LIMIT' | 'OTHER'

/** What of a version is compared: by part, each thing under its name as text. */
export type Comparable = Readonly<Partial<Record<VersionPart, ReadonlyMap<string, string>>>>

/** One difference between two versions. */
export interface VersionChange {
  readonly part: VersionPart
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

const parts = ['STEP', 'LINK', 'MATERIAL', 'PREREQUISITE', 'CONDITION', 'LIMIT', 'OTHER'] as const

/**
 * What differs between two versions, by part: what is gone (审批前置清理) and what is different in the order of the earlier one,
 * then what is new in the order of the later one.
 */
export const diffVersions = (before: Comparable, after: Comparable): VersionChange[] =>
  parts.flatMap((part) => diffPart(part, before[part] ?? new Map(), after[part] ?? new Map()))

function diffPart(
  part: VersionPart,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): VersionChange[] {
  const kept = [...before].flatMap(([name, text]): VersionChange[] => {
    const now = after.get(name)
    if (now === undefined) return [{ part, kind: 'REMOVED', name, before: text, after: null }]
    return now === text ? [] : [{ part, kind: 'CHANGED', name, before: text, after: now }]
  })
  const added = [...after]
    .filter(([name]) => !before.has(name))
    .map(([name, text]): VersionChange => ({ part, kind: 'ADDED', name, before: null, after: text }))
  return [...kept, ...added]
}

/** Things that are only there or not. */
export const named = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name, name]))

/** Things by name with what there is to say of each, as one text. */
export const described = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  describe: (thing: Thing) => readonly (string | number | boolean | null)[],
): ReadonlyMap<string, string> =>
  new Map(
    things.map((thing) => [
      nameOf(thing),
      describe(thing)
        .filter((part) => part !== null && part !== false)
        .join('; '),
    ]),
  )
