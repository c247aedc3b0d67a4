import { describe, expect, test } from 'vitest';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';

/** Lists as letters print them, by what is hard in them; "|" parts the entries that a careful reader makes of each. */
const LISTS: Readonly<Record<string, readonly (readonly [list: string, entries: string])[]>> = {
  'capitals in place of marks': [
    ['Muscle spasm Insomnia', 'Muscle spasm | Insomnia'],
    [
      'Low back pain Lumbar disc herniation Right shoulder impingement Gastritis',
      'Low back pain | Lumbar disc herniation | Right shoulder impingement | Gastritis',
    ],
    ['Lateral epicondylitis Wrist tendonitis Anxiety', 'Lateral epicondylitis | Wrist tendonitis | Anxiety'],
    [
      'Lumbar spondylosis Unspecified gastritis without bleeding',
      'Lumbar spondylosis | Unspecified gastritis without bleeding',
    ],
    ['Gastritis without bleeding Obesity', 'Gastritis without bleeding | Obesity'],
    ['Lumbar Sprain Strain, Neck Pain', 'Lumbar Sprain Strain | Neck Pain'],
    [
      "Left knee sprain with Baker's cyst, Sprain of Achilles tendon",
      "Left knee sprain with Baker's cyst | Sprain of Achilles tendon",
    ],
    ['Major depressive disorder Single episode', 'Major depressive disorder Single episode'],
  ],
  'one operation or event of several sites': [
    [
      'status post left second and third toe amputation, gout',
      'status post left second and third toe amputation | gout',
    ],
    ['S/P right shoulder and elbow contusion, gout', 'S/P right shoulder and elbow contusion | gout'],
    ['status post left knee and right ankle pain', 'status post left knee | right ankle pain'],
    [
      'status post open reduction and internal fixation of ankle fracture',
      'status post open reduction and internal fixation of ankle fracture',
    ],
    [
      'status post synovectomy and debridement of the wrist, gout',
      'status post synovectomy and debridement of the wrist | gout',
    ],
    [
      'status post arthroscopy and repair of meniscal tear, gout',
      'status post arthroscopy and repair of meniscal tear | gout',
    ],
  ],
  'course and degree behind a comma, numerals, counts': [
    ['alcohol dependence, continuous, knee pain', 'alcohol dependence, continuous | knee pain'],
    ['hip osteoarthritis, end-stage, and lumbago', 'hip osteoarthritis, end-stage | lumbago'],
    ['asthma, uncontrolled, and gout', 'asthma, uncontrolled | gout'],
    ['CRPS I right upper extremity, anxiety', 'CRPS I right upper extremity | anxiety'],
    ['bipolar I disorder, insomnia', 'bipolar I disorder | insomnia'],
    [
      'rib fracture, right 6th and 7th ribs, with routine healing, gout',
      'rib fracture, right 6th and 7th ribs, with routine healing | gout',
    ],
    ['metatarsal fracture, left 4th and 5th, sciatica', 'metatarsal fracture, left 4th and 5th | sciatica'],
  ],
  'a side of its own': [
    [
      'left carpal tunnel syndrome, bilateral hand and forearm pain and gout',
      'left carpal tunnel syndrome | bilateral hand and forearm pain | gout',
    ],
    ['left hip strain, bilateral knee and ankle pain', 'left hip strain | bilateral knee and ankle pain'],
    ['tear of lateral meniscus, right knee and neck strain', 'tear of lateral meniscus, right knee | neck strain'],
  ],
  'causes told': [
    ['gastritis attributed to naproxen, neck pain', 'gastritis attributed to naproxen | neck pain'],
    ['insomnia due to pain, and gout', 'insomnia due to pain | gout'],
    ['constipation attributed to opioid use and knee pain', 'constipation attributed to opioid use | knee pain'],
    ['lumbago related to an industrial injury, knee strain, and gout', 'lumbago | knee strain | gout'],
    ['wrist sprain due to a work accident, and sciatica', 'wrist sprain | sciatica'],
  ],
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
  'more lists of every kind': [
    [
      'low back pain with left sciatica, neck strain, and insomnia',
      'low back pain with left sciatica | neck strain | insomnia',
    ],
    [
      'head contusion, neck strain, left shoulder and left elbow contusion',
      'head contusion | neck strain | left shoulder and left elbow contusion',
    ],
    ['right wrist sprain and tear of the TFCC', 'right wrist sprain | tear of the TFCC'],
    ['left L5 and S1 radiculopathy', 'left L5 and S1 radiculopathy'],
    ['right shoulder strain and neck and back pain', 'right shoulder strain | neck and back pain'],
    ['right shoulder, neck and lumbar spine sprain/strain', 'right shoulder, neck and lumbar spine sprain/strain'],
    [
      'contusion right knee, contusion left knee, sprain left wrist',
      'contusion right knee | contusion left knee | sprain left wrist',
    ],
    [
      'dog bites of the left leg, right hand and face and post-traumatic stress',
      'dog bites of the left leg, right hand and face | post-traumatic stress',
    ],
    ['severe right and mild left carpal tunnel syndrome', 'severe right and mild left carpal tunnel syndrome'],
    ['possible neck, back and hip strain, gout', 'possible neck, back and hip strain | gout'],
    ['myofascial neck and shoulder pain and insomnia', 'myofascial neck and shoulder pain | insomnia'],
    ['swelling, pain and stiffness of the left knee', 'swelling, pain and stiffness of the left knee'],
    ['left lower extremity weakness and atrophy', 'left lower extremity weakness and atrophy'],
    ['hypertension and weakness', 'hypertension | weakness'],
    [
      'adjustment disorder with mixed anxiety and depressed mood and insomnia',
      'adjustment disorder with mixed anxiety and depressed mood | insomnia',
    ],
    ['injuries to the neck, back and right knee, and anxiety', 'injuries to the neck, back and right knee | anxiety'],
    ['left hip bursitis and IT band syndrome', 'left hip bursitis | IT band syndrome'],
    ['his left knee sprain and back pain', 'left knee sprain | back pain'],
    ['brachial neuritis or radiculitis NOS', 'brachial neuritis or radiculitis NOS'],
    ['CRPS type I of the left hand and gout', 'CRPS type I of the left hand | gout'],
  ],
  'one condition and where it is behind a comma': [
    ['tendinitis, left wrist and lumbar strain', 'tendinitis, left wrist | lumbar strain'],
    ['tear of medial meniscus, left knee and lumbar strain', 'tear of medial meniscus, left knee | lumbar strain'],
    [
      'lateral epicondylitis, right elbow and left wrist sprain',
      'lateral epicondylitis, right elbow | left wrist sprain',
    ],
    ['prepatellar bursitis, left knee and low back pain', 'prepatellar bursitis, left knee | low back pain'],
    [
      'impingement syndrome, right wrist and right hand sprain',
      'impingement syndrome | right wrist and right hand sprain',
    ],
    ['tendinitis, neck and shoulder pain', 'tendinitis | neck and shoulder pain'],
    ['anxiety, left shoulder and neck pain', 'anxiety | left shoulder and neck pain'],
    ['stiffness, neck and back pain', 'stiffness | neck and back pain'],
    ['contusion, left knee, sprain, right ankle', 'contusion, left knee | sprain, right ankle'],
    [
      'fracture, left tibia, and unspecified injury of right hand',
      'fracture, left tibia | unspecified injury of right hand',
    ],
  ],
  'operations of one event': [
    [
      'status post C5-C6 and C6-C7 discectomy and fusion, neck pain',
      'status post C5-C6 and C6-C7 discectomy and fusion | neck pain',
    ],
    ['status post lumbar laminectomy and fusion and gout', 'status post lumbar laminectomy and fusion | gout'],
    [
      'left shoulder pain status post arthroscopy and biceps tenodesis, neck pain',
      'left shoulder pain status post arthroscopy and biceps tenodesis | neck pain',
    ],
    [
      'status post right knee arthroscopy with meniscectomy and chondroplasty',
      'status post right knee arthroscopy with meniscectomy and chondroplasty',
    ],
    [
      'status post right trigger finger release and left carpal tunnel release',
      'status post right trigger finger release | left carpal tunnel release',
    ],
    ['status post ganglion excision May 2014 and wrist pain', 'status post ganglion excision May 2014 | wrist pain'],
  ],
  'two conditions side by side': [
    ['cervical sprain/strain lumbar sprain/strain', 'cervical sprain/strain | lumbar sprain/strain'],
    ['chronic low back pain lumbar radiculopathy', 'chronic low back pain | lumbar radiculopathy'],
    ['contusion left elbow laceration right hand', 'contusion left elbow | laceration right hand'],
    ['sciatica left leg pain', 'sciatica | left leg pain'],
    ['neck pain knee pain hip pain', 'neck pain | knee pain | hip pain'],
    ['pain in right hand left wrist sprain and gout', 'pain in right hand | left wrist sprain | gout'],
  ],
  'one condition that looks like two side by side': [
    ['overuse left shoulder injury', 'overuse left shoulder injury'],
    ['crush left hand injury', 'crush left hand injury'],
    ['carpal tunnel syndrome left greater than right', 'carpal tunnel syndrome left greater than right'],
    ['lumbar disc disease with left leg radiculopathy', 'lumbar disc disease with left leg radiculopathy'],
    ['sprain left knee pain', 'sprain left knee pain'],
    ['broken left arm pain', 'broken left arm pain'],
  ],
  'words that look like slips and are none': [
    ['hypertensive heart and kidney disease', 'hypertensive heart and kidney disease'],
    ['neck brace, hip strain', 'neck brace | hip strain'],
    ['wrist fracture and finger reflexes', 'wrist fracture and finger reflexes'],
  ],
  'titles that hold an and': [
    [
      'gout and strain of muscle, fascia and tendon of left thigh',
      'gout | strain of muscle, fascia and tendon of left thigh',
    ],
    [
      'lateral subluxation and dislocation of the wrist and gout',
      'lateral subluxation and dislocation of the wrist | gout',
    ],
    [
      'contusion, laceration, and hemorrhage of the liver; gout',
      'contusion, laceration, and hemorrhage of the liver | gout',
    ],
    ['other and unspecified bruise of heel and migraine', 'other and unspecified bruise of heel | migraine'],
    ['sciatica, other and unspecified strain of calf', 'sciatica | other and unspecified strain of calf'],
    [
      'muscle wasting and atrophy, not elsewhere classified, calf, and gout',
      'muscle wasting and atrophy, not elsewhere classified, calf | gout',
    ],
    ['disturbance of speech and balance and gout', 'disturbance of speech and balance | gout'],
    [
      'pain due to implanted devices, grafts and plates, initial encounter and gout',
      'pain due to implanted devices, grafts and plates, initial encounter | gout',
    ],
    ['ulcer with both bleeding and obstruction, cough', 'ulcer with both bleeding and obstruction | cough'],
    ['other disorders of bursae and tendons, right foot', 'other disorders of bursae and tendons, right foot'],
    [
      'chronic embolism and thrombosis of veins of the calf and asthma',
      'chronic embolism and thrombosis of veins of the calf | asthma',
    ],
  ],
  'titles with tails': [
    ['open bite, right calf, subsequent encounter and gout', 'open bite, right calf, subsequent encounter | gout'],
    [
      'stress fracture, left toe(s) and abrasion, right finger(s), sequela',
      'stress fracture, left toe(s) | abrasion, right finger(s), sequela',
    ],
    [
      'dislocation of thumb (joint), proximal end and unspecified sprain of wrist',
      'dislocation of thumb (joint), proximal end | unspecified sprain of wrist',
    ],
    [
      'fracture of lunate [semilunar], left wrist and other bruise of calf',
      'fracture of lunate [semilunar], left wrist | other bruise of calf',
    ],
    [
      'crushing injury of genital organs, male and burn of ear',
      'crushing injury of genital organs, male | burn of ear',
    ],
    [
      'puncture wound of abdominal wall, left lower quadrant without penetration into the cavity and gout',
      'puncture wound of abdominal wall, left lower quadrant without penetration into the cavity | gout',
    ],
    [
      'asthma, unspecified; other migraine; scoliosis, unspecified and other fatigue',
      'asthma, unspecified | other migraine | scoliosis, unspecified | other fatigue',
    ],
    [
      'depressive disorder, recurrent severe without psychotic features and obesity',
      'depressive disorder, recurrent severe without psychotic features | obesity',
    ],
    [
      'open fracture of ulna, initial encounter for open fracture type IIIA, IIIB, or IIIC and gout',
      'open fracture of ulna, initial encounter for open fracture type IIIA, IIIB, or IIIC | gout',
    ],
    ['kidney disease, stage 2 (mild), and gout', 'kidney disease, stage 2 (mild) | gout'],
    [
      'bleeding of brain with coma before regaining consciousness and hip pain',
      'bleeding of brain with coma before regaining consciousness | hip pain',
    ],
    [
      'fracture of the femur following insertion of a joint prosthesis, and gout',
      'fracture of the femur following insertion of a joint prosthesis | gout',
    ],
    ['hip arthritis resulting from dysplasia and neck pain', 'hip arthritis resulting from dysplasia | neck pain'],
    [
      'paralysis of left arm affecting dominant side and cough',
      'paralysis of left arm affecting dominant side | cough',
    ],
    [
      'amputation at level between knee and ankle, left leg and burn of heel',
      'amputation at level between knee and ankle, left leg | burn of heel',
    ],
    [
      'poisoning by opioids, accidental (unintentional), and constipation',
      'poisoning by opioids, accidental (unintentional) | constipation',
    ],
  ],
};

describe.each(Object.entries(LISTS))('%s', (_kind, lists) => {
  test.each(lists)('%s', (list, entries) => {
    const found = findDiagnoses(Passage.of(`Diagnoses include ${list}.`)).value.map(({ text }) => text);
    expect(found.join(' | ')).toBe(entries);
  });
});
