const TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** The checksum of a zip (ISO 3309); node has one of its own only from version 22. */
export function crc32(bytes: Buffer): number {
  let c = 0xffffffff
  for (const b of bytes) c = (TABEL[(c ^ b) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
