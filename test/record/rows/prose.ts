import type { Determination } from '../../../src/schema/determination.js';
import { item, type Row, worker } from './row.js';

const SUMMARY = '/injured_worker';
const RATIONALE = '/items/0/rationale';

/** The injury was on 2012-04-03, the denial on 2015-02-10, the decision on 2015-04-01. */
const told = (proves: string, summary: string, trips: Row['trips'], record: Partial<Determination> = {}): Row => ({
  proves,
  trips,
  summary,
  record,
});
const reasoned = (proves: string, rationale: string, trips: Row['trips']): Row => ({
  proves,
  trips,
  record: { items: [item({ rationale })] },
});

const IMPOSSIBLE: Row['trips'] = ['impossible-date', SUMMARY];
const BEFORE: Row['trips'] = ['care-before-injury', SUMMARY];
const TOO_LONG: Row['trips'] = ['longer-than-since-injury', SUMMARY];
const BOTH_WAYS: Row['trips'] = ['ambiguous-sex', '/injured_worker/sex'];

const DATES: readonly Row[] = [
  told('a year of the next millennium', 'A note of 10/14/3015 tells of pain.', IMPOSSIBLE),
  told('a digit too many', 'A note of 10-14-20145 tells of pain.', IMPOSSIBLE),
  told('a digit too few', 'A note of 10/14/201 tells of pain.', IMPOSSIBLE),
  told('a year not yet begun', 'A note of 10/14/2041 tells of pain.', IMPOSSIBLE),
  told('a month that no calendar has', 'A note of 31/14/2014 tells of pain.', IMPOSSIBLE),
  reasoned('in a rationale', 'X-rays of 3-4-1015 are clear.', ['impossible-date', RATIONALE]),
  told('a dose is no date', 'He takes Fioricet 5-10-325 mg and 50/325/40 tablets.', null),
  told('the year to come', 'He is off work until 3/15/2016.', null),
  told('two digits can be anything', 'His strength was 10/10/61 kg.', null),
  told('a report before the injury', 'The progress report dated 3/4/2012 tells of pain.', BEFORE),
  told('a visit before the injury', 'He fell. On 4-2-12 he complained of pain.', BEFORE),
  told('a request before the injury', 'The RFA dated 1/2/2012 asks for a bed.', BEFORE),
  told('a medicine before the injury', 'He has been taking Norco since at least 1/5/2012.', BEFORE),
  told('an exam before the injury', 'The physical exam (3-4-2012) shows stiffness.', BEFORE),
  told('on the day of the injury', 'On 4/3/2012, the patient was seen.', null),
  told('another injury', 'He had a prior injury; the progress report dated 3/4/2010 tells of it.', null),
  told('surgery long ago', 'On 3/4/2010, she underwent fusion of the neck.', null),
  told('a birthday', 'The worker was born on 3/4/1970.', null),
  told('an injury that came slowly', 'This is cumulative trauma. On 3/4/2012, the patient was seen.', null),
  told(
    'after the earlier of two dates of injury',
    'On 3/4/2012, the patient was seen.',
    ['injury-date-mismatch', '/date_of_injury'],
    worker({ injury_dates: ['2012-03-01'] }),
  ),
  told('asked for after the denial', 'The Request for Authorization form was signed on 2/12/2015.', [
    'request-after-denial',
    SUMMARY,
  ]),
  told('asked for on the day of the denial', 'The request for authorization is dated 2/10/2015.', null),
  told('seen after the denial', 'On 2/20/2015, the patient was seen.', null),
  told('seen after the decision', 'On 4/20/2015, the patient was seen.', ['care-after-decision', SUMMARY]),
  reasoned('another date of injury in a rationale', 'The date of injury is 5/6/2013. No bed is needed.', [
    'injury-date-mismatch',
    RATIONALE,
  ]),
  reasoned('by its letters', 'The DOI is 4-3-13.', ['injury-date-mismatch', RATIONALE]),
  reasoned('told as it happened', 'He sustained a work related injury on April 3, 2011.', [
    'injury-date-mismatch',
    RATIONALE,
  ]),
  reasoned('the same date in a rationale', 'He sustained an industrial injury on 4/3/12.', null),
  reasoned('a day after the injury', 'Two weeks after the injury on 4/17/12 the knee was stable.', null),
];

const TIMES: readonly Row[] = [
  told('months', 'The patient has been taking ibuprofen for at least 40 months.', TOO_LONG),
  told('years', 'He has been treated with physical therapy for over five years.', TOO_LONG),
  told('behind a comma', 'The claimant has been on opioids, at least 60 months.', TOO_LONG),
  told('since a year', 'The injured worker has been prescribed Norco since 2009.', TOO_LONG),
  told('past tense', 'The worker had used a TENS unit for the past 6 years.', TOO_LONG),
  told('as long as the injury, rounded up', 'He has been taking ibuprofen for 3 years.', null),
  told('a trade', 'The patient has been working as a cook for 20 years.', null),
  told('before the injury', 'He has been on insulin for 12 years with a history of diabetes.', null),
  told('guidelines in general', 'Patients have been on opioids for 10 years in some studies.', null),
  told('an age', 'The patient has been seen by a man 61 years old.', null),
];

const SEX: readonly Row[] = [
  reasoned('a noun with the age', 'The patient is a 45-year-old female.', BOTH_WAYS),
  reasoned('a noun without the age', 'The claimant is a woman with back pain.', BOTH_WAYS),
  reasoned('this lady', 'This 45 year old lady has pain.', BOTH_WAYS),
  told('a pronoun at the start of a sentence', 'He fell. Her diagnoses include a sprain.', BOTH_WAYS),
  told('a pronoun of the worker', 'The injured worker reported that she had pain.', BOTH_WAYS),
  told('what only a patient does', 'The knee is stiff. She complained of pain.', BOTH_WAYS),
  told('a part of the worker', 'The patient fell and hurt her left knee.', BOTH_WAYS),
  told('a physician', 'Dr. Roe noted her findings. The provider stated that she would operate.', null),
  told('a relative', 'His wife is a 40 year old female; she helps him.', null),
  told('a patient whom the worker lifted', 'The nurse lifted a patient who hit her arm.', null),
  told('the same sex', 'The patient reported that he had pain. His gait is slow.', null),
];

export const PROSE: readonly Row[] = [...DATES, ...TIMES, ...SEX];
