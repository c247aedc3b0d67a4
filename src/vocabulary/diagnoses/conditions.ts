import { wordList } from '../../text/word-list.js';
import { OPERATION_ENDINGS } from '../operation-endings.js';

/**
 * Words that name a condition, in the singular and in lower case. What a list item holds of them decides where a list
 * of diagnoses splits. The vocabulary is that of the ICD-9-CM and ICD-10-CM titles for injury, musculoskeletal,
 * nervous and mental disorders, and of everyday clinical notes.
 */

/**
 * Conditions that say little without the body part they stand with: "wrist tendinitis and bursitis" is one diagnosis,
 * of the wrist.
 */
export const REGIONAL_CONDITIONS: readonly string[] = wordList(`
  sprain | strain | tear | contusion | bruise | bruising | abrasion | laceration | fracture | dislocation |
  subluxation | separation | rupture | avulsion | crush | burn | wound | bite | tendinitis | tendonitis |
  tendinosis | tendonosis | tendinopathy | tenosynovitis | synovitis | bursitis | arthritis | osteoarthritis |
  arthrosis | osteoarthrosis | arthropathy | neuritis | stenosis | stiffness | weakness | swelling | numbness |
  tingling | spasm | tightness | tenderness | ache | aching | soreness | discomfort | instability | laxity |
  degeneration | effusion | edema | inflammation | deformity | contracture | fibrosis | adhesion | scar | cyst |
  mass | torn | ruptured | herniated | fractured | dislocated | sprained | strained | bruised | broken |
  pinched | separated | impingement | herniation | protrusion | bulge | bulging | extrusion | displacement |
  derangement | osteophyte | puncture | constriction | compression | entrapment | encroachment | narrowing |
  collapse | collapsed | flail | loose | jammed | hemorrhage | bleeding | wasting | calcification |
  ossification | hypermobility | cramp | lump | cut | scratch | splinter | cracked | chipped | snapping |
  shortening | enlargement | prolapse | retraction | irritation | prominence | varix | atrophy | hypertrophy`);

