import { createCipheriv, createHash } from 'node:crypto';

/** The standard encryption of PDFs as ISO 32000-2, 7.6, tells it, with the empty user password unless one is given. */

export const ENCRYPTIONS = ['none', 'rc4-40', 'rc4-128', 'aes-128', 'aes-256'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

/** Encrypts what belongs to the object of that number. */
export interface Crypt {
  /** The dictionary that tells how, as the file has it. */
  readonly dictionary: string;
  readonly encrypt: (data: Buffer, number: number) => Buffer;
}

interface Kind {
  readonly version: number;
  readonly revision: number;
  readonly keyBytes: number;
  /** Whether data is encrypted by AES, else by RC4. */
  readonly aes: boolean;
  readonly filters: string;
}

const filters = (method: string, length: number): string =>
  `/CF << /StdCF << /CFM /${method} /AuthEvent /DocOpen /Length ${length} >> >> /StmF /StdCF /StrF /StdCF`;

const KINDS: Readonly<Record<Exclude<Encryption, 'none'>, Kind>> = {
  'rc4-40': { version: 1, revision: 2, keyBytes: 5, aes: false, filters: '' },
  'rc4-128': { version: 2, revision: 3, keyBytes: 16, aes: false, filters: '' },
  'aes-128': { version: 4, revision: 4, keyBytes: 16, aes: true, filters: filters('AESV2', 16) },
  'aes-256': { version: 5, revision: 6, keyBytes: 32, aes: true, filters: filters('AESV3', 32) },
};

/** What a password is filled up with to 32 bytes. */
const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
/** Printing and copying allowed. */
const PERMISSIONS = -44;
const OWNER = Buffer.from('owner');

const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const padded = (password: Buffer): Buffer => Buffer.concat([password, PAD]).subarray(0, 32);
const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;

function int32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(number);
  return bytes;
}

export function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [state[j]!, state[i]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i, j);
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}

/** RC4 again and again, each time with another key. */
function rc4Rounds(key: Buffer, data: Buffer, revision: number): Buffer {
  let result = rc4(key, data);
  for (let i = 1; revision >= 3 && i <= 19; i++) result = rc4(key.map((byte) => byte ^ i) as Buffer, result);
  return result;
}

function md5Rounds(data: Buffer, { revision, keyBytes }: Kind): Buffer {
  let result = md5(data);
  for (let i = 0; revision >= 3 && i < 50; i++) result = md5(result.subarray(0, keyBytes));
  return result.subarray(0, keyBytes);
}

function aes(name: string, key: Buffer, iv: Buffer | null, data: Buffer, padding: boolean): Buffer {
  const cipher = createCipheriv(name, key, iv);
  cipher.setAutoPadding(padding);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

/** Data after its initial vector, which is the same for the same object and data. */
function aesWithVector(key: Buffer, data: Buffer, number: number): Buffer {
  const vector = sha256(int32(number), data).subarray(0, 16);
  return Buffer.concat([vector, aes(`aes-${key.length * 8}-cbc`, key, vector, data, true)]);
}

/** The encryption of a file, of the identity that its trailer tells; null for none. */
export function cryptOf(encryption: Encryption, id: Buffer, password = ''): Crypt | null {
  if (encryption === 'none') return null;
  const kind = KINDS[encryption];
  return kind.revision === 6 ? newCrypt(kind, Buffer.from(password)) : oldCrypt(kind, id, Buffer.from(password));
}

const dictionaryOf = ({ version, revision, keyBytes, filters }: Kind, entries: string): string =>
  `<< /Filter /Standard /V ${version} /R ${revision} /Length ${keyBytes * 8} /P ${PERMISSIONS} ${filters} ${entries} >>`;

/** Revisions 2 to 4: algorithms 1 to 5 of the standard. */
function oldCrypt(kind: Kind, id: Buffer, password: Buffer): Crypt {
  const owner = rc4Rounds(md5Rounds(padded(OWNER), kind), padded(password), kind.revision);
  const key = md5Rounds(Buffer.concat([padded(password), owner, int32(PERMISSIONS), id]), kind);
  const user =
    kind.revision === 2
      ? rc4(key, PAD)
      : Buffer.concat([rc4Rounds(key, md5(PAD, id), kind.revision), Buffer.alloc(16)]);
  return {
    dictionary: dictionaryOf(kind, `/O ${hex(owner)} /U ${hex(user)}`),
    encrypt: (data, number) => {
      // Three bytes of the object's number, two of its generation, which is 0.
      const salt = Buffer.concat([int32(number).subarray(0, 3), Buffer.alloc(2), Buffer.from(kind.aes ? 'sAlT' : '')]);
      const own = md5(key, salt).subarray(0, Math.min(16, kind.keyBytes + 5));
      return kind.aes ? aesWithVector(own, data, number) : rc4(own, data);
    },
  };
}

/** Revision 6: algorithms 2.A, 2.B, 8, 9 and 10 of the standard. What is random elsewhere is fixed here. */
function newCrypt(kind: Kind, password: Buffer): Crypt {
  const key = sha256(Buffer.from('key'), password);
  const salt = (name: string): Buffer => sha256(Buffer.from(name)).subarray(0, 8);
  const sealed = (by: Buffer): Buffer => aes('aes-256-cbc', by, Buffer.alloc(16), key, false);
  const entry = (of: Buffer, name: string, more: Buffer): { check: Buffer; sealed: Buffer } => {
    const [validation, keySalt] = [salt(`${name} check`), salt(`${name} key`)];
    return {
      check: Buffer.concat([hardened(of, validation, more), validation, keySalt]),
      sealed: sealed(hardened(of, keySalt, more)),
    };
  };
  const user = entry(password, 'user', Buffer.alloc(0));
  const owner = entry(OWNER, 'owner', user.check);
  const permissions = Buffer.concat([int32(PERMISSIONS), Buffer.from('ffffffff', 'hex'), Buffer.from('Tadb0000')]);
  const entries = [
    ['O', owner.check],
    ['U', user.check],
    ['OE', owner.sealed],
    ['UE', user.sealed],
    ['Perms', aes('aes-256-ecb', key, null, permissions, false)],
  ] as const;
  return {
    dictionary: dictionaryOf(kind, entries.map(([name, bytes]) => `/${name} ${hex(bytes)}`).join(' ')),
    encrypt: (data, number) => aesWithVector(key, data, number),
  };
}

/** Algorithm 2.B: a hash that takes its time. */
function hardened(password: Buffer, salt: Buffer, more: Buffer): Buffer {
  let hash = sha256(password, salt, more);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const once = Buffer.concat([password, hash, more]);
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once));
    const mixed = aes('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32), repeated, false);
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = createHash(['sha256', 'sha384', 'sha512'][remainder]!).update(mixed).digest();
    last = mixed.at(-1)!;
  }
  return hash.subarray(0, 32);
}
