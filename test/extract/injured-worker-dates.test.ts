import { describe, expect, test } from 'vitest';
import { findInjuryDates, readInjuryDates } from '../../src/extract/case/injury-dates.js';
import { sliceOf } from '../../src/text/span.js';
import { expectLinear, repeated } from '../helpers/linear.js';
import { Passage } from '../../src/text/passage.js';

/** Summaries' sentences in the manner of 2013 to 2023, and the dates on which they say that the injury happened. */

const datesOf = (text: string) => findInjuryDates(Passage.of(text)).map(({ value }) => value);

describe('the date of an injury, in every wording', () => {
  test.each([
    ['The patient is a 49-year-old female with a date of injury of 3/15/2010. She has neck pain.', '2010-03-15'],
    ['A 52-year-old female reported an injury on 06/14/2012. The mechanism was not provided.', '2012-06-14'],
    ['This is a 45 year old male who sustained a work related injury on 5/3/13 while lifting a crate.', '2013-05-03'],
    [
      'The applicant is a packer who has filed a claim for chronic low back pain reportedly associated with an industrial injury of April 4, 2012. Thus far, the applicant has been treated with ice.',
      '2012-04-04',
    ],
    ['The injured worker is a 46-year-old male with a reported date of injury on 01/09/2012.', '2012-01-09'],
    [
      'The patient has submitted a claim for lumbago associated with an industrial injury date of June 3, 2011.',
      '2011-06-03',
    ],
    ['The claimant sustained an injury on 10/1/12, and has been treated ever since.', '2012-10-01'],
    ['This is a patient with a date of injury of 9/9/09. A progress note dated 2/20/14 tells of pain.', '2009-09-09'],
    ['The date of injury (DOI) is 01/04/2000 by the file.', '2000-01-04'],
    ["The patient's date of injury is 7/1/2013.", '2013-07-01'],
    [
      'This is a 46-year-old female with a 6/23/12 date of injury. At the time (9/16/13) of the request for authorization for a brace, there is documentation of pain.',
      '2012-06-23',
    ],
    [
      'This 55 year-old patient sustained an injury on 1/7/05 while employed by a bakery. Report of 9/9/14 from the provider noted pain.',
      '2005-01-07',
    ],
    ['47 y/o male injured worker status post work-related injury from 6/1/2002 with back pain.', '2002-06-01'],
    ['A 62-year-old claimant who was injured in a work related accident on March 4, 2011.', '2011-03-04'],
    ['The patient is a 42-year-old with injury date of 05/26/10.', '2010-05-26'],
    ['The injured worker is a male who was injured on 03/12/2012 due to a fall from a scaffold.', '2012-03-12'],
    ['The worker sustained an industrial injury, June 8, 2006, to the neck.', '2006-06-08'],
    ['The industrial injury dated 9/2/2014 involved the left knee.', '2014-09-02'],
    ['The injury occurred on 8/8/2012 when a pallet tipped.', '2012-08-08'],
    ['This is a baker who injured her knee in a work accident 5/5/2014.', '2014-05-05'],
    ['The claimant was industrially injured on 2/2/2013.', '2013-02-02'],
    ['The injury was sustained on 4-5-2013 in a loading dock.', '2013-04-05'],
    ['Her injury happened on 4-4-2013.', '2013-04-04'],
    ['The patient was involved in a work-related motor vehicle accident on 3/3/2014.', '2014-03-03'],
    ['This is a 33 year old male who injured his shoulder at work on 6-6-2016.', '2016-06-06'],
    ['The patient is a 51 year old male, DOI 1-2-2014, with knee pain.', '2014-01-02'],
    ['The patient is a 51 year old male, D.O.I. 1/2/2014, with knee pain.', '2014-01-02'],
    ['DOI - 1/2/14. The patient has knee pain.', '2014-01-02'],
    ['The date of the injury was recorded as February 2nd, 2014.', '2014-02-02'],
    ['The claimant slipped and fell at work on 2/9/15 and struck the left hip.', '2015-02-09'],
    ['The claimant was injured at work 7/4/16 when a ladder gave way.', '2016-07-04'],
    ['She has a work-related injury that occurred on September 1, 2013.', '2013-09-01'],
    ['The file tells of an industrial injury which took place on 8/3/2017.', '2017-08-03'],
    ['An industrial injury which occurred October 2, 2012 is claimed.', '2012-10-02'],
    ['The patient reports that on 5/5/2014 she was lifting a crate and felt a pop in her back.', '2014-05-05'],
    ['The patient is status post injury 4/4/2012 to the low back.', '2012-04-04'],
    ['The claimant was originally injured on 4/6/2012.', '2012-04-06'],
    ['The onset of injury was 3/3/2011.', '2011-03-03'],
    ['The worker claims an occupational exposure on 3/3/2015 to solvents.', '2015-03-03'],
    ['The cashier was assaulted at work on 3/8/2014.', '2014-03-08'],
    ['Date of loss: 3/3/2013. The patient has shoulder pain.', '2013-03-03'],
    ['His work injury is dated 3/3/13.', '2013-03-03'],
    ['He has low back pain from an injury sustained 3/3/13.', '2013-03-03'],
    ['She has a work injury (3/3/13) of the left wrist.', '2013-03-03'],
    ['This case involves a male with history of an outpatient claim from 2/18/2016.', '2016-02-18'],
    ['This case involves a male with a history of an occupation claim from 2/18/2016.', '2016-02-18'],
    ['This case involves a female with a history of a claim from 2/18/2016.', '2016-02-18'],
    ["The patient has a workers' compensation claim with a date of injury 3/3/2013.", '2013-03-03'],
    ['The claimant was injured on or about June 5, 2013.', '2013-06-05'],
    ['The injury date is on or about 6/5/13.', '2013-06-05'],
    ['The patient suffered an industrially related injury on June 5th, 2013.', '2013-06-05'],
    ['The worker had an industrial injury on 10.14.2016.', '2016-10-14'],
    ['The worker had an industrial injury on 14 October 2016.', '2016-10-14'],
    ['The worker had an industrial injury on Oct 14 2016.', '2016-10-14'],
    ['The worker had an industrial injury on October 14,2016.', '2016-10-14'],
    [
      'The injured worker has an industrial injury to the neck, mid back, low back, both shoulders, both elbows, both wrists, the right knee, the left ankle and the psyche on 4/7/2013.',
      '2013-04-07',
    ],
    ['The patient was injured at approximately 10:30 a.m. on 3/9/2013 by a forklift.', '2013-03-09'],
    ['The patient sustained an injury while moving a 50 lb. box on 3/9/2013.', '2013-03-09'],
    ['The injured worker is a 48 year old male, who sustained an industrial injury on 3-7- 2018.', '2018-03-07'],
    ['The injured worker is a 48 year old male (date of injury: 03/07/2018).', '2018-03-07'],
    ['The injured worker is a female whose date of injury is listed as 03/07/2018.', '2018-03-07'],
    ['The date of injury was noted to be 03/07/2018.', '2018-03-07'],
    ['Date of industrial injury: 03/07/2018.', '2018-03-07'],
    ['The applicant alleges an injury to the hip on 03/07/2018.', '2018-03-07'],
    ['The worker was injured while pulling a hose on 03/07/2018.', '2018-03-07'],
    ['The patient suffered a work injury to the hand on March 7 of 2018.', '2018-03-07'],
    ['The patient has had neck pain since an industrial injury in a warehouse on 3/7/18.', '2018-03-07'],
    ['The patient has pain due to the injury of 3/7/18.', '2018-03-07'],
    ['This 61-year-old was hurt on the job on 3/7/18.', '2018-03-07'],
    ['This is a 44-year-old male who, on 3/7/18, injured his back at work.', '2018-03-07'],
    ['The patient injured the low back on 3/7/18.', '2018-03-07'],
    ['The patient is a 38 year old female injured on 3/7/18.', '2018-03-07'],
    ['A lineman injured 3/7/18 has knee pain.', '2018-03-07'],
    ['This 38 year old female was injured 3/7/18.', '2018-03-07'],
    ['The employee sustained a laceration of the thumb on 3/7/18.', '2018-03-07'],
    ['The injured worker is a 30 year old who tripped over a hose at work on 3/7/18.', '2018-03-07'],
    ['The patient has a history of work injury with date of onset 3/7/18.', '2018-03-07'],
    ['On 3/7/2018, while working as a roofer, the patient fell from a roof.', '2018-03-07'],
    ['The industrial accident occurred on 3/7/2018.', '2018-03-07'],
    ['The occupational injury took place on March 07, 2018.', '2018-03-07'],
    ['Injury Date: 3/7/2018. He is a welder.', '2018-03-07'],
    ['The claimant has a date of injury listed in the file as March 7, 2018.', '2018-03-07'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });
});

describe('several injuries, and injuries that took their time', () => {
  test.each([
    [
      'The injured worker sustained industrial injuries from May 9, 2013 through April 14, 2014.',
      ['2013-05-09', '2014-04-14'],
    ],
    ['The worker has a cumulative trauma injury from 10/14/14-10/14/15.', ['2014-10-14', '2015-10-14']],
    ['He alleges cumulative trauma from 1/1/98 - 2/3/14.', ['1998-01-01', '2014-02-03']],
    ['This is a continuous trauma injury for the period 3/1/2010 through 3/1/2011.', ['2010-03-01', '2011-03-01']],
    ['The injury is said to have occurred between 3/1/2010 and 3/1/2011.', ['2010-03-01', '2011-03-01']],
    ['The claim is for cumulative trauma between 3/1/2010 and 3/1/2011.', ['2010-03-01', '2011-03-01']],
    ['The date of injury is CT 3/1/2010 to 3/1/2011.', ['2010-03-01', '2011-03-01']],
    ['This is a 50 year old male, CT 3/1/2010-3/1/2011, with wrist pain.', ['2010-03-01', '2011-03-01']],
    ['The injury was cumulative and ran 3/1/2010 thru 3/1/2011.', ['2010-03-01', '2011-03-01']],
    ['The patient has a cumulative trauma injury ending 10/2/2014.', ['2014-10-02']],
    ['The patient has injury dates of 5/5/12 and 6/6/13.', ['2012-05-05', '2013-06-06']],
    ['The IW sustained injury to the back on 7-7-15 and 8-8-15.', ['2015-07-07', '2015-08-08']],
    ['She has dates of injury 2/2/2012, 3/3/2013, and 4/4/2014.', ['2012-02-02', '2013-03-03', '2014-04-04']],
    [
      'He sustained a specific injury on 3/3/2013 and cumulative trauma from 3/3/2012 through 3/3/2013.',
      ['2013-03-03', '2012-03-03'],
    ],
    [
      'He has a cumulative trauma claim from 1/2/2009 to 3/4/2010 and a specific injury on 5/6/2011.',
      ['2009-01-02', '2010-03-04', '2011-05-06'],
    ],
    ['She was hurt by repetitive work from 2/1/2015 up to 2/1/2016.', ['2015-02-01', '2016-02-01']],
    ['The date of injury is from 2/1/2015 until 2/1/2016.', ['2015-02-01', '2016-02-01']],
    ['The injury dates are 2/1/2015 \u2013 2/1/2016.', ['2015-02-01', '2016-02-01']],
    ['The patient was injured on 2/1/2015 and 2/1/2016 while at work.', ['2015-02-01', '2016-02-01']],
    ['The date of injury is listed as 2/1/2015; a second injury occurred on 4/1/2016.', ['2015-02-01', '2016-04-01']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('dates of anything else', () => {
  test.each([
    ['a report', 'The first report of occupational injury or illness of 3/3/2014 tells of pain.'],
    ['a report', "The doctor's first report of injury from 3/3/2014 tells of pain."],
    ['a report', 'An agreed report on the injury, dated 3/3/2014, was reviewed.'],
    ['a report', 'The injury report of 3/3/2014 was reviewed.'],
    ['a visit', 'The patient was seen for the injury on 3/3/2014.'],
    ['a visit', 'She was evaluated for this injury on 3/3/2014.'],
    ['a visit', 'The injured worker was examined on 3/3/2014.'],
    ['a visit', 'The injured worker presented on 3/3/2014 with knee pain.'],
    ['a visit', 'He has an old ankle injury and on 3/3/2014 came for a brace.'],
    ['a visit', 'The patient has an injury. Follow-up 3/3/2014: pain is unchanged.'],
    ['treatment', 'He has been treated for her injury on 3/3/2014 and 4/3/2014.'],
    ['treatment', 'The injury was repaired on 3/3/2014.'],
    ['treatment', 'The patient has a knee injury and had an arthroscopy on 3/3/2014.'],
    ['treatment', 'Therapy for the industrial injury began on 3/3/2014.'],
    ['treatment', 'Surgery for the injury on 3/3/2014 went well.'],
    ['treatment', 'The injury was casted on 3/3/2014.'],
    ['imaging', 'An MRI of the injured knee on 3/3/2014 showed a tear.'],
    ['imaging', 'X-rays after the injury were taken on 3/3/2014.'],
    ['work', 'She returned to work after the injury on 3/3/2014.'],
    ['work', 'She stopped working because of the injury on 3/3/2014.'],
    ['work', 'The injury kept him from work until 3/3/2014.'],
    ['the claim', 'The injury was accepted by the carrier on 3/3/2014.'],
    ['the claim', 'He told his supervisor of the injury on 3/3/2014.'],
    ['the claim', 'She reported the injury to her supervisor on 3/3/2014.'],
    ['the claim', 'The injury was declared permanent and stationary on 3/3/2014.'],
    ['another injury', 'He had a previous injury of the same knee on 3/3/2009.'],
    ['another injury', 'There was a non-industrial car accident on 3/3/2010.'],
    ['another injury', 'Her history holds a prior claim with a date of injury of 3/3/2001.'],
    ['another injury', 'She injured her back at home on 3/3/2010.'],
    ['another injury', 'He had a previous workers compensation injury on 3/3/2001.'],
    ['a turn of the illness', 'He suffered a stroke on 3/3/2014.'],
    ['a turn of the illness', 'She suffered a flare-up of back pain on 3/3/2014.'],
    ['a turn of the illness', 'The patient sustained an exacerbation on 3/3/2014.'],
    ['treatment', 'The roofer is diagnosed with a fracture of the thumb and repair on 3/3/2014.'],
    ['a visit', 'On 3/3/2014 the treating provider told of headaches since the fall.'],
    ['birth', 'The injured worker was born on 3/3/1964.'],
    ['a review', 'The injury claim was denied by utilization review on 3/3/2014.'],
    ['no day', 'The patient was injured in March 2014.'],
    ['no day', 'The patient sustained an injury on 3/2014.'],
    ['no date of any calendar', 'The patient was injured on 13/45/2015.'],
    ['no date of any calendar', 'The patient was injured on 3/3/20216.'],
    ['no date of any calendar', 'The patient was injured on 02/30/2016.'],
  ])('%s: %s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('a date by the words of an injury that was not read is a doubt, at its place', () => {
  const doubted = (text: string) =>
    readInjuryDates(Passage.of(text)).doubts.map(({ code, span }) => [code, sliceOf(text, span!)]);

  test.each([
    ['The patient was injured on 13/45/2015.', '13/45/2015', 'a day of no calendar'],
    ['The date of injury is 10/14/20216.', '10/14/20216', 'a year of five digits'],
    ['She sustained an industrial injury on 1o-14-16.', '1o-14-16', 'a letter for a nought'],
    ['She sustained an industrial injury on 10-142016.', '10-142016', 'a mark left out'],
    ['She sustained an industrial injury on Octobr 14, 2016.', 'Octobr 14, 2016', 'a month with a slip'],
    ['She has a history of an occupational claim from 10/14/20 16.', '10/14/20', 'a year in two pieces'],
    [
      'The case involves a male with a histroy of an occupatinal clam from 10/14/2016.',
      '10/14/2016',
      'slips in the cue',
    ],
    [
      'The patient is a 30 year old male who got ill 10/14/2016 in a mine.',
      '10/14/2016',
      'the first sentence dates something',
    ],
    [
      'A male has pain. The accident, near a mine, was some day about 10/14/2016.',
      '10/14/2016',
      'words of an injury far before',
    ],
    ['He was injured on 3/3/2014. A second injury occurred on 13/45/2015.', '13/45/2015', 'the second of two'],
    ['He was injured on 31/12/2014. On 3/3/2015 he fell in his kitchen.', '31/12/2014', 'no event stands in for it'],
  ])('%s', (text, words, _proves) => {
    expect(doubted(text)).toEqual([['unread-injury-date', words]]);
  });

  test.each([
    ['The patient was injured on 3/3/2014. Blood pressure is 120/80/60.', 'numbers by other words'],
    ['The patient was injured in March 2014.', 'no day is told'],
    ['The patient was injured in 3/2014 and seen in 2015-2016.', 'nor here'],
    ['The patient was seen on 3/3/2014 for pain.', 'a visit'],
    ['The patient has pain. A report dated 3/3/2014 on the injury was reviewed.', 'a report'],
    ['The patient has pain. The claims administrator referenced a visit of 3/3/2014.', 'a denial'],
    ['The patient has pain. The claims administrator cited a day, 3/3/2014.', 'who denied'],
    ['The patient has pain in the neck.', 'no date'],
    ['The injury was to L4-L5-S1 and C5-6.', 'levels of the spine'],
    ['The injury gives pain of 7-8/10, worse since 2014.', 'a score'],
  ])('none: %s', (text, _proves) => {
    expect(doubted(text)).toEqual([]);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each([
    'injury 1/1/',
    'injury on 13/45/2015 ',
    'injury 10-14 ',
    'injury a.m. ',
    'history of a a a claim ',
    'CT, CT, ',
    'date of injury, which is ',
    'May 1 May ',
    '1-1-',
  ])('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => readInjuryDates(Passage.of(text)),
    );
  });
});
