import { describe, expect, test } from 'vitest';
import { readReviewer } from '../../src/extract/case/reviewer.js';
import { groupSpecialties } from '../../src/extract/case/specialty-groups.js';
import { found, list } from '../../src/extract/found.js';
import { segment } from '../../src/segment/segment.js';
import { sliceOf } from '../../src/text/span.js';
import { COMPOUND_SPECIALTIES } from '../../src/vocabulary/letters/specialties.js';
import { SPECIALTY_GROUPS } from '../../src/vocabulary/letters/specialty-groups.js';
import { expectLinear } from '../helpers/linear.js';

const groupsOf = (...printed: string[]) =>
  groupSpecialties(list(printed.map((name) => found(name, { start: 0, end: 1 }))));

describe('groupSpecialties', () => {
  test.each(SPECIALTY_GROUPS.flatMap(({ group, printed }) => [group, ...printed].map((name) => [name, group])))(
    '%s: %s',
    (name, group) => {
      const { value, doubts } = groupsOf(name!);
      expect({ value, doubts }).toEqual({ value: [group], doubts: [] });
    },
  );

  test.each(COMPOUND_SPECIALTIES)('a name that prose is split by is known: %s', (name) => {
    expect(groupsOf(name).doubts).toEqual([]);
  });

  test.each<readonly [proves: string, printed: readonly string[], groups: readonly string[]]>([
    ['an ampersand or "and"', ['Physical Medicine & Rehab', 'PM&R'], ['Physical Medicine & Rehabilitation']],
    ['British spelling', ['Orthopaedic Surgery'], ['Orthopedic Surgery']],
    ['the name of today', ['Family Practice'], ['Family Medicine']],
    [
      'each once, in order',
      ['Pain Management', 'Anesthesiology', 'Pain Medicine'],
      ['Pain Medicine', 'Anesthesiology'],
    ],
    ['profession for person', ['Chiropractor'], ['Chiropractic']],
    ['a slip', ['Occupatonal Medicine'], ['Occupational Medicine']],
    ['a blank lost', ['InternalMedicine'], ['Internal Medicine']],
    ['no case', ['EMERGENCY MEDICINE'], ['Emergency Medicine']],
    ['a remark in brackets', ['Internal Medicine (Fellow)'], ['Internal Medicine']],
    ['two in one', ['Psychiatry/Neurology'], ['Psychiatry', 'Neurology']],
    ['words before it', ['Board Certified in Urology'], ['Urology']],
    ['none', [], []],
  ])('%s', (_, printed, groups) => {
    expect(groupsOf(...printed)).toMatchObject({ value: groups, doubts: [] });
  });

  test('an unknown one stays as printed, with a doubt', () => {
    const { value, doubts } = groupsOf('Neurology', 'Zibbling Medicine');
    expect(value).toEqual(['Neurology', 'Zibbling Medicine']);
    expect(doubts).toMatchObject([{ code: 'unknown-specialty', path: '/1' }]);
  });

  test('its evidence is the printed specialty', () => {
    const text =
      'State(s) of Licensure: Ohio\nCertification(s)/Specialty: Pain Management, Family Practice\nCLINICAL CASE SUMMARY\n';
    const { value, places } = readReviewer({ text }, segment({ text, pageStarts: [0] }));
    expect(value.specialty_groups).toEqual(['Pain Medicine', 'Family Medicine']);
    expect(
      places
        .filter(({ path }) => path.startsWith('/specialty_groups'))
        .map(({ path, span }) => [path, sliceOf(text, span)]),
    ).toEqual([
      ['/specialty_groups/0', 'Pain Management'],
      ['/specialty_groups/1', 'Family Practice'],
    ]);
  });

  test('its time grows with the list', () => {
    expectLinear(
      (size) => 'Urology,'.repeat(size / 8),
      (text) => groupsOf(...text.split(',')),
    );
  });
});
