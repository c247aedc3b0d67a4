import { wordList } from '../text/word-list.js';

/**
 * Regions of the body, cut as the treatment guidelines cut them: a chapter for each (MTUS, Title 8 CCR 9792.23.1 to 9792.23.13;
 * Official Disability Guidelines, chapters), and the words by which requests and titles name them.
 */
export type Region =
  | 'head'
  | 'eye'
  | 'neck'
  | 'upper back'
  | 'low back'
  | 'chest'
  | 'abdomen'
  | 'shoulder'
  | 'elbow'
  | 'hand'
  | 'hip'
  | 'knee'
  | 'foot';

export interface BodyPartRow {
  /** Where a thing so called is. Words for a whole limb or for the spine stand for several regions. */
  readonly regions: readonly Region[];
  /** Says nothing more where another term already names the part of the spine. */
  readonly anySpine?: true;
  /** In lower case; a term is one word or two. */
  readonly terms: readonly string[];
}

export const SPINE: readonly Region[] = ['neck', 'upper back', 'low back'];
const ARM: readonly Region[] = ['shoulder', 'elbow', 'hand'];
const LEG: readonly Region[] = ['hip', 'knee', 'foot'];

export const BODY_PARTS: readonly BodyPartRow[] = [
  {
    regions: ['head'],
    terms: wordList(`
      head | brain | brainstem | cranial | cranium | craniotomy | skull | scalp | face | facial |
      maxillofacial | jaw | mandible | tmj | temporomandibular | ear | ears | nose | nasal | sinus | sinuses |
      occipital | internal auditory | dental | tooth | teeth`),
  },
  {
    regions: ['eye'],
    terms: wordList(`
      eye | eyes | ocular | orbit | orbits | orbital | eyelid | retina | retinal | cornea | corneal | cataract`),
  },
  { regions: ['neck'], terms: wordList('neck | cervical | c-spine | cspine | cervicogenic | acdf') },
  { regions: ['neck', 'upper back'], terms: wordList('cervicothoracic') },
  {
    regions: ['neck', 'upper back', 'shoulder'],
    terms: wordList(`
      upper back | trapezius | trapezii | rhomboid | rhomboids | scapula | scapular | periscapular |
      interscapular`),
  },
  { regions: ['upper back'], terms: wordList('thoracic | t-spine | dorsal spine | mid back | middle back | midback') },
  { regions: ['neck', 'shoulder', 'hand'], terms: wordList('thoracic outlet | brachial plexus') },
  { regions: ['upper back', 'low back'], terms: wordList('back | thoracolumbar') },
  {
    regions: ['low back'],
    terms: wordList(`
      low back | lower back | lumbar | lumbo | lumbosacral | l-spine | ls spine | lumbago | alif | plif | tlif |
      xlif`),
  },
  {
    regions: ['low back', 'hip'],
    terms: wordList(`
      sacrum | sacral | sacroiliac | si joint | si joints | sij | coccyx | tailbone | gluteal | gluteus |
      buttock | buttocks | piriformis | caudal | pelvis | pelvic`),
  },
  {
    regions: SPINE,
    anySpine: true,
    terms: wordList('spine | spinal | paraspinal | paravertebral | vertebra | vertebral | facet | medial branch'),
  },
  {
    regions: ['chest', 'upper back'],
    terms: wordList('chest | rib | ribs | thorax | sternum | intercostal | lung | lungs | pulmonary | breast'),
  },
  { regions: ['chest', 'shoulder'], terms: wordList('clavicle | sternoclavicular | pectoral | pectoralis') },
  {
    regions: ['abdomen', 'hip'],
    terms: wordList(`
      abdomen | abdominal | hernia | hernias | groin | inguinal | umbilical | testicular | scrotal | scrotum |
      bladder | renal | kidney`),
  },
  {
    regions: ['shoulder'],
    terms: wordList(`
      shoulder | shoulders | rotator cuff | rotator | supraspinatus | infraspinatus | subscapularis |
      glenohumeral | subacromial | acromioclavicular | ac joint | acromioplasty | mumford | bankart | slap |
      deltoid`),
  },
  {
    regions: ['shoulder', 'elbow'],
    terms: wordList('biceps | bicep | bicipital | triceps | humerus | humeral | upper arm'),
  },
  {
    regions: ['elbow'],
    terms: wordList('elbow | elbows | epicondyle | epicondylar | epicondylitis | olecranon | radial head'),
  },
  {
    regions: ['elbow', 'hand'],
    terms: wordList(`
      cubital tunnel | cubital | ulnar | ulna | radial tunnel | radius | forearm | forearms | median nerve`),
  },
  {
    regions: ['hand'],
    terms: wordList(`
      wrist | wrists | hand | hands | carpal tunnel | carpal | metacarpal | finger | fingers | thumb | thumbs |
      digit | digits | cmc | scaphoid | tfcc | de quervain | dequervain | quervain | trigger finger`),
  },
  {
    regions: ARM,
    terms: wordList(`
      upper extremity | upper extremities | ue | bue | rue | lue | ues | upper limb | upper limbs | arm | arms`),
  },
  {
    regions: ['hip'],
    terms: wordList('hip | hips | trochanter | trochanteric | acetabular | acetabulum | femoroacetabular'),
  },
  {
    regions: ['hip', 'knee'],
    terms: wordList('femur | femoral | thigh | thighs | hamstring | hamstrings | quadriceps'),
  },
  {
    regions: ['knee'],
    terms: wordList(`
      knee | knees | patella | patellar | patellofemoral | meniscus | meniscal | meniscectomy | chondroplasty |
      acl | mcl | lcl | pcl | cruciate`),
  },
  {
    regions: ['knee', 'foot'],
    terms: wordList(`
      lower leg | lower legs | tibia | tibial | fibula | fibular | calf | calves | shin | popliteal | peroneal`),
  },
  {
    regions: ['foot'],
    terms: wordList(`
      ankle | ankles | foot | feet | toe | toes | heel | heels | achilles | plantar | hallux | bunion |
      metatarsal | calcaneus | calcaneal | talus | talar | subtalar | tarsal | lisfranc`),
  },
  {
    regions: LEG,
    terms: wordList(`
      lower extremity | lower extremities | le | ble | rle | lle | les | lower limb | lower limbs | leg | legs |
      sciatic`),
  },
  {
    regions: [...ARM, ...LEG, ...SPINE],
    terms: wordList('extremity | extremities | limb | limbs | whole body | total body | full body'),
  },
];

/** Levels of the spine, as in "C5-C6" or "L4-5", by their letter. */
export const SPINAL_LEVEL_REGIONS: Readonly<Record<string, Region>> = {
  c: 'neck',
  t: 'upper back',
  l: 'low back',
  s: 'low back',
};

/** Regions so near each other that the guideline on one is rightly applied to the other. */
export const NEIGHBOURS: readonly (readonly [Region, Region])[] = [
  ['head', 'eye'],
  ['head', 'neck'],
  ['neck', 'upper back'],
  ['neck', 'shoulder'],
  ['upper back', 'shoulder'],
  ['upper back', 'low back'],
  ['upper back', 'chest'],
  ['low back', 'hip'],
  ['hip', 'abdomen'],
  ['chest', 'abdomen'],
  ['elbow', 'hand'],
];

/** Where the nerves of a limb come from: studies of nerves in the limb are rightly judged by the guideline on that part of the spine. */
export const NERVE_ROOTS: readonly (readonly [limb: Region, spine: Region])[] = [
  ...ARM.map((limb): [Region, Region] => [limb, 'neck']),
  ...LEG.map((limb): [Region, Region] => [limb, 'low back']),
];
