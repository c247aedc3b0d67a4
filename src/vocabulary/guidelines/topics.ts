import { wordList } from '../../text/word-list.js';

/**
 * The canonical names of topics that guidelines and letters print in several ways, each with its other names.
 * Case, plurals, punctuation and what stands in brackets are left aside when names are compared, and so is a part of
 * the body beside a topic that has `anywhere` ("MRI, knee"). The names are those of the procedure summaries of the
 * Official Disability Guidelines and of the MTUS; the abbreviations are those in common use.
 */
export interface Topic {
  readonly name: string;
  readonly also: readonly string[];
  /** It is the same topic wherever in the body it is applied. */
  readonly anywhere?: true;
}

const topic = (name: string, also = ''): Topic => ({ name, also: wordList(also) });
const anywhere = (name: string, also = ''): Topic => ({ ...topic(name, also), anywhere: true });

const IMAGING: readonly Topic[] = [
  anywhere(
    'MRI',
    `magnetic resonance imaging | magnetic resonance image | MR imaging | MRI imaging | MRI scan | magnetic resonance |
    indications for MRI | indications for magnetic resonance imaging | indications for imaging MRI |
    indications for imaging magnetic resonance imaging | MRI criteria | repeat MRI | magnetic resonance imaging MRI |
    MRI magnetic resonance imaging`,
  ),
  anywhere(
    'MR arthrography',
    `MR arthrogram | MRI arthrogram | MRI arthrography | magnetic resonance arthrogram |
    magnetic resonance arthrography | MRA arthrogram | magnetic resonance imaging arthrogram`,
  ),
  topic(
    'Standing MRI',
    'upright MRI | MRI standing | positional MRI | standing magnetic resonance imaging | weight-bearing MRI',
  ),
  topic('Magnetic resonance neurography', 'MR neurography | MRN'),
  anywhere(
    'CT',
    `computed tomography | computerized tomography | computed axial tomography | CAT scan | CT scan | CT scanning |
    computed tomography scan | computed tomography CT | CT computed tomography`,
  ),
  anywhere('CT arthrography', 'CT arthrogram | computed tomography arthrography | computed tomography arthrogram'),
  anywhere('CT myelography', 'CT myelogram | computed tomography myelography | CT computed tomography myelography'),
  anywhere('Myelography', 'myelogram'),
  anywhere('Arthrography', 'arthrogram'),
  anywhere(
    'X-rays',
    `x-ray | xray | xrays | radiography | radiograph | plain radiographs | plain films | plain x-rays | roentgenogram |
    radiographs x-rays | radiography x-rays | x-ray imaging`,
  ),
  topic(
    'Flexion/extension imaging studies',
    'flexion extension imaging | flexion-extension x-rays | flexion extension views',
  ),
  anywhere('Bone scan', 'bone scans imaging | bone scintigraphy | three phase bone scan | triple phase bone scan'),
  topic('Bone density testing', 'DEXA | DEXA scan | bone densitometry | DXA scan'),
  anywhere(
    'Ultrasound, diagnostic',
    'diagnostic ultrasound | ultrasound diagnostic | ultrasonography | ultrasound imaging | sonography | diagnostic ultrasonography',
  ),
  topic('Discography', 'discogram | discograms | provocative discography'),
  topic(
    'SPECT',
    'single photon emission computed tomography | single proton emission computed tomography | SPECT scan',
  ),
  topic('PET', 'positron emission tomography | PET scan'),
  topic('Fluoroscopy', 'fluoroscopic guidance | videofluoroscopy'),
  topic('Imaging', 'imaging studies | diagnostic imaging | indications for imaging'),
  topic('Thermography', 'infrared thermography | thermography diagnostic'),
  topic('Arteriogram', 'arteriography | angiography'),
];

