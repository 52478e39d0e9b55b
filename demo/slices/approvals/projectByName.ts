import type { World } from '../../world/types.ts'

/** The code of the project that one of the words names first, null where none does. */
export function projectByName({ projects }: World, ...words: readonly string[]): string | null {
  const named = words.map((word) => projects.find(({ name }) => name.includes(word)))
  return named.find((project) => project !== undefined)?.code ?? null
}
