import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

/** What is proved, paragraphs that prove it, and their citations. */
const COUNTED: readonly (readonly [kind: string, rows: readonly (readonly [paragraph: string, cited: string[]])[]])[] =
  [
    [
      'titles of the guidelines by disorder that hold "and" or a comma are one',
      [
        [
          'Decision based on MTUS Knee Disorders 2019, Section(s): NSAIDs and Acetaminophen.',
          ['MTUS Knee Disorders 2019 [NSAIDs and Acetaminophen]'],
        ],
        [
          'Decision based on MTUS Low Back Disorders 2020, Section(s): Work Conditioning, Work Hardening, and Early Intervention Programs, Yoga.',
          ['MTUS Low Back Disorders 2020 [Work Conditioning, Work Hardening, and Early Intervention Programs | Yoga]'],
        ],
        [
          'Decision based on MTUS Hip and Groin Disorders 2019, Section(s): Glucosamine, Chondroitin, and Methylsulfonylmethane.',
          ['MTUS Hip and Groin Disorders 2019 [Glucosamine, Chondroitin, and Methylsulfonylmethane]'],
        ],
        [
          'Decision based on MTUS Chronic Pain 2017, Section(s): Trigger Points, Gabapentin and Pregabalin.',
          ['MTUS Chronic Pain 2017 [Trigger Points | Gabapentin and Pregabalin]'],
        ],
        [
          'Decision based on MTUS Shoulder Disorders 2016, Section(s): Slings and Shoulder Supports, and Elbow Disorders 2018.',
          ['MTUS Shoulder Disorders 2016 [Slings and Shoulder Supports]', 'MTUS Elbow Disorders 2018'],
        ],
        [
          'Decision based on MTUS Opioids 2017, Section(s): Acute, Subacute, and Chronic Pain.',
          ['MTUS Opioids 2017 [Acute, Subacute, and Chronic Pain]'],
        ],
      ],
    ],
    [
      'what they join is two titles only where both are known',
      [
        [
          'Decision based on MTUS Knee Disorders 2020, Section(s): Gait Norms and Physical Therapy.',
          ['MTUS Knee Disorders 2020 [Gait Norms and Physical Therapy]'],
        ],
        [
          'Decision based on MTUS Elbow Disorders 2019, Section(s): Straps and Topical Medications.',
          ['MTUS Elbow Disorders 2019 [Straps and Topical Medications]'],
        ],
        [
          'Decision based on MTUS Shoulder Disorders 2016, Section(s): Pulleys and Return to Work.',
          ['MTUS Shoulder Disorders 2016 [Pulleys and Return to Work]'],
        ],
        [
          'Decision based on MTUS Low Back Disorders 2019, Section(s): Acupuncture and Physical Therapy.',
          ['MTUS Low Back Disorders 2019 [Acupuncture | Physical Therapy]'],
        ],
        [
          'Decision based on MTUS Hip and Groin Disorders 2019, Section(s): Medications and Injections.',
          ['MTUS Hip and Groin Disorders 2019 [Medications | Injections]'],
        ],
        [
          'Decision based on MTUS Knee Complaints 2004, Section(s): Gait Norms and Special Studies.',
          ['MTUS Knee Complaints 2004 [Gait Norms | Special Studies]'],
        ],
      ],
    ],
  ];

describe.each(COUNTED)('%s', (_, rows) => {
  test.each(rows)('%s', (paragraph, cited) => {
    expect(readGuideline(Passage.of(paragraph)).value.citations.map(shownCitation)).toEqual(cited);
  });
});
