import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { findRationaleCitations } from '../../../src/extract/citations/rationale.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

/** `citations`: one a line of what the paragraph cites; `doubts`: the codes of what is doubtful about it. */
type Row = [proves: string, paragraph: string, citations: string[], doubts?: string[]];

const MTUS = 'Decision based on MTUS';
const NON_MTUS = 'Decision based on Non-MTUS Citation';

describe('guideline paragraphs of other kinds', () => {
  test.each<Row>([
    [
      'three unknown guidelines in a row',
      `${MTUS} Skin Disorders 2028, and Voice Strain 2029, Section(s): Rest, and Tremor Disorders 2030, Section(s): Splints.`,
      ['MTUS Skin Disorders 2028', 'MTUS Voice Strain 2029 [Rest]', 'MTUS Tremor Disorders 2030 [Splints]'],
      ['unknown-guideline', 'unknown-guideline', 'unknown-guideline'],
    ],
    [
      'a slip in the second of three',
      `${MTUS} Low Back Disorders 2020, Section(s): Exercise, and Knee Dsorders 2020, Section(s): Bracing, and Opioids 2017.`,
      ['MTUS Low Back Disorders 2020 [Exercise]', 'MTUS Knee Dsorders 2020 [Bracing]', 'MTUS Opioids 2017'],
      ['unknown-guideline'],
    ],
    [
      'a slip in the name of 2014',
      `${MTUS} Chronic Pain Tretment Guidelines Opioids, criteria for use Page(s): 76-80, Weaning of Medications Page(s): 124.`,
      [
        'MTUS Chronic Pain Tretment [Opioids, criteria for use] p. 76-80',
        'MTUS Chronic Pain Tretment [Weaning of Medications] p. 124',
      ],
      ['unknown-guideline', 'unknown-guideline'],
    ],
    [
      'the general approach with an older spelling of the section label',
      `${MTUS} Knee Complaints 2004 Section: Special Studies.`,
      ['MTUS Knee Complaints 2004 [Special Studies]'],
    ],
    [
      'a title with a dash of its own',
      `${MTUS} Cervical and Thoracic Spine Disorders 2018, Section(s): Physical Methods - Traction; Surgical Considerations.`,
      ['MTUS Cervical and Thoracic Spine Disorders 2018 [Physical Methods - Traction | Surgical Considerations]'],
    ],
    [
      'ACOEM between MTUS and the name, 2021',
      `${MTUS} ACOEM Workplace Mental Health: Anxiety Disorders 2021, Section(s): Psychotherapy, and ACOEM Chronic Pain 2017.`,
      ['MTUS Workplace Mental Health: Anxiety Disorders 2021 [Psychotherapy]', 'MTUS Chronic Pain 2017'],
    ],
    [
      'sections parted by a slash keep it',
      `${MTUS} Opioids 2017, Section(s): Screening/Monitoring.`,
      ['MTUS Opioids 2017 [Screening/Monitoring]'],
    ],
    [
      'a year in parentheses',
      `${MTUS} Hip and Groin Disorders (2019), Section(s): Arthroplasty, and Low Back Disorders (2019).`,
      ['MTUS Hip and Groin Disorders 2019 [Arthroplasty]', 'MTUS Low Back Disorders 2019'],
    ],
    [
      'a number of the regulations behind the name',
      `${MTUS} Postsurgical Treatment Guidelines (9792.24.3) Page(s): 10-11.`,
      ['MTUS Postsurgical Treatment p. 10-11'],
    ],
    [
      'an unknown name of 2014 with the word Guidelines and a title',
      `${MTUS} Invented Gait Guidelines Stride Page(s): 4.`,
      ['MTUS Invented Gait [Stride] p. 4'],
      ['unknown-guideline'],
    ],
    [
      'an unknown guideline with its publisher in front',
      `${MTUS} ACOEM Practice Guidelines, Thigh Disorders 2024.`,
      ['MTUS Thigh Disorders 2024'],
      ['unknown-guideline'],
    ],
    [
      'in lower case, the ODG',
      `${NON_MTUS} official disability guidelines, knee chapter, walking aids.`,
      ['ODG <Knee & Leg> [walking aids]'],
    ],
    [
      'a hyphen for the chapter, another for the topic',
      `${NON_MTUS} Official Disability Guidelines (ODG) - Ankle and Foot - Surgery for tarsal tunnel syndrome.`,
      ['ODG <Ankle & Foot> [Surgery for tarsal tunnel syndrome]'],
    ],
    [
      'TWC in front of the chapter and dates behind it',
      `${NON_MTUS} ODG-TWC Neck & Upper Back Procedure Summary (last updated 05/30/2017) - Botulinum toxin.`,
      ['ODG <Neck & Upper Back> [Botulinum toxin]'],
    ],
    [
      'an address of the ODG behind its topic',
      `${NON_MTUS} ODG, Hip & Pelvis, Sacroiliac fusion, https://www.odgbymcg.com/treatment.`,
      ['ODG <Hip & Pelvis> [Sacroiliac fusion]'],
    ],
    [
      'two chapters with "as well as"',
      `${NON_MTUS} Official Disability Guidelines (ODG) Pain Chapter as well as Mental Illness & Stress Chapter, Insomnia treatment.`,
      ['ODG <Pain> [Insomnia treatment]', 'ODG <Mental Illness & Stress> [Insomnia treatment]'],
    ],
    [
      'a chapter of the head with what it holds',
      `${NON_MTUS} Official Disability Guidelines (ODG), Head (Trauma, headaches, etc., not including stress & mental disorders) Chapter, Vestibular studies.`,
      ['ODG <Head> [Vestibular studies]'],
    ],
    [
      'a topic with a number and a percent',
      `${NON_MTUS} ODG Pain Chapter: Salonpas patch (5% menthol).`,
      ['ODG <Pain> [Salonpas patch (5% menthol)]'],
    ],
    [
      'the topic first, then "in the … chapter"',
      `${NON_MTUS} Official Disability Guidelines (ODG) Office visits in the Pain Chapter.`,
      ['ODG <Pain> [Office visits]'],
    ],
    [
      'a state and a society',
      `${NON_MTUS} Washington State Department of Labor, Guideline on braces; North American Spine Society, Fusion.`,
      [
        'other "Washington State Department of Labor, Guideline on braces"',
        'other "North American Spine Society, Fusion"',
      ],
    ],
    [
      'a paper without a name known',
      `${NON_MTUS} Effects of a warm bath on sleep. Invented Sleep Rev. 2014 Feb;18(1):23-33.`,
      ['other "Effects of a warm bath on sleep. Invented Sleep Rev. 2014 Feb;18(1):23-33"'],
    ],
    [
      'ACOEM by its full name, third edition, a chapter without its kind',
      `${NON_MTUS} American College of Occupational and Environmental Medicine (ACOEM), 3rd Edition, Low Back Chapter.`,
      ['ACOEM <Low Back Disorders>'],
    ],
    [
      'ACOEM behind the ODG without a mark',
      `${NON_MTUS} ODG Shoulder, Injections and ACOEM Shoulder Complaints, Initial Care.`,
      ['ODG <Shoulder> [Injections]', 'ACOEM <Shoulder Complaints> [Initial Care]'],
    ],
    [
      'prose of 2013 with three sources',
      'The Claims Administrator based its decision on the MTUS, Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12) pages 298-301, which is part of the MTUS, the Official Disability Guidelines (ODG), Low Back Chapter, Traction, which is not part of the MTUS, and the Labor Code 4610, which is not part of the MTUS.',
      ['MTUS Low Back Complaints 2004 p. 298-301', 'ODG <Low Back> [Traction]', 'CCR "Labor Code 4610"'],
    ],
    [
      'a remark behind a citation cites nothing',
      'The Physician Reviewer based his/her decision on the Postsurgical Treatment Guidelines (2009), Shoulder, page 27, which is part of the MTUS. The reviewer also looked out of the window.',
      ['MTUS Postsurgical Treatment 2009 [Shoulder] p. 27'],
    ],
    [
      'a book behind a full stop is no topic',
      `${NON_MTUS} Official Disability Guidelines (ODG) Occupational therapy. Invented Care of the Hand and Arm, 6th ed., page 99.`,
      ['ODG [Occupational therapy]', 'other p. 99 "Invented Care of the Hand and Arm, 6th ed., page 99"'],
    ],
    [
      'a journal without an author is no topic',
      `${NON_MTUS} ODG, Casts. J Wrist Surg. 2011;36:12.`,
      ['ODG [Casts]', 'other "J Wrist Surg. 2011;36:12"'],
    ],
    [
      'a textbook of a part of the body is no chapter',
      `${NON_MTUS} ODG, Injections; Invented Textbook of Knee Surgery.`,
      ['ODG [Injections]', 'other "Invented Textbook of Knee Surgery"'],
    ],
    ['a part of the body without the ODG', `${NON_MTUS} Elbow, Stretching.`, ['ODG <Elbow> [Stretching]']],
    [
      'a topic beside a chapter without the ODG',
      `${NON_MTUS} Low Back, Lumbar supports.`,
      ['ODG <Low Back> [Lumbar supports]'],
    ],
    [
      'a chapter of ACOEM without its publisher is not of the ODG',
      `${NON_MTUS} Forearm, Wrist, and Hand Complaints, Initial Care.`,
      ['other "Forearm, Wrist, and Hand Complaints, Initial Care"'],
    ],
    [
      'a topic behind ", and"',
      `${NON_MTUS} ODG Neck Chapter, Facet joint diagnostic blocks, and Facet joint neurotomy.`,
      ['ODG <Neck & Upper Back> [Facet joint diagnostic blocks | Facet joint neurotomy]'],
    ],
    [
      'a chain with semicolons is no journal',
      `${MTUS} Knee Complaints 2004; Low Back Complaints 2004; Shoulder Complaints 2004.`,
      ['MTUS Knee Complaints 2004', 'MTUS Low Back Complaints 2004', 'MTUS Shoulder Complaints 2004'],
    ],
    [
      'a longer name that ends in a known one',
      `${MTUS} Work Place Mental Health: Depressive Disorders 2020.`,
      ['MTUS Work Place Mental Health: Depressive Disorders 2020'],
      ['unknown-guideline'],
    ],
    [
      'a title in front of a regulation',
      `${MTUS} Chronic Pain Treatment Guidelines Yoga 8 C.C.R. 9792.20 - 9792.26 Page(s): 126.`,
      ['MTUS Chronic Pain Treatment [Yoga] p. 126'],
    ],
    [
      'the title of a part of a guideline',
      `${MTUS} Chronic Pain Treatment Guidelines Part 2, Pain Interventions and Treatments Page(s): 98-99.`,
      ['MTUS Chronic Pain Treatment [Part 2, Pain Interventions and Treatments] p. 98-99'],
    ],
    [
      'words lost in front of a known guideline',
      `${MTUS} Official advice of Low Back Disorders 2019.`,
      ['MTUS Official advice of Low Back Disorders 2019'],
      ['unknown-guideline'],
    ],
    [
      'a label without a source',
      `${NON_MTUS} Other Medical Treatment Guidelines.`,
      ['other "Other Medical Treatment Guidelines"'],
    ],
  ])('%s', (_, paragraph, citations, doubts = []) => {
    const read = readGuideline(Passage.of(paragraph));
    expect([read.value.citations.map(shownCitation), read.doubts.map(({ code }) => code)]).toEqual([citations, doubts]);
  });
});

