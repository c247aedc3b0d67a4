const IN_ORDER = Uint8Array.from({ length: 256 }, (_, i) => i);

/** RC4 over some bytes; to lock and to unlock is the same. OpenSSL 3 does not offer it any more. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = IN_ORDER.slice();
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    const kept = state[i]!;
    state[i] = state[j]!;
    state[j] = kept;
  }
  const out = Buffer.allocUnsafe(bytes.length);
  for (let at = 0, i = 0, j = 0; at < bytes.length; at++) {
    i = (i + 1) & 0xff;
    const first = state[i]!;
    j = (j + first) & 0xff;
    const second = state[j]!;
    state[i] = second;
    state[j] = first;
    out[at] = bytes[at]! ^ state[(first + second) & 0xff]!;
  }
  return out;
}
