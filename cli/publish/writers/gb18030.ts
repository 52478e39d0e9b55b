/**
 * Writes text as GB18030 (GB 18030-2005), the inverse of what `TextDecoder` reads: its tables are made by decoding every sequence of two and
 * four bytes once. Characters beyond the first plane are in order from 90 30 81 30 on.
 */
export function encodeGb18030(text: string): Buffer {
  const table = (codes ??= createTable())
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else if (point >= 0x10000) bytes.push(...fourBytes(189_000 + point - 0x10000))
    else pushCode(bytes, table[point] ?? 0)
  }
  return Buffer.from(bytes)
}

let codes: Uint32Array | undefined

function pushCode(bytes: number[], code: number): void {
  // What has no code is what no text has: half of a surrogate pair. U+FFFD stands for it.
  if (code === 0) bytes.push(0x84, 0x31, 0xa4, 0x37)
  else if (code <= 0xffff) bytes.push(code >> 8, code & 0xff)
  else bytes.push(code >>> 24, (code >> 16) & 0xff, (code >> 8) & 0xff, code & 0xff)
}

/** The four bytes of a linear position: 126 × 10 × 126 × 10 of them. */
const fourBytes = (position: number): [number, number, number, number] => [
  0x81 + Math.floor(position / 12_600),
  0x30 + (Math.floor(position / 1_260) % 10),
  0x81 + (Math.floor(position / 10) % 126),
  0x30 + (position % 10),
]

/** How many positions of four bytes lie in the first plane. */
const positionsOfFirstPlane = 39_420

function createTable(): Uint32Array {
  const table = new Uint32Array(0x10000)
  const decoder = new TextDecoder('gb18030')
  for (let position = 0; position < positionsOfFirstPlane; position++) {
    const bytes = Buffer.from(fourBytes(position))
    enter(table, decoder.decode(bytes), bytes.readUInt32BE())
  }
  // Two bytes last: where a character has both, they are the shorter way.
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const code = (lead << 8) | trail
      if (trail !== 0x7f) enter(table, decoder.decode(Buffer.of(lead, trail)), code)
    }
  }
  return table
}

function enter(table: Uint32Array, character: string, code: number): void {
  if (character.length === 1 && character !== '\uFFFD') table[character.charCodeAt(0)] = code
}
