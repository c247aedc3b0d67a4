import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/**
 * Tendons, bursae, joints and muscles. Source: ICD-10-CM chapter XIII, ICD-9-CM 710 to 739, and clinical usage.
 */
export const JOINT_TERMS: readonly TermRow[] = [
  {
    id: 'tenosynovitis',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      tendinitis | tendinitides | tendinosis | tendinopathy | tendinopath* | tendinit* | tendinos* | tendonosis |
      tendonopathy | tendonopath* | tendonit* | tenonitis | tendenitis | tendinitus | tenditis | tenosynovitis |
      *tenosynovit* | tenosynov* | tenovagin* | peritendin* | peritendonitis | paratenon* | synovitis | synovit* |
      trigger finger | trigger thumb | trigger digit | triggering | triggering finger | stenosing | quervain |
      dequervain | dequervains | intersection syndrome`),
    example: "de Quervain's disease of the left wrist",
  },
  {
    id: 'bursitis',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      bursitis | bursit* | bursopathy | bursopath* | burisitis | trochanteric pain | greater trochanteric pain |
      trochanteric syndrome | snapping hip | snapping scapula | housemaid knee`),
    example: 'olecranon bursitis',
  },
  {
    id: 'impingement',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      impingement | impinge* | impinging | impingment | fai | painful arc | subacromial syndrome | subacromial pain syndrome |
      rotator cuff syndrome | rotator cuff disorder | rotator cuff disease | rotator cuff dysfunction |
      rotator cuff pathology | cuff syndrome | supraspinatus syndrome | bicipital syndrome | swimmer shoulder`),
    example: 'rotator cuff syndrome of the right shoulder',
  },
  {
    id: 'epicondylitis',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      epicondylitis | epicondylit* | epicondylosis | epicondylopathy | epicondylalgia | epicondilitis | epichondylitis |
      tennis elbow | golfer elbow | jumper knee`),
    example: 'tennis elbow',
  },
  {
    id: 'capsulitis',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      capsulitis | adhesive | frozen shoulder | frozen | periarthritis | periarthrosis | pericapsulitis |
      capsular adhesion`),
    example: 'frozen shoulder',
  },
  {
    id: 'fasciitis',
    kind: 'tendon or bursa disorder',
    phrases: wordList(`
      plantar fasciitis | plantar fascitis | fasciitis | fascitis | fasciosis | plantar fasciosis | fasciopathy |
      fibromatosis | dupuytren | dupuytren contracture | ledderhose | enthesopathy | enthesopath* | enthesitis |
      heel spur | calcaneal spur | heel spur syndrome | iliotibial band syndrome | it band syndrome | itb syndrome |
      itbs | iliotibial syndrome | haglund | haglund deformity | tibial tendon dysfunction |
      posterior tibial dysfunction | pttd | mallet finger | mallet | boutonniere | swan neck |
      achillodynia | policeman heel`),
    example: 'fasciitis of the left foot',
  },
  {
    id: 'tendon',
    kind: null,
    phrases: wordList(`
      tendon | tendinous | tendo | bursa | bursal | bursae | rotator cuff | rtc | supraspinatus | infraspinatus |
      subscapularis | achilles | biceps tendon | synovium | plantar fascia | tendon sheath | synovial | subacromial |
      bicipital`),
  },
  {
    id: 'ligament',
    kind: null,
    phrases: wordList(`
      ligament | ligamentous | acl | pcl | mcl | lcl | ucl | tfcc | meniscus | meniscal | menisci | syndesmosis | scapholunate | lunotriquetral | lisfranc | cruciate | collateral | retinaculum |
      triangular fibrocartilage | plantar plate | volar plate | pulley`),
  },
  { id: 'labrum', kind: null, phrases: wordList('labrum | labral | glenoid | glenoid labrum') },
  {
    id: 'soft-tissue',
    kind: null,
    phrases: wordList('soft tissue | fat pad | musculotendinous | myotendinous | myofascia'),
  },
  { id: 'disruption', kind: null, phrases: wordList('disruption | disrupted | discontinuity') },
  {
    id: 'arthritis',
    kind: 'joint disease',
    phrases: wordList(`
      arthritis | arthritic | arthrit* | *arthritis | arthrosis | *arthrosis | arthrotic | arthropathy | *arthropathy |
      arthropath* | osteoarthr* | oa | ra | djd | oligoarthritis | gout | gouty | pseudogout | rheumatoid |
      rheumatism | palindromic | spondylitis | spondylitic | ankylosing | spondyloarthropathy | spondyloarthritis |
      spondylarthritis | spondyloarthrosis | sacroiliitis | sacroilitis | sacroileitis | costochondritis | tietze |
      charcot | charcot joint | heberden | bouchard | felty | degenerative joint | joint space narrowing |
      joint narrowing | osteoarthrits | spondyloarthropath* | hydroxyapatite | still disease |
      jaccoud | kaschin beck | rotator cuff arthropathy | cuff tear arthropathy | coxarthrosis | gonarthrosis`),
    example: 'advanced DJD of the hip',
  },
  {
    id: 'cartilage',
    kind: 'joint disease',
    phrases: wordList(`
      chondromalacia | chondromalac* | condromalacia | chrondromalacia | chondropathy | chondropath* | chondrosis |
      chondrocalcinosis | osteochondr* | osteochondritis | chondral | chondrolysis | chondral defect | cartilage loss |
      cartilage defect | cartilage lesion | loose body | loose bodies | joint mouse | meniscal degeneration |
      degenerative meniscus | meniscal cyst | cmp`),
    example: 'chondromalacia patellae',
  },
  {
    id: 'other-joint-disease',
    kind: 'joint disease',
    phrases: wordList(`
      effusion | instability | instabil* | unstable | laxity | lax | hypermobility | hypermobile | ganglion | baker cyst |
      popliteal cyst | synovial cyst | ganglion cyst | hemarthrosis | hydrarthrosis | arthrofibrosis | ankylosis |
      ankylosed | avascular necrosis | aseptic necrosis | osteonecrosis | osteonecro* | avn | bone infarct | kienbock |
      freiberg | legg calve perthes | osteophyte | osteophytosis | osteophyt* | bone spur | bony spur | spurring | spur |
      hallux valgus | hallux rigidus | hallux limitus | hallux varus | bunion | bunionette | hammertoe | hammer toe |
      claw toe | plica | plica syndrome | patellofemoral syndrome | patellofemoral pain syndrome |
      patellofemoral pain | patellofemoral dysfunction | patellofemoral disorder | patello femoral syndrome | pfps |
      patellofemoral stress syndrome | patellofemoral malalignment | patellofemoral tracking | maltracking |
      patellar tracking | patella tracking | runner knee | locked knee | facet syndrome | facet joint syndrome |
      facetogenic | facet mediated | facet mediated pain | facetogenic pain | facet hypertrophy | facet disease |
      facet arthrosis | joint mice | fat pad syndrome | hoffa | ulnar impaction | ulnocarpal abutment | abutment |
      sinus tarsi syndrome | os trigonum | slac wrist | snac wrist | genu valgum | genu varum | genu recurvatum |
      protrusio acetabuli | uncovertebral hypertrophy | villonodular | chondromatosis | flail joint | dissociation | dissociative instability | fistula of joint |
      joint contracture | deficient acl | acl deficiency | acl deficient knee`),
    unless: ['organ', 'ear'],
    example: 'chronic instability of the left ankle',
  },
  {
    id: 'contracture',
    kind: 'joint disease',
    phrases: wordList('contracture | contracted'),
    unless: ['muscle', 'scar'],
    example: 'contracture of the right elbow',
  },
  {
    id: 'temporomandibular',
    kind: null,
    phrases: wordList('tmj | tmd | tmjd | tmds | temporomandibular | temporo mandibular'),
  },
  {
    id: 'joint',
    kind: null,
    phrases: wordList(`
      joint | articular | cartilage | facet | zygapophyseal | patellofemoral | acromioclavicular | ac joint |
      glenohumeral | patella | patellar | cmc | mtp | mcp | pip | dip | carpometacarpal | metatarsophalangeal |
      interphalangeal | metacarpophalangeal | subtalar | tibiotalar | basal joint | uncovertebral`),
  },
  {
    id: 'jointed-part',
    kind: null,
    phrases: wordList('knee | hip | shoulder | ankle | wrist | elbow | hallux | thumb | toe | finger | hand | foot'),
  },
  {
    id: 'degeneration',
    kind: null,
    phrases: wordList('degeneration | degenerative | degenerat* | degenerated | wear and tear'),
  },
  {
    id: 'muscle-disorder',
    kind: 'muscle disorder',
    phrases: wordList(`
      myalgia | *myalgia | myalg* | myofascial | myofasc* | myofascitis | myofasciitis | myofascialgia | myositis |
      *myositis | fibromyalgia | fibromyalg* | fibromyositis | fibrositis | fms | mps | piriformis | pyriformis |
      piriformis syndrome | trigger point | torticollis | wry neck | wryneck | compartment syndrome | compartmental syndrome |
      rhabdomyolysis | rhabdomyol* | cramp | cramping | charley horse | myopathy | *myopathy | muscular dystrophy |
      muscle wasting | wasting | amyotrophy | polymyalgia | diastasis recti | diastasis of muscle |
      heterotopic ossification | myositis ossificans | sarcopenia | muscle disorder | muscle imbalance |
      muscle tension | psoas syndrome | scalene syndrome | levator scapulae syndrome | muscle guarding |
      myospasm | *myospasm | muscle knot | tension myalgia | tension neck syndrome | muscle fatigue`),
    example: 'cervical myofascial pain syndrome',
  },
  {
    id: 'spasm',
    kind: 'muscle disorder',
    phrases: wordList('spasm | spasmodic | spasming | muscle spasm'),
    unless: ['organ', 'vessel'],
    example: 'lumbar paraspinal spasms',
  },
  {
    id: 'atrophy',
    kind: 'muscle disorder',
    phrases: wordList('atrophy | atrophic'),
    unless: ['organ', 'optic', 'head', 'skin'],
    example: 'atrophy of the quadriceps',
  },
  {
    id: 'muscle',
    kind: null,
    phrases: wordList(
      'muscle | muscular | musculature | trapezius | rhomboid | paraspinal | hamstring | quadriceps | gluteus',
    ),
  },
  {
    id: 'segmental-dysfunction',
    kind: 'segmental dysfunction',
    phrases: wordList(`
      segmental | segmental dysfunction | somatic dysfunction | segmental and somatic dysfunction | subluxation complex |
      vertebral subluxation complex | nonallopathic | non allopathic | nonallopathic lesion | biomechanical lesion |
      biomechanical dysfunction | si joint dysfunction | sacroiliac joint dysfunction |
      sacroiliac dysfunction | si dysfunction | sij dysfunction | sacroiliac syndrome | sacroiliac joint syndrome |
      si syndrome | intersegmental | biomechanical`),
    example: 'somatic dysfunction of the thoracic region',
  },
  {
    id: 'joint-dysfunction',
    kind: 'segmental dysfunction',
    phrases: wordList('joint dysfunction'),
    unless: ['jointed-part', 'temporomandibular'],
    example: 'cervical joint dysfunction',
  },
  { id: 'dysfunction', kind: null, phrases: wordList('dysfunction | dysfunctional') },
  {
    id: 'segment',
    kind: null,
    phrases: wordList(
      'sacroiliac | si joint | sij | sacrum | rib | costovertebral | costal | pelvic girdle | pelvis | innominate',
    ),
  },
];