const TESTS: readonly Topic[] = [
  anywhere(
    'Electrodiagnostic studies',
    `electrodiagnostic testing | electro-diagnostic testing | electrodiagnostic study | electro-diagnostic studies |
    electrodiagnostic tests | EDS | EDX | EMG/NCS | EMG/NCV | NCS/EMG | NCV/EMG | EMG and NCS | EMG and NCV |
    NCV and EMG | NCS and EMG | EMG & nerve conduction studies | EMG and nerve conduction studies |
    electromyography and nerve conduction studies | electromyography and nerve conduction velocity |
    electromyography/nerve conduction studies | electromyography/nerve conduction velocity | EMG NCS | EMG NCV |
    EMG/nerve conduction studies | electromyography EMG and nerve conduction velocity NCV`,
  ),
  anywhere(
    'Electromyography',
    'EMG | EMGs | EMG electromyography | needle EMG | electromyogram | electromyographic studies',
  ),
  topic('Surface electromyography', 'surface EMG | SEMG'),
  anywhere(
    'Nerve conduction studies',
    `NCS | NCV | nerve conduction study | nerve conduction velocity | nerve conduction velocities | nerve conduction |
    nerve conduction velocity studies | nerve conduction velocity study | nerve conduction testing |
    nerve conduction velocity testing | nerve conduction tests`,
  ),
  topic(
    'Evoked potential studies',
    'SSEP | somatosensory evoked potentials | evoked potentials | sensory evoked potentials',
  ),
  topic(
    'Current perception threshold testing',
    'CPT testing | quantitative sensory threshold testing | VSNCT | sensory nerve conduction threshold',
  ),
  topic(
    'Urine drug testing',
    `UDT | UDTs | UDS | urine drug screen | urine drug screens | urine drug screening | urine drug test |
    drug testing | drug screen | drug screens | drug screening | urine toxicology | urine toxicology screen |
    urine toxicology screening | toxicology screen | urinalysis drug testing | urine testing | urine screen |
    urine drug tests | UA drug screen | drug tests | urine analysis | urine drug analysis |
    urine drug testing UDT in patient-centered clinical situations | urine drug testing criteria for use`,
  ),
  topic('Genetic testing for potential opioid abuse', 'genetic testing | opioid genetic testing'),
  topic(
    'Pharmacogenetic testing',
    'pharmacogenetic testing opioid metabolism | pharmacogenomic testing | cytochrome p450 testing | DNA testing | DNA testing for pain | pharmacogenetics',
  ),
  topic(
    'Preoperative testing, general',
    'preoperative testing | pre-op testing | preop testing | preoperative tests | pre-operative testing and clearance',
  ),
  topic(
    'Preoperative lab testing',
    'preoperative laboratory testing | pre-op lab testing | pre-operative labs | preop labs | preoperative lab tests | preoperative laboratory tests',
  ),
  topic(
    'Preoperative electrocardiogram',
    'preoperative ECG | preoperative EKG | pre-op EKG | pre-op ECG | electrocardiogram | ECG | EKG',
  ),
  topic(
    'Functional capacity evaluation',
    'FCE | FCEs | functional capacity evaluations FCE | functional capacity exam | functional capacity assessment',
  ),
  topic(
    'Computerized range of motion testing',
    'range of motion | ROM | computerized muscle testing | flexibility | range of motion testing | ROM testing | computerized strength and flexibility assessment',
  ),
  topic('Polysomnography', 'polysomnogram | sleep study | sleep studies | sleep study polysomnography'),
  topic(
    'Intraoperative monitoring',
    'intra-operative monitoring | intraoperative neurophysiological monitoring | IONM | neuromonitoring',
  ),
  topic(
    'Autonomic nervous system function testing',
    'autonomic test battery | autonomic function testing | autonomic testing | ANS testing',
  ),
  topic('Neuropsychological testing', 'neuropsychological evaluation'),
];

