import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/**
 * Injections, blocks and ablations. The families follow the nervous-system and musculoskeletal injection codes of CPT.
 */
export const INJECTION_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'Injection', subcategory: 'Epidural Injection' },
    phrases: wordList(`
      epidural | epidural injection | epidural steroid | epidural steroid injection |
      epidural steriod injection | epidural block | epidural corticosteroid injection | epidural blood patch |
      blood patch | esi | lesi | cesi | tesi | tfesi | ilesi | tf esi | lumbar esi | cervical esi | caudal |
      caudal injection | caudal block | caudal esi | transforaminal | transforaminal injection |
      transforaminal steroid injection | transforaminal block | interlaminar | interlaminar injection |
      selective nerve root block | nerve root block | nerve root injection | selective nerve root injection |
      selective nerve block | snrb | racz | racz procedure | racz catheter | epidural lysis of adhesion |
      epidural adhesiolysis | adhesiolysis | percutaneous adhesiolysis | epidural neuroplasty |
      epidural neurolysis | transforaminal epidural | translaminar | translaminar injection |
      transforaminal epidural block | transforaminal nerve block | epidural infusion |
      nerve root sleeve block | foraminal injection | spinal injection | epidural steroid block |
      epidurolysis | racz neuroplasty | percutaneous lysis of adhesion`),
  },
  {
    role: 'treatment',
    is: { category: 'Injection', subcategory: 'Facet Injection' },
    phrases: wordList(`
      facet | facet injection | facet joint injection | facet block | facet joint block | facet nerve block |
      facet steroid injection | facet joint steroid injection | intra articular facet injection |
      intraarticular facet injection | zygapophyseal joint injection | medial branch | medial branch block |
      medial branch nerve block | medial branch injection | diagnostic medial branch block |
      diagnostic facet block | dorsal ramus block | mbb | mbnb | rhizotomy | facet rhizotomy |
      radiofrequency rhizotomy | radio frequency rhizotomy | neurotomy | facet neurotomy |
      radiofrequency neurotomy | radio frequency neurotomy | radiofrequency | radio frequency |
      radiofrequency ablation | radio frequency ablation | radiofrequency lesioning |
      radiofrequency denervation | radiofrequency nerve ablation | rf ablation | rfa | rfl | rftc | rfn |
      radiofrequency thermocoagulation | facet ablation | facet radiofrequency |
      medial branch radiofrequency | medial branch rhizotomy | medial branch neurotomy | facet denervation |
      facet joint denervation | nerve ablation | ablation | coolief | facet cyst aspiration |
      occipital radiofrequency | facet steroid block | facet joint nerve block | facet nerve injection |
      medial branch nerve injection | dorsal ramus injection | dorsal rami block |
      third occipital nerve block | third occipital nerve radiofrequency | zygapophyseal injection |
      facet neurolysis | medial branch neurolysis | rf lesioning | rf denervation | rf thermocoagulation |
      zygapophysial joint injection | z joint injection`),
  },
  {
    role: 'treatment',
    is: { category: 'Injection', subcategory: 'Peripheral' },
    phrases: wordList(`
      joint injection | intraarticular injection | intra articular injection |
      intra articular steroid injection | intraarticular steroid injection |
      intra articular corticosteroid injection | intra articular cortisone injection | bursa injection |
      bursal injection | subacromial injection | subacromial bursa injection | trochanteric bursa injection |
      tendon injection | tendon sheath injection | glenohumeral injection | glenohumeral joint injection |
      ac joint injection | acromioclavicular injection | acromioclavicular joint injection |
      shoulder injection | knee injection | hip injection | hip joint injection | ankle injection |
      elbow injection | wrist injection | thumb injection | cmc injection | cmc joint injection |
      trigger finger injection | carpal tunnel injection | plantar fascia injection | piriformis injection |
      piriformis block | piriformis muscle injection | sacroiliac joint injection | sacroiliac injection |
      sacroiliac joint block | sacroiliac block | si joint injection | si injection | si joint block |
      si block | sij injection | sij block | si joint steroid injection | sacroiliac joint steroid injection |
      sacroiliac joint rhizotomy | si joint rhizotomy | sacroiliac joint radiofrequency ablation |
      si joint radiofrequency ablation | sacroiliac joint radiofrequency | si joint radiofrequency |
      arthrocentesis | joint aspiration | aspiration | knee aspiration | bursa aspiration | cyst aspiration |
      prp | prp injection | platelet rich plasma | platelet rich plasma injection |
      plasma rich platelet injection | stem cell injection | stem cell | stem cell therapy |
      bone marrow aspirate concentrate | bmac | prolotherapy | prolotherapy injection |
      autologous blood injection | needle tenotomy injection | tmj injection | hydroplasty |
      amniotic injection | exosome | exosome injection | coccyx injection | sacrococcygeal injection |
      costochondral injection | ischial bursa injection | joint block | pes anserine injection |
      sternoclavicular injection | scapular injection | scapulothoracic injection | cubital tunnel injection |
      achilles injection | tarsal tunnel injection | sinus tarsi injection | ligament injection |
      iliolumbar ligament injection | piriformis steroid injection | psoas injection | iliopsoas injection |
      hamstring injection | si joint steroid block | sacroiliac joint diagnostic block |
      sacral lateral branch block | lateral branch block | pubic symphysis injection |
      symphysis pubis injection | rib injection | costovertebral injection | bursitis injection |
      plasma injection | platelet injection | regenerative injection | bone marrow aspirate injection |
      amniotic fluid injection | amnion injection | placental tissue injection |
      alpha 2 macroglobulin injection | ozone injection | dextrose injection | hydrodissection | barbotage |
      calcific tendon barbotage`),
  },
  {
    role: 'treatment',
    is: { category: 'Injection', subcategory: 'Injection' },
    phrases: wordList(`
      trigger point | trigger point injection | triggerpoint injection | trigger point steroid injection |
      tpi | myofascial injection | muscle injection | paraspinal injection | botox injection |
      botulinum toxin injection | botulinum injection | chemodenervation | sphenopalatine ganglion block |
      spg block | ganglion impar block | ganglion block | stellate ganglion block | stellate block |
      stellate ganglion injection | sympathetic block | sympathetic nerve block | lumbar sympathetic block |
      lumbar sympathetic ganglion block | lumbar sympathetic plexus block | thoracic sympathetic block |
      bier block | celiac plexus block | hypogastric plexus block | occipital nerve block |
      greater occipital nerve block | occipital block | occipital nerve injection |
      greater occipital nerve injection | suprascapular nerve block | suprascapular block |
      genicular nerve block | genicular block | genicular nerve ablation |
      genicular nerve radiofrequency ablation | genicular radiofrequency ablation |
      genicular nerve radiofrequency | genicular rfa | intercostal nerve block | intercostal block |
      ilioinguinal nerve block | ilioinguinal block | iliohypogastric nerve block | pudendal nerve block |
      saphenous nerve block | peroneal nerve block | sural nerve block | median nerve block |
      ulnar nerve block | lateral femoral cutaneous nerve block | cluneal nerve block |
      brachial plexus block | trigeminal nerve block | peripheral nerve block | peripheral nerve injection |
      nerve block | nerve injection | diagnostic block | block | regional block | digital block |
      scalene block | scalene injection | scalene muscle block | morton neuroma injection |
      neuroma injection | scar injection | keloid injection | intralesional injection | im injection |
      intramuscular injection | intramuscular | iv infusion | infusion | ketamine infusion |
      lidocaine infusion | iv ketamine | iv ketamine infusion | intrathecal injection |
      intrathecal pump refill | pump refill | pain pump refill | intrathecal pump refill and reprogramming |
      pump analysis | vaccination | vaccine | immunization | hepatitis b vaccine | flu shot | tetanus shot |
      tetanus | allergy shot | allergy injection | b12 injection | vitamin b12 injection | b12 shot |
      vitamin injection | toradol injection | toradol shot | ketorolac injection | toradol im | im toradol |
      intradiscal injection | methylene blue injection | eye injection | intravitreal injection |
      erector spinae block | transversus abdominis plane block | iron infusion | cryoablation |
      cryoneurolysis | iovera | tetanus booster | ketamine treatment | nerve root ablation |
      peripheral nerve ablation | cryoneuroablation | nerve hydrodissection | iv hydration | iv fluid |
      pump programming | pump interrogation | pump reprogramming | allergy immunotherapy |
      intradiscal prp injection | intradiscal stem cell injection`),
  },
  {
    role: 'injection',
    is: { category: 'Injection', subcategory: 'Injection' },
    phrases: wordList(`
      injection | inject | injected | shot | steroid injection | corticosteroid injection |
      cortisone injection | cortisone shot | steroid shot | cortisone | corticosteroid | steroid |
      therapeutic injection | diagnostic injection | anesthetic injection | lidocaine injection |
      local injection | injection therapy | injection procedure | percutaneous injection |
      series of injection | kenalog injection | depo medrol injection | celestone injection |
      dexamethasone injection | marcaine injection`),
  },
];

/**
 * Medicines that are put in by a physician's needle: with a word of injection the injection is what is asked for, not
 * the medicine.
 */
export const INJECTED_BY_PHYSICIAN: ReadonlySet<string> = new Set(
  wordList(`
  betamethasone | celestone | triamcinolone | kenalog | methylprednisolone | depo medrol | solu medrol |
  dexamethasone | decadron | lidocaine | bupivacaine | marcaine | ropivacaine | naropin | ketorolac | toradol |
  cyanocobalamin | vitamin b12 | vitamin b 12 | b12 | botox | botox a | botulinum toxin |
  botulinum toxin type a | onabotulinumtoxina | dysport | xeomin | myobloc | botulinum | zilretta |
  promethazine | phenergan | meperidine | demerol | traumeel | hydroxyzine | ketamine | ceftriaxone | rocephin |
  aristospan | hydrocortisone | cortisone acetate`),
);
