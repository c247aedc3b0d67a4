import { describe, expect, it } from 'vitest';
import { NO_VERDICTS } from '../../../src/review/judging/verdicts.js';
import { type Store, VerdictStore } from '../../../src/review/page/verdict-store.js';

const LETTER = { document_id: '0123456789abcdef', fingerprint: 'fedcba9876543210' };
const CHANGED = { ...LETTER, fingerprint: '0000000000000000' };
const RIGHT = { verdicts: { '/age': { is: 'right' } }, added: {} } as const;
const PROGRESS = { asked: 2, judged: 1, mistakes: 0 };

/** A browser's store with room for so many entries. */
class Room implements Store {
  readonly entries = new Map<string, string>();
  constructor(private readonly room = 100) {}
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  removeItem = (key: string): void => void this.entries.delete(key);
  setItem = (key: string, value: string): void => {
    if (!this.entries.has(key) && this.entries.size >= this.room) throw new Error('QuotaExceededError');
    this.entries.set(key, value);
  };
  get keys(): string[] {
    return [...this.entries.keys()];
  }
}

describe('verdicts are kept', () => {
  it('beyond the page, for the record that they were passed on', () => {
    const room = new Room();
    new VerdictStore(room).set(LETTER, RIGHT, PROGRESS);
    const later = new VerdictStore(room);
    expect(later.of(LETTER)).toEqual({ ...RIGHT, progress: PROGRESS });
    expect(later.of(CHANGED)).toEqual({ ...NO_VERDICTS, progress: null });
  });

  it('in the page alone where the browser has no room, which is told', () => {
    const store = new VerdictStore(new Room(0));
    expect([store.keeping, store.wouldBeLost]).toEqual(['kept', false]);
    store.set(LETTER, RIGHT, PROGRESS);
    expect([store.keeping, store.wouldBeLost]).toEqual(['lost', true]);
    expect(store.of(LETTER).verdicts).toEqual(RIGHT.verdicts);
  });

  it('beyond the page after all, as soon as there is room again', () => {
    const room = new Room(1);
    room.setItem('of another page', 'x');
    const store = new VerdictStore(room);
    store.set(LETTER, RIGHT, PROGRESS);
    room.removeItem('of another page');
    store.set(CHANGED, NO_VERDICTS, PROGRESS);
    expect([store.keeping, store.wouldBeLost]).toEqual(['kept', false]);
    expect(new VerdictStore(room).of(LETTER).verdicts).toEqual(RIGHT.verdicts);
  });

  it('in the page where they found no room, though another window empties the store', () => {
    const store = new VerdictStore(new Room(0));
    store.set(LETTER, RIGHT, PROGRESS);
    store.changedElsewhere(null);
    expect(store.of(LETTER).verdicts).toEqual(RIGHT.verdicts);
  });

  it('in the page alone where the browser gives no store', () => {
    const store = new VerdictStore(undefined);
    expect([store.keeping, store.wouldBeLost]).toEqual(['lost', false]);
    store.set(LETTER, RIGHT, PROGRESS);
    expect(store.wouldBeLost).toBe(true);
  });

  it('no longer when all were taken back', () => {
    const room = new Room();
    const store = new VerdictStore(room);
    store.set(LETTER, RIGHT, PROGRESS);
    store.set(LETTER, NO_VERDICTS, { ...PROGRESS, judged: 0 });
    expect(room.keys).toEqual([]);
  });

  it.each([
    '{',
    'null',
    '"x"',
    '{"verdicts": 3, "added": {}, "progress": {}}',
    '{"verdicts": {"/age": null}, "added": {}, "progress": {}}',
    '{"verdicts": {}, "added": {"/items": {}}, "progress": {}}',
  ])('what stands in the store and is none, %s, is none', (written) => {
    const room = new Room();
    new VerdictStore(room).set(LETTER, RIGHT, PROGRESS);
    room.setItem(room.keys[0]!, written);
    expect(new VerdictStore(room).of(LETTER)).toEqual({ ...NO_VERDICTS, progress: null });
  });

  it('as another window has changed them, which is told', () => {
    const room = new Room();
    const [here, there] = [new VerdictStore(room), new VerdictStore(room)];
    here.of(LETTER);
    let told = 0;
    here.subscribe(() => told++);
    there.set(LETTER, RIGHT, PROGRESS);
    here.changedElsewhere(room.keys[0]!);
    expect([told, here.of(LETTER).verdicts]).toEqual([1, RIGHT.verdicts]);
    here.changedElsewhere('of another page');
    expect(told).toBe(1);
  });
});
