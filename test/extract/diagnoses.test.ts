import { describe, expect, test } from 'vitest';
import { findDiagnoses } from '../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../src/text/passage.js';

const texts = (summary: string) => findDiagnoses(Passage.of(summary)).value.map(({ text }) => text);

describe('cues', () => {
  test.each([
    ['Diagnoses include lumbar sprain and left knee contusion.', 'diagnosis', ['lumbar sprain', 'left knee contusion']],
    [
      'The current diagnoses are documented as cervicalgia and right wrist sprain.',
      'diagnosis',
      ['cervicalgia', 'right wrist sprain'],
    ],
    ['The current diagnosis is umbilical hernia.', 'diagnosis', ['umbilical hernia']],
    ['The injured worker was diagnosed as having left ankle sprain.', 'diagnosis', ['left ankle sprain']],
    ['She was diagnosed with a right wrist fracture and treated with a cast.', 'diagnosis', ['right wrist fracture']],
    [
      'The patient carries the diagnoses of lumbar radiculopathy and chronic pain syndrome.',
      'diagnosis',
      ['lumbar radiculopathy', 'chronic pain syndrome'],
    ],
    [
      'The patient has the following diagnoses: 1) left shoulder impingement 2) cervical strain 3) insomnia.',
      'diagnosis',
      ['left shoulder impingement', 'cervical strain', 'insomnia'],
    ],
    [
      'Diagnosis: Lumbar disc displacement without myelopathy.',
      'diagnosis',
      ['Lumbar disc displacement without myelopathy'],
    ],
    [
      'Diagnostic impressions are noted as thoracic strain and myofascial pain.',
      'diagnosis',
      ['thoracic strain', 'myofascial pain'],
    ],
    [
      'The attending provider gave the applicant diagnoses of left-sided sciatica and low back pain.',
      'diagnosis',
      ['left-sided sciatica', 'low back pain'],
    ],
    [
      'A review of the records shows the injured worker has diagnosis that include bursitis right hip, and sprain left knee.',
      'diagnosis',
      ['bursitis right hip', 'sprain left knee'],
    ],
    [
      'The medical records provided reveal the diagnosis of sprain of the left foot.',
      'diagnosis',
      ['sprain of the left foot'],
    ],
    [
      'Impression: right shoulder rotator cuff tear, status post fall.',
      'diagnosis',
      ['right shoulder rotator cuff tear'],
    ],
    ['The injured worker is undergoing treatment for right elbow strain.', 'treated_for', ['right elbow strain']],
    [
      'Medical records indicated that the injured worker is undergoing treatment for: left wrist tendinitis.',
      'treated_for',
      ['left wrist tendinitis'],
    ],
    [
      'He is being treated for cervical strain, thoracic strain and lumbar strain.',
      'treated_for',
      ['cervical strain', 'thoracic strain', 'lumbar strain'],
    ],
    [
      'The patient has been treated for bilateral carpal tunnel syndrome.',
      'treated_for',
      ['bilateral carpal tunnel syndrome'],
    ],
    [
      'The applicant is a 40-year-old who has filed a claim for chronic low back pain reportedly associated with an industrial injury of May 3, 2011.',
      'claim',
      ['chronic low back pain'],
    ],
    [
      'He sustained a work related injury on October 13, 2015, incurring back and hip injuries.',
      'claim',
      ['back and hip injuries'],
    ],
    ['The injured worker was being treated for the diagnosis of knee pain.', 'diagnosis', ['knee pain']],
    [
      'Diagnoses, as per progress report dated 03/04/16, included cervical disc syndrome and lumbar facet syndrome.',
      'diagnosis',
      ['cervical disc syndrome', 'lumbar facet syndrome'],
    ],
    [
      'Her diagnoses, as listed on 1-7-2015, are: (1) vertigo; (2) scalp laceration, healed.',
      'diagnosis',
      ['vertigo', 'scalp laceration, healed'],
    ],
    ['The list of active diagnoses reads: hip fracture; anemia.', 'diagnosis', ['hip fracture', 'anemia']],
    [
      'Thus far, he has been treated with medications and reported diagnosis with diabetes mellitus.',
      'diagnosis',
      ['diabetes mellitus'],
    ],
    [
      'The prolonged latency was 5.9 ms. Diagnoses were listed as carpal tunnel syndrome.',
      'diagnosis',
      ['carpal tunnel syndrome'],
    ],
    [
      'Dx list on the last PR-2: crushing injury of hand (927.20); reactive depression (300.4).',
      'diagnosis',
      ['crushing injury of hand', 'reactive depression'],
    ],
    [
      'The reviewer tells of findings (no Tinel sign), current diagnoses (plantar fasciitis, and tarsal tunnel syndrome), and treatment to date (night splint).',
      'diagnosis',
      ['plantar fasciitis', 'tarsal tunnel syndrome'],
    ],
    ['He has filed a claim for elbow pain with an injury date of 12/22/2020.', 'claim', ['elbow pain']],
  ])('%s', (summary, cue, expected) => {
    expect(texts(summary)).toEqual(expected);
    expect(findDiagnoses(Passage.of(summary)).value[0]!.cue).toBe(cue);
  });
});

