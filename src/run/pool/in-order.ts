/**
 * Does `work` on many elements at once and gives the results in the order of the elements. At most `width` elements are
 * under way: a slow one holds up those behind it, and memory stays bounded.
 */
export async function* inOrder<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (element: T) => Promise<R>,
): AsyncGenerator<R> {
  const window: Promise<R>[] = [];
  const arrived = new Bell();
  const room = new Bell();
  let ended = false;
  let stopped = false;
  let broken: { error: unknown } | undefined;

  const feed = async (): Promise<void> => {
    try {
      for await (const element of source) {
        while (window.length >= width && !stopped) await room.rung();
        if (stopped) return;
        const result = work(element);
        // A rejection is thrown when its turn comes; until then it must not count as unhandled.
        result.catch(() => {});
        window.push(result);
        arrived.ring();
      }
    } catch (error) {
      broken = { error };
    } finally {
      ended = true;
      arrived.ring();
    }
  };

  void feed();
  try {
    for (;;) {
      const head = window[0];
      if (head) {
        const result = await head;
        window.shift();
        room.ring();
        yield result;
      } else if (ended) {
        if (broken) throw broken.error;
        return;
      } else {
        await arrived.rung();
      }
    }
  } finally {
    stopped = true;
    room.ring();
  }
}

/** Lets one side wait until the other side rings. */
class Bell {
  #wake = (): void => {};

  rung(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }

  ring(): void {
    this.#wake();
  }
}