const INJECTIONS: readonly Topic[] = [
  anywhere(
    'Epidural steroid injections',
    `ESI | ESIs | epidural steroid injection | epidural injection | epidural injections | epidural steroid |
    epidural corticosteroid injection | lumbar ESI | lumbar epidural steroid injection | cervical ESI |
    cervical epidural steroid injection | transforaminal epidural steroid injection | TFESI | LESI | CESI |
    epidural steroid injections therapeutic | epidural steroid injections ESIs therapeutic |
    epidural glucocorticosteroid injections | epidural glucocorticoid injections | caudal epidural steroid injections |
    interlaminar epidural steroid injection | criteria for the use of epidural steroid injections |
    criteria for epidural steroid injections | epidural steroid injections criteria for use`,
  ),
  topic(
    'Epidural steroid injections, diagnostic',
    'diagnostic epidural steroid injections | selective nerve root block | SNRB | selective nerve root injection',
  ),
  anywhere(
    'Facet joint injections',
    `facet injection | facet injections | facet joint injection | facet joint intra-articular injections |
    facet joint intra-articular injections therapeutic blocks | facet joint therapeutic steroid injections |
    facet joint injections lumbar | facet joint injections thoracic | facet joint injections multiple series |
    facet joint therapeutic blocks | facet intra-articular injections`,
  ),
  anywhere(
    'Facet joint diagnostic blocks',
    `facet block | facet blocks | facet joint block | facet joint blocks | facet joint diagnostic blocks injections |
    medial branch block | medial branch blocks | MBB | MBBs | facet joint medial branch blocks |
    facet joint medial branch blocks therapeutic injections | diagnostic facet blocks | diagnostic blocks facet joint |
    facet joint diagnostic injections | diagnostic medial branch blocks | medial branch diagnostic blocks`,
  ),
  anywhere(
    'Facet joint radiofrequency neurotomy',
    `RFA | radiofrequency ablation | radiofrequency neurotomy | facet rhizotomy | rhizotomy | radio frequency ablation |
    facet joint radiofrequency | radiofrequency rhizotomy | RF ablation | RFN | facet neurotomy | medial branch neurotomy |
    facet joint radiofrequency neurotomy ablation | facet radiofrequency ablation | radiofrequency lesioning |
    facet joint radiofrequency ablation | facet rhizotomy radio frequency medial branch neurotomy`,
  ),
  anywhere('Facet joint pain, signs and symptoms', 'facet joint pain signs & symptoms | facet joint syndrome'),
  topic(
    'Sacroiliac injections',
    'SI joint injection | sacroiliac joint injections | sacroiliac joint blocks | SI joint block | sacroiliac blocks | sacroiliac injections therapeutic | sacroiliac injections diagnostic | sacroiliac joint injections SJI',
  ),
  topic(
    'Sacroiliac radiofrequency neurotomy',
    'sacroiliac joint radiofrequency neurotomy | SI joint radiofrequency ablation',
  ),
  anywhere(
    'Trigger point injections',
    'TPI | TPIs | trigger point injection | trigger points | trigger point and tender point injections | trigger and tender point injections',
  ),
  anywhere(
    'Corticosteroid injections',
    `steroid injection | steroid injections | cortisone injection | cortisone injections | corticosteroid injection |
    intra-articular corticosteroid injections | intra-articular steroid injection | IASHI | glucocorticosteroid injections |
    intraarticular glucocorticosteroid injections | glucocorticoid injections | intra-articular steroid hip injection`,
  ),
  anywhere(
    'Viscosupplementation',
    `hyaluronic acid injections | hyaluronic acid injection | hyaluronic acid | synvisc | orthovisc | euflexxa | hyaluronate injections | viscosupplementation injections | visco-supplementation | Hyalgan | Supartz | viscosupplements`,
  ),
  anywhere(
    'Platelet-rich plasma',
    'PRP | PRP injection | PRP injections | platelet rich plasma injections | platelet rich plasma PRP injection | autologous blood injection',
  ),
  topic(
    'Botulinum toxin',
    'botox | botox injections | botulinum toxin injections | botulinum toxin injection | botulinum toxin botox myobloc | onabotulinumtoxinA',
  ),
  topic(
    'Sympathetic blocks',
    'regional sympathetic blocks | sympathetic block | lumbar sympathetic block | lumbar sympathetic blocks | stellate ganglion block | stellate ganglion blocks | regional sympathetic blocks stellate ganglion block thoracic sympathetic block & lumbar sympathetic block | thoracic sympathetic block | CRPS sympathetic blocks | sympathetic nerve blocks',
  ),
  topic(
    'Greater occipital nerve block',
    'GONB | occipital nerve block | occipital nerve blocks | greater occipital nerve blocks therapeutic | greater occipital nerve block diagnostic',
  ),
  topic('Nerve blocks', 'nerve block | peripheral nerve blocks'),
  topic('Prolotherapy', 'sclerotherapy | prolotherapy sclerotherapy'),
  topic('Piriformis injections', 'piriformis injection | piriformis muscle injection'),
  topic(
    'Injections',
    'injection | injection with anaesthetics and/or steroids | injection with anesthetics and/or steroids | injections with anesthetics and/or steroids',
  ),
  topic('Stem cell therapy', 'stem cells | stem cell injection | stem cell autologous transplantation'),
  topic('Ketorolac', 'toradol | ketorolac toradol injection | ketorolac injection | toradol injection'),
];