describe('what is no diagnosis', () => {
  test.each([
    ['He complained of neck pain and right shoulder pain.', 'complaints'],
    ['Physical exam revealed lumbar spasm and tenderness.', 'findings'],
    ['An MRI of the knee showed a meniscus tear.', 'imaging'],
    ['MRI impression: disc protrusion at L4-5.', 'the impression of a study'],
    ['Treatment to date has included diagnostic studies and medications.', 'diagnostic is no cue'],
    ['There is no diagnosis of radiculopathy.', 'negation'],
    ['The treatment plan is for an MRI to rule out a labral tear.', 'to be ruled out'],
    ['His mother was diagnosed with rheumatoid arthritis.', 'another person'],
    ['Guidelines recommend imaging for patients diagnosed with red flag conditions.', 'general talk'],
    ['Physical therapy was denied due to lack of a diagnosis of radiculopathy.', "the administrator's reasons"],
    ['The request is for the diagnosis and treatment of the shoulder.', 'a purpose'],
    ['He underwent a diagnostic arthroscopy.', 'a procedure'],
    ['The provider wished to confirm a diagnosis of carpal tunnel syndrome.', 'not yet known'],
    ['She sustained an injury to the right hand on 6/11/2014.', 'how the injury is told, not what is claimed'],
    ['Utilization Review modified the request for physical therapy for lumbar strain.', 'no cue'],
  ])('%s', (summary, _proves) => {
    expect(texts(summary)).toEqual([]);
  });
});

