import { describe, expect, it } from 'vitest';
import { acceptedRest, progressOf } from '../../../src/review/judging/judge.js';
import { questionsOf } from '../../../src/review/judging/questions.js';
import { NO_VERDICTS } from '../../../src/review/judging/verdicts.js';
import { letterRow } from '../../../src/review/letter-row.js';
import { exported, imported } from '../../../src/review/page/exchange.js';
import { VerdictStore } from '../../../src/review/page/verdict-store.js';
import { corpusContents, DRAWN } from '../../helpers/review-page.js';

const CONTENTS = await corpusContents();
const ROWS = CONTENTS.map(({ record }) => letterRow(record));
const letterAt = async (index: number) => CONTENTS[index]!;
const NAMED = ROWS.findIndex(({ case_number }) => case_number !== null);

function judged(...indexes: number[]): VerdictStore {
  const store = new VerdictStore(undefined);
  for (const index of indexes) {
    const groups = questionsOf(CONTENTS[index]!.record);
    const verdicts = acceptedRest(NO_VERDICTS, groups);
    store.set(ROWS[index]!, verdicts, progressOf(groups, verdicts));
  }
  return store;
}
const lines = async (store: VerdictStore) => (await exported(ROWS, letterAt, store, DRAWN)).text.trimEnd().split('\n');
const bring = async (text: string, rows = ROWS) => {
  const store = new VerdictStore(undefined);
  const result = await imported([{ name: 'a.json', text }], rows, letterAt, store);
  return { ...result, judged: rows.filter((row) => store.of(row).progress !== null).length };
};

describe('verdicts go out of the page and in again', () => {
  it('a line for each letter with a verdict, and none for others', async () => {
    expect(await lines(judged(2, 5))).toHaveLength(2);
    expect(await exported(ROWS, letterAt, judged(), DRAWN)).toEqual({ text: '', letters: 0 });
  });

  it('all as they were', async () => {
    const store = judged(...ROWS.keys());
    const again = new VerdictStore(undefined);
    const text = (await lines(store)).join('\n');
    expect(await imported([{ name: 'a.ndjson', text }], ROWS, letterAt, again)).toEqual({
      taken: ROWS.length,
      replaced: 0,
      foreign: 0,
      problems: [],
    });
    for (const row of ROWS) expect(again.of(row)).toEqual(store.of(row));
  });

  it.each<[proves: string, alter: (lines: string[]) => string, taken: number, foreign: number, problems: string[]]>([
    ['one annotation, as a file of a folder of them', ([one]) => JSON.stringify(JSON.parse(one!), null, 2), 1, 0, []],
    ['an array', (all) => `[${all.join(',')}]`, 2, 0, []],
    ['blank lines', (all) => `\n${all.join('\n\n')}\n`, 2, 0, []],
    ['a letter that is not on the page', ([one]) => one!.replace(/"document_id":"\w+"/, '"document_id":"x"'), 0, 1, []],
    ['a line that is no JSON', ([one]) => `${one}\n{`, 1, 0, ['a.json, line 2: it is not an annotation.']],
    ['JSON that is no annotation', () => '[{"case_number": 3}]', 0, 0, ['a.json: it is not an annotation.']],
    ['nothing', () => '', 0, 0, []],
  ])('%s', async (_, alter, taken, foreign, problems) => {
    const result = await bring(alter(await lines(judged(NAMED, NAMED + 1))));
    expect(result).toEqual({ taken, replaced: 0, foreign, problems, judged: taken });
  });

  it.each<[proves: string, alter: (annotation: Record<string, unknown>) => void, problem: RegExp | null]>([
    ['a field of another type', (one) => (one['age'] = { years: 3 }), /\/injured_worker\/age: \{"years":3\}/],
    ['a date that is none', (one) => (one['decision_date'] = '2016-13-45'), /\/decision_date: "2016-13-45"/],
    ['words where a list is due', (one) => (one['specialties'] = 'Surgery'), /\/reviewer\/specialties: "Surgery"/],
    ['a word of no vocabulary', (one) => (one['sex'] = 'constructor'), /\/injured_worker\/sex: "constructor"/],
    ['an entry without words', (one) => (one['diagnoses'] = [{ text: '' }]), /\/diagnoses\/0\/text: ""/],
    ['entries that are none', (one) => (one['items'] = [null]), /it is not an annotation\.$/],
    ['pointers that are none', (one) => (one['unjudged'] = 3), /it is not an annotation\.$/],
    [
      'more entries than can be paired',
      (one) => (one['diagnoses'] = Array.from({ length: 1_000_001 }, () => ({ text: 'x' }))),
      /entries are too unlike/,
    ],
    [
      'keys that are lacking',
      (one) => void (delete one['age'], delete one['specialties'], delete one['priority']),
      null,
    ],
    ['keys of its own', (one) => (one['constructor'] = 'x'), null],
    [
      'a category of another vocabulary',
      (one) => ((one['items'] as { category: string }[])[0]!.category = 'Hats'),
      null,
    ],
  ])('%s is told by name, or taken', async (_, alter, problem) => {
    const [line] = await lines(judged(NAMED));
    const annotation = JSON.parse(line!) as Record<string, unknown>;
    alter(annotation);
    const { taken, problems } = await bring(JSON.stringify(annotation));
    expect(taken).toBe(problem ? 0 : 1);
    expect(problems).toEqual(problem ? [expect.stringMatching(problem)] : []);
  });

  it('what nobody judged of another record of the letter is not added to this one', async () => {
    const [line] = await lines(judged(NAMED));
    const annotation = JSON.parse(line!) as { diagnoses: object[]; unjudged?: string[] };
    annotation.unjudged = [`/diagnoses/${annotation.diagnoses.length}`];
    annotation.diagnoses.push({ text: 'zyx', cue: 'claim' });
    const store = new VerdictStore(undefined);
    const text = JSON.stringify(annotation);
    await imported([{ name: 'a.json', text }], ROWS, letterAt, store);
    expect(store.of(ROWS[NAMED]!).added).toEqual({});
  });

  it('in the place of those that were there, which is told', async () => {
    const store = judged(2);
    const text = (await lines(judged(2, 5))).join('\n');
    expect(await imported([{ name: 'a.ndjson', text }], ROWS, letterAt, store)).toMatchObject({
      taken: 2,
      replaced: 1,
    });
  });

  it('by the case number where no document is named, but not where two letters have it', async () => {
    const [line] = await lines(judged(NAMED));
    const byHand = line!.replace(/"document_id":"\w+",/, '');
    expect(await bring(byHand)).toMatchObject({ taken: 1, foreign: 0 });
    const twice = ROWS.map((row, i) => (i === NAMED + 1 ? { ...row, case_number: ROWS[NAMED]!.case_number } : row));
    expect(await bring(byHand, twice)).toMatchObject({ taken: 0, foreign: 1 });
  });
});
