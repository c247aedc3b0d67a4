/** Names of two parts, "MTUS: Low Back Complaints". Each is put together once: of all letters they are not many. */
export class Names {
  readonly #names = new Map<string, Map<string, string>>();

  of(first: string, second: string): string {
    let names = this.#names.get(first);
    if (!names) this.#names.set(first, (names = new Map()));
    let name = names.get(second);
    if (name === undefined) names.set(second, (name = `${first}: ${second}`));
    return name;
  }
}
