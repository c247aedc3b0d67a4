import { unpack, unpackBytes } from '../../page/browser/unpack.js';
import type { Block, Lexicons } from '../facts/facts.js';
import { readLexicons } from '../facts/lexicon.js';
import { unpackBlock } from '../facts/unpack-block.js';
import { blockId, HEAD_ID, type PageHead, type RunHead } from '../page-data.js';
import { breathe } from './slices.js';

/** A run whose blocks lie in the page. */
export class Run {
  readonly lexicons: Lexicons;
  readonly head: RunHead;
  readonly #first: number;
  readonly #blocks: Promise<Block>[] = [];

  constructor(head: RunHead, first: number) {
    this.head = head;
    this.#first = first;
    this.lexicons = readLexicons(head.lexicons);
  }

  /** Its blocks, each unpacked once. */
  async *blocks(signal: AbortSignal): AsyncGenerator<Block> {
    for (let i = 0; i < this.head.blocks; i++) {
      await breathe(signal);
      yield await (this.#blocks[i] ??= blockOf(this.#first + i));
    }
  }
}

async function blockOf(number: number): Promise<Block> {
  const id = blockId(number);
  const bytes = await unpackBytes(id);
  // Packed, it is needed no more.
  document.getElementById(id)?.remove();
  return unpackBlock(bytes);
}

export interface Archive {
  readonly head: PageHead;
  readonly runs: readonly Run[];
}

/** What the page holds. Throws an Error where it is not whole. */
export async function openArchive(): Promise<Archive> {
  const head = await unpack<PageHead>(HEAD_ID);
  let first = 0;
  const runs = head.runs.map((run) => {
    const opened = new Run(run, first);
    first += run.blocks;
    return opened;
  });
  return { head, runs };
}
