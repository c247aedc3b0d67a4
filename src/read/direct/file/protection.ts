import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { refuse } from '../refused.js';
import { type Dictionary, isName, type PdfObject, type Reference } from '../syntax/objects.js';
import { rc4 } from './rc4.js';

/** Unlocks the bytes of a stream, which is part of an object. */
export type Unlock = (bytes: Buffer, of: Reference) => Buffer;

/** What fills up a password (ISO 32000-1, 7.6.3.3); the empty one is all of it. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const BLOCK = 16;

/**
 * How the streams of a PDF are unlocked that is protected with the standard handler and asks for no password. Refuses
 * others, and one whose key the empty password does not give.
 *
 * @param dictionary the entry Encrypt, resolved
 * @param id the first of the file's identifiers
 */
export function unlocking(dictionary: Dictionary, id: string): Unlock {
  if (!isName(dictionary.get('Filter'), 'Standard')) refuse('another handler of protection');
  const version = dictionary.get('V');
  const revision = dictionary.get('R');
  if (version === 5 && revision === 6) {
    if (method(dictionary) !== 'AESV3') refuse('another cipher');
    const key = keyOf256Bits(dictionary);
    return (bytes) => unlockedBlocks('aes-256-cbc', key, bytes);
  }
  if (version === 1 && revision === 2) return byObject(keyOf(dictionary, id, 5, 2), false);
  if (version === 2 && revision === 3) {
    const bits = whole(dictionary.get('Length') ?? 40);
    if (bits < 40 || bits > 128 || bits % 8 !== 0) refuse('a key of another length');
    return byObject(keyOf(dictionary, id, bits / 8, 3), false);
  }
  if (version !== 4 || revision !== 4) return refuse('another version of protection');
  const cipher = method(dictionary);
  if (cipher !== 'AESV2' && cipher !== 'V2') refuse('another cipher');
  return byObject(keyOf(dictionary, id, BLOCK, 4), cipher === 'AESV2');
}

/** The one cipher for streams and strings. */
function method(dictionary: Dictionary): string {
  if (!isName(dictionary.get('StmF'), 'StdCF') || !isName(dictionary.get('StrF'), 'StdCF')) refuse('several ciphers');
  const filters = dictionary.get('CF');
  const standard = filters instanceof Map ? filters.get('StdCF') : null;
  const name = standard instanceof Map ? standard.get('CFM') : null;
  return ['AESV2', 'AESV3', 'V2'].find((cipher) => isName(name, cipher)) ?? refuse('no cipher');
}

/** Streams have keys of their own, made of the file's and the object's number. */
const byObject =
  (key: Buffer, aes: boolean): Unlock =>
  (bytes, { number, generation }) => {
    const tail = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
    const hash = md5(key, tail, aes ? Buffer.from('sAlT') : Buffer.alloc(0));
    const own = hash.subarray(0, Math.min(key.length + 5, BLOCK));
    return aes ? unlockedBlocks('aes-128-cbc', own, bytes) : rc4(own, bytes);
  };

/** What comes before the data is the vector that it starts from; padding that is wrong makes it throw. */
function unlockedBlocks(cipher: string, key: Buffer, bytes: Buffer): Buffer {
  if (bytes.length < 2 * BLOCK || bytes.length % BLOCK !== 0) refuse('data that is not whole blocks');
  const decipher = createDecipheriv(cipher, key, bytes.subarray(0, BLOCK));
  return Buffer.concat([decipher.update(bytes.subarray(BLOCK)), decipher.final()]);
}

/** The file's key for the empty password (algorithm 2), checked by what the file keeps for that (4 and 5). */
function keyOf(dictionary: Dictionary, id: string, length: number, revision: 2 | 3 | 4): Buffer {
  const [owner, user] = [secret(dictionary, 'O', 32), secret(dictionary, 'U', 32)];
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(whole(dictionary.get('P')) | 0);
  const open = revision === 4 && dictionary.get('EncryptMetadata') === false;
  const identifier = Buffer.from(id, 'latin1');
  let key = md5(PADDING, owner, permissions, identifier, open ? Buffer.alloc(4, 0xff) : Buffer.alloc(0));
  for (let i = 0; i < (revision === 2 ? 0 : 50); i++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (
    !(revision === 2 ? rc4(key, PADDING) : checkOf(key, identifier)).equals(user.subarray(0, revision === 2 ? 32 : 16))
  )
    refuse('a password');
  return key;
}

function checkOf(key: Buffer, identifier: Buffer): Buffer {
  let check = md5(PADDING, identifier);
  for (let i = 0; i < 20; i++)
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    );
  return check;
}

/** ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4: two salts stand behind the hash of the password. */
function keyOf256Bits(dictionary: Dictionary): Buffer {
  const [user, locked] = [secret(dictionary, 'U', 48), secret(dictionary, 'UE', 32)];
  if (!hashed(user.subarray(32, 40)).equals(user.subarray(0, 32))) refuse('a password');
  const decipher = createDecipheriv('aes-256-cbc', hashed(user.subarray(40, 48)), Buffer.alloc(BLOCK));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(locked), decipher.final()]);
}

const HASHES = ['sha256', 'sha384', 'sha512'];
const ROUNDS = 64;

/** The hash of the empty password with a salt (algorithm 2.B). */
function hashed(salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  for (let round = 0, last = 0; round < ROUNDS || last > round - 32; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const mixed = Buffer.concat([cipher.update(block), cipher.final()]);
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = createHash(HASHES[sum % 3]!)
      .update(mixed)
      .digest();
    last = mixed.at(-1)!;
  }
  return key.subarray(0, 32);
}

const whole = (object: PdfObject | undefined): number =>
  typeof object === 'number' && Number.isInteger(object) ? object : refuse('a number of protection that is none');

function secret(dictionary: Dictionary, key: string, length: number): Buffer {
  const text = dictionary.get(key);
  if (typeof text !== 'string' || text.length < length) return refuse('a secret that is cut off');
  return Buffer.from(text, 'latin1').subarray(0, length);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