const REHABILITATION: readonly Topic[] = [
  anywhere(
    'Physical therapy',
    `PT | physical therapy guidelines | physical therapy treatment | physical therapy visits | 
    physical therapy treatment guidelines | physical/occupational therapy | physical occupational therapy |
    physiotherapy | physical therapy recommendations | post-surgical physical therapy | postsurgical physical therapy |
    physical and occupational therapy | physical therapy/occupational therapy | PT/OT | PT guidelines`,
  ),
  topic(
    'Physical medicine',
    'physical medicine treatment | physical medicine guidelines | physical medicine treatments | physical medicine treatment guidelines',
  ),
  topic('Physical medicine and physical therapy guidelines', 'physical therapy and physical medicine guidelines'),
  topic(
    'Postsurgical physical medicine',
    'post-surgical physical medicine treatment | postsurgical physical medicine guidelines | post surgical treatment guidelines | postsurgical treatment',
  ),
  topic(
    'Preface, physical therapy',
    'preface physical therapy guidelines | preface PT | physical therapy preface | preface physical therapy',
  ),
  topic('Occupational therapy', 'OT | occupational therapy guidelines | physical occupational therapy hand'),
  topic(
    'Acupuncture',
    'acupuncture treatment | acupuncture guidelines | acupuncture treatments | acupuncture therapy | acupuncture medical treatment guidelines',
  ),
  anywhere(
    'Manual therapy & manipulation',
    `chiropractic | chiropractic care | chiropractic guidelines | chiropractic treatment | chiropractic manipulation |
    manual therapy | manipulation | manipulations | spinal manipulation | manual therapy and manipulations |
    chiropractic therapy | chiropractic manipulative therapy | manipulation chiropractic | chiropractic/manipulation |
    manual manipulation | manipulative therapy | manipulation and mobilization |
    spinal manipulative therapy | chiropractic manual therapy & manipulation | manual medicine`,
  ),
  anywhere('Manipulation under anesthesia', 'MUA | manipulation under anaesthesia'),
  topic('Massage therapy', 'massage | therapeutic massage | massage and myofascial release | massage treatment'),
  topic(
    'Aquatic therapy',
    'aqua therapy | pool therapy | hydrotherapy | aquatic exercise | aquatherapy | aquatic physical therapy | water therapy',
  ),
  topic('Exercise', 'exercises | therapeutic exercise | therapeutic exercises | exercise therapy | exercise programs'),
  topic('Home exercise programs', 'home exercise | HEP | home exercise program'),
  topic('Home exercise kits', 'home exercise kit | exercise equipment | home exercise equipment | exercise kit'),
  topic(
    'Gym memberships',
    'gym membership | health club | health club memberships | gym | gym programs | pool membership',
  ),
  topic(
    'Work conditioning, work hardening',
    'work conditioning | work hardening | work conditioning/hardening | work conditioning/work hardening | work hardening programs | work hardening work conditioning | work conditioning programs',
  ),
  topic(
    'Chronic pain programs',
    'functional restoration programs | functional restoration program | FRP | FRPs | interdisciplinary rehabilitation programs | chronic pain programs functional restoration programs | multidisciplinary programs | pain management programs | interdisciplinary pain programs | interdisciplinary pain rehabilitation programs | chronic pain programs FRPs | multidisciplinary pain programs | interdisciplinary or multidisciplinary pain programs',
  ),
  anywhere(
    'Traction',
    'mechanical traction | traction mechanical | home traction | traction unit | powered traction devices | spinal traction',
  ),
  topic('Vertebral axial decompression', 'VAX-D | VAXD | IDD therapy | spinal decompression | decompression traction'),
  topic(
    'Extracorporeal shock wave therapy',
    'ESWT | shock wave therapy | shockwave therapy | extracorporeal shockwave therapy | shock wave | shockwave | shockwave treatment | extracorporeal shock wave treatment',
  ),
  topic(
    'Ultrasound, therapeutic',
    'therapeutic ultrasound | ultrasound therapeutic | ultrasound therapy | ultrasound treatment',
  ),
  topic('Low-level laser therapy', 'LLLT | laser therapy | cold laser | cold lasers | low level laser | laser'),
  topic(
    'Heat/cold applications',
    'heat and cold applications | cold/heat packs | hot/cold packs | cold packs | heat packs | hot packs | hot/cold therapy | heat/ice | ice packs',
  ),
  topic('Heat therapy', 'heat applications | heat | thermotherapy | heat treatment'),
  topic('Infrared therapy', 'infrared | IR therapy'),
  topic('Iontophoresis'),
  topic('Phonophoresis'),
  topic('Kinesio tape', 'kinesiotaping | kinesio taping | taping | kinesio tape KT'),
  topic('Vestibular PT rehabilitation', 'vestibular rehabilitation | vestibular therapy | vestibular physical therapy'),
  topic('Cognitive rehabilitation', 'cognitive skills retraining'),
  topic('Vocational rehabilitation'),
  topic('Yoga'),
];

