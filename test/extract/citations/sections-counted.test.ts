import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

/** What is proved, paragraphs that prove it, and their citations. */
const COUNTED: readonly (readonly [kind: string, rows: readonly (readonly [paragraph: string, cited: string[]])[]])[] =
  [
    [
      'the number of a regulation is no section',
      [
        [
          'The Physician Reviewer based his/her decision on the Acupuncture Medical Treatment Guidelines, section 9792.24.1, which is part of the MTUS.',
          ['MTUS Acupuncture Medical Treatment'],
        ],
        [
          'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20-.26 Page(s): 60, 91.',
          ['MTUS Chronic Pain Treatment p. 60, 91'],
        ],
        [
          'The Expert Reviewer relied on the Postsurgical Treatment Guidelines, 8 CCR §9792.24.3, pages 10-11, which is part of the MTUS.',
          ['MTUS Postsurgical Treatment p. 10-11'],
        ],
        [
          'Decision based on MTUS Acupuncture Treatment 2007, Section(s): 9792.24.1.',
          ['MTUS Acupuncture Treatment 2007'],
        ],
        [
          'Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics 9792.24.2 Page(s): 111-113.',
          ['MTUS Chronic Pain Treatment [Topical Analgesics] p. 111-113'],
        ],
        [
          'Decision based on MTUS Chronic Pain Treatment Guidelines sections 9792.20 through 9792.26 Page(s): 24.',
          ['MTUS Chronic Pain Treatment p. 24'],
        ],
      ],
    ],
    [
      'a table is a section only behind a label of sections',
      [
        [
          'The Claims Administrator based its decision on the MTUS ACOEM, Chapter 9, Shoulder Complaints, Table 9-6, page 213, which is part of the MTUS.',
          ['MTUS Shoulder Complaints p. 213'],
        ],
        [
          'The Expert Reviewer relied on the ACOEM, 2nd Edition (2004), Chapter 13, Knee Complaints, Table 13-6, which is part of the MTUS.',
          ['MTUS Knee Complaints 2004'],
        ],
        [
          'Decision based on MTUS Neck and Upper Back Complaints Page(s): 181, Table 8-8.',
          ['MTUS Neck and Upper Back Complaints p. 181'],
        ],
        [
          'Decision based on MTUS Ankle and Foot Complaints Special Studies, Table 14-5 Page(s): 375.',
          ['MTUS Ankle and Foot Complaints [Special Studies] p. 375'],
        ],
        ['Decision based on MTUS Elbow Complaints Page(s): Figure 4, page 38.', ['MTUS Elbow Complaints p. 38']],
        [
          'Decision based on MTUS Knee Complaints 2004, Section(s): Table 13-1.',
          ['MTUS Knee Complaints 2004 [Table 13-1]'],
        ],
      ],
    ],
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
