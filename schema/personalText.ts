/** The value of the GraphQL type `PersonalText`: `text` as the reader may see it, null where nothing is known; `masked` where it was cut. */
export type PersonalText = { readonly text: string | null; readonly masked: boolean }

/** A name with its first character kept, `张*`: the star stands for any number of characters. A name of one character is hidden whole. */
export function maskName(name: string): string {
  const [first, ...others] = name
  return first === undefined || others.length === 0 ? '*' : `${first}*`
}

/** A telephone number with its first three and last four characters kept, `138****5678`; of a shorter one than 11 no more than the last four, if it has 8. */
export function maskPhone(phone: string): string {
  const first = phone.length >= 11 ? phone.slice(0, 3) : ''
  const last = phone.length >= 8 ? phone.slice(-4) : ''
  return `${first}****${last}`
}

/** A resident identity number with its district and last four characters kept, `330211********0013`; a text of another length is hidden whole. */
export function maskResidentId(number: string): string {
  return number.length === 18 ? `${number.slice(0, 6)}********${number.slice(-4)}` : '********'
}