const EQUIPMENT: readonly Topic[] = [
  topic(
    'TENS',
    `TENS unit | TENS units | transcutaneous electrical nerve stimulation | transcutaneous electrical nerve stimulator |
    TENS transcutaneous electrical nerve stimulation | transcutaneous electric nerve stimulation |
    transcutaneous nerve stimulation | transcutaneous electrotherapy | transcutaneous electrical neurostimulation |
    transcutaneous electrical stimulation | criteria for the use of TENS`,
  ),
  topic(
    'TENS, chronic pain',
    'TENS for chronic pain | transcutaneous electrical nerve stimulation chronic pain | transcutaneous electrotherapy TENS chronic pain',
  ),
  topic('TENS, post-operative pain', 'TENS post operative pain | TENS postoperative pain'),
  topic(
    'Interferential current stimulation',
    'ICS | interferential current | interferential therapy | interferential stimulation | interferential unit | IF unit | IFC | interferential current therapy | inferential current stimulation | ICS interferential',
  ),
  topic(
    'Neuromuscular electrical stimulation',
    'NMES | neuromuscular electrical stimulation devices | NMES devices | electrical muscle stimulation | EMS | neuromuscular stimulator',
  ),
  topic(
    'H-wave stimulation',
    'H-wave | H-wave unit | H wave stimulator | H-wave device | H-wave stimulation HWT | H wave therapy',
  ),
  topic('Percutaneous electrical nerve stimulation', 'PENS'),
  topic('Galvanic stimulation', 'high voltage galvanic stimulation'),
  topic('Microcurrent electrical stimulation', 'MENS | microcurrent'),
  topic(
    'Electrical stimulators',
    'E-stim | electrical stimulation | electric stimulation | electrical stimulator | electrical nerve stimulation',
  ),
  anywhere(
    'Continuous-flow cryotherapy',
    'continuous flow cryotherapy | cryotherapy | cold therapy unit | continuous flow cryotherapy unit | cold compression therapy | cryotherapy unit | polar care | cold therapy | game ready accelerated recovery system | continuous cryotherapy | continuous-flow cryotherapy units',
  ),
  anywhere('Venous thrombosis', 'DVT prophylaxis | deep vein thrombosis | DVT | venous thrombosis prophylaxis'),
  anywhere(
    'Compression garments',
    'vasopneumatic devices | compression stockings | lymphedema pumps | intermittent pneumatic compression | intermittent pneumatic compression devices | compression devices',
  ),
  anywhere(
    'Continuous passive motion',
    'CPM | CPM machine | continuous passive motion CPM devices | continuous passive motion machine',
  ),
  topic('Durable medical equipment', 'DME | durable medical equipment DME | DMEs'),
  topic(
    'Bone growth stimulators',
    'bone stimulator | BGS | bone growth stimulator | electrical bone growth stimulator | bone stimulators',
  ),
  topic(
    'Lumbar supports',
    'back brace | back braces | lumbar support | LSO | lumbar brace | back support | back braces/lumbar supports | lumbar supports back braces | LSO brace | back brace post operative',
  ),
  topic('Cervical collar', 'cervical collars | cervical collar post operative'),
  topic('Cervical pillow', 'cervical pillows | neck pillow'),
  topic('Pillow', 'pillows'),
  anywhere('Braces', 'brace | bracing | knee brace | knee braces | bracing/splints'),
  topic('Ankle foot orthosis', 'AFO'),
  anywhere(
    'Splints',
    'splint | splinting | splints and braces | wrist splint | splinting padding | splint immobilization | immobilization splinting',
  ),
  topic('Slings', 'sling | postoperative sling'),
  topic(
    'Postoperative abduction pillow sling',
    'abduction pillow sling | postoperative abduction pillow | post-op abduction sling | abduction sling',
  ),
  topic(
    'Orthotic devices',
    'orthotics | orthotic | foot orthotics | shoe orthotics | orthoses | orthosis | custom orthotics | inserts | shoe insoles and shoe lifts | orthotic device',
  ),
  topic(
    'Walking aids',
    'walking aid | canes | cane | crutches | walker | walkers | canes crutches braces orthoses & walkers | walking aids canes crutches braces orthoses & walkers | canes and crutches',
  ),
  topic(
    'Power mobility devices',
    'PMD | PMDs | scooter | power wheelchair | motorized scooter | power mobility device',
  ),
  topic('Wheelchair', 'manual wheelchair'),
  topic('Mattress selection', 'mattress | mattresses | bed | mattress selection criteria | orthopedic mattress'),
  topic('Hospital bed', 'hospital beds'),
  topic('Hearing aids', 'hearing aid'),
  topic('CPAP', 'continuous positive airway pressure'),
];

