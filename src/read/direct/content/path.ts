import type { Box } from '../../pdf/page/boxes.js';
import { changed, type Matrix, type Point } from './matrix.js';

/** The path that is being drawn: how far it reaches is all that is kept of it. */
export class Path {
  #box: Box | null = null;
  /** Where it starts next; a start to which nothing is drawn counts for nothing. */
  #start: Point | null = null;

  get isEmpty(): boolean {
    return this.#box === null && this.#start === null;
  }

  /** Null where nothing is drawn. */
  get box(): Box | null {
    return this.#box;
  }

  startAt(x: number, y: number, matrix: Matrix): void {
    this.#start = changed(matrix, { x, y });
  }

  drawTo(x: number, y: number, matrix: Matrix): void {
    if (this.#start) this.#add(this.#start);
    this.#start = null;
    this.#add(changed(matrix, { x, y }));
  }

  clear(): void {
    this.#box = null;
    this.#start = null;
  }

  #add({ x, y }: Point): void {
    const box = this.#box;
    this.#box = box
      ? {
          left: Math.min(box.left, x),
          bottom: Math.min(box.bottom, y),
          right: Math.max(box.right, x),
          top: Math.max(box.top, y),
        }
      : { left: x, bottom: y, right: x, top: y };
  }
}
