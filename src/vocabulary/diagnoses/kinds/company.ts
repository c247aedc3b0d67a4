import type { CompanyRow } from './row.js';

/** Groups of rows that say something is wrong with what they stand with. */
const DISORDER = ['disorder', 'lesion', 'dysfunction', 'degeneration', 'deformity'];
const LESION = [...DISORDER, 'failure', 'injury', 'impingement'];

/** Kinds that a condition and what has it tell together. */
export const COMPANY: readonly CompanyRow[] = [
  {
    id: 'injury-of-the-head',
    kind: 'head injury',
    of: [['injury'], ['head']],
    unless: ['nerve', 'spinal-cord'],
    example: 'unspecified injury of the head',
  },
  {
    id: 'bleeding-in-the-head',
    kind: 'head injury',
    of: [['bleeding'], ['head']],
    example: 'hemorrhage of the left cerebrum',
  },
  {
    id: 'disruption-of-a-ligament',
    kind: 'tear',
    of: [['disruption'], ['ligament', 'labrum', 'tendon']],
    example: 'disruption of the anterior cruciate ligament',
  },
  { id: 'lesion-of-a-labrum', kind: 'tear', of: [['lesion'], ['labrum']], example: 'superior labral lesion' },
  {
    id: 'injury-of-soft-tissue',
    kind: 'sprain or strain',
    of: [['injury'], ['soft-tissue', 'ligament']],
    example: 'injury to the ligaments of the ankle',
  },
  {
    id: 'lesion-of-a-nerve',
    kind: 'nerve entrapment',
    of: [['nerve'], LESION],
    unless: ['optic', 'nerve-root'],
    example: 'lesion of the left ulnar nerve',
  },
  {
    id: 'neuritis-of-a-nerve',
    kind: 'nerve entrapment',
    of: [['named-nerve', 'nerve'], ['neuralgia']],
    example: 'neuralgia of the sural nerve',
  },
  {
    id: 'lesion-of-a-root',
    kind: 'radiculopathy',
    of: [['nerve-root'], LESION],
    example: 'compression of the S1 nerve root',
  },
  {
    id: 'compression-of-the-cord',
    kind: 'radiculopathy',
    of: [['spinal-cord'], ['lesion']],
    unless: ['disc', 'spondylosis', 'stenosis'],
    example: 'cervical cord compression',
  },
  {
    id: 'neuropathy-of-the-spine',
    kind: 'radiculopathy',
    of: [['neuropathy'], ['spine']],
    example: 'lumbar neuropathy',
  },
  {
    id: 'spinal-degeneration',
    kind: 'disc disorder',
    of: [['degeneration'], ['spine']],
    unless: ['joint', 'arthritis', 'deformity'],
    example: 'degenerative changes of the lumbar spine',
  },
  {
    id: 'disorder-of-a-tendon',
    kind: 'tendon or bursa disorder',
    of: [['tendon'], DISORDER],
    example: 'unspecified disorder of bursae and tendons',
  },
  {
    id: 'disorder-of-a-joint',
    kind: 'joint disease',
    of: [
      ['joint', 'ligament', 'labrum'],
      ['disorder', 'lesion', 'degeneration', 'deformity'],
    ],
    example: 'other specified disorders of the patella',
  },
  {
    id: 'degeneration-of-a-joint',
    kind: 'joint disease',
    of: [['jointed-part'], ['degeneration']],
    example: 'degenerative changes of the hip',
  },
  {
    id: 'dysfunction-of-a-joint',
    kind: 'joint disease',
    of: [['jointed-part'], ['joint-dysfunction']],
    unless: ['spine', 'segment'],
    example: 'dysfunctional knee, knee joint dysfunction',
  },
  {
    id: 'disorder-of-the-jaw-joint',
    kind: 'joint disease',
    of: [['temporomandibular'], [...DISORDER, 'joint-dysfunction', 'disc']],
    example: 'TMJ dysfunction',
  },
  {
    id: 'pain-of-a-muscle',
    kind: 'muscle disorder',
    of: [['muscle'], ['pain', ...DISORDER, 'contracture']],
    example: 'pain of the trapezius muscle',
  },
  {
    id: 'dysfunction-of-the-spine',
    kind: 'segmental dysfunction',
    of: [['dysfunction'], ['spine', 'segment']],
    unless: ['joint', 'organ'],
    example: 'lumbosacral dysfunction',
  },
  {
    id: 'disease-of-an-organ',
    kind: 'internal disease',
    of: [
      ['organ', 'vessel', 'ear'],
      [...DISORDER, 'failure', 'bleeding', 'spasm', 'stenosis', 'atrophy', 'other-joint-disease', 'contracture'],
    ],
    example: 'disease of the gallbladder',
  },
];
