import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

type Row = [proves: string, paragraph: string, basis: string, citations: string[], doubts?: string[]];

const read = (paragraph: string): unknown[] => {
  const { value, doubts } = readGuideline(Passage.of(paragraph));
  return [value.basis, value.citations.map(shownCitation), doubts.map(({ code, path }) => `${code} ${path}`)];
};

describe('citations outside of the MTUS: ODG', () => {
  test.each<Row>([
    [
      'the long chapter name, topics with parentheses',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic) Chapter, Bed rest, Facet joint medial branch blocks (therapeutic injections).',
      'non_mtus',
      ['ODG <Low Back> [Bed rest | Facet joint medial branch blocks (therapeutic injections)]'],
    ],
    [
      'a paper by its authors behind the ODG',
      'Decision based on Non-MTUS Citation ODG, Pain Chapter, Genetic testing. Levran O, et al. The genetics of addictions. Hum Genet. 2012.',
      'non_mtus',
      ['ODG <Pain> [Genetic testing]', 'other "Levran O, et al. The genetics of addictions. Hum Genet. 2012"'],
    ],
    [
      'two authors, one of them with a particle',
      'Decision based on Non-MTUS Citation Official Disability Guidelines: Elbow chapter--Injections; de Vos RJ, Windt J. Strong evidence. 2014.',
      'non_mtus',
      ['ODG <Elbow> [Injections]', 'other "de Vos RJ, Windt J. Strong evidence. 2014"'],
    ],
    [
      'a handbook behind the ODG',
      "Decision based on Non-MTUS Citation ODG Forearm, Wrist & Hand, Tendon repairs. Green's Operative Hand Surgery, 6th ed., pages 222-225.",
      'non_mtus',
      [
        'ODG <Forearm, Wrist & Hand> [Tendon repairs]',
        'other p. 222-225 "Green\'s Operative Hand Surgery, 6th ed., pages 222-225"',
      ],
    ],
    [
      'a book that only its kind gives away',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Eye Chapter, Examination; Wills Eye Manual, 6th edition.',
      'non_mtus',
      ['ODG <Eye> [Examination]', 'other "Wills Eye Manual, 6th edition"'],
    ],
    [
      'Procedures Summary',
      'Decision based on Non-MTUS Citation ODG Pain Procedures Summary, Naloxone.',
      'non_mtus',
      ['ODG <Pain> [Naloxone]'],
    ],
    [
      'Page Number',
      'Decision based on Non-MTUS Citation State of Colorado, Exhibit Page Number 87.',
      'non_mtus',
      ['other p. 87 "State of Colorado, Exhibit Page Number 87"'],
    ],
    [
      'the name of the ODG alone',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG).',
      'non_mtus',
      ['ODG'],
    ],
    [
      'the word Citation is missing',
      'Decision based on Non-MTUS Official Disability Guidelines (ODG), Hernia.',
      'non_mtus',
      ['ODG <Hernia>'],
    ],
    [
      'the plural Citations',
      'Decision based on Non-MTUS Citations: ODG, Shoulder, Ultrasound, diagnostic.',
      'non_mtus',
      ['ODG <Shoulder> [Ultrasound, diagnostic]'],
    ],
    [
      'titles of the edition before the chapter',
      'Decision based on Non-MTUS Citation ODG Treatment, Integrated Treatment/Disability Duration Guidelines, Pain (Chronic), Cannabinoids.',
      'non_mtus',
      ['ODG <Pain> [Cannabinoids]'],
    ],
    [
      'edition and its year before the chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Treatment in Workers Compensation, 5th Edition, 2007 or current year, Pain, Melatonin.',
      'non_mtus',
      ['ODG <Pain> 2007 [Melatonin]'],
    ],
    [
      'a year before the chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Treatment Index, 11th Edition (web), 2014, Low Back, Lumbar supports.',
      'non_mtus',
      ['ODG <Low Back> 2014 [Lumbar supports]'],
    ],
    [
      'procedure summary, online version and its date are no topics',
      'Decision based on Non-MTUS Citation ODG-TWC Mental & Stress Procedure Summary Online Version last updated 10/9/2015.',
      'non_mtus',
      ['ODG <Mental Illness & Stress>'],
    ],
    [
      'a topic behind the procedure summary',
      'Decision based on Non-MTUS Citation ODG-TWC, Fitness For Duty Procedure Summary, Functional capacity evaluation.',
      'non_mtus',
      ['ODG <Fitness for Duty> [Functional capacity evaluation]'],
    ],
    [
      'date of the update before the topic',
      'Decision based on Non-MTUS Citation Official Disability Guidelines, Forearm, Wrist, & Hand (updated 8/8/16), Splints.',
      'non_mtus',
      ['ODG <Forearm, Wrist & Hand> [Splints]'],
    ],
    [
      'date of the update behind the topic',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG by MCG), Knee and Leg, Walking aids, updated 10/14/2021.',
      'non_mtus',
      ['ODG <Knee & Leg> [Walking aids]'],
    ],
    [
      'ODG by MCG, date of the last review',
      'Decision based on Non-MTUS Citation ODG by MCG, Hip & Pelvis (Acute & Chronic), Last review/update date: Mar 26, 2019, Arthroplasty.',
      'non_mtus',
      ['ODG <Hip & Pelvis> [Arthroplasty]'],
    ],
    [
      'a date between the ODG and the chapter',
      'Decision based on Non-MTUS Citation ODG by MCG, Last updated 05/12/2023, Mental Illness & Stress, Transcranial magnetic stimulation (TMS).',
      'non_mtus',
      ['ODG <Mental Illness & Stress> [Transcranial magnetic stimulation (TMS)]'],
    ],
    [
      'parentheses that tell what a chapter holds',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Diabetes (Type 1, 2, and Gestational), Hypertension treatment.',
      'non_mtus',
      ['ODG <Diabetes> [Hypertension treatment]'],
    ],
    [
      'two chapters with the word Chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines: Hernia Chapter and Pulmonary (Acute & Chronic) Chapter.',
      'non_mtus',
      ['ODG <Hernia>', 'ODG <Pulmonary>'],
    ],
    [
      'two chapters that share the word Chapters',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Neck and Upper Back and Low Back Chapters, MRI.',
      'non_mtus',
      ['ODG <Neck & Upper Back> [MRI]', 'ODG <Low Back> [MRI]'],
    ],
    [
      'three chapters in a row',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Low Back, Knee, Gym memberships.',
      'non_mtus',
      ['ODG <Pain> [Gym memberships]', 'ODG <Low Back> [Gym memberships]', 'ODG <Knee & Leg> [Gym memberships]'],
    ],
    [
      'each chapter with its topic',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Ankle & Foot (updated 3/2/16), Orthotic devices, Knee & Leg (updated 4/1/16), Durable medical equipment (DME).',
      'non_mtus',
      ['ODG <Ankle & Foot> [Orthotic devices]', 'ODG <Knee & Leg> [Durable medical equipment (DME)]'],
    ],
    [
      'a chapter in a new clause',
      'Decision based on Non-MTUS Citation ODG, Low Back, Facet joint injections, therapeutic; Pain, Office visits.',
      'non_mtus',
      ['ODG <Low Back> [Facet joint injections, therapeutic]', 'ODG <Pain> [Office visits]'],
    ],
    [
      'a chapter behind "; and"',
      'Decision based on Non-MTUS Citation ODG: Knee & Leg, MRI; and Shoulder, Arthrography.',
      'non_mtus',
      ['ODG <Knee & Leg> [MRI]', 'ODG <Shoulder> [Arthrography]'],
    ],
    [
      'a chapter behind "; as well as"',
      'Decision based on Non-MTUS Citation ODG, Neck, Traction; as well as Low Back, Lumbar supports.',
      'non_mtus',
      ['ODG <Neck & Upper Back> [Traction]', 'ODG <Low Back> [Lumbar supports]'],
    ],
    [
      'a chapter behind "; and also"',
      'Decision based on Non-MTUS Citation ODG: Elbow, Injections; and also Hip & Pelvis, Arthroplasty.',
      'non_mtus',
      ['ODG <Elbow> [Injections]', 'ODG <Hip & Pelvis> [Arthroplasty]'],
    ],
    [
      'a chapter that starts a sentence with "And"',
      'Decision based on Non-MTUS Citation ODG, Ankle & Foot, Orthotic devices. And Pain, Melatonin.',
      'non_mtus',
      ['ODG <Ankle & Foot> [Orthotic devices]', 'ODG <Pain> [Melatonin]'],
    ],
    [
      'a part of the body behind "; and" in a topic is no chapter',
      'Decision based on Non-MTUS Citation ODG, Pain, Injections; and shoulder injections.',
      'non_mtus',
      ['ODG <Pain> [Injections; and shoulder injections]'],
    ],
    [
      'the ODG named twice',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist, and Hand Chapter, Surgery for trigger finger; ODG, Carpal Tunnel Syndrome, Splinting.',
      'non_mtus',
      ['ODG <Forearm, Wrist & Hand> [Surgery for trigger finger]', 'ODG <Carpal Tunnel Syndrome> [Splinting]'],
    ],
    [
      'a chapter before the name of the ODG',
      'Decision based on Non-MTUS Citation Elbow (Acute & Chronic), Physical therapy, ODG Preface.',
      'non_mtus',
      ['ODG <Elbow> [Physical therapy]', 'ODG [Preface]'],
    ],
    [
      'a chapter without the name of the ODG',
      'Decision based on Non-MTUS Citation Low Back (Acute & Chronic), Fusion (spinal).',
      'non_mtus',
      ['ODG <Low Back> [Fusion (spinal)]'],
    ],
    [
      'slash behind the chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Ankle and Foot/Orthotic devices.',
      'non_mtus',
      ['ODG <Ankle & Foot> [Orthotic devices]'],
    ],
    [
      'dash behind the chapter',
      'Decision based on Non-MTUS Citation ODG - Pain chapter - Topical analgesics, compounded.',
      'non_mtus',
      ['ODG <Pain> [Topical analgesics, compounded]'],
    ],
    [
      'chapter in parentheses',
      'Decision based on Non-MTUS Citation ODG (Pain Chapter): Vitamin D (cholecalciferol).',
      'non_mtus',
      ['ODG <Pain> [Vitamin D (cholecalciferol)]'],
    ],
    [
      'the words Section and Topic',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Section/Nerve blocks Topic.',
      'non_mtus',
      ['ODG <Shoulder> [Nerve blocks]'],
    ],
    [
      'no mark between chapter and topic',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hip and Pelvis Chapter Repair of labral tears.',
      'non_mtus',
      ['ODG <Hip & Pelvis> [Repair of labral tears]'],
    ],
    [
      'the same body part in a topic is no second chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Elbow, Surgery for elbow dislocation.',
      'non_mtus',
      ['ODG <Elbow> [Surgery for elbow dislocation]'],
    ],
    [
      'a qualifier that is a body part',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back, Arthroplasty, knee.',
      'non_mtus',
      ['ODG <Low Back> [Arthroplasty, knee]'],
    ],
    [
      'the same chapter twice',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder, Surgery for impingement syndrome, Shoulder, Surgery for rotator cuff repair.',
      'non_mtus',
      ['ODG <Shoulder> [Surgery for impingement syndrome | Surgery for rotator cuff repair]'],
    ],
    [
      'the only body part of a topic tells the chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) MRI Ankle.',
      'non_mtus',
      ['ODG <Ankle & Foot> [MRI Ankle]'],
    ],
    [
      'pain inside a topic is no chapter',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Antidepressants for chronic pain.',
      'non_mtus',
      ['ODG [Antidepressants for chronic pain]'],
    ],
    [
      "chronic pain as the chapter's name",
      'Decision based on Non-MTUS Citation ODG, Chronic Pain, Compound drugs.',
      'non_mtus',
      ['ODG <Pain> [Compound drugs]'],
    ],
    [
      'other orders of names',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Stress & Mental Illness chapter, Psychotherapy guidelines.',
      'non_mtus',
      ['ODG <Mental Illness & Stress> [Psychotherapy guidelines]'],
    ],
    [
      'a name in lower case',
      'Decision based on Non-MTUS Citation ODG, low back, MRIs.',
      'non_mtus',
      ['ODG <Low Back> [MRIs]'],
    ],
    [
      'product names are no chapters',
      "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Treatment in Workers' Compensation.",
      'non_mtus',
      ['ODG'],
    ],
    [
      'a qualifier of anatomy in a title',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), TWC Neck and Upper Back, Fusion, anterior cervical.',
      'non_mtus',
      ['ODG <Neck & Upper Back> [Fusion, anterior cervical]'],
    ],
    [
      'rare chapters',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Burns; Infectious Diseases (Bone & joint infections: osteomyelitis).',
      'non_mtus',
      ['ODG <Burns>', 'ODG <Infectious Diseases> [Bone & joint infections: osteomyelitis]'],
    ],
    [
      'pages of the ODG',
      'Decision based on Non-MTUS Citation Official Disability Guidelines, Fitness for Duty, Functional capacity evaluation (FCE), pages 2, 4.',
      'non_mtus',
      ['ODG <Fitness for Duty> [Functional capacity evaluation (FCE)] p. 2, 4'],
    ],
    [
      "an address of the ODG's own",
      'Decision based on Non-MTUS Citation Official Disability Guidelines; www.odg-twc.com, Shoulder, Physical therapy.',
      'non_mtus',
      ['ODG <Shoulder> [Physical therapy]'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('citations outside of the MTUS: ACOEM', () => {
  test.each<Row>([
    [
      'third edition with its page',
      'Decision based on Non-MTUS Citation ACOEM Occupational Medicine Practice Guidelines, 3rd Edition, Knee Disorders, pg. 222.',
      'non_mtus',
      ['ACOEM <Knee Disorders> p. 222'],
    ],
    [
      'chapter by its number, year in parentheses',
      'Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 6, pages 115-116.',
      'non_mtus',
      ['ACOEM <Pain, Suffering, and the Restoration of Function> 2004 p. 115-116'],
    ],
    [
      'both names of ACOEM are one citation',
      'Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice Guidelines, 2nd Edition (2004), Chapter 13, Knee Complaints, pages 341-343.',
      'non_mtus',
      ['ACOEM <Knee Complaints> 2004 p. 341-343'],
    ],
    [
      "the editor's name",
      'Decision based on Non-MTUS Citation Harris J. Occupational medicine practice guidelines, 2nd edition (2004) p 48.',
      'non_mtus',
      ['ACOEM 2004 p. 48'],
    ],
    [
      'ACOEM, then ODG',
      'Decision based on Non-MTUS Citation ACOEM, 2nd Edition, Chapter 7, page 127; Official Disability Guidelines, Pain, Office visits.',
      'non_mtus',
      ['ACOEM <Independent Medical Examinations and Consultations> p. 127', 'ODG <Pain> [Office visits]'],
    ],
    [
      'ODG, then ACOEM',
      'Decision based on Non-MTUS Citation ODG, Low Back, MRIs; ACOEM Guidelines, Chapter 12, Low Back Complaints, pages 303-305.',
      'non_mtus',
      ['ODG <Low Back> [MRIs]', 'ACOEM <Low Back Complaints> p. 303-305'],
    ],
    [
      '"and" between authorities belongs to neither',
      'Decision based on Non-MTUS Citation ACOEM Shoulder Disorders (2011) and ODG Shoulder.',
      'non_mtus',
      ['ACOEM <Shoulder Disorders> 2011', 'ODG <Shoulder>'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('citations outside of the MTUS: others', () => {
  test.each<Row>([
    [
      'a journal',
      'Decision based on Non-MTUS Citation Other Medical Treatment Guideline or Medical Evidence: J Invent Spine. 2012; 9(3): 217-227.',
      'non_mtus',
      ['other "J Invent Spine. 2012; 9(3): 217-227"'],
    ],
    [
      'a source that no vocabulary has, full stops inside',
      'Decision based on Non-MTUS Citation Doe JQ, et al. Trial of an invented brace. Ann Invented Med 2003;28(17):1913-21.',
      'non_mtus',
      ['other "Doe JQ, et al. Trial of an invented brace. Ann Invented Med 2003;28(17):1913-21"'],
    ],
    [
      'a web address broken by a line',
      'Decision based on Non-MTUS Citation http://www.example.org/guideline/ 12345678 and Official Disability Guidelines, Knee.',
      'non_mtus',
      ['other "http://www.example.org/guideline/ 12345678"', 'ODG <Knee & Leg>'],
    ],
    [
      'a site with pages',
      'Decision based on Non-MTUS Citation MDGuidelines.com, Anxiety, pages 2-3.',
      'non_mtus',
      ['other p. 2-3 "MDGuidelines.com, Anxiety, pages 2-3"'],
    ],
    [
      'a book with its page',
      'Decision based on Non-MTUS Citation AMA Guides to the Evaluation of Permanent Impairment, 5th edition, p. 18.',
      'non_mtus',
      ['other p. 18 "AMA Guides to the Evaluation of Permanent Impairment, 5th edition, p. 18"'],
    ],
    [
      "another state's guidelines",
      "Decision based on Non-MTUS Citation Colorado Division of Workers' Compensation, Chronic Pain Disorder Medical Treatment Guidelines, pp. 113-115.",
      'non_mtus',
      [
        'other p. 113-115 "Colorado Division of Workers\' Compensation, Chronic Pain Disorder Medical Treatment Guidelines, pp. 113-115"',
      ],
    ],
    [
      "an insurer's bulletin",
      'Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin: Cold therapy.',
      'non_mtus',
      ['other "Aetna Clinical Policy Bulletin: Cold therapy"'],
    ],
    [
      'two others parted by a semicolon',
      'Decision based on Non-MTUS Citation AAOS Clinical Practice Guideline, 2013; American Society of Anesthesiologists, Practice Advisory.',
      'non_mtus',
      [
        'other "AAOS Clinical Practice Guideline, 2013"',
        'other "American Society of Anesthesiologists, Practice Advisory"',
      ],
    ],
    [
      "the state's regulations",
      'Decision based on Non-MTUS Citation California Code of Regulations, Title 8, section 9785.',
      'non_mtus',
      ['CCR "California Code of Regulations, Title 8, section 9785"'],
    ],
    [
      "the state's law",
      'Decision based on Non-MTUS Citation Labor Code 4600(a).',
      'non_mtus',
      ['CCR "Labor Code 4600(a)"'],
    ],
    [
      'ODG, then FDA',
      'Decision based on Non-MTUS Citation ODG, Pain, Duloxetine; FDA labeling for duloxetine.',
      'non_mtus',
      ['ODG <Pain> [Duloxetine]', 'other "FDA labeling for duloxetine"'],
    ],
    [
      'marks and words between two sources, longer than one step looks at',
      `Decision based on Non-MTUS Citation CDC, Masks${', and the'.repeat(9)}; ODG, Knee.`,
      'non_mtus',
      ['other "CDC, Masks"', 'ODG <Knee & Leg>'],
    ],
    ['nothing behind the words', 'Decision based on Non-MTUS.', 'non_mtus', [], ['unread-citation /text']],
    [
      'outside of the MTUS, and nothing cited',
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.',
      'non_mtus',
      [],
      ['unread-citation /text'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('citations outside of the MTUS: nothing cited', () => {
  test.each<Row>([
    [
      'the claims administrator',
      'The Claims Administrator did not cite any medical evidence for its decision.',
      'none_cited',
      [],
    ],
    [
      'another name of the reviewer',
      'The MAXIMUS reviewer did not cite any medical evidence for its decision.',
      'none_cited',
      [],
    ],
    [
      'a citation in spite of it',
      'The Expert Reviewer did not cite any medical evidence for its decision. Decision based on Non-MTUS Citation ODG, Pain.',
      'non_mtus',
      ['ODG <Pain>'],
    ],
    ['bare words', 'None cited.', 'none_cited', []],
    ['not provided', 'The Claims Administrator guideline was not provided.', 'none_cited', []],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});
