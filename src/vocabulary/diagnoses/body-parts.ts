import { wordList } from '../../text/word-list.js';

/** Words that say where a condition is, in the singular and in lower case: parts of the body, tissues, regions, levels and sides. */
export const BODY_PARTS: readonly string[] = wordList(`
  head | skull | face | facial | scalp | brain | cranial | eye | eyelid | cornea | corneal | conjunctiva |
  conjunctival | lacrimal | retina | retinal | orbital | ear | nose | nasal | jaw | temporomandibular | mouth |
  dental | tooth | teeth | tongue | throat | chin | cheek | lip | neck | cervical | cervico | cervicothoracic |
  cervicobrachial | back | upper | lower | mid | middle | low | thoracic | thoracolumbar | dorsal | lumbar |
  lumbosacral | sacral | sacrum | sacroiliac | si | sacrococcygeal | coccyx | tailbone | spine | spinal |
  vertebra | vertebrae | vertebral | paraspinal | paravertebral | paracervical | trapezius | trapezial |
  rhomboid | scapula | scapular | periscapular | interscapular | chest | thorax | rib | sternum | sternal |
  sternoclavicular | clavicle | clavicular | abdomen | abdominal | stomach | groin | inguinal | umbilical |
  pelvis | pelvic | flank | trunk | torso | wall | shoulder | girdle | acromioclavicular | ac | glenohumeral |
  subacromial | deltoid | rotator | cuff | supraspinatus | infraspinatus | subscapularis | biceps | triceps |
  bicipital | labrum | labral | slap | glenoid | brachial | plexus | axilla | arm | forearm | humerus |
  humeral | elbow | epicondyle | epicondylar | olecranon | cubital | radius | radial | ulna | ulnar | median |
  wrist | carpal | tunnel | scaphoid | triangular | fibrocartilage | tfcc | hand | palm | finger | thumb |
  digit | index | ring | little | long | knuckle | metacarpal | phalanx | phalanges | interphalangeal |
  metacarpophalangeal | fingertip | nail | extremity | extremities | limb | hip | trochanter | trochanteric |
  femur | femoral | acetabular | buttock | gluteus | gluteal | piriformis | hamstring | quadriceps | thigh |
  leg | calf | gastrocnemius | shin | knee | patella | patellar | patellofemoral | meniscus | menisci |
  meniscal | cruciate | collateral | acl | pcl | mcl | lcl | popliteal | tibia | tibial | fibula | fibular |
  tibiofibular | ankle | achilles | foot | feet | heel | arch | plantar | toe | hallux | great | metatarsal |
  tarsal | calcaneus | calcaneal | talus | talar | peroneal | malleolus | malleolar | muscle | fascia | tendon |
  ligament | ligamentum | flavum | joint | bone | cartilage | soft | tissue | skin | nerve | root | bursa |
  capsule | disc | disk | intervertebral | facet | foramen | foraminal | neuroforaminal | recess | canal |
  annulus | annular | ball | heart | lung | liver | kidney | bladder | bowel | colon | rectum | testicle |
  scrotum | prostate | genital | breast | side | region | site | area | body | part | specified | multiple |
  medial | lateral | anterior | posterior | superior | inferior | proximal | distal | central | right | left |
  bilateral | unilateral | both | either | dominant | nondominant | first | second | third | fourth | fifth |
  1st | 2nd | 3rd | 4th | 5th`);

/** What a body part is made of: titles join them, "muscle, fascia and tendon", "joints and ligaments". */
export const TISSUES: readonly string[] = [
  'muscle',
  'fascia',
  'tendon',
  'ligament',
  'joint',
  'bone',
  'cartilage',
  'nerve',
  'skin',
];

/** A spinal level or a run of them: "L4-5", "C5-C6", "T12", "L5-S1". */
export const SPINAL_LEVEL = /^[clts]\d{1,2}(?:[-/][clts]?\d{1,2})*$/i;
