import { describe, expect, test } from 'vitest';
import { readReviewer } from '../../src/extract/case/reviewer.js';
import { segment } from '../../src/segment/segment.js';

/** The reviewer's credentials told in prose. */

const read = (text: string) => {
  const letter = `HOW THE IMR FINAL DETERMINATION WAS MADE\n${text}\nDOCUMENTS REVIEWED\n`;
  const { licensed_states, specialties } = readReviewer(
    { text: letter },
    segment({ text: letter, pageStarts: [0] }),
  ).value;
  return [specialties.join(' | '), licensed_states.join(' | ')];
};

describe('credentials in prose', () => {
  test.each([
    [
      'The expert reviewer is Board Certified in Internal Medicine, has a subspecialty in Rheumatology and is licensed to practice in Texas.',
      'Internal Medicine | Rheumatology',
      'Texas',
    ],
    [
      'The physician reviewer is Board Certified in Physical Medicine & Rehabilitation, and is licensed to practice in California, Nevada and Ohio.',
      'Physical Medicine & Rehabilitation',
      'California | Nevada | Ohio',
    ],
    [
      'The reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain Management and is licensed to practice in Ohio.',
      'Physical Medicine and Rehabilitation | Pain Management',
      'Ohio',
    ],
    [
      'The reviewer is board certified in Orthopaedic Surgery and is licensed to practice in New York.',
      'Orthopaedic Surgery',
      'New York',
    ],
    [
      'The reviewer is Board-certified in Neurology and Psychiatry and is licensed to practice medicine in the State of Ohio.',
      'Neurology | Psychiatry',
      'Ohio',
    ],
    [
      'The reviewer is Board Certified in Psychiatry and Neurology, has a subspecialty in Geriatric Psychiatry, Addiction Medicine and is licensed to practice in California.',
      'Psychiatry and Neurology | Geriatric Psychiatry | Addiction Medicine',
      'California',
    ],
    [
      'The reviewer is a Doctor of Chiropractic, has a subspecialty in Acupuncture and is licensed to practice in California.',
      'Acupuncture',
      'California',
    ],
    ['The reviewer is a licensed Acupuncturist and is licensed to practice in California.', '', 'California'],
    ['The reviewer is licensed to practice in California.', '', 'California'],
    [
      'The reviewer is Board Certified in Emergency Medicine and is licensed to practice in New York, Vermont, and West Virginia.',
      'Emergency Medicine',
      'New York | Vermont | West Virginia',
    ],
    [
      'The reviewer is Board Certified in Anesthesiology, has a subspecialty in Pain Medicine, and is licensed to practice in Florida. He/she has been in active clinical practice.',
      'Anesthesiology | Pain Medicine',
      'Florida',
    ],
    [
      'The reviewer is Board Certified in Family Medicine and holds a subspecialty certificate in Sports Medicine. The reviewer is licensed to practice in Utah and Idaho.',
      'Family Medicine | Sports Medicine',
      'Utah | Idaho',
    ],
    [
      'The reviewer is Board Certified in Preventive Medicine, has a subspecialty in Occupational Medicine and is licensed to practice in Hawaii, Washington.',
      'Preventive Medicine | Occupational Medicine',
      'Hawaii | Washington',
    ],
    [
      'The reviewer is Board Certified in Podiatric Surgery and licensed to practice in Maryland, Virginia, and North Carolina.',
      'Podiatric Surgery',
      'Maryland | Virginia | North Carolina',
    ],
    [
      'The reviewer is Board Certified in General Surgery, who is licensed to practice in Maine.',
      'General Surgery',
      'Maine',
    ],
    [
      'The reviewer is Board Certified by the American Board of Neurological Surgery and is licensed to practice in Maine.',
      'Neurological Surgery',
      'Maine',
    ],
    ['The reviewer is Board Certified in: Urology and is licensed in Oregon and Maine.', 'Urology', 'Oregon | Maine'],
    [
      'The reviewer is Board Certified in Occupational Medicine, has a subspecialty in Public Health and General Preventive Medicine and is licensed to practice in\nCalifornia.',
      'Occupational Medicine | Public Health and General Preventive Medicine',
      'California',
    ],
    [
      'The reviewer is double Board Certified in Ophthalmology and Dermatology; licensed to practice in Alabama, District of Columbia.',
      'Ophthalmology | Dermatology',
      'Alabama | District of Columbia',
    ],
    [
      'The reviewer has a Doctorate in Psychology, is a licensed Psychologist, has a subspecialty in Health Psychology and is licensed to practice in Iowa.',
      'Health Psychology',
      'Iowa',
    ],
    [
      'The reviewer is Board Certified in Surgery, has subspecialties in Hand Surgery and Plastic Surgery, and holds licenses to practice in Iowa and Ohio.',
      'Surgery | Hand Surgery | Plastic Surgery',
      'Iowa | Ohio',
    ],
    [
      'The physician reviewer is Licensed in Chiropractic, has a subspecialty in Pain Management and is licensed to practice in California.',
      'Chiropractic | Pain Management',
      'California',
    ],
    [
      'The physician reviewer is licensed in Acupuncture and Oriental Medicine and is licensed to practice in California and Nevada.',
      'Acupuncture and Oriental Medicine',
      'California | Nevada',
    ],
    ['The physician reviewer is Licensed in Psychology and is licensed in the State of Ohio.', 'Psychology', 'Ohio'],
    [
      'The physician reviewer is Board Certified in Anesthesiology, and Pain Management, has a subspecialty in Disability Evaluation and is licensed to practice in California, Virginia, District of Columbia and Maryland.',
      'Anesthesiology | Pain Management | Disability Evaluation',
      'California | Virginia | District of Columbia | Maryland',
    ],
    [
      'The physician reviewer is Board Certified in Surgery, has a subspecialty in Surgical Critical Care and is licensed to practice in New York.',
      'Surgery | Surgical Critical Care',
      'New York',
    ],
    [
      'The physician reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Interventional Spine and is licensed to practice in California.',
      'Physical Medicine and Rehabilitation | Interventional Spine',
      'California',
    ],
    [
      'The physician reviewer is Board Certified in Plastic Surgery, has a subspecialty in Hand Surgery and is licensed to practice in Oregon. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
      'Plastic Surgery | Hand Surgery',
      'Oregon',
    ],
    [
      'The Physician Reviewer is Board Certified in Dentistry and is licensed to practice in California. The Physician Reviewer was selected based on his/her clinical experience, education, background, and expertise.',
      'Dentistry',
      'California',
    ],
  ])('%s', (text, specialties, states) => {
    expect(read(text)).toEqual([specialties, states]);
  });
});
