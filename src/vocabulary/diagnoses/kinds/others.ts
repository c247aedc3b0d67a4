import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/**
 * What is none of the kinds: operations, what is left of them, skin, growths, deformities, disease of the brain, poison.
 */
export const OTHER_TERMS: readonly TermRow[] = [
  {
    id: 'operation',
    kind: 'other',
    phrases: wordList(`
      status post | s p | surgery | surgical | operation | operative | postoperative | postop | post op | post operative |
      postsurgical | post surgical | repair | fusion | release | decompression | reconstruction | replacement |
      arthroscopy | arthroscop* | *scopy | *ectomy | *plasty | *otomy | *ostomy | *desis | *rrhaphy | fixation | orif |
      acdf | tlif | plif | alif | removal | excision | debridement | resection | graft | transfer | transposition |
      manipulation | ablation | rhizotomy | injection | bypass | stent | pinning | tka | tha | tkr | thr | prosthesis |
      artificial | presence of | aftercare | orthopedic aftercare | encounter | follow up | procedure | implant |
      stimulator | transplant | hardware | retained hardware | painful hardware | device | loosening | device failure |
      mechanical complication | complication | postprocedural | post procedural`),
    example: 'status post cervical fusion',
  },
  {
    id: 'after-spine-surgery',
    kind: 'other',
    phrases: wordList(`
      postlaminectomy | post laminectomy | postlaminectomy syndrome | failed back | failed back surgery syndrome | fbss |
      failed neck surgery | post fusion syndrome | arachnoiditis | epidural fibrosis`),
    example: 'failed back surgery syndrome',
  },
  {
    id: 'event',
    kind: 'other',
    phrases: wordList(`
      foreign body | foreign object | fall | falls | slip and fall | splinter | motor vehicle accident | mva |
      motor vehicle collision | assault | exposure | poisoning | toxic effect | toxic* | toxicity | overdose |
      underdosing | adverse effect | intoxication | frostbite | heat exhaustion | heat stroke | heatstroke | heat stress |
      hypothermia | asphyxi* | drowning | smoke inhalation | inhalation | allergy | allergic | anaphyla* |
      hypersensitivity reaction | drug therapy | long term use | long term current use | current use | opiate therapy | opioid therapy | long term drug | medication use | high risk medication |
      opioid tolerance`),
    example: 'metallic foreign body in the palm',
  },
  {
    id: 'skin',
    kind: 'other',
    phrases: wordList(`
      dermatitis | eczema | psoriasis | psoria* | urticaria | hives | acne | rosacea | alopecia | vitiligo |
      pressure ulcer | decubitus | bed sore | skin ulcer | foot ulcer | leg ulcer | ulcer of foot | ulcer of skin |
      pressure sore | keloid | callus | callosity | corn | ingrown | ingrown nail | ingrown toenail | nail | onycholysis |
      keratosis | hyperkeratosis | skin | seborrh* | lichen | pigmentation | hair loss | erythema | pemphig* |
      disfigurement`),
    example: 'contact dermatitis of the hands',
  },
  { id: 'limb', kind: null, phrases: wordList('leg | heel | calf | arm | limb | extremity | buttock | lower leg') },
  {
    id: 'bleeding',
    kind: 'other',
    phrases: wordList('hemorrhage | haemorrhage | hemorrhagic | bleeding | bleed'),
    example: 'hemorrhage of the thigh',
  },
  {
    id: 'scar',
    kind: 'other',
    phrases: wordList('scar | scarring | cicatrix | scar tissue | adhesion | fibrosis'),
    example: 'scarring of the cheek',
  },
  {
    id: 'growth',
    kind: 'other',
    phrases: wordList(`
      cyst | lipoma | mass | nodule | lump | neoplasm | tumor | cancer | carcinoma | melanoma | lymphoma | leukemia |
      sarcoma | *sarcoma | myeloma | malignan* | metasta* | polyp | hemangioma | meningioma | glioma | *blastoma |
      adenoma | enchondroma | osteochondroma | exostosis | lymphadenopathy | enlargement | osteoma | tophus | seroma`),
    example: 'soft tissue mass of the wrist',
  },
  {
    id: 'deformity',
    kind: 'other',
    phrases: wordList(`
      scoliosis | *scoliosis | kyphosis | lordosis | curvature | deformity | malalignment | misalignment | leg length |
      limb length | unequal leg | pes planus | flat foot | flatfoot | pes cavus | valgus | varus | clubfoot | equinus |
      winging | winged scapula | scapular dyskinesis | dyskinesis | posture | postural syndrome | congenital |
      hyperostosis | dish | ossification | calcification | hypertrophy | osteitis | periostitis | coalition | spina bifida |
      transitional vertebra | sacralization | lumbarization | bone marrow edema | osteopathy | retraction | cubitus`),
    example: 'postural kyphosis',
  },
  {
    id: 'brain-and-nervous-system',
    kind: 'other',
    phrases: wordList(`
      epilepsy | epilept* | seizure disorder | multiple sclerosis | sclerosis | als | parkinson | parkinsonism |
      paraplegia | quadriplegia | tetraplegia | hemiplegia | *plegia | *paresis | hemiparesis | paralysis | paralytic |
      spasticity | dystonia | dyskinesia | chorea | myasthenia | guillain barre | hydrocephalus | encephalopathy |
      syringomyelia | syrinx | chiari | essential tremor | coma | horner | csf leak | neurofibromatosis | narcosis |
      cerebral cyst`),
    example: 'complete paraplegia',
  },
  {
    id: 'whole-body',
    kind: 'other',
    phrases: wordList(`
      lupus | sle | sjogren | scleroderma | sarcoidosis | connective tissue disease | connective tissue |
      chronic fatigue syndrome | chemical sensitivity | sick building | marfan | ehlers danlos | pregnancy | pregnant |
      immunodeficiency | behcet | dermatopolymyositis`),
    example: 'systemic lupus erythematosus',
  },
  {
    id: 'syndrome-of-the-shoulder-blade',
    kind: 'other',
    phrases: wordList(
      'scapulothoracic | scapulothoracic syndrome | scapulocostal | scapulocostal syndrome | scapular syndrome',
    ),
    example: 'scapulocostal syndrome',
  },
  {
    id: 'lesion',
    kind: 'other',
    phrases: wordList('compression | irritation | inflammation | lesion | damage'),
    example: 'lesion of the shoulder',
  },
  {
    id: 'disorder',
    kind: 'other',
    phrases: wordList(`
      disorder | disease | affection | condition | problem | abnormality | abnormal | pathology | syndrome | disability |
      impairment | disturbance | defect | anomaly | loss | absence | limitation | dorsopathy | dorsopathies`),
    example: 'unspecified disorder of the shoulder',
  },
];