const MEDICINES: readonly Topic[] = [
  topic('Opioids', 'opioid | narcotics | opiates | narcotic | opioid medications | opioid therapy | opioids general'),
  topic('Opioids for chronic pain', 'opioids chronic pain | opioid therapy for chronic pain | chronic opioid therapy'),
  topic(
    'Opioids, criteria for use',
    'criteria for use of opioids | opioids criteria | criteria for use opioids | criteria for opioid use | opioids criteria for the use | criteria for the use of opioids',
  ),
  topic('Opioids, specific drug list', 'opioid specific drug list | specific drug list opioids'),
  topic(
    'Opioids, on-going management',
    'opioids ongoing management | ongoing management of opioids | on-going management opioids | opioids criteria for use on-going management',
  ),
  topic(
    'Opioids, long-term assessment',
    'long-term opioid use | opioids long term assessment | long term users of opioids | opioids long-term users of opioids',
  ),
  topic(
    'Weaning of medications',
    'opioids weaning of medications | weaning | weaning opioids | weaning medications | tapering | weaning scheduled medications | weaning of opioids | opioids tapering',
  ),
  topic(
    'Opioid-induced constipation treatment',
    'OIC | opioid induced constipation | opioid induced constipation treatment OIC',
  ),
  topic(
    'NSAIDs',
    `NSAID | nonsteroidal anti-inflammatory drugs | non-steroidal anti-inflammatory drugs |
    nonsteroidal anti-inflammatory drug | nonsteroidal antiinflammatories | anti-inflammatory medications |
    anti-inflammatories | anti-inflammatory | anti-inflammatory medication | anti-inflammatory drugs | oral NSAIDs |
    NSAID non-steroidal anti-inflammatory drugs | nonsteroidal anti-inflammatory medications`,
  ),
  topic(
    'NSAIDs, GI symptoms & cardiovascular risk',
    'NSAIDs GI symptoms and cardiovascular risks | GI symptoms & cardiovascular risk | GI symptoms and cardiovascular risk | NSAIDs GI risk',
  ),
  topic('NSAIDs, specific drug list & adverse effects', 'NSAIDs specific drug list and adverse effects'),
  topic('COX-2 NSAIDs', 'cox-2 inhibitors | COX 2'),
  topic(
    'Muscle relaxants',
    `muscle relaxant | muscle relaxants for pain | skeletal muscle relaxants | muscle relaxers | antispasmodics |
    muscle relaxants antispasmodics | anti-spasmodics | muscle relaxants skeletal | spasmolytics`,
  ),
  topic(
    'Antispasticity drugs',
    'anti-spasticity drugs | muscle relaxants antispasticity drugs | antispasticity/antispasmodic drugs',
  ),
  topic(
    'Topical analgesics',
    'topical analgesic | topicals | topical medications | topical creams | topical agents | topical medication | topical pain medications | topical analgesia | creams',
  ),
  topic(
    'Topical analgesics, compounded',
    'compounded topical analgesics | topical analgesic compounded | topical compounds | compounded topicals | topical compound creams | compound topical analgesics',
  ),
  topic('Topical NSAIDs', 'NSAIDs topical'),
  topic('Salicylate topicals', 'topical salicylates | salicylates topical'),
  topic('Lidocaine, topical', 'topical lidocaine | transdermal lidocaine | lidocaine topical'),
  topic('Capsaicin, topical', 'topical capsaicin | capsaicin'),
  topic(
    'Compound drugs',
    'compounded medications | compounding medications | compound medications | compounded drugs | medications compounded | compounds | compound drug',
  ),
  topic(
    'Proton pump inhibitors',
    `PPI | PPIs | proton pump inhibitor | PPI proton pump inhibitors | proton-pump inhibitors`,
  ),
  topic('Antidepressants', 'anti-depressants | antidepressant medications | antidepressant'),
  topic('Antidepressants for chronic pain', 'antidepressants chronic pain | anti-depressants for chronic pain'),
  topic('Tricyclic antidepressants', 'TCA | TCAs | tricyclics | tricyclic | tricyclic antidepressant'),
  topic('SSRIs', 'selective serotonin reuptake inhibitors | SSRI'),
  topic('SNRIs', 'serotonin norepinephrine reuptake inhibitors | SNRI'),
  topic(
    'Antiepilepsy drugs',
    'AED | AEDs | anti-epilepsy drugs | anti-epileptic drugs | antiepileptics | anticonvulsants | antiepileptic drugs | anti-epilepsy drugs for pain | anti-convulsants | anti-seizure medications',
  ),
  topic('Benzodiazepines', 'benzodiazepine | benzos'),
  topic(
    'Insomnia treatment',
    'insomnia | insomnia medications | sleep aids | sleep medication | sleep aid | pharmacological insomnia treatment',
  ),
  topic('Sedative hypnotics', 'sedatives | hypnotics | sedative-hypnotics'),
  topic('Antiemetics', 'anti-emetics | antiemetic | antiemetics for opioid nausea | anti-nausea medications'),
  topic('Medical foods', 'medical food | medical foods supplements'),
  topic('Laxatives', 'stool softeners | laxative | prophylactic treatment of constipation'),
  topic(
    'Barbiturate-containing analgesic agents',
    'BCAs | barbiturate containing analgesics | butalbital | fioricet | barbiturate-containing analgesic agents BCAs',
  ),
  topic(
    'Glucosamine and chondroitin sulfate',
    'glucosamine | glucosamine chondroitin | chondroitin sulfate | glucosamine/chondroitin',
  ),
  topic(
    'Oral corticosteroids',
    'oral steroids | oral steroid | corticosteroids oral | medrol dose pack | methylprednisolone | corticosteroids oral/parenteral/IM for low back pain',
  ),
  topic('Antibiotics', 'antibiotic | postoperative antibiotics'),
  topic('Medications for chronic pain', 'medications chronic pain'),
  topic('Medications for subacute & chronic pain', 'medications for subacute and chronic pain'),
  // one name for a medicine, its brands and its forms
  topic('Cyclobenzaprine', 'flexeril | fexmid | cyclobenzaprine flexeril'),
  topic('Carisoprodol', 'soma | carisoprodol soma'),
  topic('Tizanidine', 'zanaflex | tizanidine zanaflex'),
  topic('Baclofen', 'lioresal'),
  topic('Metaxalone', 'skelaxin'),
  topic('Methocarbamol', 'robaxin'),
  topic('Orphenadrine', 'norflex'),
  topic('Tramadol', 'ultram | tramadol ultram'),
  topic('Tramadol/acetaminophen', 'ultracet'),
  topic(
    'Hydrocodone/acetaminophen',
    'norco | vicodin | lortab | hydrocodone-acetaminophen | hydrocodone bitartrate/acetaminophen',
  ),
  topic('Oxycodone/acetaminophen', 'percocet | endocet'),
  topic('Oxycodone', 'oxycontin | roxicodone'),
  topic('Morphine', 'morphine sulfate | MS contin | kadian | avinza'),
  topic('Fentanyl', 'duragesic | fentanyl patch | fentanyl transdermal'),
  topic('Hydromorphone', 'dilaudid | exalgo'),
  topic('Oxymorphone', 'opana'),
  topic('Tapentadol', 'nucynta'),
  topic('Buprenorphine', 'butrans | suboxone | buprenorphine for chronic pain | subutex'),
  topic('Naproxen', 'naprosyn | anaprox'),
  topic('Meloxicam', 'mobic'),
  topic('Celecoxib', 'celebrex'),
  topic('Diclofenac', 'diclofenac sodium | diclofenac potassium | cataflam'),
  topic(
    'Diclofenac, topical',
    'voltaren gel | flector patch | diclofenac gel | pennsaid | flector | topical diclofenac | voltaren',
  ),
  topic('Ibuprofen', 'motrin | advil'),
  topic('Ibuprofen/famotidine', 'duexis'),
  topic('Acetaminophen', 'APAP | tylenol | paracetamol'),
  topic('Gabapentin', 'neurontin | gralise | gabapentin neurontin'),
  topic('Pregabalin', 'lyrica'),
  topic('Topiramate', 'topamax'),
  topic('Duloxetine', 'cymbalta'),
  topic('Venlafaxine', 'effexor'),
  topic('Bupropion', 'wellbutrin'),
  topic('Amitriptyline', 'elavil'),
  topic('Nortriptyline', 'pamelor'),
  topic('Trazodone', 'desyrel'),
  topic('Escitalopram', 'lexapro'),
  topic('Zolpidem', 'ambien'),
  topic('Eszopiclone', 'lunesta'),
  topic('Alprazolam', 'xanax'),
  topic('Lorazepam', 'ativan'),
  topic('Diazepam', 'valium'),
  topic('Clonazepam', 'klonopin'),
  topic('Omeprazole', 'prilosec'),
  topic('Pantoprazole', 'protonix'),
  topic('Esomeprazole', 'nexium'),
  topic('Ondansetron', 'zofran'),
  topic('Lidocaine patch', 'lidoderm | lidoderm patch | lidoderm patches | lidocaine patches | lidocaine 5% patch'),
  topic('Modafinil', 'provigil'),
  topic('Armodafinil', 'nuvigil'),
  topic('Naloxone', 'narcan | evzio'),
  topic('Melatonin'),
  topic('Sildenafil', 'viagra'),
];

