import { wordList } from '../../text/word-list.js';
import { type AnatomyRow, LEG_PARTS } from './term.js';

/** From the hip to the toes. */
export const LEG: readonly AnatomyRow[] = [
  {
    parts: ['hip'],
    terms: wordList(`
      hip | hip joint | trochanter | trochanteric | greater trochanter | lesser trochanter | greater trochanteric |
      peritrochanteric | pertrochanteric | intertrochanteric | subtrochanteric | femoroacetabular |
      femoro acetabular | acetabular | acetabular labrum | acetabular labral | acetabuloplasty | femoral neck |
      femoral head | fai | tha | thr | coxa | coxarthrosis | coxal | iliofemoral | subcapital | transcervical |
      legg calve perthes | hemiarthroplasty of the hip | tensor fascia | tensor fasciae latae |
      intracapsular fracture of femur`),
  },
  {
    parts: ['thigh'],
    headed: 'hip',
    terms: wordList(`
      thigh | upper leg | femur | femur shaft | hamstring | quadricep | quadriceps | quadriceps tendon | quads |
      vastus | rectus femoris | biceps femoris | semimembranosus | semitendinosus | sartorius | gracilis | adductor |
      adductor longus | iliotibial | iliotibial band | it band | itb | meralgia paresthetica | meralgia |
      lateral femoral cutaneous | between hip and knee | transfemoral | above knee amputation | femoral shaft`),
  },
  { parts: ['thigh'], headed: 'hip', givesWayTo: ['hip', 'knee', 'pelvis', 'abdomen'], terms: wordList('femoral') },
  {
    parts: ['knee'],
    terms: wordList(`
      knee | knee joint | kneecap | knee cap | patella | patellar | patellae | patellofemoral | patello femoral |
      retropatellar | prepatellar | infrapatellar | suprapatellar | peripatellar | chondromalacia patella |
      chondromalacia patellae | meniscus | meniscal | menisci | meniscectomy | acl | mcl | pcl | anterior cruciate |
      posterior cruciate | cruciate | anterior cruciate ligament | popliteal | popliteus | popliteal fossa |
      baker's cyst | baker cyst | pes anserine | pes anserinus | anserine | anserinus | tibiofemoral | femorotibial |
      tka | tkr | tkas | medial femoral condyle | lateral femoral condyle | femoral condyle | lateral retinacular |
      genicular | gonarthrosis | genu | osgood schlatter | hoffa | superior tibiofibular | proximal tibiofibular |
      tricompartmental | patellectomy | unicompartmental | medial collateral ligament of the knee | jumper's knee`),
  },
  {
    parts: ['knee'],
    givesWayTo: ['ankle', 'elbow', 'wrist', 'finger', 'hand', 'foot', 'toe'],
    terms: wordList(`
      medial collateral ligament | lateral collateral ligament | medial collateral | lateral collateral |
      fibular collateral ligament | tibial collateral ligament | lcl`),
  },
  {
    parts: ['lower leg'],
    headed: 'same',
    terms: wordList(`
      lower leg | tibia | fibula | tibia and fibula | tibia fibula | tib fib | calf | calves | shin | shinbone |
      shin splint | gastrocnemius | gastroc | soleus | tibialis | tibialis anterior | tibial shaft | fibular shaft |
      peroneal | peroneus | peroneal nerve | maisonneuve's fracture | maisonneuve fracture | between knee and ankle |
      below knee amputation | bka | transtibial`),
  },
  {
    parts: ['lower leg'],
    headed: 'same',
    givesWayTo: ['knee', 'ankle', 'foot'],
    terms: wordList('tibial | fibular | plantaris | tibial plateau | tibial tuberosity | tibial spine'),
  },
  {
    parts: ['thigh', 'lower leg'],
    terms: wordList('upper and lower leg'),
  },
  {
    parts: ['ankle'],
    terms: wordList(`
      ankle | ankle joint | achilles | achilles tendon | tendo achilles | tendoachilles | heel cord | malleolus |
      malleolar | malleoli | medial malleolus | lateral malleolus | bimalleolar | trimalleolar | pilon | plafond |
      tibial plafond | tibiofibular | tibio fibular | syndesmosis | syndesmotic | tibiotalar | tibio talar |
      talofibular | anterior talofibular | atfl | cfl | calcaneofibular | deltoid ligament | peroneal tendon |
      peroneal tendonitis | peroneal tendinitis | peroneal tendinopathy | peroneal tenosynovitis |
      posterior tibial tendon | posterior tibial tendonitis | posterior tibial tendinitis | tibialis posterior |
      pttd | tarsal tunnel | talocrural`),
  },
  { parts: ['ankle'], headed: 'same', terms: wordList('talus | talar | talar dome | astragalus') },
  { parts: ['ankle', 'foot'], terms: wordList('ankle foot orthosis | ankle foot orthotic | afo') },
  {
    parts: ['foot'],
    headed: 'same',
    terms: wordList(`
      foot | feet | heel | heel spur | calcaneus | calcaneal | calcaneum | os calcis | plantar | plantar fascia |
      plantar fasciitis | plantar fascitis | metatarsal | metatarsal bone | metatarsus | metatarsalgia | tarsal |
      tarsal bone | tarsus | tarsometatarsal | tarso metatarsal | lisfranc | lisfranc's | midfoot | mid foot |
      forefoot | hindfoot | hind foot | rearfoot | subtalar | talonavicular | talo navicular | calcaneocuboid |
      talocalcaneal | cuboid | chopart | midtarsal | instep | sole of the foot | arch of the foot | pes planus |
      flat foot | flatfoot | pes cavus | bunion | bunionectomy | bunionette | tailor's bunion | morton's neuroma |
      morton neuroma | jones fracture | foot drop | drop foot | podiatry | podiatrist | podiatric | transmetatarsal |
      intermetatarsal | lateral plantar | medial plantar | sinus tarsi | haglund's deformity | foot orthotic |
      charcot foot | stress fracture of the foot`),
  },
  { parts: ['foot'], givesWayTo: ['wrist', 'hand'], terms: wordList('navicular | navicular bone | cuneiform') },
  {
    parts: ['foot'],
    givesWayTo: ['toe'],
    terms: wordList('metatarsophalangeal | metatarso phalangeal | mtp | mtp joint | mtpj'),
  },
  {
    parts: ['toe'],
    terms: wordList(`
      toe | great toe | big toe | toenail | toe nail | hallux | hallux valgus | hallux rigidus | hallux limitus |
      hallucis | hammertoe | hammer toe | mallet toe | claw toe | ingrown toenail | turf toe | lesser toe`),
  },
  {
    parts: ['lower extremity'],
    terms: wordList('leg | lower extremity | lower extremities | lower limb | lower ext | leg length'),
  },
  {
    parts: ['lower extremity'],
    givesWayTo: [...LEG_PARTS, 'low back'],
    terms: wordList('sciatic nerve | sural nerve | saphenous nerve | sural | saphenous'),
  },
  { parts: ['lower extremity'], only: 'capitals', terms: wordList('le | les') },
  { parts: ['lower extremity'], side: 'bilateral', terms: wordList('ble | bles') },
  { parts: ['lower extremity'], side: 'right', terms: wordList('rle') },
  { parts: ['lower extremity'], side: 'left', terms: wordList('lle') },
  { parts: ['hip'], headed: 'same', terms: wordList('midcervical fracture | basicervical fracture') },
];
