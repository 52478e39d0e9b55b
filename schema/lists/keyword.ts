/**
 * The bigrams of a text, lower case, without punctuation: how Chinese keywords are indexed (GIN over an array), since
 * two-character words are too short for trigrams. Single characters are kept too, so that one character can be searched.
 */
export function bigrams(text: string): string[] {
  const grams = new Set<string>()
  for (const word of text.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u)) {
    const characters = [...word]
    if (characters.length === 1) grams.add(word)
    for (let i = 0; i + 1 < characters.length; i++) grams.add(`${characters[i]}${characters[i + 1]}`)
  }
  return [...grams]
}

/** What is stored beside a text so that `bigrams(keyword)` finds it: its bigrams and its single characters. */
export function searchTerms(...texts: readonly (string | null | undefined)[]): string[] {
  const terms = new Set<string>()
  for (const text of texts) {
    if (text == null) continue
    for (const gram of bigrams(text)) {
      terms.add(gram)
      for (const character of gram) terms.add(character)
    }
  }
  return [...terms]
}