describe('lists', () => {
  test.each([
    ['cervical and lumbar sprain', ['cervical and lumbar sprain'], 'a shared head'],
    ['neck and shoulder strain', ['neck and shoulder strain'], 'a shared head of two sites'],
    ['lumbar sprain/strain', ['lumbar sprain/strain'], 'two words for one'],
    [
      'strain of muscle, fascia and tendon of lower back, subsequent encounter',
      ['strain of muscle, fascia and tendon of lower back, subsequent encounter'],
      'an ICD title',
    ],
    [
      'sprain of ligaments of cervical spine, initial encounter, and contusion of left elbow',
      ['sprain of ligaments of cervical spine, initial encounter', 'contusion of left elbow'],
      'a title, then another entry',
    ],
    [
      'strain of muscle, fascia and tendon of lower back, subsequent encounter and right ankle sprain',
      ['strain of muscle, fascia and tendon of lower back, subsequent encounter', 'right ankle sprain'],
      'a title whose tail ends before the next entry',
    ],
    [
      'myalgia and myositis unspecified, chronic pain due to trauma',
      ['myalgia and myositis unspecified', 'chronic pain due to trauma'],
      'a title that holds "and"',
    ],
    ['strain in left hip, knee, and foot', ['strain in left hip, knee, and foot'], 'sites behind their condition'],
    [
      'pain in right shoulder; cervicalgia; and post-concussional syndrome',
      ['pain in right shoulder', 'cervicalgia', 'post-concussional syndrome'],
      'semicolons',
    ],
    ['dislocation, elbow', ['dislocation, elbow'], 'the site behind a comma'],
    ['wrist tendinitis and bursitis', ['wrist tendinitis and bursitis'], 'a second condition of the same site'],
    ['lumbar radiculopathy, rule out herniated disc', ['lumbar radiculopathy'], 'an entry to be ruled out'],
    ['lumbar strain (847.2), sciatica (724.3)', ['lumbar strain', 'sciatica'], 'codes behind'],
    [
      'major depressive disorder, single episode, moderate and generalized anxiety disorder',
      ['major depressive disorder, single episode, moderate', 'generalized anxiety disorder'],
      'a title with degrees',
    ],
    ['degenerative disc disease at L4-5 and L5-S1', ['degenerative disc disease at L4-5 and L5-S1'], 'levels'],
    [
      'left knee pain and swelling, right knee medial meniscus tear',
      ['left knee pain and swelling', 'right knee medial meniscus tear'],
      'a symptom pair',
    ],
    [
      'thoracic or lumbosacral neuritis or radiculitis, muscle spasms, coccydynia and sacroiliitis',
      ['thoracic or lumbosacral neuritis or radiculitis', 'muscle spasms', 'coccydynia', 'sacroiliitis'],
      '"or" never splits',
    ],
    [
      'right shoulder pain, status post arthroscopy',
      ['right shoulder pain', 'status post arthroscopy'],
      'an operation inside a list',
    ],
    [
      'post-traumatic stress disorder, insomnia, and headaches',
      ['post-traumatic stress disorder', 'insomnia', 'headaches'],
      'the serial comma',
    ],
    [
      'displacement of lumbar intervertebral disc without myelopathy, and lumbago',
      ['displacement of lumbar intervertebral disc without myelopathy', 'lumbago'],
      'a governed noun',
    ],
    [
      'reflex sympathetic dystrophy of the upper limb, gastroesophageal reflux disease and hypertension',
      ['reflex sympathetic dystrophy of the upper limb', 'gastroesophageal reflux disease', 'hypertension'],
      'internal medicine',
    ],
    [
      'bilateral knee osteoarthritis, right greater than left',
      ['bilateral knee osteoarthritis, right greater than left'],
      'a comparison',
    ],
    [
      'pes planus, acquired and right inguinal hernia, reducible',
      ['pes planus, acquired', 'right inguinal hernia, reducible'],
      'qualifiers',
    ],
    [
      'gastritis, hypogonadism, opioid induced, and hypertension, well controlled',
      ['gastritis', 'hypogonadism, opioid induced', 'hypertension, well controlled'],
      'qualifiers of two words',
    ],
    [
      'incomplete paraplegia, T11 ASIA B; osteoarthrosis, localized, primary, hand; neurogenic bladder',
      ['incomplete paraplegia, T11 ASIA B', 'osteoarthrosis, localized, primary, hand', 'neurogenic bladder'],
      'commas inside the entries of a list of semicolons',
    ],
    [
      'pressure ulcer of sacral region, stage 3, paraplegia, unspecified, and insomnia',
      ['pressure ulcer of sacral region, stage 3', 'paraplegia, unspecified', 'insomnia'],
      'a stage with its figure',
    ],
    [
      'complex regional pain syndrome I of left upper limb and hypertension',
      ['complex regional pain syndrome I of left upper limb', 'hypertension'],
      'a numeral is no pronoun',
    ],
    [
      'pain disorder associated with both psychological factors and a general medical condition',
      ['pain disorder associated with both psychological factors and a general medical condition'],
      '"both" wants its second',
    ],
    [
      'bicipital tendinitis, right shoulder and primary osteoarthritis, right shoulder',
      ['bicipital tendinitis, right shoulder', 'primary osteoarthritis, right shoulder'],
      'each with its site behind',
    ],
    [
      'mild cognitive impairment of uncertain or unknown etiology',
      ['mild cognitive impairment of uncertain or unknown etiology'],
      '"unknown" inside a title',
    ],
    [
      'unspecified injury of right lower leg, left hip strain',
      ['unspecified injury of right lower leg', 'left hip strain'],
      'unspecified',
    ],
  ])('%s', (listed, expected, _proves) => {
    expect(texts(`Diagnoses include ${listed}.`)).toEqual(expected);
  });

  test.each([
    [
      'Her diagnoses include: 1. Lumbar disc herniation. 2. Right knee derangement. 3. Anxiety. Treatment has included rest.',
      ['Lumbar disc herniation', 'Right knee derangement', 'Anxiety'],
      'numbers that end sentences',
    ],
    [
      "The diagnoses have included trigger finger of the right ring finger and de Quervain's tenosynovitis.",
      ['trigger finger of the right ring finger', "de Quervain's tenosynovitis"],
      'an eponym',
    ],
    [
      'Working diagnoses: 1) hypertension aggravated by pain and stress, 2) reflux secondary to NSAIDs, 3) rule out colitis.',
      ['hypertension aggravated by pain and stress', 'reflux secondary to NSAIDs'],
      'numbers carry a list over words that would end it',
    ],
    [
      "Impressions: 1. left inguinal hernia; 2. diabetes mellitus type 2. The patient's father died of colon cancer.",
      ['left inguinal hernia', 'diabetes mellitus type 2'],
      'a figure that ends the last entry',
    ],
    [
      'Dental diagnoses are bruxism, fractured teeth #3, #14 and #19, and xerostomia.',
      ['bruxism', 'fractured teeth #3, #14 and #19', 'xerostomia'],
      'numbers of teeth between commas',
    ],
    [
      'Diagnoses that day include pes planus, Achilles tendinitis of the left leg, and equinus.',
      ['pes planus', 'Achilles tendinitis of the left leg', 'equinus'],
      'the day between noun and verb',
    ],
    [
      'She is undergoing treatment for back pain, hypertension secondary to NSAIDs and stress, gastritis, and anxiety.',
      ['back pain', 'hypertension secondary to NSAIDs and stress', 'gastritis', 'anxiety'],
      'two causes of one condition',
    ],
    [
      'He was diagnosed as having open fracture of the right index finger and repair on 3-4-15.',
      ['open fracture of the right index finger', 'repair on 3-4-15'],
      'the day of an operation',
    ],
    [
      'Impression: 1. Lateral epicondylitis. 2. Wrist tenosynovitis, compensatory.',
      ['Lateral epicondylitis', 'Wrist tenosynovitis, compensatory'],
      'a qualifier at the end',
    ],
    [
      'Dental diagnoses: 1) Bruxism; 2) Dental caries, teeth #3 and #14.',
      ['Bruxism', 'Dental caries, teeth #3 and #14'],
      'numbers of teeth',
    ],
    [
      'Diagnoses: 1. Foraminal stenosis at L5-S1. 2. Status post right hemilaminotomy. 3. Lumbago.',
      ['Foraminal stenosis at L5-S1', 'Status post right hemilaminotomy', 'Lumbago'],
      'an operation among the sentences of a list',
    ],
    [
      'DIAGNOSES:\nFacet joint hypertrophy\nLumbar facet arthropathy\nThe plan is to repeat the blocks and to check the level of the medication in two weeks.',
      ['Facet joint hypertrophy', 'Lumbar facet arthropathy'],
      'one entry per line',
    ],
    [
      'Diagnoses: 1. Rotator cuff tear, full thickness\n2. Adhesive capsulitis, mild\nThe provider recommended surgery with rehabilitation afterwards, and a sling to be worn.',
      ['Rotator cuff tear, full thickness', 'Adhesive capsulitis, mild'],
      'numbered lines',
    ],
    [
      'Diagnoses: -Lumbar sprain -Myofasciitis\nThe determination being challenged is dated 12/26/14, and the records go on from there.',
      ['Lumbar sprain', 'Myofasciitis'],
      'dashes',
    ],
    [
      'Impression: 1. Ganglion cyst, dorsal left wrist Recommendation: release of the trigger finger.',
      ['Ganglion cyst, dorsal left wrist'],
      'the next label',
    ],
    [
      'Her working diagnosis was complex regional pain syndrome type I of the left leg.',
      ['complex regional pain syndrome type I of the left leg'],
      'a type is no pronoun',
    ],
    [
      'The diagnoses are disc protrusion at L3-4, L4-5, and L5-S1; right sciatica.',
      ['disc protrusion at L3-4, L4-5, and L5-S1', 'right sciatica'],
      'levels of one protrusion',
    ],
    [
      'The current diagnoses are documented as work related fall, blunt neck trauma with dizziness, and left hand contusion.',
      ['work related fall', 'blunt neck trauma with dizziness', 'left hand contusion'],
      'words that could open a clause, but are an entry',
    ],
    [
      'She was diagnosed as having wrist contusion, current left knee lateral meniscus tear, and vertigo.',
      ['wrist contusion', 'current left knee lateral meniscus tear', 'vertigo'],
      '"current" of a condition',
    ],
    [
      'Diagnoses include hip strain, current medications include ibuprofen for pain.',
      ['hip strain'],
      '"current" of a clause',
    ],
    [
      'Diagnoses included elbow bursitis, status post wrist ganglion excision and status post cubital tunnel.',
      ['elbow bursitis', 'status post wrist ganglion excision', 'status post cubital tunnel'],
      'an operation told by its site',
    ],
    [
      "He was diagnosed as having knee pain left' left leg weakness; bursitis left hip.",
      ['knee pain left', 'left leg weakness', 'bursitis left hip'],
      'a mark struck beside the semicolon',
    ],
    [
      "Diagnoses include 'frozen shoulder' of the left arm, and the workers' strain.",
      ["'frozen shoulder' of the left arm", "workers' strain"],
      'quotation marks and possession part nothing',
    ],
    [
      'He is being treated for sprain of joints and ligaments of other parts of neck.',
      ['sprain of joints and ligaments of other parts of neck'],
      'a title whose tissues are joined',
    ],
    [
      'He was diagnosed with tear of meniscus of knee, current and pain in joint involving lower leg.',
      ['tear of meniscus of knee, current', 'pain in joint involving lower leg'],
      'a tail that could open a clause',
    ],
  ])('%s', (summary, expected, _proves) => {
    expect(texts(summary)).toEqual(expected);
  });

  test.each([
    ['He was diagnosed with lumbar strain and was given Motrin.', ['lumbar strain']],
    ['Diagnoses include cervical strain and the patient was referred to a surgeon.', ['cervical strain']],
    ['She is being treated for wrist sprain with physical therapy and medications.', ['wrist sprain']],
    ['The diagnosis is right knee sprain. He complains of back pain.', ['right knee sprain']],
    [
      'Diagnoses include lumbar strain. Diagnoses also include Lumbar Strain and sciatica.',
      ['lumbar strain', 'sciatica'],
    ],
    ['She was diagnosed with shoulder strain following the fall and underwent x-rays.', ['shoulder strain']],
  ])('ends and repeats: %s', (summary, expected) => {
    expect(texts(summary)).toEqual(expected);
  });

  test.each([
    ['Diagnoses include lumbar sprain (S33.5XXA).', 'lumbar sprain', 'S33.5XXA'],
    ['Diagnoses: 722.52 lumbar disc degeneration, 724.4 lumbar radiculitis.', 'lumbar disc degeneration', '722.52'],
    ['The diagnosis is myalgia and myositis, unspecified (ICD9 729.1).', 'myalgia and myositis, unspecified', '729.1'],
  ])('codes: %s', (summary, text, code) => {
    expect(findDiagnoses(Passage.of(summary)).value[0]).toMatchObject({ text, code });
  });
});

test('every place holds what the value says', () => {
  const summary =
    'The diagnoses\ninclude strain of muscle, fascia\nand tendon of lower back (S39.012A), and left-\nsided sciatica.';
  const found = findDiagnoses(Passage.of(summary));
  for (const { path, span } of found.places) {
    const words = Passage.of(summary, span).text;
    const [, index, key] = path.split('/') as [string, string, 'text' | 'code' | undefined];
    if (key === 'text' || key === 'code') expect(words).toBe(found.value[Number(index)]![key]);
  }
  expect(found.value).toHaveLength(2);
});