const MIND_AND_CARE: readonly Topic[] = [
  topic(
    'Cognitive behavioral therapy',
    `CBT | cognitive behavior therapy | cognitive behavioural therapy | cognitive-behavioral therapy |
    cognitive behavioral psychotherapy | CBT guidelines | psychotherapy guidelines |
    cognitive behavioral therapy guidelines for chronic pain`,
  ),
  topic('Psychological treatment', 'psychotherapy | psychological therapy | psychological counseling'),
  topic(
    'Psychological evaluations',
    'psychological evaluation | psych evaluations | psychological testing | psychological screening',
  ),
  topic('Biofeedback', 'biofeedback therapy guidelines | biofeedback therapy'),
  topic('Behavioral interventions', 'behavioural interventions | behavioral intervention'),
  topic('Office visits', 'office visit | evaluation and management | E&M | office visits E&M'),
  topic('Follow-up visits', 'follow-up | follow up visit'),
  topic(
    'Home health services',
    'home health care | home health | home health aide | home health care services | home care',
  ),
  topic('Skilled nursing facility', 'skilled nursing facility care | skilled nursing facility LOS | SNF | SNF care'),
  topic(
    'Hospital length of stay',
    'LOS | hospital LOS | length of stay | hospital length of stay LOS | hospital length of stay guidelines',
  ),
  topic('Surgical assistant', 'assistant surgeon | surgical assistants | PA assistant'),
  topic('Transportation', 'transportation to & from appointments | transportation to and from appointments'),
  topic('Weight loss programs', 'weight loss | weight loss program'),
  topic('Return to work', 'RTW'),
  topic(
    'Spinal cord stimulators',
    'SCS | spinal cord stimulator | spinal cord stimulation | implantable spinal cord stimulators | dorsal column stimulator',
  ),
  topic(
    'Implantable drug-delivery systems',
    'IDDS | IDDSs | intrathecal pumps | intrathecal drug delivery systems | pain pump | implantable pumps',
  ),
  topic(
    'Complex regional pain syndrome',
    'CRPS | RSD | reflex sympathetic dystrophy | CRPS complex regional pain syndrome',
  ),
];

