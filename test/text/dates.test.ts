import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/text/span.js';
import { datesIn, hasVeiled, parseDate, VEIL, veiled } from '../../src/text/dates.js';

describe('parseDate', () => {
  test.each([
    ['03/05/2016', '2016-03-05', 'slashes'],
    ['3-5-16', '2016-03-05', 'hyphens, two-digit year'],
    ['10/14/ 2016', '2016-10-14', 'a blank left by a line end'],
    ['March 5, 2016', '2016-03-05', 'month name'],
    ['Sept. 5 2016', '2016-09-05', 'abbreviated month, no comma'],
    ['12/21/1998', '1998-12-21', 'last century'],
    ['4-1-87', '1987-04-01', 'two digits that only make sense last century'],
    ['2016-03-05', '2016-03-05', 'ISO'],
    ['Oct 13 2016', '2016-10-13', 'neither point nor comma'],
    ['October 13,2016', '2016-10-13', 'no blank behind the comma'],
    ['October13, 2016', '2016-10-13', 'no blank before the day'],
    ['October 13 , 2016', '2016-10-13', 'a blank before the comma'],
    ['October 13th of 2016', '2016-10-13', 'an ordinal with "of"'],
    ['13 October 2016', '2016-10-13', 'the day first'],
    ['13th of October, 2016', '2016-10-13', 'the day first, as an ordinal'],
    ['10/13/20216', null, 'a year of five digits'],
    ['October 13, 20216', null, 'the same behind a name'],
    ['10/13/216', null, 'a year of three digits'],
    ['10/13/0216', null, 'a year that starts with a nought'],
    ['10/13/20 16', null, 'a year in two pieces is not 2020'],
    ['10/13/2O16', null, 'a letter for a nought'],
    ['10//13/2016', null, 'a mark too many'],
    ['0/13/2016', null, 'no such month'],
    ['31 June 2016', null, 'June has no 31st'],
    ['February 29, 2015', null, 'no leap year'],
    ['February 29, 2016', '2016-02-29', 'a leap year'],
    ['13/15/2016', null, 'no thirteenth month'],
    ['10/0/2016', null, 'no such day'],
    ['10/40/2016', null, 'nor this one'],
    ['1/2/40', '2040-01-02', 'the last two digits of this century'],
    ['1/2/41', '1941-01-02', 'the first of the last'],
    ['02/30/2016', null, 'February has no 30th'],
    ['3/2016', null, 'no day'],
    ['03/05/3026', '3026-03-05', 'an impossible year is kept for the checks to find'],
  ])('%s is %s: %s', (text, expected, _proves) => {
    expect(parseDate(text)).toBe(expected);
  });

  test('does not remember an earlier call', () => {
    parseDate('03/05/2016');
    expect(datesIn('seen on 03/05/2016').map(({ iso }) => iso)).toEqual(['2016-03-05']);
  });
});

describe('datesIn', () => {
  test.each([
    ['seen 11-15- 2016 again', ['2016-11-15'], ['11-15- 2016'], 'a date broken over two lines'],
    ['from 1/2/14 to 3/4/2015.', ['2014-01-02', '2015-03-04'], ['1/2/14', '3/4/2015'], 'two dates'],
    ['pain 7/10 and 5/6/10 pounds', ['2010-05-06'], ['5/6/10'], 'a pain score is no date'],
    ['seen 10/14/14-10/14/15', ['2014-10-14', '2015-10-14'], ['10/14/14', '10/14/15'], 'a range'],
    ['seen 10-14-14-10-14-15', ['2014-10-14', '2015-10-14'], ['10-14-14', '10-14-15'], 'a range, all hyphens'],
    ['on 10/14/16 12 visits', ['2016-10-14'], ['10/14/16'], 'a number behind a date'],
    ['on 10/14/20216 and 1/13/45/2015', [], [], 'digits that make no date give no other'],
    ['on 13-45-16 and 1/2/14', ['2014-01-02'], ['1/2/14'], 'what no calendar has'],
    ['Vicodin 5/325/2', [], [], 'three numbers that make no date'],
  ])('%s', (text, dates, places, _proves) => {
    const found = datesIn(text);
    expect(found.map(({ iso }) => iso)).toEqual(dates);
    expect(found.map((date) => sliceOf(text, date))).toEqual(places);
  });
});

describe('veiled', () => {
  test.each([
    ['hurt on 3/4/2012 at work', 'hurt on ######## at work', 'a date'],
    ['May 4, 2012 and 5-6-13', '########### and ######', 'each of several, whole'],
    ['on 13/45/2016', 'on ##########', 'one that no calendar has'],
    ['10/2016, CM16-0999999, 5/325 mg', '10/2016, CM16-0999999, 5/325 mg', 'what is no full date stays'],
  ])('%j: %j', (text, seen, _proves) => {
    expect(veiled(text).replaceAll(VEIL, '#')).toBe(seen);
    expect(hasVeiled(veiled(text))).toBe(seen.includes('#'));
    expect(datesIn(veiled(text))).toEqual([]);
  });
});
