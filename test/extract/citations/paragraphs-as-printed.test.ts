import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

/** `citations`: one a line of what the paragraph cites; `doubts`: the codes of what is doubtful about it. */
type Row = [proves: string, paragraph: string, citations: string[], doubts?: string[]];

const MTUS = 'Decision based on MTUS';
const NON_MTUS = 'Decision based on Non-MTUS Citation';
const OUTSIDE = 'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.';

const read = (paragraph: string): unknown[] => {
  const { value, doubts } = readGuideline(Passage.of(paragraph));
  return [value.citations.map(shownCitation), doubts.map(({ code }) => code)];
};

describe('paragraphs as letters print them: the MTUS', () => {
  test.each<Row>([
    [
      'an unknown guideline first, a known one behind',
      `${MTUS} Thumb Disorders 2024, and Low Back Disorders 2019.`,
      ['MTUS Thumb Disorders 2024', 'MTUS Low Back Disorders 2019'],
      ['unknown-guideline'],
    ],
    [
      'an unknown guideline first, sections on both',
      `${MTUS} Jaw Disorders 2023, Section(s): Splints, and Knee Disorders 2019, Section(s): Arthroplasty; Injections.`,
      ['MTUS Jaw Disorders 2023 [Splints]', 'MTUS Knee Disorders 2019 [Arthroplasty | Injections]'],
      ['unknown-guideline'],
    ],
    [
      'an unknown guideline between two known ones',
      `${MTUS} Shoulder Disorders 2016, and Thigh Norms 2021, Section(s): Gait, and Opioids 2017, Section(s): Tapering.`,
      ['MTUS Shoulder Disorders 2016', 'MTUS Thigh Norms 2021 [Gait]', 'MTUS Opioids 2017 [Tapering]'],
      ['unknown-guideline'],
    ],
    [
      'an unknown guideline behind a comma alone',
      `${MTUS} Elbow Disorders 2018, Sleep Disorders 2022.`,
      ['MTUS Elbow Disorders 2018', 'MTUS Sleep Disorders 2022'],
      ['unknown-guideline'],
    ],
    [
      'two unknown ones',
      `${MTUS} Voice Disorders 2025, Section(s): Therapy, and Hearing Loss 2025.`,
      ['MTUS Voice Disorders 2025 [Therapy]', 'MTUS Hearing Loss 2025'],
      ['unknown-guideline', 'unknown-guideline'],
    ],
    [
      'an unknown guideline without a year in second place',
      `${MTUS} Knee Complaints 2004, Section(s): Initial Care, and Groin Complaints, Section(s): Summary.`,
      ['MTUS Knee Complaints 2004 [Initial Care]', 'MTUS Groin Complaints [Summary]'],
      ['unknown-guideline'],
    ],
    [
      'an unknown guideline without a year in first place',
      `${MTUS} Groin Complaints, Section(s): Summary, and Knee Complaints 2004, Section(s): Initial Care.`,
      ['MTUS Groin Complaints [Summary]', 'MTUS Knee Complaints 2004 [Initial Care]'],
      ['unknown-guideline'],
    ],
    [
      'a slip in a name in first place',
      `${MTUS} Chronic Pain Medical Treatmnet 2016, Section(s): Zolpidem (Ambien), and Elbow Complaints 2007, Section(s): Summary.`,
      ['MTUS Chronic Pain Medical Treatmnet 2016 [Zolpidem (Ambien)]', 'MTUS Elbow Complaints 2007 [Summary]'],
      ['unknown-guideline'],
    ],
    [
      'a slip in a name that holds commas, first',
      `${MTUS} Forearm, Wrist, and Hand Complants 2004, Section(s): Special Studies, and Shoulder Complaints 2004.`,
      ['MTUS Forearm, Wrist, and Hand Complants 2004 [Special Studies]', 'MTUS Shoulder Complaints 2004'],
      ['unknown-guideline'],
    ],
    [
      'a slip in a name that holds commas, second',
      `${MTUS} Shoulder Complaints 2004, and Forarm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.`,
      ['MTUS Shoulder Complaints 2004', 'MTUS Forarm, Wrist, and Hand Complaints 2004 [Special Studies]'],
      ['unknown-guideline'],
    ],
    [
      'a slip in a name without a year, with pages',
      `${MTUS} Chronic Pian Treatment Guidelines Gabapentin (Neurontin) Page(s): 18, 49.`,
      ['MTUS Chronic Pian Treatment [Gabapentin (Neurontin)] p. 18, 49'],
      ['unknown-guideline'],
    ],
    [
      'a slip in a name without a year behind another with pages',
      `${MTUS} Chronic Pain Treatment Guidelines Yoga Page(s): 126, Postsurgicl Treatment Guidelines Page(s): 11.`,
      ['MTUS Chronic Pain Treatment [Yoga] p. 126', 'MTUS Postsurgicl Treatment p. 11'],
      ['unknown-guideline'],
    ],
    [
      'two slips in one name',
      `${MTUS} Neck and Uper Back Complainsts 2004, Section(s): Physical Methods.`,
      ['MTUS Neck and Uper Back Complainsts 2004 [Physical Methods]'],
      ['unknown-guideline'],
    ],
    [
      'a title with a comma in the list of a misspelt guideline',
      `${MTUS} Chronic Pain Medcal Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, TENS, chronic pain (transcutaneous electrical nerve stimulation).`,
      [
        'MTUS Chronic Pain Medcal Treatment 2016 [NSAIDs, GI symptoms & cardiovascular risk | TENS, chronic pain (transcutaneous electrical nerve stimulation)]',
      ],
      ['unknown-guideline'],
    ],
    [
      'Introduction behind a colon',
      `${MTUS} Workplace Mental Health: Introduction 2019.`,
      ['MTUS Workplace Mental Health: Introduction 2019'],
    ],
    [
      'Introduction to the …',
      `${MTUS} Introduction to the Workplace Mental Health 2019, Section(s): Treatment, and Chronic Pain 2017.`,
      ['MTUS Introduction to the Workplace Mental Health 2019 [Treatment]', 'MTUS Chronic Pain 2017'],
    ],
    [
      'Introduction to the … in second place',
      `${MTUS} Chronic Pain 2017, Section(s): Behavioral, and Introduction to the Workplace Mental Health 2019.`,
      ['MTUS Chronic Pain 2017 [Behavioral]', 'MTUS Introduction to the Workplace Mental Health 2019'],
    ],
    [
      'a slash and further words in a name',
      `${MTUS} Occupational/Work-Related Asthma Medical Treatment 2016, Section(s): Spirometry.`,
      ['MTUS Occupational/Work-Related Asthma Medical Treatment 2016 [Spirometry]'],
    ],
    [
      'the same in second place',
      `${MTUS} Antiemetics 2020, and Occupational/Work-Related Asthma Medical Treatment 2016.`,
      ['MTUS Antiemetics 2020', 'MTUS Occupational/Work-Related Asthma Medical Treatment 2016'],
    ],
    [
      'a disease of the lungs with its long name',
      `${MTUS} Occupational Interstitial Lung Disease 2020, and Coronavirus (COVID-19) 2021, Section(s): Long Haul.`,
      ['MTUS Occupational Interstitial Lung Disease 2020', 'MTUS Coronavirus (COVID-19) 2021 [Long Haul]'],
    ],
    [
      'the colon of a name left off',
      `${MTUS} Workplace Mental Health Depressive Disorders 2020, and Workplace Mental Health - Anxiety Disorders 2021.`,
      [
        'MTUS Workplace Mental Health Depressive Disorders 2020',
        'MTUS Workplace Mental Health - Anxiety Disorders 2021',
      ],
    ],
    [
      'a hyphen in a name',
      `${MTUS} Workplace Mental Health: Post-traumatic Stress Disorder and Acute Stress Disorder 2019.`,
      ['MTUS Workplace Mental Health: Post-traumatic Stress Disorder and Acute Stress Disorder 2019'],
    ],
    [
      'no comma before "and"',
      `${MTUS} Hand, Wrist and Forearm Disorders 2019 Section(s): Trigger Digit and Cervical and Thoracic Spine 2019 Section(s): Traction.`,
      [
        'MTUS Hand, Wrist and Forearm Disorders 2019 [Trigger Digit]',
        'MTUS Cervical and Thoracic Spine 2019 [Traction]',
      ],
    ],
    [
      'Guidelines before the year',
      `${MTUS} Ankle and Foot Disorders Guidelines 2018, Section(s): Orthotics.`,
      ['MTUS Ankle and Foot Disorders 2018 [Orthotics]'],
    ],
    [
      'Guideline behind the year, in a chain',
      `${MTUS} Hip and Groin 2011 Guideline, and Knee Disorders 2020 Guideline, Section(s): Bracing.`,
      ['MTUS Hip and Groin 2011', 'MTUS Knee Disorders 2020 [Bracing]'],
    ],
    [
      'chapters of the general approaches with later years',
      `${MTUS} Initial Approaches to Treatment 2017, Section(s): Manual Therapy, and Prevention 2018, and Cornerstones of Disability Prevention and Management 2011.`,
      [
        'MTUS Initial Approaches to Treatment 2017 [Manual Therapy]',
        'MTUS Prevention 2018',
        'MTUS Cornerstones of Disability Prevention and Management 2011',
      ],
    ],
    [
      'the general approach first',
      `${MTUS} General Approach to Initial Assessment and Documentation 2018, Section(s): Consultation, and Traumatic Brain Injury 2018.`,
      [
        'MTUS General Approach to Initial Assessment and Documentation 2018 [Consultation]',
        'MTUS Traumatic Brain Injury 2018',
      ],
    ],
    [
      'opioid titles 1.1 to 1.3',
      `${MTUS} Opioid Treatment 2016, Section(s): 1.1 Opioids for Acute Pain: Mild Acute Injuries (e.g., musculoskeletal strains and sprains, muscle pain, tendonitis), 1.2 Opioids for Acute Pain: Moderate to Severe Acute Soft-Tissue Injuries, 1.3 Opioids for Acute Pain: Severe Acute Injuries.`,
      [
        'MTUS Opioid Treatment 2016 [1.1 Opioids for Acute Pain: Mild Acute Injuries (e.g., musculoskeletal strains and sprains, muscle pain, tendonitis) | 1.2 Opioids for Acute Pain: Moderate to Severe Acute Soft-Tissue Injuries | 1.3 Opioids for Acute Pain: Severe Acute Injuries]',
      ],
    ],
    [
      'an opioid title without its number',
      `${MTUS} Opioid Treatment 2016, Section(s): Opioids for Acute Pain: Severe Acute Injuries, and Chronic Pain Medical Treatment 2016, Section(s): Methadone.`,
      [
        'MTUS Opioid Treatment 2016 [Opioids for Acute Pain: Severe Acute Injuries]',
        'MTUS Chronic Pain Medical Treatment 2016 [Methadone]',
      ],
    ],
    [
      'a chapter of the ACOEM guidelines, 2014',
      `${MTUS} ACOEM Low Back Complaints Page(s): 287-288, 303.`,
      ['MTUS Low Back Complaints p. 287-288, 303'],
    ],
    [
      'the publisher in full, 2014',
      `${MTUS} American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Chapter 9 Shoulder Complaints Page(s): 207.`,
      ['MTUS Shoulder Complaints 2004 p. 207'],
    ],
    [
      'the ODG inside the sentence of the MTUS',
      `${MTUS} Low Back Disorders 2019, Section(s): Traction, and ODG by MCG, Low Back Chapter, Traction.`,
      ['MTUS Low Back Disorders 2019 [Traction]', 'ODG <Low Back> [Traction]'],
    ],
    [
      'words that no guideline accounts for',
      `${MTUS} utterly whatever the weather brings.`,
      ['MTUS'],
      ['unread-citation'],
    ],
  ])('%s', (_, paragraph, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([citations, doubts]);
  });
});

