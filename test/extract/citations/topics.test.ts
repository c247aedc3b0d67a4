import { describe, expect, it, test } from 'vitest';
import { topicOf } from '../../../src/extract/citations/canonical-topics.js';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { titleKey } from '../../../src/extract/citations/section-titles.js';
import { Passage } from '../../../src/text/passage.js';
import { ALL_TITLES } from '../../../src/vocabulary/guidelines/section-titles.js';
import { TOPICS } from '../../../src/vocabulary/guidelines/topics.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const nameOf = (printed: string): string => topicOf(printed).name;

describe('the table of topics', () => {
  test.each(TOPICS)('$name: each of its names leads to it', ({ name, also }) => {
    for (const each of [name, ...also, name.toUpperCase(), `${name}.`])
      expect([each, nameOf(each)]).toEqual([each, name]);
  });
  it('has each name once', () => {
    const keys = TOPICS.flatMap(({ name, also }) => [...new Set([name, ...also].map(titleKey))]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
  it('leaves no published title without a name that leads to itself', () => {
    const names = ALL_TITLES.map(nameOf);
    expect(names.filter((name) => nameOf(name) !== name)).toEqual([]);
  });
});

describe('one topic, however it is printed', () => {
  test.each([
    [
      'MRI',
      [
        'MRI',
        'MRIs',
        "MRI's",
        'MRI’s (magnetic resonance imaging)',
        'MRI (Magnetic Resonance Imaging)',
        'Magnetic resonance imaging',
        'Magnetic Resonance Imaging (MRI)',
        'Magnetic resonance imaging (MRIs)',
        'MRI (magnetic resonance imag',
        'MRI, knee',
        'Knee MRI',
        'MRI of the lumbar spine without contrast',
        'Indications for MRI',
        'Magnetic resonnance imaging',
        'magnetic  resonance imaging.',
      ],
    ],
    [
      'CT',
      ['CT', 'CT scan', 'Computed tomography (CT)', 'CT (computed tomography)', 'CT, cervical spine', 'CAT scans'],
    ],
    [
      'Electrodiagnostic studies',
      [
        'EMG/NCS',
        'EMG/NCV',
        'NCV/EMG',
        'EMGs/NCS',
        'Electro-diagnostic studies (EDS)',
        'Electrodiagnostic testing (EMG/NCS)',
      ],
    ],
    ['Electromyography', ['EMG', 'EMGs (electromyography)', 'Electromyography (EMG)', 'EMG, upper extremities']],
    ['Nerve conduction studies', ['NCS', 'NCV', 'Nerve conduction study', 'Nerve Conduction Studies (NCS)']],
    [
      'Epidural steroid injections',
      [
        'ESI',
        'ESIs',
        "ESI's",
        'Epidural steroid injection',
        'Epidural Steroid Injections (ESIs)',
        'Lumbar ESI',
        'Criteria for the use of epidural steroid injections',
      ],
    ],
    [
      'TENS',
      [
        'TENS',
        'TENS unit',
        'Transcutaneous electrical nerve stimulation (TENS)',
        'TENS (transcutaneous electrical nerve stimulation)',
      ],
    ],
    [
      'TENS, chronic pain',
      [
        'TENS, chronic pain',
        'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
        'TENS for chronic pain',
      ],
    ],
    [
      'Physical therapy',
      [
        'PT',
        'Physical therapy (PT)',
        'Physical Therapy Guidelines',
        'ODG physical therapy guidelines',
        'Physical therapy, shoulder',
      ],
    ],
    [
      'Cognitive behavioral therapy',
      ['CBT', 'Cognitive-behavioral therapy', 'Cognitive behavioural therapy (CBT)', 'Cognitive behavior therapy'],
    ],
    ['Opioids', ['Opioid', 'opioids', 'Opiates', 'Narcotics']],
    ['Opioids, on-going management', ['Opioids, ongoing management', 'Opioids, On-Going Management']],
    [
      'NSAIDs',
      [
        'NSAID',
        'NSAIDs (non-steroidal anti-inflammatory drugs)',
        'Nonsteroidal anti-inflammatory drugs (NSAIDs)',
        'Non-steroidal anti-inflammatory drugs',
        "NSAID's",
      ],
    ],
    [
      'Muscle relaxants',
      ['Muscle relaxants (for pain)', 'Muscle Relaxant', 'Skeletal muscle relaxants', 'Muscle relaxers'],
    ],
    ['Topical analgesics', ['Topical analgesic', 'TOPICAL ANALGESICS', 'Topicals', 'Topical medications']],
    ['Topical analgesics, compounded', ['Topical Analgesics, Compounded', 'Compounded topical analgesics']],
    [
      'Urine drug testing',
      [
        'UDT',
        'Urine drug testing (UDT)',
        'Urine drug screens',
        'Drug screen',
        'Drug testing',
        'UDS',
        'Urine toxicology',
      ],
    ],
    ['Acupuncture', ['Acupuncture Guidelines', 'acupuncture', 'Acupuncture treatment', 'Acupunture treatment']],
    [
      'Manual therapy & manipulation',
      [
        'Chiropractic',
        'Chiropractic care',
        'Manipulation',
        'Manual therapy and manipulation',
        'Chiropractic manipulation',
        'Spinal manipulation',
      ],
    ],
    [
      'Facet joint diagnostic blocks',
      ['Facet blocks', 'Medial branch blocks', 'Facet joint diagnostic blocks (injections)', 'MBBs'],
    ],
    ['Facet joint injections', ['Facet injection', 'Facet joint intra-articular injections (therapeutic blocks)']],
    [
      'Facet joint radiofrequency neurotomy',
      ['RFA', 'Radiofrequency ablation', 'Facet rhizotomy (radio frequency medial branch neurotomy)'],
    ],
    ['Proton pump inhibitors', ['PPI', 'PPIs', 'Proton Pump Inhibitor', 'Proton pump inhibitors (PPIs)']],
    ['Extracorporeal shock wave therapy', ['ESWT', 'Shockwave therapy', 'Extracorporeal shockwave therapy (ESWT)']],
    ['Lidocaine patch', ['Lidoderm®', 'Lidoderm (lidocaine patch)', 'Lidoderm® patches']],
    ['Home exercise kits', ['Home exercise kit', 'Exercise equipment']],
    ['X-rays', ['X-ray', 'Radiography (x-rays)', 'X-rays, hand']],
  ])('%s', (name, printed) => {
    expect(printed.map((each) => [each, nameOf(each)])).toEqual(printed.map((each) => [each, name]));
  });
});

describe('published titles, and what is no known topic', () => {
  test.each([
    ['Initial care', 'Initial Care', 'published-title'],
    ['Inital Care', 'Initial Care', 'misspelt-topic'],
    ['Special Studies', 'Special Studies', 'published-title'],
    [
      '3.3.2 Opioids for Chronic Pain and Chronic Opioid Treatment: Patient Treatment Agreement and Informed Consent',
      'Opioids for Chronic Pain and Chronic Opioid Treatment: Patient Treatment Agreement and Informed Consent',
      'published-title',
    ],
    ['splint wear  schedule,', 'Splint wear schedule', 'as-printed'],
    ['Night orthosis programs (NOP)', 'Night orthosis programs', 'as-printed'],
    ['Night orthosis programs (XYZ)', 'Night orthosis programs (XYZ)', 'as-printed'],
    ['Quorvexa®', 'Quorvexa', 'as-printed'],
    ['5.2 Bespoke Sandals', 'Bespoke Sandals', 'as-printed'],
    ['Table 9-6', 'Table 9-6', 'as-printed'],
    ['9792.24.2', '9792.24.2', 'as-printed'],
    ['pH probes', 'pH probes', 'as-printed'],
    ['Nerve transplants in lizards (MRI)', 'MRI', 'topic-in-brackets'],
    ['MRI and CT', 'MRI and CT', 'as-printed'],
    ['Shoulder', 'Shoulder', 'published-title'],
    ['( )', '( )', 'as-printed'],
  ])('%s', (printed, name, rule) => {
    expect(topicOf(printed)).toEqual({ name, rule });
  });
});

it('stands beside each section of a citation, with the place of its words', () => {
  const text =
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg, MRIs, Knee braces, Bespoke sandals.';
  const { value, places } = readGuideline(Passage.of(text));
  const [citation] = value!.citations;
  expect(citation!.sections).toEqual(['MRIs', 'Knee braces', 'Bespoke sandals']);
  expect(citation!.topics).toEqual(['MRI', 'Braces', 'Bespoke sandals']);
  const place = places.find(({ path }) => path === '/citations/0/topics/0');
  expect(text.slice(place!.span.start, place!.span.end)).toBe('MRIs');
});

it.each(['MRI ', '((', '(a ', '. . ', '- ', 'MRI (', 'of the ', 'abc', '1.', '®'])(
  'time grows with the text: %j',
  (phrase) => {
    expectLinear((size) => repeated(phrase, size), topicOf);
  },
);