/** Conditions complete in themselves, or whose name already says where they are. */
export const STANDING_CONDITIONS: readonly string[] = wordList(`
  pain | injury | trauma | loss | disease | disorder | syndrome | dysfunction | disturbance | deficiency |
  impairment | abnormality | condition | problem | complication | infection | failure | insufficiency | attack |
  reaction | response | episode | symptom | lesion | tumor | cancer | ulcer | disability | dependence |
  dependency | abuse | addiction | withdrawal | overuse | radiculopathy | radiculitis | neuropathy |
  myelopathy | spondylosis | spondylolisthesis | spondylolysis | retrolisthesis | anterolisthesis | listhesis |
  spondylitis | headache | cephalgia | migraine | concussion | dizziness | giddiness | vertigo | syncope |
  tinnitus | paresthesia | parasthesia | dysesthesia | paralysis | paresis | palsy | anxiety | depression |
  insomnia | stress | ptsd | panic | phobia | mood | grief | bereavement | psychosis | nightmare | apnea |
  fatigue | malaise | sciatica | lumbago | cervicalgia | coccydynia | coccygodynia | dorsalgia | sacroiliitis |
  fibromyalgia | myalgia | myositis | myofascitis | myofasciitis | causalgia | capsulitis | epicondylitis |
  fasciitis | chondromalacia | enthesopathy | metatarsalgia | bunion | osteopenia | osteoporosis |
  osteonecrosis | scoliosis | kyphosis | lordosis | plica | crps | rsd | cts | tmj | tmd | tos | gerd | mdd |
  gad | adhd | copd | ddd | djd | oa | lbp | htn | tbi | cad | chf | hiv | dvt | uti | ibs | cva | tia |
  stroke | hypertension | hypotension | diabetes | obesity | hyperlipidemia | hypothyroidism | asthma |
  bronchitis | pneumonia | rhinitis | sinusitis | dermatitis | eczema | cellulitis | gastritis | gastropathy |
  reflux | constipation | diarrhea | nausea | dyspepsia | hernia | hemorrhoid | incontinence | impotence |
  palpitation | tachycardia | bradycardia | arrhythmia | cataract | glaucoma | conjunctivitis | blindness |
  deafness | hypoacusis | bruxism | caries | gout | lupus | anemia | thrombosis | embolism | seizure |
  epilepsy | dystonia | dyskinesia | spasticity | tremor | tic | ataxia | aphasia | dysphagia | dysphonia |
  amnesia | dementia | delirium | schizophrenia | bipolar | dysthymia | neurosis | alcoholism | blister |
  abscess | keloid | hematoma | seroma | dehiscence | ecchymosis | frostbite | wart | callus | corn |
  onychomycosis | paronychia | rash | pruritus | xerostomia | malocclusion | diplopia | hypogonadism |
  lymphadenopathy | varicose | discrepancy | retention | infertility | menopause | obese | overweight |
  dehydration | pneumothorax | hemothorax | urticaria | hives | anaphylaxis | sepsis | polyp | fissure |
  fistula | hydrocele | varicocele | torsion | hypoxia | fibrillation | ischemia | infarction | angina |
  aneurysm | regurgitation | prediabetes | goiter | hyperthyroidism | tinea | scabies | rheumatism |
  somatization | somatoform | conversion | malingering | dissociation | hallucination | delusion | agitation |
  irritability | anger | snoring | itch | itching | spur | inhalation | obstruction | perforation | erosion |
  ulceration | ingrown | flatfoot | clubfoot | planus | cavus | equinus | valgus | varus | rigidus | limitus |
  use | covid | deaf | wheezing | cough | whiplash | foreign | presence | absence | drop | deconditioning |
  amputation | nonunion | malunion | pseudoarthrosis | pseudarthrosis | exposure | poisoning | bursopathy |
  gangrene | neuroma | nodule | ganglion | trigger | frozen | mallet | hammertoe | claudication | giving |
  hypoesthesia | hyperalgesia | allodynia | photophobia | thought | ideation | deficit | congestion |
  intolerance | distress | exhaustion | difficulty | lack | unsteadiness | coma | shock | autism | hypersomnia |
  narcolepsy | somnolence | sleepiness | restlessness | neuralgia | sclerosis | parkinsonism | vomiting |
  heartburn | fever | chills | jaundice | ascites | epistaxis | nosebleed | hoarseness | dyspnea | shortness |
  hyperventilation | collapse | asphyxiation | suffocation | electrocution | hypothermia | sunburn |
  heatstroke | sunstroke | corrosion | sting | allergy | hypersensitivity | toxicity | intoxication | overdose |
  underdosing | effect | cyanosis | neoplasm | lymphoma | leukemia | malignancy | metastasis | calculus |
  stone | colic | infarct | occlusion | phlebitis | lymphangitis | varicosity | atelectasis | empyema |
  embolus | mania | hypomania | bulimia | anorexia | catatonia | colitis | ileus | volvulus | cirrhosis |
  carbuncle | furuncle | impetigo | acne | rosacea | alopecia | vitiligo | torticollis | curvature | tennis |
  golfer | jumper | nursemaid | swimmer | pathology | dissection | transection | impaction | misuse | schmorl |
  stuttering | enuresis | priapism | blurred | lymphedema | detachment | vision | elevated | hypofunction |
  hyperfunction | loosening | confusion | anomaly | malformation | enlarged | overactive | abnormal |
  disorientation | defect | stricture | deviation | deviated | breakage | disruption`);

/** Symptoms that alone say nothing of what hurts. */
export const BARE_SYMPTOMS: readonly string[] = wordList(
  'pain | injury | disorder | dysfunction | syndrome | disease | trauma | symptom',
);

