import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

type Row = [proves: string, paragraph: string, basis: string, citations: string[], doubts?: string[]];

const read = (paragraph: string): unknown[] => {
  const { value, doubts } = readGuideline(Passage.of(paragraph));
  return [value.basis, value.citations.map(shownCitation), doubts.map(({ code, path }) => `${code} ${path}`)];
};

describe('MTUS citations: 2014 and 2015: no year, sections without a label, pages', () => {
  test.each<Row>([
    [
      'a title between name and pages',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Baclofen (Lioresal) Page(s): 64, 66.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Baclofen (Lioresal)] p. 64, 66'],
    ],
    [
      'a comma inside a published title parts nothing',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, dosing Page(s): 86-87.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Opioids, dosing] p. 86-87'],
    ],
    [
      'each title with its own pages is a citation of its own',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Methadone Page(s): 61-62, Detoxification Page(s): 42.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Methadone] p. 61-62', 'MTUS Chronic Pain Treatment [Detoxification] p. 42'],
    ],
    [
      'two chapters, each with its pages right behind',
      'Decision based on MTUS General Approach to Initial Assessment and Documentation Page(s): 27, Cornerstones of Disability Prevention and Management Page(s): 92.',
      'mtus',
      [
        'MTUS General Approach to Initial Assessment and Documentation p. 27',
        'MTUS Cornerstones of Disability Prevention and Management p. 92',
      ],
    ],
    [
      "a title that is also a guideline's name stays a title",
      'Decision based on MTUS Chronic Pain Treatment Guidelines Massage therapy Page(s): 60, Acupuncture Page(s): 13, Opioids Page(s): 74-96.',
      'mtus',
      [
        'MTUS Chronic Pain Treatment [Massage therapy] p. 60',
        'MTUS Chronic Pain Treatment [Acupuncture] p. 13',
        'MTUS Chronic Pain Treatment [Opioids] p. 74-96',
      ],
    ],
    [
      'the word Guidelines starts the next guideline without a year',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Exercise Page(s): 46-47, Postsurgical Treatment Guidelines.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Exercise] p. 46-47', 'MTUS Postsurgical Treatment'],
    ],
    [
      'publisher and chapter number before the name',
      'Decision based on MTUS ACOEM Chapter 14 Ankle and Foot Complaints Page(s): 370, 371, 374.',
      'mtus',
      ['MTUS Ankle and Foot Complaints p. 370, 371, 374'],
    ],
    [
      'publisher with its own title before the name, and a second guideline',
      'Decision based on MTUS ACOEM Practice Guidelines, Chapter 10 Elbow Complaints Page(s): 40-42, 45, Chronic Pain Treatment Guidelines Biofeedback Page(s): 24-25.',
      'mtus',
      ['MTUS Elbow Complaints p. 40-42, 45', 'MTUS Chronic Pain Treatment [Biofeedback] p. 24-25'],
    ],
    [
      'a chapter number makes a guideline of what can be a title',
      'Decision based on MTUS ACOEM Practice Guidelines, Chapter 5 Cornerstones of Disability Prevention and Management, and Chapter 7 Independent Medical Examinations and Consultations Page(s): 83, 132-139.',
      'mtus',
      [
        'MTUS Cornerstones of Disability Prevention and Management',
        'MTUS Independent Medical Examinations and Consultations p. 83, 132-139',
      ],
    ],
    [
      'a chapter number behind the name is no page',
      'Decision based on MTUS Knee Complaints Chapter 13 Page(s): 341.',
      'mtus',
      ['MTUS Knee Complaints p. 341'],
    ],
    [
      'a chapter by its number alone goes by its title',
      'Decision based on MTUS ACOEM Chapter 11 Page(s): 272.',
      'mtus',
      ['MTUS Forearm, Wrist, and Hand Complaints p. 272'],
    ],
    [
      'pages without titles',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 60-61, 105.',
      'mtus',
      ['MTUS Chronic Pain Treatment p. 60-61, 105'],
    ],
    [
      'spaces around the dash of a range',
      'Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, hypertension and renal function Page(s): 69 - 70.',
      'mtus',
      ['MTUS Chronic Pain Treatment [NSAIDs, hypertension and renal function] p. 69-70'],
    ],
    [
      'month and year of the edition in parentheses',
      'Decision based on MTUS Chronic Pain Treatment Guidelines (May 2009) Myofascial pain Page(s): 57-58.',
      'mtus',
      ['MTUS Chronic Pain Treatment 2009 [Myofascial pain] p. 57-58'],
    ],
    [
      'a regulation number is no section',
      'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.24.2 Page(s): 30.',
      'mtus',
      ['MTUS Chronic Pain Treatment p. 30'],
    ],
    [
      "a regulation's range, the word Section dropped",
      'Decision based on MTUS Chronic Pain Treatment Guidelines Section 9792.20-9792.26 Page(s): 93-94, 124.',
      'mtus',
      ['MTUS Chronic Pain Treatment p. 93-94, 124'],
    ],
    [
      "a regulation's short range",
      'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20-.26 Page(s): 46.',
      'mtus',
      ['MTUS Chronic Pain Treatment p. 46'],
    ],
    [
      'the 8 of "8 C.C.R." is no page; the edition\'s date gives the year',
      'Decision based on MTUS Chronic Pain Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 (Effective July 18, 2009) Page(s): 22.',
      'mtus',
      ['MTUS Chronic Pain Treatment 2009 p. 22'],
    ],
    [
      'a hyphen in the name',
      'Decision based on MTUS Stress-Related Conditions Page(s): 398 and 400.',
      'mtus',
      ['MTUS Stress-Related Conditions p. 398, 400'],
    ],
    [
      'three guidelines, only some with pages',
      'Decision based on MTUS General Approaches Page(s): 12, 90-92, Knee Complaints Page(s): 335, Chronic Pain Treatment Guidelines Aquatic therapy Page(s): 22.',
      'mtus',
      [
        'MTUS General Approaches p. 12, 90-92',
        'MTUS Knee Complaints p. 335',
        'MTUS Chronic Pain Treatment [Aquatic therapy] p. 22',
      ],
    ],
    [
      'guidelines in a row without pages',
      'Decision based on MTUS Ankle and Foot Complaints, Knee Complaints, Low Back Complaints.',
      'mtus',
      ['MTUS Ankle and Foot Complaints', 'MTUS Knee Complaints', 'MTUS Low Back Complaints'],
    ],
    [
      'a table behind the pages is no section',
      'Decision based on MTUS Low Back Complaints Page(s): 308-310, Table 12-8.',
      'mtus',
      ['MTUS Low Back Complaints p. 308-310'],
    ],
    [
      'a table in front of the pages',
      'Decision based on MTUS Shoulder Complaints Page(s): Table 9-6, page 213.',
      'mtus',
      ['MTUS Shoulder Complaints p. 213'],
    ],
    [
      'pages of how many is no title',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Yoga Page(s): 126 of 127.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Yoga] p. 126'],
    ],
    [
      'the trailing word Section is no part of a title',
      'Decision based on MTUS Chronic Pain Treatment Guidelines, Glucosamine Section, Page(s): 50 & 51.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Glucosamine] p. 50, 51'],
    ],
    [
      'semicolons part titles and pages',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Carisoprodol (Soma); Weaning of Medications; Fentanyl Page(s): 29; 124; 47.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Carisoprodol (Soma) | Weaning of Medications | Fentanyl] p. 29, 124, 47'],
    ],
    [
      '"and" parts two published titles',
      'Decision based on MTUS Chronic Pain Treatment Guidelines Massage therapy and Aquatic therapy Page(s): 22, 60.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Massage therapy | Aquatic therapy] p. 22, 60'],
    ],
    [
      'heading of the chapter without a label',
      'Decision based on MTUS Ankle and Foot Complaints Physical Methods Page(s): 371-372.',
      'mtus',
      ['MTUS Ankle and Foot Complaints [Physical Methods] p. 371-372'],
    ],
    [
      'no guideline behind the word MTUS',
      'Decision based on MTUS ACOEM.',
      'mtus',
      ['MTUS'],
      ['unread-citation /citations/0/guideline'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('MTUS citations: 2016 and 2017: year, Section(s):', () => {
  test.each<Row>([
    [
      'a title with a comma among titles',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Medications for chronic pain, NSAIDs, specific drug list & adverse effects, NSAIDs, hypertension and renal function.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [Medications for chronic pain | NSAIDs, specific drug list & adverse effects | NSAIDs, hypertension and renal function]',
      ],
    ],
    [
      'commas inside parentheses',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS, Aleve [otc]), Ketoprofen, topical.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS, Aleve [otc]) | Ketoprofen, topical]',
      ],
    ],
    [
      'a short title that also starts a longer one',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Psychological evaluations, Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators).',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [Psychological evaluations | Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)]',
      ],
    ],
    [
      'a semicolon inside parentheses',
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Botulinum toxin (Botox®; Myobloc®), Biofeedback.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2009 [Botulinum toxin (Botox®; Myobloc®) | Biofeedback]'],
    ],
    [
      'semicolons between titles with commas',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, dealing with misuse & addiction; Opioids, indicators for addiction; Modafinil.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [Opioids, dealing with misuse & addiction | Opioids, indicators for addiction | Modafinil]',
      ],
    ],
    [
      'three titles of one family',
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): CRPS, treatment, CRPS, medications, CRPS, sympathetic and epidural blocks.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2009 [CRPS, treatment | CRPS, medications | CRPS, sympathetic and epidural blocks]',
      ],
    ],
    [
      'a title of two activities',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Work conditioning, work hardening, Exercise.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2016 [Work conditioning, work hardening | Exercise]'],
    ],
    [
      '"topical" belongs to the title before it',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Capsaicin, topical, Lidoderm (lidocaine patch), Lidocaine, topical.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [Capsaicin, topical | Lidoderm (lidocaine patch) | Lidocaine, topical]',
      ],
    ],
    [
      'slash and hyphens inside titles',
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Injection with anaesthetics and/or steroids, Opioids, steps to avoid misuse/addiction, H-wave stimulation (HWT).',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2009 [Injection with anaesthetics and/or steroids | Opioids, steps to avoid misuse/addiction | H-wave stimulation (HWT)]',
      ],
    ],
    [
      "spelling of an operation's hyphen does not matter",
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): TENS, post-operative pain (transcutaneous electrical nerve stimulation), Percutaneous electrical nerve stimulation (PENS).',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2016 [TENS, post-operative pain (transcutaneous electrical nerve stimulation) | Percutaneous electrical nerve stimulation (PENS)]',
      ],
    ],
    [
      'the year before the word Guidelines',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Zolpidem (Ambien®).',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2016 [Zolpidem (Ambien®)]'],
    ],
    [
      'the year behind the word Guidelines',
      'Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2016, Section(s): Hypnosis.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2016 [Hypnosis]'],
    ],
    [
      'no comma before the label',
      'Decision based on MTUS Knee Complaints 2004 Section(s): Initial Care, Activity Alteration.',
      'mtus',
      ['MTUS Knee Complaints 2004 [Initial Care | Activity Alteration]'],
    ],
    [
      'guideline names with commas and "and"',
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Surgical Considerations, and Neck and Upper Back Complaints 2004, Section(s): Physical Methods.',
      'mtus',
      [
        'MTUS Forearm, Wrist, and Hand Complaints 2004 [Surgical Considerations]',
        'MTUS Neck and Upper Back Complaints 2004 [Physical Methods]',
      ],
    ],
    [
      'spellings of a name: no second comma, "&"',
      'Decision based on MTUS Forearm, Wrist & Hand Complaints 2004, and Elbow Complaints 2007.',
      'mtus',
      ['MTUS Forearm, Wrist & Hand Complaints 2004', 'MTUS Elbow Complaints 2007'],
    ],
    [
      'a chapter as a section of the General Approaches',
      'Decision based on MTUS General Approaches 2004, Section(s): Pain, Suffering, and the Restoration of Function, Work-Relatedness.',
      'mtus',
      ['MTUS General Approaches 2004 [Pain, Suffering, and the Restoration of Function | Work-Relatedness]'],
    ],
    [
      'chapters of their own right',
      'Decision based on MTUS Prevention 2004, and Work-Relatedness 2004, Section(s): Introduction.',
      'mtus',
      ['MTUS Prevention 2004', 'MTUS Work-Relatedness 2004 [Introduction]'],
    ],
    [
      'a name with two commas as a guideline',
      'Decision based on MTUS Pain, Suffering, and the Restoration of Function 2004, Section(s): Summary.',
      'mtus',
      ['MTUS Pain, Suffering, and the Restoration of Function 2004 [Summary]'],
    ],
    [
      'a one-word guideline',
      'Decision based on MTUS Eye 2004, Section(s): Treatment.',
      'mtus',
      ['MTUS Eye 2004 [Treatment]'],
    ],
    [
      'a section called Treatment',
      'Decision based on MTUS Stress Related Conditions 2004, Section(s): Treatment, Follow-up.',
      'mtus',
      ['MTUS Stress Related Conditions 2004 [Treatment | Follow-up]'],
    ],
    [
      'postsurgical titles with commas',
      'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand, Hip, Pelvis and Thigh (femur), Ankle & Foot.',
      'mtus',
      ['MTUS Postsurgical Treatment 2009 [Forearm, Wrist, & Hand | Hip, Pelvis and Thigh (femur) | Ankle & Foot]'],
    ],
    [
      'numbered titles with colons and commas',
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 1.4 Opioids for Acute Pain: Opioids for Post-operative Pain, 3.3.1.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment: Screening for Drug Misuse/Abuse, 4.1 Tapering Opioids: Indications for Tapering Opioids.',
      'mtus',
      [
        'MTUS Opioid Treatment 2016 [1.4 Opioids for Acute Pain: Opioids for Post-operative Pain | 3.3.1.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment: Screening for Drug Misuse/Abuse | 4.1 Tapering Opioids: Indications for Tapering Opioids]',
      ],
    ],
    [
      'a numbered title with a full stop behind its number',
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 4. Tapering Opioids, 4.2 Tapering Opioids: Methods for Tapering Opioids.',
      'mtus',
      ['MTUS Opioid Treatment 2016 [4. Tapering Opioids | 4.2 Tapering Opioids: Methods for Tapering Opioids]'],
    ],
    [
      'another guideline behind numbered titles',
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 2. Opioids for Subacute Pain, and Chronic Pain Medical Treatment 2016, Section(s): Weaning of medications.',
      'mtus',
      [
        'MTUS Opioid Treatment 2016 [2. Opioids for Subacute Pain]',
        'MTUS Chronic Pain Medical Treatment 2016 [Weaning of medications]',
      ],
    ],
    [
      'a number as a section is a page',
      'Decision based on MTUS Elbow Complaints 2007, Section(s): 240.',
      'mtus',
      ['MTUS Elbow Complaints 2007 p. 240'],
    ],
    [
      'numbers as sections are pages',
      'Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): 370-372, 376.',
      'mtus',
      ['MTUS Ankle and Foot Complaints 2004 p. 370-372, 376'],
    ],
    [
      'a label without titles, then pages',
      'Decision based on MTUS Independent Medical Examinations and Consultations 2004, Section(s): Page(s): 127.',
      'mtus',
      ['MTUS Independent Medical Examinations and Consultations 2004 p. 127'],
    ],
    [
      'titles, then pages',
      'Decision based on MTUS Initial Approaches to Treatment 2004, Section(s): Initial Approaches to Treatment, Page(s): 44, 48 - 49.',
      'mtus',
      ['MTUS Initial Approaches to Treatment 2004 [Initial Approaches to Treatment] p. 44, 48-49'],
    ],
    [
      'a table that a label makes a section',
      'Decision based on MTUS Forearm, Wrist and Hand Complaints 2004, Section(s): Table 11-7.',
      'mtus',
      ['MTUS Forearm, Wrist and Hand Complaints 2004 [Table 11-7]'],
    ],
    [
      'the same guideline in two editions',
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topiramate, and Chronic Pain Medical Treatment 2016, Section(s): Pregabalin (Lyrica).',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment 2009 [Topiramate]',
        'MTUS Chronic Pain Medical Treatment 2016 [Pregabalin (Lyrica)]',
      ],
    ],
    [
      'no guideline has sections',
      'Decision based on MTUS Shoulder Complaints 2004; Acupuncture Treatment 2007.',
      'mtus',
      ['MTUS Shoulder Complaints 2004', 'MTUS Acupuncture Treatment 2007'],
    ],
    [
      'a misspelt title stays as written, and is doubtful',
      'Decision based on MTUS Knee Complaints 2004, Section(s): Specail Studies, Summary.',
      'mtus',
      ['MTUS Knee Complaints 2004 [Specail Studies | Summary]'],
      ['unknown-section-title /citations/0/sections/0'],
    ],
    [
      'a misspelt guideline stays as written, and is doubtful',
      'Decision based on MTUS Chronc Pain Medical Treatment 2016, Section(s): Gabapentin (Neurontin®).',
      'mtus',
      ['MTUS Chronc Pain Medical Treatment 2016 [Gabapentin (Neurontin®)]'],
      ['unknown-guideline /citations/0/guideline'],
    ],
    [
      'two guidelines that the vocabulary lacks',
      'Decision based on MTUS Hip Complaints 2004, Section(s): Initial Care, and Groin Complaints 2004, Section(s): Summary.',
      'mtus',
      ['MTUS Hip Complaints 2004 [Initial Care]', 'MTUS Groin Complaints 2004 [Summary]'],
      ['unknown-guideline /citations/0/guideline', 'unknown-guideline /citations/1/guideline'],
    ],
    [
      'the revised elbow chapter under its other name',
      'Decision is based on the MTUS Elbow Disorders (Revised 2007), Section(s): Epicondylalgia, Physical Methods.',
      'mtus',
      ['MTUS Elbow Disorders 2007 [Epicondylalgia | Physical Methods]'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('MTUS citations: 2018 on: the ACOEM guidelines by reference', () => {
  test.each<Row>([
    [
      'sections and another year',
      'Decision based on MTUS Low Back Disorders 2019, Section(s): Treatments, Injections.',
      'mtus',
      ['MTUS Low Back Disorders 2019 [Treatments | Injections]'],
    ],
    [
      'opioids as a guideline',
      'Decision based on MTUS Opioids 2017, Section(s): Screening/Monitoring; Opioid Dose Limits.',
      'mtus',
      ['MTUS Opioids 2017 [Screening/Monitoring | Opioid Dose Limits]'],
    ],
    [
      'chronic pain as a guideline',
      'Decision based on MTUS Chronic Pain 2017, Section(s): Medications.',
      'mtus',
      ['MTUS Chronic Pain 2017 [Medications]'],
    ],
    [
      'a colon inside the name',
      'Decision based on MTUS Workplace Mental Health: Depressive Disorders 2021, Section(s): Cognitive Behavioral Therapy.',
      'mtus',
      ['MTUS Workplace Mental Health: Depressive Disorders 2021 [Cognitive Behavioral Therapy]'],
    ],
    [
      '"and" inside the name, and between two',
      'Decision based on MTUS Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder 2018 and Chronic Pain 2017.',
      'mtus',
      [
        'MTUS Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder 2018',
        'MTUS Chronic Pain 2017',
      ],
    ],
    [
      'hyphens inside the name',
      'Decision based on MTUS Workplace Mental Health: Trauma- and Stressor-Related Disorders 2023, and Workplace Mental Health: Anxiety Disorders 2021.',
      'mtus',
      [
        'MTUS Workplace Mental Health: Trauma- and Stressor-Related Disorders 2023',
        'MTUS Workplace Mental Health: Anxiety Disorders 2021',
      ],
    ],
    [
      'two regions, a semicolon between titles',
      'Decision based on MTUS Cervical and Thoracic Spine Disorders 2018, Section(s): Diagnostic Testing; Follow-up Care, and Shoulder Disorders 2016, Section(s): Rotator Cuff Tendinopathies.',
      'mtus',
      [
        'MTUS Cervical and Thoracic Spine Disorders 2018 [Diagnostic Testing | Follow-up Care]',
        'MTUS Shoulder Disorders 2016 [Rotator Cuff Tendinopathies]',
      ],
    ],
    [
      'hand, wrist and forearm with commas',
      'Decision based on MTUS Hand, Wrist, and Forearm Disorders 2019, Section(s): Carpal Tunnel Syndrome.',
      'mtus',
      ['MTUS Hand, Wrist, and Forearm Disorders 2019 [Carpal Tunnel Syndrome]'],
    ],
    [
      'head and eyes',
      'Decision based on MTUS Traumatic Brain Injury 2017, and Eye Disorders 2017.',
      'mtus',
      ['MTUS Traumatic Brain Injury 2017', 'MTUS Eye Disorders 2017'],
    ],
    ['a number inside the name is no year', 'Decision based on MTUS COVID-19 2021.', 'mtus', ['MTUS COVID-19 2021']],
    [
      'parentheses inside the name',
      'Decision based on MTUS Coronavirus (COVID-19) 2022, Section(s): Treatment.',
      'mtus',
      ['MTUS Coronavirus (COVID-19) 2022 [Treatment]'],
    ],
    [
      'lungs',
      'Decision based on MTUS Work-Related Asthma 2016, and Interstitial Lung Disease 2019.',
      'mtus',
      ['MTUS Work-Related Asthma 2016', 'MTUS Interstitial Lung Disease 2019'],
    ],
    [
      'a slash inside the name',
      'Decision based on MTUS Occupational/Work-Related Asthma 2020.',
      'mtus',
      ['MTUS Occupational/Work-Related Asthma 2020'],
    ],
    [
      'a semicolon before the label, parentheses in a title',
      'Decision based on MTUS Ankle and Foot Disorders 2018; Section(s): Plantar Heel Pain (Plantar Fasciitis).',
      'mtus',
      ['MTUS Ankle and Foot Disorders 2018 [Plantar Heel Pain (Plantar Fasciitis)]'],
    ],
    [
      'hip and groin, antiemetics',
      'Decision based on MTUS Hip and Groin Disorders 2019, and Antiemetics 2017, Section(s): Ondansetron.',
      'mtus',
      ['MTUS Hip and Groin Disorders 2019', 'MTUS Antiemetics 2017 [Ondansetron]'],
    ],
    [
      "publisher named, an edition's date in parentheses",
      'Decision based on MTUS Knee Disorders Guideline (ACOEM October 28, 2020), Section(s): Arthroplasty.',
      'mtus',
      ['MTUS Knee Disorders 2020 [Arthroplasty]'],
    ],
    [
      'publisher before the name',
      'Decision based on MTUS ACOEM Elbow Disorders 2018, Section(s): Medications.',
      'mtus',
      ['MTUS Elbow Disorders 2018 [Medications]'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('MTUS citations: both kinds', () => {
  test.each<Row>([
    [
      'a sentence each',
      'Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Special Studies. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Ankle & Foot, Magnetic resonance imaging (MRI).',
      'both',
      [
        'MTUS Ankle and Foot Complaints 2004 [Special Studies]',
        'ODG <Ankle & Foot> [Magnetic resonance imaging (MRI)]',
      ],
    ],
    [
      'one sentence for both',
      'Decision based on MTUS Elbow Disorders 2018, Section(s): Lateral Epicondylalgia - Injections, and Non-MTUS Official Disability Guidelines (ODG), Elbow.',
      'both',
      ['MTUS Elbow Disorders 2018 [Lateral Epicondylalgia - Injections]', 'ODG <Elbow>'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});
