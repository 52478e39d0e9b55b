/** A document as one version of an item asks for it. What was published before says nothing of the last two. */
export interface AskedMaterial {
  readonly name: string
  readonly required: boolean
  /** The organ that holds it already. */
  readonly fetchableFrom?: string | null
  /** Whether a signed commitment takes its place (告知承诺). */
  readonly committable?: boolean
}

/** A version of an item by `code@version`, with the documents that it asks for. */
export interface AskingItem {
  readonly codeVersion: string
  readonly materials: readonly AskedMaterial[]
}

/** A document that was handed in: itself, or the signed commitment that takes its place. */
export interface ProvidedMaterial {
  readonly name: string
  readonly commitment: boolean
}

/** One document of a declaration, asked for once whatever the number of items. */
export interface ChecklistEntry {
  readonly name: string
  /** Whether an item cannot be accepted without it. What another organ holds need not be handed in. */
  readonly required: boolean
  /** The items that ask for it, by `code@version`. */
  readonly askedBy: readonly string[]
  readonly fetchableFrom: string | null
  /** Whether every item that asks for it takes a commitment in its place. */
  readonly committable: boolean
  readonly provided: boolean
}

/** 材料清单: the documents of several items, each once, in the order in which the items ask for them. */
export function checklistOf(items: readonly AskingItem[], provided: readonly ProvidedMaterial[]): ChecklistEntry[] {
  const lines = new Map<string, ChecklistEntry>()
  for (const { codeVersion, materials } of items) {
    for (const { name, required, fetchableFrom = null, committable = false } of materials) {
      const before = lines.get(name)
      lines.set(name, {
        name,
        required: (before?.required ?? false) || (required && fetchableFrom === null),
        askedBy: [...(before?.askedBy ?? []), codeVersion],
        fetchableFrom: before?.fetchableFrom ?? fetchableFrom,
        committable: (before?.committable ?? true) && committable,
        provided: false,
      })
    }
  }
  const given = new Map(provided.map(({ name, commitment }) => [name, commitment]))
  return [...lines.values()].map((line) => {
    const commitment = given.get(line.name)
    return { ...line, provided: commitment !== undefined && (!commitment || line.committable) }
  })
}

/** The names of the documents without which the items cannot be accepted. */
export const missingFrom = (lines: readonly ChecklistEntry[]): string[] =>
  lines.filter(({ required, provided }) => required && !provided).map(({ name }) => name)
