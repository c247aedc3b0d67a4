/** What a value is called to a reader: "/items/0/drug/name" is "item 1, drug name". */

const LISTS: Readonly<Record<string, string>> = {
  items: 'item',
  diagnoses: 'diagnosis',
  warnings: 'warning',
  citations: 'citation',
  rationale_citations: 'rationale citation',
};

export function calledOf(pointer: string): string {
  const words: string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const last = words.at(-1);
    if (!/^\d+$/.test(part)) words.push(part);
    else if (last !== undefined) words.splice(-1, 1, `${LISTS[last] ?? last} ${Number(part) + 1},`);
  }
  return words.join(' ').replaceAll('_', ' ').replace(/,$/, '');
}