describe('paragraphs as letters print them: chapters and topics of the ODG', () => {
  test.each<Row>([
    [
      'a comma list in parentheses behind the chapter',
      `${NON_MTUS} Official Disability Guidelines (ODG), Neck (Cervical and Thoracic, Acute and Chronic) Chapter, Traction.`,
      ['ODG <Neck & Upper Back> [Traction]'],
    ],
    [
      'the same for the low back',
      `${OUTSIDE} ${NON_MTUS} ODG Low Back (Lumbar, Thoracic; Acute, Chronic), Corsets.`,
      ['ODG <Low Back> [Corsets]'],
    ],
    [
      'a comma list that tells what a chapter holds',
      `${NON_MTUS} Official Disability Guidelines (ODG) Knee (Leg, Thigh, Acute & Chronic) Chapter: Walking aids.`,
      ['ODG <Knee & Leg> [Walking aids]'],
    ],
    [
      'hips',
      `${NON_MTUS} Official Disability Guidelines, Hips and Pelvis (Acute & Chronic), Arthrodesis.`,
      ['ODG <Hip & Pelvis> [Arthrodesis]'],
    ],
    [
      'hips without more',
      `${NON_MTUS} ODG Hips & Pelvis, Arthrodesis; Sauna.`,
      ['ODG <Hip & Pelvis> [Arthrodesis | Sauna]'],
    ],
    [
      'Chapter Guidelines',
      `${NON_MTUS} Official Disability Guidelines (ODG) Ankle and Foot Chapter Guidelines, Bracing.`,
      ['ODG <Ankle & Foot> [Bracing]'],
    ],
    [
      'Chapter Guidelines without a topic',
      `${NON_MTUS} Official Disability Guidelines, Shoulder Chapter Guidelines.`,
      ['ODG <Shoulder>'],
    ],
    [
      'two chapters with the word Chapter and one topic',
      `${NON_MTUS} Official Disability Guidelines, Elbow Chapter, Neck and Upper Back Chapter, Massage.`,
      ['ODG <Elbow> [Massage]', 'ODG <Neck & Upper Back> [Massage]'],
    ],
    [
      'two chapters joined by "and" and one topic',
      `${NON_MTUS} ODG Knee & Leg and Ankle & Foot Chapters, Orthotic devices.`,
      ['ODG <Knee & Leg> [Orthotic devices]', 'ODG <Ankle & Foot> [Orthotic devices]'],
    ],
    [
      'three chapters and two topics',
      `${NON_MTUS} Official Disability Guidelines (ODG) Neck, Shoulder, Low Back: Acupuncture, Massage.`,
      [
        'ODG <Neck & Upper Back> [Acupuncture | Massage]',
        'ODG <Shoulder> [Acupuncture | Massage]',
        'ODG <Low Back> [Acupuncture | Massage]',
      ],
    ],
    [
      'each chapter has its own topic',
      `${NON_MTUS} ODG, Shoulder, Ultrasound, diagnostic, and Knee & Leg, Radiography.`,
      ['ODG <Shoulder> [Ultrasound, diagnostic]', 'ODG <Knee & Leg> [Radiography]'],
    ],
    [
      'the same parted by a semicolon: the first has none',
      `${NON_MTUS} Official Disability Guidelines (ODG), Pain; Hernia, Surgery.`,
      ['ODG <Pain>', 'ODG <Hernia> [Surgery]'],
    ],
    [
      'outer parentheses around a topic with parentheses',
      `${NON_MTUS} Official Disability Guidelines (ODG) Low Back (Magnetic resonance imaging (MRI)).`,
      ['ODG <Low Back> [Magnetic resonance imaging (MRI)]'],
    ],
    [
      'outer parentheses around two topics',
      `${NON_MTUS} ODG Shoulder Chapter (Cold packs, Heat packs).`,
      ['ODG <Shoulder> [Cold packs | Heat packs]'],
    ],
    [
      'a slash between chapter and topic',
      `${NON_MTUS} Official Disability Guidelines (ODG) Hip and Pelvis/Arthroscopy.`,
      ['ODG <Hip & Pelvis> [Arthroscopy]'],
    ],
    [
      'two chapters, each with a slash',
      `${NON_MTUS} Official Disability Guidelines (ODG) Shoulder/Ultrasound, Low Back/Lumbar supports.`,
      ['ODG <Shoulder> [Ultrasound]', 'ODG <Low Back> [Lumbar supports]'],
    ],
    [
      'a slash with blanks',
      `${NON_MTUS} ODG Elbow / Tennis elbow band / Injections.`,
      ['ODG <Elbow> [Tennis elbow band | Injections]'],
    ],
    [
      'the ODG named twice, the second time with a chapter',
      `${NON_MTUS} ODG therapy guidelines, ODG Elbow, Stretching.`,
      ['ODG [therapy guidelines]', 'ODG <Elbow> [Stretching]'],
    ],
    [
      'the ODG named twice, the second time without one',
      `${NON_MTUS} Official Disability Guidelines (ODG) Knee, Physical medicine and ODG Chiropractic Guidelines.`,
      ['ODG <Knee & Leg> [Physical medicine]', 'ODG [Chiropractic Guidelines]'],
    ],
    [
      'the ODG named twice in a row is one',
      `${NON_MTUS} Official Disability Guidelines (ODG-TWC), ODG Treatment, Burns, Skin grafts.`,
      ['ODG <Burns> [Skin grafts]'],
    ],
    [
      'two sentences that name it',
      `${NON_MTUS} Official Disability Guidelines (ODG) Preface. Official Disability Guidelines (ODG) Shoulder, Stretching.`,
      ['ODG [Preface]', 'ODG <Shoulder> [Stretching]'],
    ],
    [
      'the label Other Medical Treatment Guidelines before an address',
      `${NON_MTUS} Official Disability Guidelines (ODG) Pain, Sleep studies and Other Medical Treatment Guidelines www.invented-sleep.example/studies.`,
      ['ODG <Pain> [Sleep studies]', 'other "www.invented-sleep.example/studies"'],
    ],
    [
      'the label before a name',
      `${NON_MTUS} Other Medical Treatment Guideline or Medical Evidence: American Society of Invented Nerves, Position Paper.`,
      ['other "American Society of Invented Nerves, Position Paper"'],
    ],
    [
      'the label behind the ODG, and nothing behind it',
      `${NON_MTUS} Official Disability Guidelines (ODG) Neck, Collars, Other Medical Treatment Guidelines.`,
      ['ODG <Neck & Upper Back> [Collars]'],
    ],
    [
      'the label before the ODG',
      `${NON_MTUS} Other Medical Treatment Guidelines: ODG, Diabetes, Insulin.`,
      ['ODG <Diabetes> [Insulin]'],
    ],
    [
      'the label between ACOEM and a journal',
      `${NON_MTUS} ACOEM, 3rd ed., Knee Disorders and Other Medical Treatment Guidelines: New England Journal of Medicine 2013; 368: 1675.`,
      ['ACOEM <Knee Disorders>', 'other "New England Journal of Medicine 2013; 368: 1675"'],
    ],
    ['a chapter without the ODG', `${NON_MTUS} Shoulder Chapter, Manipulation.`, ['ODG <Shoulder> [Manipulation]']],
    [
      'a chapter without the ODG or the word Chapter',
      `${NON_MTUS} Knee & Leg, Durable medical equipment (DME).`,
      ['ODG <Knee & Leg> [Durable medical equipment (DME)]'],
    ],
    [
      'two chapters without the ODG',
      `${NON_MTUS} Low Back Chapter, Discography; Pain Chapter, Opioids.`,
      ['ODG <Low Back> [Discography]', 'ODG <Pain> [Opioids]'],
    ],
    [
      'two addresses',
      `${NON_MTUS} http://www.invented-knee.example/one, https://invented-hip.example/two.html.`,
      ['other "http://www.invented-knee.example/one"', 'other "https://invented-hip.example/two.html"'],
    ],
    [
      'two addresses behind the ODG',
      `${NON_MTUS} Official Disability Guidelines (ODG), Hernia; www.invented-a.example/x; http://invented-b.example/y.`,
      ['ODG <Hernia>', 'other "www.invented-a.example/x"', 'other "http://invented-b.example/y"'],
    ],
    [
      'a topic in front of the chapter',
      `${NON_MTUS} Official Disability Guidelines (ODG) occupational therapy, shoulder chapter.`,
      ['ODG <Shoulder> [occupational therapy]'],
    ],
    [
      'two topics joined by "and", one with a comma in its title',
      `${NON_MTUS} Official Disability Guidelines (ODG), Low Back (Acute & Chronic): Bed rest and Preoperative testing, general.`,
      ['ODG <Low Back> [Bed rest | Preoperative testing, general]'],
    ],
    [
      'MCG, a date of the last review, a topic',
      `${NON_MTUS} ODG by MCG Shoulder (Last review/update date: 12/5/2018), Arthroplasty (shoulder).`,
      ['ODG <Shoulder> [Arthroplasty (shoulder)]'],
    ],
    [
      'Last review between source and chapter, 2021',
      `${NON_MTUS} Official Disability Guidelines by MCG, last update 3/4/2021, Mental Illness & Stress, Hypnosis.`,
      ['ODG <Mental Illness & Stress> [Hypnosis]'],
    ],
    [
      'an edition of the ODG with its year behind the chapter',
      `${NON_MTUS} ODG, Pain Chapter (2019), Kava.`,
      ['ODG <Pain> 2019 [Kava]'],
    ],
    [
      'a body part in a journal is no chapter',
      `${NON_MTUS} Official Disability Guidelines (ODG), Casts. Quirrel P. Casts for the young. J Hand Surg Am. 2011;36:12.`,
      ['ODG [Casts]', 'other "Quirrel P. Casts for the young. J Hand Surg Am. 2011;36:12"'],
    ],
    [
      'a body part in a handbook is no chapter',
      `${NON_MTUS} Official Disability Guidelines (ODG), Splints; Invented Handbook of Wrist Surgery, 3rd edition.`,
      ['ODG [Splints]', 'other "Invented Handbook of Wrist Surgery, 3rd edition"'],
    ],
    [
      'carpal tunnel, the wrist in the topic',
      `${NON_MTUS} ODG, Carpal Tunnel Syndrome, Splinting of the wrist.`,
      ['ODG <Carpal Tunnel Syndrome> [Splinting of the wrist]'],
    ],
    [
      'the topic is a part of the body with a qualifier',
      `${NON_MTUS} Official Disability Guidelines (ODG), Pain, Injections, hand and wrist.`,
      ['ODG <Pain> [Injections, hand and wrist]'],
    ],
    [
      'MTUS and ODG in a sentence each, 2019',
      `${MTUS} Hip and Groin Disorders 2019, Section(s): Arthroscopy. ${NON_MTUS} ODG by MCG, Hip & Pelvis, Arthroscopy.`,
      ['MTUS Hip and Groin Disorders 2019 [Arthroscopy]', 'ODG <Hip & Pelvis> [Arthroscopy]'],
    ],
    [
      'MTUS unknown and ODG, 2024',
      `${MTUS} Tinnitus Disorders 2024. ${NON_MTUS} ODG by MCG Head, Masking devices.`,
      ['MTUS Tinnitus Disorders 2024', 'ODG <Head> [Masking devices]'],
      ['unknown-guideline'],
    ],
    [
      'words that no citation of the ODG accounts for',
      `${NON_MTUS} in the humble view of many Official Disability Guidelines (ODG), Pain, Kava.`,
      ['ODG <Pain> [Kava]'],
      ['unread-words'],
    ],
  ])('%s', (_, paragraph, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([citations, doubts]);
  });
});