/** Symptoms: "stiffness, neck and back pain" are two, but "sprain, neck and back pain" has the neck in its title. */
export const SYMPTOMS: readonly string[] = wordList(`
  pain | stiffness | weakness | swelling | numbness | tingling | spasm | tightness | tenderness | ache |
  aching | soreness | discomfort | edema | cramp`);

/** Conditions told of the body part behind them: "torn meniscus", "trigger finger". */
export const ATTRIBUTIVE_CONDITIONS: readonly string[] = wordList(`
  torn | ruptured | herniated | fractured | dislocated | sprained | strained | bruised | broken | pinched |
  separated | jammed | bulging | collapsed | cracked | chipped | ingrown | loose | flail | snapping | trigger |
  frozen | mallet | foreign | crush | giving | overuse | stress`);

/** Adjectives without the ending of one, that two conditions may share a noun with: "angry and sad thoughts". */
export const ADJECTIVES: readonly string[] = wordList(`
  angry | sad | anxious | depressed | irritable | hopeless | guilty | fearful | worried | tearful | motor |
  sensory | auditory | olfactory | respiratory | cognitive | digestive | obsessive | compulsive`);

/** Endings of the Greek and Latin names of conditions; words that merely look so stand in NOT_CONDITIONS. */
export const CONDITION_ENDINGS: readonly string[] = wordList(`
  itis | osis | opathy | algia | odynia | oma | emia | plegia | paresis | esthesia | malacia | listhesis |
  trophy | lysis | phobia | pnea | uria | edema | rrhea | penia | asthenia | ectasia | megaly | iasis |
  kinesia | cusis | philia | dontia | plasia | somnia | cele | ospasm | phagia | phasia | arthria | phonia |
  opia | ectasis | stasis | optysis | rrhagia | othorax | phrenia | uresis`);

export const NOT_CONDITIONS: readonly string[] = wordList(`
  diagnosis | diagnoses | prognosis | basis | bases | analysis | urinalysis | hypnosis | osteopathy | homeopathy |
  naturopathy`);

/** English words a letter away from a condition's name, in the singular. */
export const NO_SLIPS: readonly string[] = wordList(`
  would | fewer | limit | plan | plane | reflex | reflexes | addition | adduction | tinel | fail | crash |
  crust | lesson | legion | strike | stoke | couch | store | stove | stock | shack | shook | attach | virus |
  angel | inflection | refraction | cave | stint | strait | louse | lose | cancel | tutor | construction |
  transaction | misses | separates | varies | carries | clamp | cracker | auger | call | string | sling | sock |
  hide | spelling`);

/** Words for a condition that name none. */
export const GENERIC_CONDITIONS: readonly string[] = wordList(`
  injury | injuries | condition | conditions | symptom | symptoms | problem | problems | complaint |
  complaints | issue | issues | diagnosis | diagnoses | disorder | disorders | this | these | above | same |
  industrial | work | related | claim | multiple | various | other | initial | their`);

/**
 * Operations: "status post" one of them, inside a list of diagnoses, is one of its entries; "status post" an event is
 * not.
 */
export const OPERATIONS: readonly string[] = wordList(`
  surgery | operation | repair | fusion | release | decompression | reconstruction | replacement | arthroscopy |
  laparoscopy | fixation | orif | acdf | tlif | plif | removal | excision | debridement | resection |
  amputation | replantation | transplant | implant | implantation | revision | graft | transfer |
  transposition | reduction | manipulation | ablation | rhizotomy | injection | procedure | bypass | stent |
  pinning | kyphoplasty | epidural | scs | tka | tha | tkr | thr`);

/** Things that a condition comes from: what was put in, what was taken or breathed in. */
export const AGENTS: readonly string[] = wordList(`
  device | prosthesis | prostheses | implant | graft | stent | catheter | plate | screw | hardware | pacemaker |
  drug | medicament | substance | chemical | gas | fume | vapor | smoke | solvent | dust | metal | compound |
  pollen | mold`);

export const PROCEDURE_ENDINGS: readonly string[] = [...OPERATION_ENDINGS, 'scopy', 'lysis'];
