import { wordList } from '../text/word-list.js';

/**
 * The words for parts of the body, and what each of them is: the chapter of a guideline that treats it, and what it
 * says of a condition, of an injection, of an operation. A row holds the terms that are alike in all of this; the sets
 * that rules ask for are derived from the rows.
 */

/**
 * Regions of the body, cut as the treatment guidelines cut them: a chapter for each (MTUS, Title 8 CCR 9792.23.1 to
 * 9792.23.13; Official Disability Guidelines, chapters).
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

/** What a term can be besides the name of a region. */
type Role =
  /** It says where a condition is: a part of the body, a region, a level, a side. */
  | 'site'
  /** It only says which part of something: "lateral", "upper", "distal", "second". */
  | 'position'
  /** It says what a body part is made of: titles join these, "muscle, fascia and tendon". */
  | 'tissue'
  /** An injection there is one of a joint, a tendon or a bursa. */
  | 'peripheral'
  /** An operation there is one of the spine. */
  | 'spine'
  /** Radiofrequency there treats no facet, but another joint or another nerve. */
  | 'ablated joint'
  | 'ablated nerve';

interface BodyPartRow {
  /** Where a thing so called is. Words for a whole limb or for the spine stand for several regions. */
  readonly regions?: readonly Region[];
  /** Says nothing more where another term already names the part of the spine. */
  readonly anySpine?: true;
  readonly is?: readonly Role[];
  /** In the singular and in lower case; the name of a region is one word or more, a term in any other role one. */
  readonly terms: readonly string[];
}

export const SPINE: readonly Region[] = ['neck', 'upper back', 'low back'];
const ARM: readonly Region[] = ['shoulder', 'elbow', 'hand'];
const LEG: readonly Region[] = ['hip', 'knee', 'foot'];

