import { describe, expect, test } from 'vitest';
import { readInjuredWorker } from '../../src/extract/case/injured-worker.js';
import { Passage } from '../../src/text/passage.js';

/** How summaries of 2013 to 2023 tell the worker's age and sex, and whose age and sex they tell besides. */

const personOf = (text: string) => {
  const { age, sex } = readInjuredWorker(Passage.of(text)).value;
  return [age, sex];
};

describe('age and sex, in every wording', () => {
  test.each([
    ['The patient is a 39 1/2 year old male with neck pain.', 39, 'male'],
    ['The patient is a 39-1/2-year-old female with neck pain.', 39, 'female'],
    ['The patient is a 39\u00bd year old female with neck pain.', 39, 'female'],
    ['The patient is a 39.5 year old male with neck pain.', 39, 'male'],
    ['The patient is a 39.5-year-old male with neck pain.', 39, 'male'],
    ['39/F with neck pain after a fall.', 39, 'female'],
    ['This is a 39/M with neck pain.', 39, 'male'],
    ['The patient is a 39 M with neck pain.', 39, 'male'],
    ['The patient is a 39F with neck pain.', 39, 'female'],
    ['The patient is a 39 y/o F with neck pain.', 39, 'female'],
    ['The patient is a 39 yo M with neck pain.', 39, 'male'],
    ['The patient is a 39yo female with neck pain.', 39, 'female'],
    ['The patient is a 39 y.o. male with neck pain.', 39, 'male'],
    ['The patient is a 39 YOF with neck pain.', 39, 'female'],
    ['The patient is a 39yom with neck pain.', 39, 'male'],
    ['The patient is a 39-y-o male with neck pain.', 39, 'male'],
    ['The patient is a 39-year old male with neck pain.', 39, 'male'],
    ['The patient is a 39 year-old male with neck pain.', 39, 'male'],
    ['The patient is a 39 yr old female with neck pain.', 39, 'female'],
    ['The patient is a 39 yr. old female with neck pain.', 39, 'female'],
    ['The patient is a 39-year-old right-hand dominant male.', 39, 'male'],
    ['The patient is a 39-yearold female with neck pain.', 39, 'female'],
    ['The patient is a 39year old female with neck pain.', 39, 'female'],
    ['The patient is a 39 years old female with neck pain.', 39, 'female'],
    ["The patient is a 39 year's old female with neck pain.", 39, 'female'],
    ['The patient is a 39 year of age female with neck pain.', 39, 'female'],
    ['The patient is a female, 39 years of age, with neck pain.', 39, 'female'],
    ['The patient, a woman of 39 years, has neck pain.', 39, 'female'],
    ['The patient is a male, age 39, with neck pain.', 39, 'male'],
    ['The patient is a male (age 39) with neck pain.', 39, 'male'],
    ['The patient is a male aged 39 with neck pain.', 39, 'male'],
    ['Age: 39. Sex: female. She has neck pain.', 39, 'female'],
    ['Age/Sex: 39/M. Neck pain.', 39, 'male'],
    ['The patient is a thirty-nine year old male.', 39, 'male'],
    ['The patient is a thirty nine-year-old female.', 39, 'female'],
    ['The patient is a Thirty-Nine (39) year-old female.', 39, 'female'],
    ['The patient is a 39 (thirty-nine) year old female.', 39, 'female'],
    ['The patient is a 39-year, 6-month-old male with neck pain.', 39, 'male'],
    ['The patient is a 39 year and 6 month old male with neck pain.', 39, 'male'],
    ['The patient is 39 years and 6 months old. He has neck pain.', 39, 'male'],
    ['The patient is a 39-year-old gentleman.', 39, 'male'],
    ['The patient is a 39-year-old lady.', 39, 'female'],
    ['The patient is a 39-year-old, left handed, Spanish speaking woman.', 39, 'female'],
    ['The IW is a 39 year old man.', 39, 'male'],
    ['Claimant is now 39 years old. Her neck hurts.', 39, 'female'],
    ['The patient was a 39-year-old at the time of the injury. He has neck pain.', 39, 'male'],
    ['This 39 year-old patient hurt her neck.', 39, 'female'],
    ['A 39-year-old Caucasian female has neck pain.', 39, 'female'],
    ['The injured worker is a 39 year-old (female) with neck pain.', 39, 'female'],
    ['Mr. fell. The patient is a 39-year-old who hurt his neck.', 39, 'male'],
    ['The patient is a 39-year-old nurse. Ms. has neck pain.', 39, 'female'],
    ['The injured worker is a male who was hurt lifting a crate.', null, 'male'],
  ])('%s', (text, age, sex) => {
    expect(personOf(text)).toEqual([age, sex]);
  });
});

describe('ages of others', () => {
  test.each([
    ['a thing', 'The worker fell off a 20 year old ladder. He has neck pain.', null, 'male'],
    ['a thing', 'The worker drove a 15-year-old truck. She has neck pain.', null, 'female'],
    ['a thing', 'He sat in a 10 year old chair.', null, 'male'],
    ['an injury', 'The patient has a 12 year old injury and neck pain.', null, null],
    ['an injury', 'The patient is a male with a 12-year-old back strain.', null, 'male'],
    ['a picture', 'There is a 3 year old MRI of the low back.', null, null],
    ['a picture', 'The patient has a 14-year-old fusion at the neck.', null, null],
    ['a child', 'The patient cares for her 9 year old son.', null, 'female'],
    ['a child', 'The worker was pushed by a 16-year-old student. She has neck pain.', null, 'female'],
    ['a parent', 'He lives with his 79 year old mother.', null, 'male'],
    ['a patient of hers', 'The aide turned an 81 year old resident. She has neck pain.', null, 'female'],
    ['a guideline', 'Such imaging is for those over 50 years old.', null, null],
    ['a guideline', 'It is advised in patients 65 years of age or older.', null, null],
    ['a habit', 'He has smoked since 15 years of age.', null, 'male'],
    ['a share', 'The patient has pain at age 39% impairment.', null, null],
    ['a fraction of no age', 'The strength is 4/5 and 5/5. Grade 39/M is no grade.', null, null],
    ['the worker after a thing', 'On a 20 year old ladder, the 39 year old male worker fell.', 39, 'male'],
    ['the worker after a son', 'Her 9 year old son fell. The patient is a 39-year-old female.', 39, 'female'],
    ['a woman by a man', 'The patient is a 39-year-old female. She was struck by a male student.', 39, 'female'],
    ['a man by a woman', 'The patient is a 39-year-old. His female supervisor saw it.', 39, 'male'],
    ["a wife's pronoun", 'The worker has neck pain. His wife says that she hears him at night.', null, 'male'],
    ["a doctor's pronoun", 'The patient is a 39-year-old. Dr. wrote in her report that he is better.', 39, null],
    ['a connector', 'The male end of the cable struck the worker. Her wrist hurts.', null, 'female'],
  ])('%s: %s', (_, text, age, sex) => {
    expect(personOf(text)).toEqual([age, sex]);
  });
});
