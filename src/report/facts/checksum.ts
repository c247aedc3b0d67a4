/** Checksum of bytes by which a block tells that it is whole (FNV-1a, 32 bits: draft-eastlake-fnv, section 2). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
