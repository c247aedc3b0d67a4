import { type Bundle, bundleOf, dataElement, pageBegin, pageEnd } from '../page/html.js';
import { pack, packBytes } from '../page/pack.js';
import { paper } from './charts/paper.js';
import type { Block, Lexicons } from './facts/facts.js';
import { writtenLexicons } from './facts/lexicon.js';
import { packBlock } from './facts/pack-block.js';
import { studyHtml } from './markup/study-html.js';
import { blockId, HEAD_ID, type PageHead, type RunHead } from './page-data.js';

/** A run that a page is of. */
export interface PagedRun {
  /** Each is packed and let go. */
  readonly blocks: AsyncIterable<Block> | Iterable<Block>;
  /** What is known of the run once its blocks are through. */
  readonly told: () => Omit<RunHead, 'lexicons' | 'blocks'> & { readonly lexicons: Lexicons };
}

/**
 * The page of a study in parts, in the order of the file; memory does not grow with the letters. The figures come
 * last, for they are known once all blocks are through: `study` is asked for them then.
 */
export async function* pageParts(
  title: string,
  runs: readonly PagedRun[],
  studied: () => Pick<PageHead, 'study' | 'changes'>,
): AsyncGenerator<string> {
  const bundle: Bundle = bundleOf('report');
  yield pageBegin(title, bundle);
  const heads: RunHead[] = [];
  let number = 0;
  for (const { blocks, told } of runs) {
    const first = number;
    for await (const packed of packedBlocks(blocks)) yield dataElement(blockId(number++), packed);
    const { lexicons, surroundings, extras } = told();
    heads.push({ lexicons: writtenLexicons(lexicons), surroundings, extras, blocks: number - first });
  }
  const { study, changes } = studied();
  const head: PageHead = { study, changes, runs: heads };
  yield dataElement(HEAD_ID, pack(head));
  yield studyHtml(study, { document: paper });
  yield pageEnd(bundle);
}

/** Blocks packed, each while the next is read. */
async function* packedBlocks(blocks: PagedRun['blocks']): AsyncGenerator<string> {
  let before: Promise<string> | null = null;
  for await (const block of blocks) {
    const packing: Promise<string> = packBytes(packBlock(block));
    // Where reading fails before it is awaited, it must not count as unhandled.
    packing.catch(() => {});
    if (before) yield await before;
    before = packing;
  }
  if (before) yield await before;
}
