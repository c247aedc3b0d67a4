import { describe, expect, test } from 'vitest';
import { readInjuredWorker } from '../../src/extract/case/injured-worker.js';
import { Passage } from '../../src/text/passage.js';

/** Openings of summaries as reviewers of many hands write them: age, sex and dates of injury read together. */

const read = (text: string) => {
  const { age, sex, injury_dates } = readInjuredWorker(Passage.of(text)).value;
  return [age, sex, injury_dates.join(' ')];
};

describe('openings of summaries', () => {
  test.each([
    [
      'This claimant is a 51 year old custodian who strained his back emptying bins on 8/6/2012. On 9/3/2014 the PTP reports constant pain.',
      51,
      'male',
      '2012-08-06',
    ],
    [
      "The member is a 44-year-old right hand dominant female whose injury dates back to 2/14/2011, when she slipped in a cooler. She was seen by her primary treating physician on 6/2/2014.",
      44,
      'female',
      '2011-02-14',
    ],
    [
      'The patient has a reported industrial date of injury on 4/4/2008. Her medications on 10/10/2014 include Norco.',
      null,
      'female',
      '2008-04-04',
    ],
    [
      'The injured worker, a 60-year-old man, has a date of injury of 12/1/1999 with the mechanism of injury not provided. On 3/1/2014 he had a lumbar fusion.',
      60,
      'male',
      '1999-12-01',
    ],
    [
      'The patient is a 58 year old female with a date of injury of October 3, 2007. The patient underwent carpal tunnel release on January 5, 2009 and a revision on May 6, 2011.',
      58,
      'female',
      '2007-10-03',
    ],
    [
      'The applicant is a 37-year-old former line cook with an industrial injury of 5/5/2013, who has since been diagnosed with wrist sprain. An office visit dated 6/16/2015 is noted.',
      37,
      null,
      '2013-05-05',
    ],
    [
      'Claimant with reported industrial injury of 9/9/12. Exam note 11/20/14 demonstrates full range of motion.',
      null,
      null,
      '2012-09-09',
    ],
    [
      'The records, presented for review, indicate this 44 year old individual was reportedly injured on September 10, 2012. The most recent progress note, dated March 27, 2014, indicates there were ongoing complaints.',
      44,
      null,
      '2012-09-10',
    ],
    [
      'The injured worker is a 47-year-old male who reported an injury on 02/11/2009. The mechanism of injury was noted to be lifting. The injured worker underwent an arthroscopy on 04/12/2010.',
      47,
      'male',
      '2009-02-11',
    ],
    [
      'The patient is a year old employee who has filed an industrial claim for a cumulative trauma injury sustained between 3/3/1990 and 9/9/2004.',
      null,
      null,
      '1990-03-03 2004-09-09',
    ],
    [
      'The underlying date of injury in this case is 7/7/2010. The date of the utilization review under appeal is 8/8/2014.',
      null,
      null,
      '2010-07-07',
    ],
    [
      'The date of injury is April 5, 2011. The date of the UR decision was July 1, 2014. The patient is a 55 year-old man with back pain.',
      55,
      'male',
      '2011-04-05',
    ],
    [
      'This patient is a 53-year-old male who sustained injury to his low back on 10/30/98 while unloading trees. He had surgery in 1999.',
      53,
      'male',
      '1998-10-30',
    ],
    [
      'The patient is a 29-year-old woman with a work-related injury dated June 6, 2014, resulting in chronic ankle pain. The patient was evaluated by the primary treating provider on January 7, 2015.',
      29,
      'female',
      '2014-06-06',
    ],
    [
      'The injured worker is a 66-year-old female who has an industrial injury on June 9, 2003 to July 8, 2005. She reported pain in multiple sites.',
      66,
      'female',
      '2003-06-09 2005-07-08',
    ],
    [
      'The injured worker (IW) is a 34-year-old man who sustained a work-related injury on May 6, 2013. The mechanism of injury was documented as a fall from a dock.',
      34,
      'male',
      '2013-05-06',
    ],
    [
      'The patient is a 52-year-old female who sustained a vocational injury on 8/28/12.',
      52,
      'female',
      '2012-08-28',
    ],
    [
      'Patient is a 45 yr old F, with a DOI of 1/3/15, s/p trip over a pallet jack.',
      45,
      'female',
      '2015-01-03',
    ],
    [
      'Sixty-one-year-old gentleman, injured 6/6/06, is status post left total knee replacement on 7/7/11.',
      61,
      'male',
      '2006-06-06',
    ],
    [
      'A 40-year-old female with a history of an industrial injury dated 11/12/13 presents with neck pain. Cervical MRI dated 1/2/14 shows a bulge.',
      40,
      'female',
      '2013-11-12',
    ],
    [
      'The employee is a 33 year old male who alleged an industrial injury on 2/2/2015, but the first treatment was on 2/20/2015.',
      33,
      'male',
      '2015-02-02',
    ],
    [
      'The 56-year-old patient was rear-ended by a bus on 1/20/17 and complains of neck pain.',
      56,
      null,
      '2017-01-20',
    ],
    [
      'The injured worker is a 49 year old female with date of injury June 4, 2018 and a prior claim with date of injury May 3, 2012.',
      49,
      'female',
      '2018-06-04',
    ],
    [
      'The IW is a 31-year-old female dental hygienist whose symptoms began gradually; the claim is continuous trauma, 5/1/17 - 5/1/18.',
      31,
      'female',
      '2017-05-01 2018-05-01',
    ],
    [
      'Injured worker is a male (59) with date of injury 08/09/2010. Diagnosis is lumbago.',
      59,
      'male',
      '2010-08-09',
    ],
    [
      'The patient is a 42-year-old male. He states that while in the course of his usual work on 12/15/14 he was carrying a door and twisted his knee.',
      42,
      'male',
      '2014-12-15',
    ],
    [
      'The patient is a 38-year-old female housekeeper. Date of Injury: 06/01/2019 Body part: right shoulder. Therapy started 06/20/2019.',
      38,
      'female',
      '2019-06-01',
    ],
    [
      'There is an injury on file of 3/14/2016. Per the PR-2 of 5/5/2016, the worker, who is 50, has pain.',
      50,
      null,
      '2016-03-14',
    ],
    [
      'The patient sustained injuries on the following dates: 3/3/2011, 4/4/2012, and 5/5/2013.',
      null,
      null,
      '2011-03-03 2012-04-04 2013-05-05',
    ],
    [
      'The patient is a 64-year-old female who was hurt at work in a fall from a step-stool, 4/15/2015; she takes Advil.',
      64,
      'female',
      '2015-04-15',
    ],
    [
      'As per the records, the claimant had an industrial related back injury back on 10/16/2013.',
      null,
      null,
      '2013-10-16',
    ],
    [
      'The worker is 35 and male. He was exposed to a chlorine leak at the plant on 7/19/2016.',
      35,
      'male',
      '2016-07-19',
    ],
    [
      'The injured worker is a 27-year-old nurse who on 3/3/2019 was kicked in the chest by a patient, a 60 year old man.',
      27,
      null,
      '2019-03-03',
    ],
    [
      'The patient is a 46 y.o. who was bitten by a dog while delivering mail (12/29/2013). She had sutures on 12/30/2013.',
      46,
      'female',
      '2013-12-29',
    ],
    [
      'The injured worker was injured on 3/3/2012, and underwent lumbar fusion on 4/4/2013 and hardware removal on 5/5/2014.',
      null,
      null,
      '2012-03-03',
    ],
    [
      'Since her injury on 2/2/2012 the patient has had two surgeries, on 5/5/2012 and 6/6/2013.',
      null,
      'female',
      '2012-02-02',
    ],
    [
      'The injured worker is a 55 year old male with pain complaints following an industrial injury, date 8/8/16.',
      55,
      'male',
      '2016-08-08',
    ],
    [
      'The injured worker is a 43 year old female who presented on 12-1-20 after an industrial injury 11-28-20.',
      43,
      'female',
      '2020-11-28',
    ],
    [
      'A 50-year-old bus driver was seen on 9/9/21 for pain that he dates to an assault by a passenger, 8/30/21.',
      50,
      'male',
      '2021-08-30',
    ],
    [
      'The patient is a 48 year old male with injury of the right hand on June 2016. He had a tendon repair on June 15, 2016.',
      48,
      'male',
      '',
    ],
  ])('%s', (text, age, sex, dates) => {
    expect(read(text)).toEqual([age, sex, dates]);
  });
});