const BODY_PARTS: readonly BodyPartRow[] = [
  {
    regions: ['head'],
    is: ['site'],
    terms: wordList(`
      head | brain | cranial | skull | scalp | face | facial | jaw | temporomandibular | ear | nose | nasal |
      dental | tooth | teeth`),
  },
  {
    regions: ['head'],
    terms: wordList(`
      brainstem | cranium | craniotomy | maxillofacial | mandible | sinus | sinuses | internal auditory`),
  },
  { regions: ['head'], is: ['peripheral'], terms: wordList('tmj') },
  { regions: ['head'], is: ['ablated nerve'], terms: wordList('occipital') },
  { regions: ['eye'], is: ['site'], terms: wordList('eye | orbital | eyelid | retina | retinal | cornea | corneal') },
  { regions: ['eye'], terms: wordList('ocular | orbit | cataract') },
  { regions: ['neck'], is: ['site', 'spine'], terms: wordList('neck | cervical') },
  { regions: ['neck'], terms: wordList('c-spine | cspine | cervicogenic | acdf') },
  { regions: ['neck', 'upper back'], is: ['site'], terms: wordList('cervicothoracic') },
  { regions: ['neck', 'upper back', 'shoulder'], terms: wordList('upper back | trapezii') },
  {
    regions: ['neck', 'upper back', 'shoulder'],
    is: ['site'],
    terms: wordList(`
      trapezius | rhomboid | scapula | scapular | periscapular | interscapular`),
  },
  { regions: ['upper back'], is: ['site', 'spine'], terms: wordList('thoracic') },
  { regions: ['upper back'], terms: wordList('t-spine | dorsal spine | mid back | middle back | midback') },
  { regions: ['neck', 'shoulder', 'hand'], terms: wordList('thoracic outlet | brachial plexus') },
  { regions: ['upper back', 'low back'], is: ['site', 'spine'], terms: wordList('back') },
  { regions: ['upper back', 'low back'], is: ['site'], terms: wordList('thoracolumbar') },
  {
    regions: ['low back'],
    terms: wordList(`
      low back | lower back | lumbo | l-spine | ls spine | lumbago | alif | plif | tlif | xlif`),
  },
  { regions: ['low back'], is: ['site', 'spine'], terms: wordList('lumbar | lumbosacral') },
  {
    regions: ['low back', 'hip'],
    is: ['site'],
    terms: wordList(`
      sacrum | coccyx | tailbone | gluteal | gluteus | buttock | pelvis | pelvic`),
  },
  { regions: ['low back', 'hip'], is: ['site', 'spine'], terms: wordList('sacral') },
  { regions: ['low back', 'hip'], is: ['site', 'peripheral', 'spine', 'ablated joint'], terms: wordList('sacroiliac') },
  { regions: ['low back', 'hip'], terms: wordList('si joint | caudal') },
  { regions: ['low back', 'hip'], is: ['peripheral', 'ablated joint'], terms: wordList('sij') },
  { regions: ['low back', 'hip'], is: ['site', 'peripheral'], terms: wordList('piriformis') },
  { regions: SPINE, anySpine: true, is: ['site', 'spine'], terms: wordList('spine | spinal | vertebra | vertebral') },
  { regions: SPINE, anySpine: true, is: ['site'], terms: wordList('paraspinal | paravertebral | facet') },
  { regions: SPINE, anySpine: true, terms: wordList('medial branch') },
  { regions: ['chest', 'upper back'], is: ['site'], terms: wordList('chest | rib | thorax | sternum | lung | breast') },
  { regions: ['chest', 'upper back'], is: ['ablated nerve'], terms: wordList('intercostal') },
  { regions: ['chest', 'upper back'], terms: wordList('pulmonary') },
  { regions: ['chest', 'shoulder'], is: ['site'], terms: wordList('clavicle | sternoclavicular') },
  { regions: ['chest', 'shoulder'], terms: wordList('pectoral | pectoralis') },
  {
    regions: ['abdomen', 'hip'],
    is: ['site'],
    terms: wordList(`
      abdomen | abdominal | groin | inguinal | umbilical | scrotum | bladder | kidney`),
  },
  { regions: ['abdomen', 'hip'], terms: wordList('hernia | testicular | scrotal | renal') },
  { regions: ['shoulder'], is: ['site', 'peripheral', 'ablated nerve'], terms: wordList('shoulder') },
  { regions: ['shoulder'], terms: wordList('rotator cuff | ac joint | acromioplasty | mumford | bankart') },
  {
    regions: ['shoulder'],
    is: ['site', 'peripheral'],
    terms: wordList('rotator | glenohumeral | subacromial | acromioclavicular'),
  },
  {
    regions: ['shoulder'],
    is: ['site'],
    terms: wordList('supraspinatus | infraspinatus | subscapularis | slap | deltoid'),
  },
  { regions: ['shoulder', 'elbow'], is: ['site', 'peripheral'], terms: wordList('biceps | bicipital') },
  { regions: ['shoulder', 'elbow'], terms: wordList('bicep | upper arm') },
  { regions: ['shoulder', 'elbow'], is: ['site'], terms: wordList('triceps | humerus | humeral') },
  { regions: ['elbow'], is: ['site', 'peripheral'], terms: wordList('elbow | epicondyle | epicondylar | olecranon') },
  { regions: ['elbow'], terms: wordList('epicondylitis | radial head') },
  { regions: ['elbow', 'hand'], terms: wordList('cubital tunnel | radial tunnel | median nerve') },
  { regions: ['elbow', 'hand'], is: ['site'], terms: wordList('cubital | ulnar | ulna | radius | forearm') },
  {
    regions: ['hand'],
    is: ['site', 'peripheral'],
    terms: wordList('wrist | hand | carpal | finger | thumb | digit | tfcc'),
  },
  { regions: ['hand'], terms: wordList('carpal tunnel | de quervain | trigger finger') },
  { regions: ['hand'], is: ['site'], terms: wordList('metacarpal | scaphoid') },
  { regions: ['hand'], is: ['peripheral'], terms: wordList('cmc | dequervain | quervain') },
  { regions: ARM, terms: wordList('upper extremity | ue | bue | rue | lue | ues | upper limb') },
  { regions: ARM, is: ['site'], terms: wordList('arm') },
  { regions: ['hip'], is: ['site', 'peripheral', 'ablated nerve'], terms: wordList('hip') },
  { regions: ['hip'], is: ['site', 'peripheral'], terms: wordList('trochanter | trochanteric') },
  { regions: ['hip'], is: ['site'], terms: wordList('acetabular') },
  { regions: ['hip'], terms: wordList('acetabulum | femoroacetabular') },
  { regions: ['hip', 'knee'], is: ['site'], terms: wordList('femur | femoral | thigh | hamstring | quadriceps') },
  { regions: ['knee'], is: ['site', 'peripheral', 'ablated nerve'], terms: wordList('knee') },
  {
    regions: ['knee'],
    is: ['site'],
    terms: wordList(`
      patella | patellofemoral | meniscus | meniscal | acl | mcl | lcl | pcl | cruciate`),
  },
  { regions: ['knee'], is: ['site', 'peripheral'], terms: wordList('patellar') },
  { regions: ['knee'], terms: wordList('meniscectomy | chondroplasty') },
  { regions: ['knee', 'foot'], terms: wordList('lower leg | calves') },
  {
    regions: ['knee', 'foot'],
    is: ['site'],
    terms: wordList(`
      tibia | tibial | fibula | fibular | calf | shin | popliteal | peroneal`),
  },
  { regions: ['foot'], is: ['site', 'peripheral'], terms: wordList('ankle | foot | toe | heel | achilles | plantar') },
  {
    regions: ['foot'],
    is: ['site'],
    terms: wordList(`
      feet | hallux | metatarsal | calcaneus | calcaneal | talus | talar | tarsal`),
  },
  { regions: ['foot'], terms: wordList('bunion | lisfranc') },
  { regions: ['foot'], is: ['peripheral'], terms: wordList('subtalar') },
  { regions: LEG, terms: wordList('lower extremity | le | ble | rle | lle | les | lower limb | sciatic') },
  { regions: LEG, is: ['site'], terms: wordList('leg') },
  { regions: [...ARM, ...LEG, ...SPINE], is: ['site'], terms: wordList('extremity | extremities | limb') },
  { regions: [...ARM, ...LEG, ...SPINE], terms: wordList('whole body | total body | full body') },
  {
    is: ['site'],
    terms: wordList(`
      conjunctiva | conjunctival | lacrimal | mouth | tongue | throat | chin | cheek | lip | cervico |
      cervicobrachial | dorsal | sacrococcygeal | vertebrae | paracervical | trapezial | sternal | clavicular |
      stomach | flank | trunk | torso | wall | girdle | cuff | labrum | labral | glenoid | brachial | plexus |
      axilla | radial | median | tunnel | triangular | fibrocartilage | palm | index | ring | little | knuckle |
      phalanx | phalanges | fingertip | nail | gastrocnemius | menisci | collateral | tibiofibular | arch |
      great | malleolus | malleolar | ligamentum | flavum | soft | tissue | root | capsule | intervertebral |
      foramen | neuroforaminal | recess | canal | annulus | annular | ball | heart | liver | bowel | colon |
      rectum | testicle | prostate | genital | body | multiple | generalized | diffuse | systemic | right |
      left | bilateral | both | dominant | nondominant | unilateral | connective | branch | structure |
      process | angle`),
  },
  {
    is: ['site', 'position'],
    terms: wordList(`
      upper | lower | mid | middle | low | medial | lateral | anterior | posterior | superior | inferior |
      proximal | distal | central | front | rear | inner | outer | internal | external | superficial | deep |
      intrinsic | extrinsic | flexor | extensor | long | short | base | shaft | end | third | portion | pole |
      segment | surface | side | sided | region | site | area | part | level | either | first | second |
      fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | 1st | 2nd | 3rd | 4th |
      5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | specified | surrounding | adjacent`),
  },
  // Bones and joints.
  {
    is: ['site'],
    terms: wordList(`
      occiput | occipito | atlanto | axial | atlantooccipital | atlantoaxial | odontoid | dens | lamina |
      pedicle | vault | costovertebral | costochondral | chondrosternal | sternochondral | manubrium | xiphoid |
      scapulothoracic | coracoid | coracoclavicular | coracohumeral | acromion | acromial | tuberosity |
      tuberosities | trochlea | capitellum | capitulum | condyle | condylar | supracondylar | transcondylar |
      intercondylar | bicondylar | coronoid | styloid | humeroulnar | ulnohumeral | radiohumeral | radioulnar |
      radiocarpal | ulnocarpal | midcarpal | carpometacarpal | scapholunate | lunotriquetral | carpus |
      navicular | lunate | semilunar | triquetrum | triquetral | cuneiform | pisiform | trapezium | trapezoid |
      capitate | magnum | hamate | unciform | sesamoid | metacarpus | acetabulum | ilium | iliac | ischium |
      ischial | pubis | pubic | symphysis | femoroacetabular | intertrochanteric | subtrochanteric |
      pertrochanteric | transcervical | subcapital | tibiofemoral | plateau | bimalleolar | trimalleolar |
      pilon | plafond | syndesmosis | syndesmotic | talocalcaneal | subtalar | tibiotalar | talonavicular |
      cuboid | tarsus | tarsometatarsal | lisfranc | midfoot | forefoot | hindfoot | metatarsus |
      metatarsophalangeal | instep | sole | epiphysis | physis | diaphysis | metaphysis | physeal | epiphyseal |
      periosteum | bony | osseous | marrow | maxilla | maxillary | mandible | mandibular | zygoma | zygomatic |
      malar | ethmoid | palate | alveolus | alveolar | mastoid | hyoid | calvarium | molar | incisor | crown |
      pulp | midline`),
  },
  // Muscles, tendons and ligaments.
  {
    is: ['site'],
    terms: wordList(`
      pollicis | hypothenar | thenar | iliopsoas | psoas | iliotibial | adductor | abductor | quadricep |
      sartorius | gracilis | rectus | tensor | retropatellar | prepatellar | infrapatellar | anserinus |
      anserine | soleus | calcaneofibular | talofibular | synovium | synovial | aponeurosis | retinaculum |
      membrane | interosseous | ligamentous | musculature | muscular | tendinous | cartilaginous | scalene |
      sternocleidomastoid | splenius | erector | multifidus | latissimus | serratus | levator | teres |
      brachialis | brachioradialis | supinator | pronator | coracobrachialis | carpi | digitorum | hallucis |
      peroneus | tibialis | plantaris | semitendinosus | semimembranosus | vastus | pectoral | pectoralis |
      musculoskeletal | diaphragm`),
  },
  // Brain, nerves and senses.
  {
    is: ['site'],
    terms: wordList(`
      cord | cauda | equina | conus | medullaris | meninges | meningeal | dura | dural | cerebrum | cerebral |
      cerebellum | cerebellar | brainstem | hemisphere | cortex | cortical | lobe | frontal | parietal |
      temporal | occipital | intracranial | pituitary | hypothalamus | thalamus | basal | ganglia | optic |
      chiasm | visual | pathway | tract | oculomotor | trochlear | trigeminal | abducent | acoustic |
      vestibular | cochlear | glossopharyngeal | vagus | accessory | hypoglossal | olfactory | phrenic |
      sympathetic | autonomic | axillary | musculocutaneous | cutaneous | antebrachial | saphenous | sural |
      obturator | pudendal | ilioinguinal | sciatic | lingual | supraorbital | suprascapular | interdigital |
      intercostal | nervous | orbit | ocular | periocular | sclera | iris | pupil | lens | vitreous | choroid |
      macula | macular | globe | eyeball | canthus | tympanic | eardrum | auricle | auditory | cochlea |
      septum | nostril | sinus`),
  },
  // Organs, cavities and glands.
  {
    is: ['site'],
    terms: wordList(`
      oral | gum | gingiva | gingival | pharynx | pharyngeal | larynx | laryngeal | glottis | vocal |
      epiglottis | trachea | tracheal | bronchus | bronchi | bronchial | pleura | pleural | pulmonary |
      thyroid | parathyroid | thymus | mediastinum | mediastinal | esophagus | esophageal | gastroesophageal |
      gastric | duodenum | duodenal | jejunum | ileum | intestine | intestinal | cecum | appendix | sigmoid |
      rectal | anus | anal | anorectal | perianal | perineum | perineal | peritoneum | peritoneal |
      retroperitoneum | retroperitoneal | mesentery | omentum | spleen | splenic | pancreas | pancreatic |
      gallbladder | bile | biliary | duct | hepatic | adrenal | renal | ureter | ureteral | urethra | urethral |
      urinary | prostatic | testis | testes | testicular | scrotal | epididymis | spermatic | penis | foreskin |
      vulva | vagina | vaginal | cervix | uterus | uterine | ovary | ovarian | fallopian | labia | organ |
      gland | cavity | myocardium | myocardial | pericardium | pericardial | ventricle | ventricular | atrium |
      atrial | valve | mitral | tricuspid | circulatory | respiratory | digestive | genitourinary | system`),
  },
  // Vessels.
  {
    is: ['site'],
    terms: wordList(`
      artery | arterial | vein | venous | vessel | blood | aorta | aortic | carotid | jugular | subclavian |
      vena | cava | innominate | brachiocephalic | vertebrobasilar | basilar | coronary | celiac | mesenteric |
      portal | capillary | lymph | node | lymphatic`),
  },
  // Places on the skin and between the parts.
  {
    is: ['site'],
    terms: wordList(`
      epigastric | epigastrium | hypogastric | periumbilic | periumbilical | umbilicus | quadrant | loin |
      crotch | temple | forehead | eyebrow | eyelash | earlobe | nape | areola | nipple | armpit | fingernail |
      toenail | lesser | big | pinky | webspace | web | space | scruff | hair | subcutaneous | dermal |
      compartment | bicep`),
  },
  { is: ['site', 'peripheral', 'ablated joint'], terms: wordList('si') },
  { is: ['site', 'peripheral'], terms: wordList('ac | interphalangeal | metacarpophalangeal | bursa') },
  { is: ['site', 'tissue'], terms: wordList('muscle | fascia | ligament | bone | cartilage | skin | nerve') },
  { is: ['site', 'tissue', 'peripheral'], terms: wordList('tendon | joint') },
  { is: ['site', 'spine'], terms: wordList('disc | disk | foraminal') },
  {
    is: ['peripheral'],
    terms: wordList(`
      basal | bursal | tenosynovitis | intraarticular | articular | radiocarpal | radioulnar | compartment |
      sheath | mcp | pip | mtp | ischial`),
  },
  { is: ['spine'], terms: wordList('scs | stimulator | interbody | pedicle | posterolateral') },
  { is: ['ablated nerve'], terms: wordList('genicular | suprascapular') },
];

