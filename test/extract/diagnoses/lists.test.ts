import { describe, expect, test } from 'vitest';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';

/** Lists as letters print them, by what is hard in them; "|" parts the entries that a careful reader makes of each. */
const LISTS: Readonly<Record<string, readonly (readonly [list: string, entries: string])[]>> = {
  'conditions with a site each': [
    [
      'lumbar sprain, right knee contusion and left wrist pain',
      'lumbar sprain | right knee contusion | left wrist pain',
    ],
    ['neck pain, low back pain, and insomnia', 'neck pain | low back pain | insomnia'],
    ['right elbow strain and right wrist tendinitis', 'right elbow strain | right wrist tendinitis'],
    ['cervicalgia, dorsalgia, lumbago', 'cervicalgia | dorsalgia | lumbago'],
    ['gout and left great toe fracture', 'gout | left great toe fracture'],
    ['hypertension, diabetes mellitus and gastritis', 'hypertension | diabetes mellitus | gastritis'],
    ['rib fractures and left clavicle fracture', 'rib fractures | left clavicle fracture'],
    ['right plantar fasciitis, bilateral pes planus', 'right plantar fasciitis | bilateral pes planus'],
    ['possible meniscal tear and patellofemoral syndrome', 'possible meniscal tear | patellofemoral syndrome'],
    ['depression, anxiety, and headaches', 'depression | anxiety | headaches'],
  ],
  'sites that share the condition behind them': [
    ['neck, back and left shoulder pain', 'neck, back and left shoulder pain'],
    ['thoracic and lumbar strain', 'thoracic and lumbar strain'],
    ['insomnia, right hip and right knee pain', 'insomnia | right hip and right knee pain'],
    ['ongoing right sided hip and thigh pain', 'ongoing right sided hip and thigh pain'],
    ['chronic left sided neck and arm pain and depression', 'chronic left sided neck and arm pain | depression'],
    ['left medial and lateral meniscus tears', 'left medial and lateral meniscus tears'],
    ['right and left carpal tunnel syndrome', 'right and left carpal tunnel syndrome'],
    ['lumbago and left and right leg pain', 'lumbago | left and right leg pain'],
    ['sciatica, cervical and thoracic sprain', 'sciatica | cervical and thoracic sprain'],
    ['bilateral wrist and hand pain, rule out neuropathy', 'bilateral wrist and hand pain'],
  ],
  'sites behind the condition that they share': [
    ['contusions of the scalp, chin and left elbow', 'contusions of the scalp, chin and left elbow'],
    ['sprain of the right knee and ankle', 'sprain of the right knee and ankle'],
    ['strain in neck, shoulders, and hips', 'strain in neck, shoulders, and hips'],
    ['osteoarthritis of both knees and left hip', 'osteoarthritis of both knees and left hip'],
    ['pain in left wrist and forearm', 'pain in left wrist and forearm'],
    ['burns of the face, neck and hands', 'burns of the face, neck and hands'],
    [
      'strains and sprains injuries sustained neck, back and knees',
      'strains and sprains injuries sustained neck, back and knees',
    ],
    ['sprain injuries sustained hip, thigh and calf', 'sprain injuries sustained hip, thigh and calf'],
  ],
  'several sites under one condition, then another': [
    [
      'laceration of scalp, ear and cheek and mild thoracic strain',
      'laceration of scalp, ear and cheek | mild thoracic strain',
    ],
    [
      'contusion of left hip, knee and ankle and lumbar sprain',
      'contusion of left hip, knee and ankle | lumbar sprain',
    ],
    ['abrasions of face, hands and knees and neck pain', 'abrasions of face, hands and knees | neck pain'],
    ['strain of neck, upper back and shoulders, and anxiety', 'strain of neck, upper back and shoulders | anxiety'],
    ['pain in the neck, shoulders and arms and insomnia', 'pain in the neck, shoulders and arms | insomnia'],
    [
      'sprain of right wrist and thumb and right elbow contusion',
      'sprain of right wrist and thumb | right elbow contusion',
    ],
    ['bruises of the chest and abdomen and left rib fracture', 'bruises of the chest and abdomen | left rib fracture'],
    ['contusion of left hip, neck and back pain', 'contusion of left hip | neck and back pain'],
  ],
  'conditions that share a site': [
    ['left knee pain and swelling', 'left knee pain and swelling'],
    ['shoulder tendinitis and bursitis, and gout', 'shoulder tendinitis and bursitis | gout'],
    ['swelling and stiffness of the right hand', 'swelling and stiffness of the right hand'],
    [
      'left wrist pain and injury status post repair May 2015',
      'left wrist pain and injury status post repair May 2015',
    ],
    [
      'right ankle pain and injury status post fixation in June 2014',
      'right ankle pain and injury status post fixation in June 2014',
    ],
    ['bilateral hand numbness and tingling, elbow sprain', 'bilateral hand numbness and tingling | elbow sprain'],
    ['lumbar sprain and strain', 'lumbar sprain and strain'],
  ],
  'adjectives that share a noun': [
    ['fleeting angry and sad thoughts', 'fleeting angry and sad thoughts'],
    ['anxious and depressed mood, insomnia', 'anxious and depressed mood | insomnia'],
    ['sexual and urinary dysfunction', 'sexual and urinary dysfunction'],
    ['acute and chronic low back pain', 'acute and chronic low back pain'],
    ['gout and motor and sensory deficits', 'gout | motor and sensory deficits'],
    ['visual and auditory hallucinations and depression', 'visual and auditory hallucinations | depression'],
    ['partial and full thickness burns of the hand', 'partial and full thickness burns of the hand'],
  ],
  'levels of the spine': [
    ['disc protrusions at C4-5, C5-6 and C6-7', 'disc protrusions at C4-5, C5-6 and C6-7'],
    ['L4-5 and L5-S1 disc herniation, left radiculopathy', 'L4-5 and L5-S1 disc herniation | left radiculopathy'],
    [
      'stenosis at L3-4, facet arthropathy at L4-5 and lumbago',
      'stenosis at L3-4 | facet arthropathy at L4-5 | lumbago',
    ],
    [
      'C5-6 disc bulge with left foraminal and canal stenosis',
      'C5-6 disc bulge with left foraminal and canal stenosis',
    ],
    ['compression fracture of T12 and L1 and depression', 'compression fracture of T12 and L1 | depression'],
  ],
  'what operations left': [
    ['left shoulder pain, status post rotator cuff repair', 'left shoulder pain | status post rotator cuff repair'],
    ['status post left knee arthroscopy and lumbar strain', 'status post left knee arthroscopy | lumbar strain'],
    ['trigger thumb and status post carpal tunnel release', 'trigger thumb | status post carpal tunnel release'],
    ['s/p lumbar fusion, right hip bursitis', 's/p lumbar fusion | right hip bursitis'],
    [
      'closed fracture of the left tibia and fixation on 4-2-15',
      'closed fracture of the left tibia | fixation on 4-2-15',
    ],
  ],
  abbreviations: [
    ['cervical sprain and left AC joint pain', 'cervical sprain | left AC joint pain'],
    ['neck strain and right SI joint dysfunction', 'neck strain | right SI joint dysfunction'],
    ['left ACL tear, right MCL sprain and PTSD', 'left ACL tear | right MCL sprain | PTSD'],
    ['elbow contusion and TMJ pain', 'elbow contusion | TMJ pain'],
    ['low back pain, bilateral CTS, and GERD', 'low back pain | bilateral CTS | GERD'],
    ['right shoulder AC arthrosis and SLAP tear', 'right shoulder AC arthrosis | SLAP tear'],
  ],
  'a comma left out': [
    ['left knee sprain left ankle contusion', 'left knee sprain | left ankle contusion'],
    ['right hip strain right thigh contusion and headache', 'right hip strain | right thigh contusion | headache'],
    ['cervical sprain lumbar sprain, anxiety', 'cervical sprain | lumbar sprain | anxiety'],
    ['neck pain bilateral shoulder impingement', 'neck pain | bilateral shoulder impingement'],
    ['sprain of the left wrist right elbow contusion', 'sprain of the left wrist | right elbow contusion'],
    ['left trigger finger pain, right frozen shoulder', 'left trigger finger pain | right frozen shoulder'],
    ['lumbar strain left side and chronic pain syndrome', 'lumbar strain left side | chronic pain syndrome'],
  ],
  'a slip of spelling in the condition': [
    ['stain of the neck', 'stain of the neck'],
    ['lumbar sprian and right wrist contution', 'lumbar sprian | right wrist contution'],
    ['nausea and stain of neck muscle, subsequent encounter', 'nausea | stain of neck muscle, subsequent encounter'],
    ['left ankle frature and lumbar radiculopthy', 'left ankle frature | lumbar radiculopthy'],
    ['strian of left hip, right knee tendonitits', 'strian of left hip | right knee tendonitits'],
    ['right elbow epicondilitis and insomia', 'right elbow epicondilitis | insomia'],
  ],
  'titles among plain conditions': [
    ['nausea and strain of neck muscle, subsequent encounter', 'nausea | strain of neck muscle, subsequent encounter'],
    ['headache and contusion of left hand, initial encounter', 'headache | contusion of left hand, initial encounter'],
    [
      'vertigo and strain of muscle, fascia and tendon of lower back',
      'vertigo | strain of muscle, fascia and tendon of lower back',
    ],
    [
      'sprain of unspecified site of left knee, initial encounter and insomnia',
      'sprain of unspecified site of left knee, initial encounter | insomnia',
    ],
    ['radiculopathy, cervical region and low back pain', 'radiculopathy, cervical region | low back pain'],
    ['pain in left knee, pain in right wrist', 'pain in left knee | pain in right wrist'],
    [
      'other intervertebral disc degeneration, lumbar region, lumbago',
      'other intervertebral disc degeneration, lumbar region | lumbago',
    ],
    [
      'carpal tunnel syndrome, right upper limb and lesion of ulnar nerve, left upper limb',
      'carpal tunnel syndrome, right upper limb | lesion of ulnar nerve, left upper limb',
    ],
    [
      'generalized anxiety disorder and adjustment disorder with mixed anxiety and depressed mood',
      'generalized anxiety disorder | adjustment disorder with mixed anxiety and depressed mood',
    ],
  ],
  'sides behind': [
    [
      'tenosynovitis right wrist and carpal tunnel syndrome left wrist',
      'tenosynovitis right wrist | carpal tunnel syndrome left wrist',
    ],
    ['rotator cuff tear, left, and lumbar sprain', 'rotator cuff tear, left | lumbar sprain'],
    ['knee osteoarthritis, right worse than left, and obesity', 'knee osteoarthritis, right worse than left | obesity'],
    ['lateral epicondylitis, right elbow, neck strain', 'lateral epicondylitis, right elbow | neck strain'],
    ['fracture, left wrist and lumbago', 'fracture, left wrist | lumbago'],
  ],
};

describe.each(Object.entries(LISTS))('%s', (_kind, lists) => {
  test.each(lists)('%s', (list, entries) => {
    const found = findDiagnoses(Passage.of(`Diagnoses include ${list}.`)).value.map(({ text }) => text);
    expect(found.join(' | ')).toBe(entries);
  });
});
