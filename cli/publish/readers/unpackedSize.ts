/** Signatures of the records of a ZIP file (APPNOTE.TXT of PKWARE, 4.3). */
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** The bytes that a ZIP archive says it unpacks to; undefined where it is none. What lies about it is no workbook of Excel's. */
export function unpackedSize(archive: Buffer): number | undefined {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + 22 > archive.length || archive.readUInt32LE(end) !== endOfDirectory) return undefined
  const entries = archive.readUInt16LE(end + 10)
  let position = archive.readUInt32LE(end + 16)
  let size = 0
  for (let entry = 0; entry < entries; entry++) {
    if (position + 46 > archive.length || archive.readUInt32LE(position) !== directoryEntry) return undefined
    size += archive.readUInt32LE(position + 24)
    position += 46 + [28, 30, 32].reduce((sum, at) => sum + archive.readUInt16LE(position + at), 0)
  }
  return size
}