/** A row of terms that name regions. */
export type RegionRow = BodyPartRow & { readonly regions: readonly Region[] };
export const REGION_ROWS: readonly RegionRow[] = BODY_PARTS.filter(
  (row): row is RegionRow => row.regions !== undefined,
);

const termsThatAre = (role: Role): ReadonlySet<string> =>
  new Set(BODY_PARTS.flatMap(({ is, terms }) => (is?.includes(role) ? terms : [])));

export const CONDITION_SITES = termsThatAre('site');
/** They say which part of a site is meant, and name none alone. */
export const POSITIONS = termsThatAre('position');
export const TISSUES = termsThatAre('tissue');
export const PERIPHERAL_SITES = termsThatAre('peripheral');
/** Levels as "L4-5" are read beside these. */
export const SPINE_SITES = termsThatAre('spine');
/** Each with the subcategory of injections that radiofrequency at it belongs to. */
export const RADIOFREQUENCY_SITES: ReadonlyMap<string, 'Peripheral' | 'Injection'> = new Map([
  ...[...termsThatAre('ablated joint')].map((term) => [term, 'Peripheral'] as const),
  ...[...termsThatAre('ablated nerve')].map((term) => [term, 'Injection'] as const),
]);

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
  ['upper back', 'chest'],
  ['low back', 'hip'],
  ['hip', 'abdomen'],
  ['chest', 'abdomen'],
  ['elbow', 'hand'],
];

/** ...and those of which the guideline on the first is applied to the second, not the other way round. */
export const LENT: readonly (readonly [lender: Region, borrower: Region])[] = [['low back', 'upper back']];

/**
 * Where the nerves of a limb come from: studies of nerves in the limb are rightly judged by the guideline on that
 * part of the spine.
 */
export const NERVE_ROOTS: readonly (readonly [limb: Region, spine: Region])[] = [
  ...ARM.map((limb): [Region, Region] => [limb, 'neck']),
  ...LEG.map((limb): [Region, Region] => [limb, 'low back']),
];