const SURGERY: readonly Topic[] = [
  anywhere('Diagnostic arthroscopy', 'arthroscopy diagnostic'),
  anywhere('Arthroscopy', 'arthroscopic surgery'),
  topic('Rotator cuff repair', 'surgery for rotator cuff repair | rotator cuff surgery | rotator cuff tear surgery'),
  topic(
    'Surgery for impingement syndrome',
    'acromioplasty | subacromial decompression | arthroscopic subacromial decompression | surgery for impingement',
  ),
  topic(
    'Partial claviculectomy (Mumford procedure)',
    'mumford procedure | distal clavicle resection | distal clavicle excision | Mumford',
  ),
  topic('Surgery for SLAP lesions', 'SLAP repair | SLAP lesion surgery | SLAP tear repair | surgery for SLAP lesion'),
  topic('Surgery for biceps tenodesis', 'biceps tenodesis | surgery for ruptured biceps tendon'),
  topic('Surgery for shoulder dislocation', 'bankart repair | shoulder stabilization'),
  topic('Surgery for adhesive capsulitis', 'capsular release'),
  topic('Meniscectomy', 'meniscal repair | meniscectomy or meniscal repair | partial meniscectomy'),
  topic(
    'Knee joint replacement',
    'total knee replacement | TKA | TKR | knee arthroplasty | total knee arthroplasty | arthroplasty knee',
  ),
  topic('Hip arthroplasty', 'total hip replacement | THA | THR | total hip arthroplasty | arthroplasty hip'),
  topic('Shoulder arthroplasty', 'arthroplasty shoulder | total shoulder replacement | reverse shoulder arthroplasty'),
  topic(
    'ACL reconstruction',
    'anterior cruciate ligament reconstruction | ACL repair | anterior cruciate ligament ACL reconstruction',
  ),
  topic('Chondroplasty', 'knee chondroplasty'),
  topic('Carpal tunnel release', 'CTR | carpal tunnel release surgery | carpal tunnel surgery'),
  topic(
    'Surgery for cubital tunnel syndrome',
    'ulnar nerve transposition | cubital tunnel release | ulnar nerve decompression',
  ),
  topic('Fusion', 'spinal fusion | lumbar fusion | fusion spinal | arthrodesis'),
  topic('Fusion, anterior cervical', 'anterior cervical fusion | ACDF | anterior cervical discectomy and fusion'),
  topic(
    'Discectomy/laminectomy',
    'laminectomy | discectomy | laminectomy/laminotomy | microdiscectomy | discectomy laminectomy laminoplasty | laminotomy',
  ),
  topic('Disc prosthesis', 'artificial disc | artificial disc replacement | disc replacement'),
  topic(
    'Hardware removal',
    'hardware implant removal | hardware implant removal fracture fixation | removal of hardware',
  ),
  topic('Open reduction internal fixation', 'ORIF'),
  topic('Percutaneous adhesiolysis', 'adhesiolysis percutaneous | adhesiolysis | epidural neurolysis'),
  topic('Kyphoplasty', 'vertebroplasty | vertebroplasty and kyphoplasty'),
  topic('Surgery for hernia', 'hernia repair | herniorrhaphy'),
];

/** Parts of the body, and words that lead to them, that stand beside a topic which is the same anywhere. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  head | brain | face | neck | cervical | thoracic | lumbar | lumbosacral | sacral | back | spine | spinal | upper |
  lower | low | mid | extremity | extremities | shoulder | shoulders | arm | elbow | elbows | forearm | wrist | wrists |
  hand | hands | finger | fingers | thumb | hip | hips | pelvis | thigh | knee | knees | leg | legs | ankle | ankles |
  foot | feet | toe | chest | abdomen | of | the | for | in | and | or | to | left | right | bilateral | with | without |
  contrast | joint`),
);

/** Words around a topic that tell none: "ODG Acupuncture Guidelines", "Recommendations for". */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  odg | mtus | guideline | guidelines | recommendation | recommendations | criteria | indications | indication | topic |
  section | general | use | for | the | of | treatment | treatments | recommended | procedure`),
);

/** In order: the first that has a name holds. */
export const TOPICS: readonly Topic[] = [
  ...IMAGING,
  ...TESTS,
  ...INJECTIONS,
  ...REHABILITATION,
  ...EQUIPMENT,
  ...MEDICINES,
  ...MIND_AND_CARE,
  ...SURGERY,
];