describe('paragraphs as letters print them: ACOEM and others', () => {
  test.each<Row>([
    [
      'a topic behind a slash',
      `${NON_MTUS} ACOEM Hip and Groin Chapter/Surgical considerations.`,
      ['ACOEM <Hip and Groin Disorders> [Surgical considerations]'],
    ],
    [
      'the edition cut short, a topic, a page',
      `${NON_MTUS} ACOEM Practice Guidelines, 3rd ed., Low Back Disorders, Traction, pg. 401.`,
      ['ACOEM <Low Back Disorders> [Traction] p. 401'],
    ],
    [
      'a chapter by its number with a topic',
      `${NON_MTUS} ACOEM, 2nd Edition (2004), Chapter 12, Low Back Complaints, Special Studies, page 303.`,
      ['ACOEM <Low Back Complaints> 2004 [Special Studies] p. 303'],
    ],
    [
      'the edition before the publisher',
      `${NON_MTUS} 3rd Edition ACOEM Guidelines, Shoulder Disorders, Injections.`,
      ['ACOEM <Shoulder Disorders> [Injections]'],
    ],
    [
      'the edition with a year',
      `${NON_MTUS} ACOEM Practice Guidelines, 3rd ed. (2011), Chronic Pain, Ketamine.`,
      ['ACOEM <Chronic Pain> 2011 [Ketamine]'],
    ],
    [
      'ACOEM twice',
      `${NON_MTUS} ACOEM, Chapter 9, Shoulder Complaints, page 204; ACOEM, Chapter 8, Neck and Upper Back Complaints, page 181.`,
      ['ACOEM <Shoulder Complaints> p. 204', 'ACOEM <Neck and Upper Back Complaints> p. 181'],
    ],
    [
      'ACOEM, then the ODG with two chapters',
      `${NON_MTUS} ACOEM Guidelines and Official Disability Guidelines, Neck, Low Back.`,
      ['ACOEM', 'ODG <Neck & Upper Back>', 'ODG <Low Back>'],
    ],
    [
      'an encyclopaedia with an address of its own',
      `${OUTSIDE} ${NON_MTUS} Medscape, Gout, http://emedicine.medscape.com/article/1.`,
      ['other "Medscape, Gout, http://emedicine.medscape.com/article/1"'],
    ],
  ])('%s', (_, paragraph, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([citations, doubts]);
  });
});
