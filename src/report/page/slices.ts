/** Long work in slices, between which the browser can draw and hear. */

/** In milliseconds: two frames. */
const SLICE = 32;

let begun = performance.now();

/** Lets the browser at its work where a slice is over. Throws what the signal was ended with. */
export async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (performance.now() - begun < SLICE) return;
  await new Promise<void>((resolve) => {
    // A timer would be held back by 4 ms each time.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
  begun = performance.now();
  signal.throwIfAborted();
}