describe('rationales of other kinds', () => {
  test.each<[proves: string, rationale: string, citations: string[]]>([
    [
      'a page in parentheses behind the chapter',
      'The MTUS Guideline in ACOEM Chapter 11 (page 270) advises referral.',
      ['MTUS Forearm, Wrist, and Hand Complaints p. 270'],
    ],
    [
      'a table in parentheses',
      'The MTUS Guideline in ACOEM Chapter 12 (Table 12-5, page 309) leaves it to the surgeon.',
      ['MTUS Low Back Complaints [Table 12-5] p. 309'],
    ],
    [
      'a chapter is of whom its parenthesis names',
      'In "Knee Complaints" (ACOEM, Chapter 13, p. 344) the MTUS asks for a year of symptoms.',
      ['ACOEM <Knee Complaints> p. 344'],
    ],
    [
      'chronic pain with a date of the edition, in brackets',
      'Chronic Pain Medical Treatment Guidelines [July 18, 2009], page 56 - 57, do not favor patches first.',
      ['MTUS Chronic Pain Medical Treatment 2009 p. 56-57'],
    ],
    [
      'a guideline of 2019 told behind its page',
      'As seen on page 300 of the MTUS/ACOEM Low Back Disorders guideline (2019), yoga is an option.',
      ['MTUS Low Back Disorders 2019 p. 300'],
    ],
    [
      'two guidelines, each with its year',
      'MTUS Chronic Pain Medical Treatment Guidelines (2009), page 12, and MTUS Opioid Treatment Guidelines (2016), page 40, differ.',
      ['MTUS Chronic Pain Medical Treatment 2009 p. 12', 'MTUS Opioid Treatment 2016 p. 40'],
    ],
    [
      'a year of a study is no edition',
      'In a 2008 study cited by the MTUS on page 33 glucosamine did little.',
      ['MTUS p. 33'],
    ],
    [
      'Chapter 6 and its later page by "Id."',
      'The MTUS Guideline in ACOEM Chapter 6, page 115 warns of dependence. So does page 116 of the same chapter.',
      [
        'MTUS Pain, Suffering, and the Restoration of Function p. 115',
        'MTUS Pain, Suffering, and the Restoration of Function p. 116',
      ],
    ],
    [
      'the ODG behind its page',
      'On page 7 of the ODG, Diabetes Chapter, insulin is a first choice.',
      ['ODG <Diabetes> p. 7'],
    ],
    [
      'ACOEM Practice Guidelines with the year in front',
      'The 2004 ACOEM Guidelines, Chapter 5, page 83, see a role for it.',
      ['ACOEM <Cornerstones of Disability Prevention and Management> 2004 p. 83'],
    ],
    [
      'pages of the file beside a page of the MTUS',
      'The note (page 3 of the file) does not show what the MTUS, page 69, asks for.',
      ['other p. 3', 'MTUS p. 69'],
    ],
    [
      'a page of the same guidelines',
      'The MTUS Chronic Pain Medical Treatment Guidelines, page 99, expect a home exercise. Page 98 of the same guidelines notes that activity helps.',
      ['MTUS Chronic Pain Medical Treatment p. 99', 'MTUS Chronic Pain Medical Treatment p. 98'],
    ],
    [
      '"notes that" names no paper',
      'The MTUS asks for an exercise program. Page 47 notes that none is better.',
      ['MTUS p. 47'],
    ],
    [
      'the publisher in parentheses behind the guideline',
      'MTUS Low Back Disorders (ACOEM, 2019), pages 212-214, recommends it.',
      ['MTUS Low Back Disorders 2019 p. 212-214'],
    ],
    [
      'a range of regulations behind the guideline',
      'The MTUS Chronic Pain Medical Treatment Guidelines, 8 C.C.R. 9792.20 - 9792.26, page 111-113, doubts it.',
      ['MTUS Chronic Pain Medical Treatment p. 111-113'],
    ],
    [
      'short names with the word Guidelines',
      'Postsurgical Guidelines, page 10, and Acupuncture Guidelines, page 8, differ.',
      ['MTUS Postsurgical p. 10', 'MTUS Acupuncture p. 8'],
    ],
    ['an insurer', 'Aetna, Clinical Policy Bulletin 16, page 2, calls it experimental.', ['other p. 2']],
    [
      'stress, by number and name',
      'MTUS ACOEM, Chapter 15, Stress Related Conditions, Treatment, page 402, mentions relaxation.',
      ['MTUS Stress Related Conditions p. 402'],
    ],
  ])('%s', (_, rationale, citations) => {
    const shown = findRationaleCitations(Passage.of(rationale)).value.map((citation) =>
      shownCitation({ ...citation, text: '' }).replace(/ ""$/, ''),
    );
    expect(shown).toEqual(citations);
  });
});
