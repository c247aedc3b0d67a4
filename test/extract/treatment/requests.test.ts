import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../helpers/treatment.js';

/**
 * Requests in the manner of the letters, over all classes: one a line under its class, with its number of sessions
 * where it has one, a medicine with its name, strength and quantity ("-" for none).
 */
type Requests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of every class, in the plain manner, in shorthand, misspelt, and as additions to surgery. */
const FIRST: Requests = {
  Rehabilitation: {
    'Physical Therapy/Occupational Therapy (PT/OT)': `
      Physical therapy 2 times a week for 6 weeks for the neck and right shoulder | 12
      Occupational therapy 3x4 right hand | 12
      Aquatic therapy, eight sessions, lumbar spine | 8
      Post-op PT two times eight, left knee | 16
      Hand therapy twice weekly for four weeks | 8
      Therapeutic exercises 1 times 8 | 8
      Physiotherapy 12 visits for the left ankle | 12
      Physical therapy three times four visits (12) for the cervical spine | 12
      Additional PT x 6 for the left elbow | 6
      Therapy 2 times 6 for the low back | 12
      Pool therapy 2 times per week times 4 weeks | 8
      Physical therapy 3 times a week for an unspecified number of weeks
      Neuromuscular re-education 2 x 6 | 12
      Hydrotherapy sessions #10 | 10
      Home exercise program instruction, 2 visits of physical therapy | 2
      Hydrophysio therapy 2 times 6 | 12
      Aquaphysical therapy 8 sessions | 8
      Physicaltherapy 2 times a week for 4 weeks | 8
      Physical therapy four times two weeks | 8
      Physical therapy (12 visits) 3 times 4 | 12
      PT 1-2 times a week for 6 weeks
      Physical therapy twice weekly times six | 12
      Physical therapy three times per week times two for the wrist | 6
      PT eval and treat 2 times 6 | 12
      Physical therapy at home, 6 visits | 6
      Home health physical therapy, 8 visits | 8
    `,
    Chiropractic: `
      Chiropractic manipulation 1 times 8 | 8
      Chiropractic treatment to the thoracic spine, 2 visits per week for 3 weeks | 6
      Spinal adjustments x 10 | 10
      Manipulation 2 times 5, lumbar | 10
      Chiropractic visits (6) neck and upper back | 6
      Chiropractic/physiotherapy two times six for the neck | 12
      Chiro 2 times a week for four weeks, then once a week for four weeks
    `,
    Acupuncture: `
      Acupuncture with infrared heat 2 times a week for 3 weeks | 6
      Electroacupuncture 6 sessions left shoulder | 6
      Acupuncture 1 x 6 lumbar | 6
      Acupunture treatmens times 6 | 6
      Electroaccupuncture 2 times 4 | 8
    `,
    'Other Therapies': `
      Ultrasound therapy 1 times 8 | 8
      Interferential stimulation, 6 sessions | 6
      Electrical stimulation 2 times 4 for the neck | 8
      Mechanical traction 1 x 6 lumbar spine | 6
      Massage therapy once a week for eight weeks | 8
      Myofascial release 2 times a week for 4 weeks | 8
      Extracorporeal shockwave therapy, 3 sessions, right heel | 3
      Infrared therapy, four visits | 4
      Biofeedback therapy 6 sessions | 6
      Low level laser therapy for the right elbow, 6 visits | 6
      Paraffin bath treatments times 6 right hand | 6
      Hot packs 1 times 8 | 8
      Speech therapy 12 sessions | 12
      Diathermy 6 visits | 6
      Mechano-therapy 1 times 8 | 8
      Ultrasound 1 times 8 | 8
      Electrical muscle stimulation 1 times 8 | 8
      EMS times 8 | 8
      Interferential times 6 | 6
      Infrared lamp therapy 2 times 3 | 6
      Myofascial release one times six | 6
      Heat/ice therapy 2 times a week for 3 weeks | 6
      Kinesio taping x 8 | 8
      Trigger point therapy 6 sessions | 6
      Therapeutic massage twice a week times five | 10
      Biofeedback two times three | 6
      Shockwave x 5 right shoulder | 5
      Nervomatrix treatments 6 | 6
    `,
  },
  'Diagnostic Testing': {
    'Imaging Radiology': `
      MRI arthrogram of the right shoulder
      CT myelogram of the lumbar spine
      Bone scan, three phase, left foot
      DEXA scan
      Diagnostic ultrasound of the right shoulder
      Venous Doppler of the left lower extremity
      Upright weight-bearing MRI of the lumbar spine
      Flexion and extension views of the cervical spine
      X-ray left knee, 3 views
      MR angiogram of the head
      PET scan of the brain
      SPECT scan of the lumbar spine
      Scrotal ultrasound
      Renal ultrasound
      Standing AP and lateral radiographs of both feet
      Discogram L4-5 and L5-S1
      Sagittal view x-rays
      Cervical myelography
      Radiographs, AP pelvis
      Ultrasound of the abdomen
      Lower extremity venous study
      Flexion/extension lumbar views
      MRI neurogram brachial plexus
      EOS imaging
    `,
    'Other Diagnostic Tests': `
      Echocardiogram
      Sleep study
      Overnight polysomnogram
      Computerized range of motion testing
      Inclinometer test
      Dynamometer grip strength testing
      Functional capacity evaluation, baseline
      EEG
      Audiogram
      Pulmonary function test
      Visual evoked potentials
      Dermatomal SSEPs of the upper extremities
      VNG testing
      Cardiac stress test
      24 hour Holter monitor
      Colonoscopy
      Upper GI endoscopy
      Sudoscan
      Muscle strength testing
      Autonomic nervous system testing
      Grip test
      Jamar test
      Inclinometer measurements
      Algometer test
      Dynamometer testing of the hands
      Computerized muscle test
      Goniometer test
      Spirometer test
      Balance platform test
      Audiometric test
      Nerve conduction threshold test
    `,
    'EMG/NCV/NCS': `
      EMG/NCV of the right upper extremity
      Nerve conduction studies bilateral wrists
      Electrodiagnostic studies of the lower extremities
      Electromyography, left leg
    `,
    'Lab & Pathology': `
      Urine drug screen
      Quarterly urine toxicology testing
      Labs: CBC, CMP, A1C
      Hepatic function panel
      Serum testosterone level
      Vitamin D 25-hydroxy level
      Rheumatoid factor, ANA and sed rate
      DNA testing for narcotic risk
      H. pylori breath test
      Prothrombin time and INR
      Skin biopsy with pathology
      MRSA nasal swab
      Associated surgical service: Type and cross 2 units
      Associated surgical service: Pre-op UA
      Fecal fat test
      Hemoglobin level
      CBC w/diff
      Chem-14
      ELISA antibody test
      Nicotine test
      COVID-19 PCR test
    `,
  },
  DMEPOS: {
    DME: `
      Hospital bed
      Front wheeled walker
      Cane, single point
      Crutches
      Shower chair
      Knee scooter rental for six weeks
      Cervical traction unit for home use
      Paraffin wax unit purchase
      Game Ready cold compression unit rental 14 days
      Continuous passive motion machine, 21 day rental
      Bone growth stimulator
      CPAP machine
      Power wheelchair
      Inversion table
      Ergonomic chair
      DVT prevention unit, 30 day rental
      Hot and cold contrast unit
      Grab bars for the bathroom
      Stair lift
      Raised toilet seat
      Infrared heating pad system
      Exercise ball and therabands
      Associated surgical service: Cold therapy pad
      Associated surgical service: Cold therapy wrap
      Associated surgical service: 3-1 commode
      Associated surgical service: Home CPM for 21 days
      Associated surgical service: Micro cool device
      Associated surgical service: Thermacure rental
      Associated surgical service: Home exercise kit
      Associated surgical service: Incentive spirometer
      Associated surgical service: Wheelchair rental for 30 days
      Lumbar traction device, Saunders
      Bluetooth headset
      Sit stand work station
    `,
    'Electrical Stimulation': `
      Interferential unit, purchase
      H-wave device, one month trial
      TENS unit with supplies, 30 day rental
      Neuromuscular electrical stimulator for home
      Spinal cord stimulator trial
      Meds-4 interferential stimulator with garment
      Zynex NexWave
      Multi Stim unit plus 3 month supplies
      X-Force stimulator
    `,
    Supplies: `
      Electrodes and batteries for TENS unit
      Electrodes, 8 pairs per month
      Wound care dressings
      Alcohol pads
      Adult diapers, 90 per month
      Gauze and tape
      Associated surgical service: Knee pad
      Associated surgical service: Shoulder pad
      Associated surgical service: Calf wraps, pair
      Associated surgical service: TED hose
      Large cotton bandage rolls
      Body wipes
      Nitrile gloves, two boxes
      Disposable bed pads
      Bathing sponge
      TENS replacement electrodes
    `,
    'Prosthetics/Orthotics': `
      Lumbar sacral orthosis
      LSO brace, lumbar
      Wrist splint, right
      Hinged knee brace
      Custom foot orthotics
      CAM walker boot, left
      Cervical collar, soft
      Thumb spica splint
      Tennis elbow strap
      Orthopedic shoes
      Below knee prosthesis replacement
      Heel cups
      Associated surgical service: Post-op shoe
      Associated surgical service: Bledsoe brace
      Associated surgical service: Hinged elbow brace
      Bracing, right knee
      Toe alignment splint
      Lumbar back brace with heat pad
      Aspen LSO
      Ankle gauntlet
      Rigid shoe insert
      Finger extension orthosis
    `,
  },
  Surgery: {
    Spine: `
      L4-S1 posterior lumbar fusion with instrumentation
      Anterior cervical discectomy and fusion C5-6
      Microdiscectomy L5-S1, left
      Lumbar laminectomy
      Removal of hardware, lumbar spine
      Kyphoplasty T12
      Artificial disc replacement C6-7
      Neuroplasty, lumbar
      Decompression, L3-4 and L4-5
      Posterior instrumentation L4 to S1
      Bone graft, cervical
    `,
    'Arthroscopic Surgery': `
      Right knee arthroscopy with partial medial meniscectomy
      Arthroscopic rotator cuff repair, left shoulder
      Arthroscopic subacromial decompression and distal clavicle resection
      Ankle arthroscopy with debridement
      Left hip labral debridement via scope
      Knee scope with chondroplasty
      Lateral meniscus repair, left knee
    `,
    'Non-arthroscopic Surgery': `
      Left carpal tunnel release
      Right total knee replacement
      Total hip arthroplasty, left
      Trigger finger release, right long finger
      Open reduction and internal fixation of the right ankle
      Inguinal hernia repair with mesh
      Ulnar nerve transposition, right elbow
      Excision of ganglion cyst, left wrist
      Manipulation under anesthesia, left shoulder
      Achilles tendon repair
      Septoplasty
      Neuroplasty of the ulnar nerve at the elbow
      Neurolysis of the right median nerve
      Hardware removal, right ankle
      Arthrotomy of the right knee
      Open rotator cuff repair
    `,
    'Surgical Consult': `
      Orthopedic surgeon consultation
      Neurosurgical consultation
      Hand surgery consult
      Referral to a spine surgeon
      General surgery consultation for hernia
      Hernia surgeon
      Second opinion, spine surgery
      Follow up with orthopedist
    `,
    'Adjunct Surgical Services': `
      Associated surgical service: Surgical assistant
      Associated surgical service: One night inpatient stay
      Pre-operative history and physical
      Associated surgical service: Anesthesia
      Co-surgeon
      Intraoperative neuromonitoring
      Associated surgical service: RN first assist
      Outpatient surgery center facility fee
      Associated surgical service: PA-C assist
      Associated surgical service: Assist by PA
      Associated surgical service: First assist
      Associated surgical service: NP assist
      Assistant surgeon/PA
      Associated surgical service: Cell saver
      Associated surgical service: Two day inpatient length of stay
      Associated surgical service: History and physical
    `,
  },
  Injection: {
    'Facet Injection': `
      Lumbar facet injections L4-5, L5-S1 bilateral
      Medial branch blocks at C4, C5, C6 right
      Radiofrequency ablation L3-5 medial branches
      Cervical facet rhizotomy
    `,
    'Epidural Injection': `
      C7-T1 interlaminar epidural steroid injection
      Caudal ESI with catheter
      Selective nerve root block left L5
      Bilateral L4 and L5 transforaminal injections
    `,
    Peripheral: `
      Subacromial cortisone injection, right shoulder
      PRP injection, left elbow
      Ultrasound guided steroid injection to the right knee
      Carpal tunnel injection, left
      Sacroiliac joint injection, right
      Trigger finger injection
    `,
    Injection: `
      Trigger point injections to the trapezius x 4
      Stellate ganglion block, right
      Toradol 60mg IM injection
      Botox injections for migraine, 155 units
      Occipital nerve block
      Vitamin B12 injection
      Lumbar sympathetic block
    `,
  },
  Pharmaceuticals: {
    Viscosupplementation: `
      Synvisc One injection, left knee | Synvisc One | - | -
      Euflexxa injections, series of three, right knee | Euflexxa | - | -
    `,
    Opioids: `
      Norco 10/325mg #120 | Norco | 10/325mg | 120
      Oxycodone IR 15mg, 90 tablets | Oxycodone IR | 15mg | 90
      Morphine sulfate ER 30 mg #60 | Morphine sulfate ER | 30 mg | 60
      Butrans patch 10mcg/hr #4 | Butrans | 10mcg/hr | 4
      Nucynta ER 100mg #60 | Nucynta ER | 100mg | 60
      Fentanyl patch 25mcg #10 | Fentanyl | 25mcg | 10
      Belbuca 150mcg #60 | Belbuca | 150mcg | 60
      Suboxone 8/2mg film #60 | Suboxone | 8/2mg | 60
      Vicodin 5/500 mg #60 | Vicodin | 5/500 mg | 60
      Opana ER 20mg one twice daily #60 | Opana ER | 20mg | 60
    `,
    NSAID: `
      Meloxicam 15mg #30 with 3 refills | Meloxicam | 15mg | 30
      Anaprox DS 550mg, qty 60 | Anaprox DS | 550mg | 60
      Duexis 800/26.6mg #90 | Duexis | 800/26.6mg | 90
      Aspirin 81mg | Aspirin | 81mg | -
      Naproxen 550 mg tablets | Naproxen | 550 mg | -
    `,
    'Muscle Relaxant': `
      Fexmid 7.5mg #60 | Fexmid | 7.5mg | 60
      Tizanidine HCL 4mg quantity 90 | Tizanidine HCL | 4mg | 90
      Lorzone 750mg #60 | Lorzone | 750mg | 60
    `,
    'Anti-epilepsy drugs': `
      Gralise 600mg #90 | Gralise | 600mg | 90
      Lyrica 75 mg 1 capsule BID #60 | Lyrica | 75 mg | 60
      Topiramate 50mg #60 | Topiramate | 50mg | 60
      Gabapentin 300 mg # 90 with one refill | Gabapentin | 300 mg | 90
    `,
    Antidepressant: `
      Cymbalta 60mg #30 | Cymbalta | 60mg | 30
      Trazodone 100mg #30 | Trazodone | 100mg | 30
      Wellbutrin XL 300mg | Wellbutrin XL | 300mg | -
    `,
    AntiAnxiety: `
      Buspirone 10mg #60 | Buspirone | 10mg | 60
      Vistaril 25mg #60 | Vistaril | 25mg | 60
    `,
    Benzodiazepines: `
      Xanax 0.5mg #60 | Xanax | 0.5mg | 60
      Temazepam 15mg, thirty count | Temazepam | 15mg | 30
    `,
    'Sedative-hypnotics': `
      Lunesta 2mg #30 | Lunesta | 2mg | 30
      Zolpidem tartrate 10mg #30 | Zolpidem tartrate | 10mg | 30
      Belsomra 15mg #30 | Belsomra | 15mg | 30
    `,
    'Proton Pump Inhibitors': `
      Nexium 40mg #30 | Nexium | 40mg | 30
      Dexilant 60mg #30 | Dexilant | 60mg | 30
    `,
    'H2 Blocker': `
      Ranitidine 150mg #60 | Ranitidine | 150mg | 60
    `,
    'GI Agents': `
      Senokot-S #120 | Senokot-S | - | 120
      Docusate sodium 100mg #60 | Docusate sodium | 100mg | 60
      Amitiza 24mcg #60 | Amitiza | 24mcg | 60
      Movantik 25mg #30 | Movantik | 25mg | 30
      Sucralfate 1gm #120 | Sucralfate | 1gm | 120
      Docuprene 100mg #100 | Docuprene | 100mg | 100
      Probiotics #60 | Probiotics | - | 60
      Gaviscon | Gaviscon | - | -
    `,
    Antiemetic: `
      Ondansetron ODT 8mg #12 | Ondansetron ODT | 8mg | 12
      Phenergan 25mg #20 | Phenergan | 25mg | 20
    `,
    'Topical Analgesics': `
      Lidoderm 5% patch #30 | Lidoderm | 5% | 30
      Voltaren 1% gel 100gm | Voltaren | 1% | 100
      Pennsaid 2% solution 112gm | Pennsaid | 2% | 112
      LidoPro ointment 121gm | LidoPro | - | 121
      Terocin patches #20 | Terocin | - | 20
      Salonpas patches | Salonpas | - | -
      Capsaicin 0.075% cream | Capsaicin | 0.075% | -
      Diclofenac sodium 1.5% 60 grams | Diclofenac sodium | 1.5% | 60
      Lidotral cream 3.88% | Lidotral | 3.88% | -
      Xelodoxin gel 120 grams | Xelodoxin | - | 120
      Menthogel 2 oz | Menthogel | - | 2
      Dermacinrx cream | Dermacinrx | - | -
      Capsaicin 0.025%, Menthol 5% patch #30 | Capsaicin 0.025%, Menthol 5% | - | 30
    `,
    'Topical Compounds': `
      Gabapentin 10%, amitriptyline 10%, bupivacaine 5%, 240 grams | Gabapentin 10%, amitriptyline 10%, bupivacaine 5% | - | 240
      Compound cream: Flurbiprofen 20%/Tramadol 15%, 180gm | Flurbiprofen 20%/Tramadol 15% | - | 180
      HNPC1-Amitriptyline HCL 10%/Gabapentin 10% in cream base 30 grams | Amitriptyline HCL 10%/Gabapentin 10% | - | 30
      NPC1 cream (Amitriptyline 10%, Dextromethorphan 10%) 210gm | Amitriptyline 10%, Dextromethorphan 10% | - | 210
      Compound medication: Ketamine 10%, Gabapentin 6% 60gm | Ketamine 10%, Gabapentin 6% | - | 60
    `,
    'Adrenal Cortical Steroids': `
      Prednisone 20mg #15 | Prednisone | 20mg | 15
    `,
    'Anti-infectives': `
      Keflex 500mg #28 | Keflex | 500mg | 28
      Amoxicillin 875mg #20 | Amoxicillin | 875mg | 20
      Diflucan 150mg #2 | Diflucan | 150mg | 2
      Associated surgical service: Post-op Keflex 500mg #28 | Keflex | 500mg | 28
    `,
    Antihypertensive: `
      Lisinopril 20mg #30 | Lisinopril | 20mg | 30
      Losartan 50mg | Losartan | 50mg | -
      Propranolol 20mg #60 | Propranolol | 20mg | 60
      Metoprolol succinate ER 50mg #30 | Metoprolol succinate ER | 50mg | 30
    `,
    'Nutritional Products': `
      Theramine #90 | Theramine | - | 90
      Glucosamine sulfate 500mg #90 | Glucosamine sulfate | 500mg | 90
      Sentra PM #60 | Sentra PM | - | 60
      Percura #120 | Percura | - | 120
      Vitamin D 50,000 units #4 | Vitamin D | 50,000 units | 4
    `,
    'Impotence Agents': `
      Viagra 100mg #10 | Viagra | 100mg | 10
      Cialis 5mg #30 | Cialis | 5mg | 30
    `,
    'Misc Analgesics': `
      Acetaminophen 500mg #100 | Acetaminophen | 500mg | 100
      Fioricet #60 | Fioricet | - | 60
    `,
    Other: `
      Metformin 500mg #60 | Metformin | 500mg | 60
      Atorvastatin 40mg #30 | Atorvastatin | 40mg | 30
      Sumatriptan 50mg #9 | Sumatriptan | 50mg | 9
      Nuvigil 150mg #30 | Nuvigil | 150mg | 30
      Seroquel 50mg #30 | Seroquel | 50mg | 30
      Androgel 1.62% pump | Androgel | 1.62% | -
      Albuterol inhaler | Albuterol | - | -
      Naloxone 4mg nasal spray #2 | Naloxone | 4mg | 2
      Flomax 0.4mg #30 | Flomax | 0.4mg | 30
      Latuda 40mg #30 | Latuda | 40mg | 30
      Estring vaginal ring | Estring | - | -
    `,
  },
  'Evaluation & Management': {
    'Medical Specialties': `
      Pain management consultation
      Neurology referral
      Follow-up visit with the primary treating physician
      Internal medicine evaluation
      Podiatry consult
      Ophthalmology evaluation and treatment
      Re-evaluation in six weeks
      Dermatologist consultation
      Consultation with a sleep specialist
      Second opinion with physiatrist
      Physical exam 2 times 8 | 16
      Follow up visit in 4 weeks
      Consult with GI
      Nutritional consult
      Wound care specialist
      PM&R referral
      Referral to ENT
      Transfer of care to pain management
    `,
    'Dental Services': `
      Dental consultation
      Root canal, tooth #19
      Porcelain crown tooth 8
      Night guard for bruxism
    `,
  },
  'Psych Services': {
    'Evaluation & Management': `
      Psychological evaluation
      Psychiatric consultation
      Neuropsychological testing
      Psych clearance for spinal cord stimulator
    `,
    Therapies: `
      Cognitive behavioral therapy 6 sessions | 6
      Individual psychotherapy once a week for 12 weeks | 12
      Group therapy, 8 sessions, with a psychologist | 8
      Hypnotherapy 1 time a week for 6 weeks | 6
      Cognitive behavioral therapy 1 times 10 | 10
    `,
  },
  'Home Health': {
    'Home Health': `
      Home health aide 4 hours a day, 5 days a week
      Skilled nursing visits at home
      Home health evaluation
      Housekeeping services, 4 hours weekly
      RN visits at home twice weekly for 4 weeks | 8
      In-home nurse evaluation
      LVN home visits, 3 times per week
      Home visits by a registered nurse for wound care
      Nurse visits at home
      Caregiver, 8 hours a day
    `,
  },
  Programs: {
    Programs: `
      Functional restoration program, 80 hours
      Weight loss program
      Inpatient detoxification program
      Work hardening program 10 days
      Gym membership for one year with pool access
      Inpatient rehabilitation stay, 14 days
      Work conditioning 3 times 4 | 12
      Inpatient psychiatric day program
      Day rehabilitation program 5 days a week for 4 weeks | 20
      Inpatient pain program
      Outpatient brain injury day program
      Intensive outpatient treatment program
      28 day residential program
      HELP remote care program
    `,
  },
  Transportation: {
    Transportation: `
      Transportation to and from all appointments
      Taxi service to physical therapy visits
      Air ambulance (DOS 1/5/2016)
    `,
  },
};

/** Written after the rules were mended by the first table, and unlike it. */
const SECOND: Requests = {
  Rehabilitation: {
    Chiropractic: `
      Chiro manip therapy three times four, mid back | 12
      Chiropratic manipulation, one time a week for ten weeks | 10
      Chiropractic treatment with therapeutic modalities, 2 x 4, lumbar spine | 8
      Chiropractic 1 to 2 times per week for 6 weeks
    `,
    'Physical Therapy/Occupational Therapy (PT/OT)': `
      Eight more visits with the physical therapist for the right ankle | 8
      OT for the hand, 1 time per week times 6 | 6
      Additional visits of PT (4), low back | 4
      Physical therapy evaluation
      Physical therapy re-evaluation and 6 visits | 6
      Physical therapy for the left shoulder 2x a week for 4 weeks, quantity 8 | 8
      Post-op physical therapy, twelve visits, left shoulder | 12
      Aqua therapy 2 times a week for 6 weeks (12 visits) | 12
      Associated surgical service: Post-operative physical therapy 3x4 | 12
    `,
    'Other Therapies': `
      Accupressure massage 4 visits | 4
      Balneo therapy 2 times 5 | 10
      Neuromuscular electrical stimulation times 10 | 10
      Diathermy and hot packs 2 times a week for three weeks | 6
      Massage therapy, quantity 6 | 6
      ESWT one time per week for 3 weeks, left shoulder | 3
    `,
    Acupuncture: `
      Acupuncture twice weekly, total of 8 visits | 8
      Acupuncture sessions (6) | 6
      Initial acupuncture evaluation and treatment 2 x 3 | 6
    `,
  },
  'Diagnostic Testing': {
    'Imaging Radiology': `
      Retrospective x-ray of the left thumb, DOS 8/4/16
      MRI lumbar with and without gadolinium
      Repeat CT scan, left wrist
      Arthrogram, left hip
      MRI of the right shoulder, 3 Tesla
      X-rays, right hand, three views, and right wrist, three views
      CT of lumbar spine w/o contrast
    `,
    'EMG/NCV/NCS': `
      Nerve conduction test of both hands
      NCV/EMG bilateral upper extremities
    `,
    'Lab & Pathology': `
      Complete blood count and ESR
      12-panel drug screen
      Liver enzyme test
      Urine drug test x 4
      CBC, BMP, PT, PTT, UA
      Retrospective request for urine drug screen (DOS 10/3/16)
      Pre-op testing: CBC, EKG
      Pre-operative labs
    `,
    'Other Diagnostic Tests': `
      Vestibular function testing
      Lower extremity arterial brachial index study
      Pinch gauge measurement
      Sleep apnea study at home
      Associated surgical service: Pre-op EKG and labs
    `,
  },
  DMEPOS: {
    Supplies: `
      Associated surgical service: Thigh-high compression stockings
      Associated surgical service: Arm pad
      Electrodes x 4 packs
    `,
    DME: `
      Associated surgical service: Ice machine for 10 days
      Associated surgical service: Shower bench
      Associated surgical service: Pneumatic compressor, 30 days
      Hot/cold unit with compression wrap, lumbar
      Associated surgical service: Crutches
      Associated surgical service: Walker with wheels
      Associated surgical service: Polar care unit, 21 day rental
      Associated surgical service: DVT compression pump and sleeves
    `,
    'Prosthetics/Orthotics': `
      Associated surgical service: Post-op hinged brace
      Elastic knee support
      Lumbar sacral orthosis (LSO) back brace for purchase
      Associated surgical service: Abduction pillow sling
    `,
    'Electrical Stimulation': `
      Portable TENS with garment
      Interferential unit rental times 2 months
      H-wave for home use, purchase
      One month home-based trial of Neurostimulator TENS-EMS
    `,
  },
  Surgery: {
    'Adjunct Surgical Services': `
      Associated surgical service: Physician's assistant
      Associated surgical service: Overnight stay in hospital
      Associated surgical services: Physician assistant
      Associated surgical service: 1 day inpatient stay
      Associated surgical service: Medical clearance with an internist
    `,
    Spine: `
      Revision decompression, cervical
      Percutaneous discectomy L4-5
      Anterior cervical discectomy with fusion at C4-5 and C5-6
      L4-5 and L5-S1 laminectomy with decompression
    `,
    'Non-arthroscopic Surgery': `
      Open debridement of the left elbow
      Tendon sheath release of the right ring finger
      Left endoscopic carpal tunnel release
      Excision of mass, right foot
      Right knee total arthroplasty
    `,
    'Arthroscopic Surgery': `
      Arthroscopic SLAP repair with bursectomy
      Left knee arthroscopy, partial medial meniscectomy, chondroplasty, possible lateral release
      Right shoulder arthroscopy, subacromial decompression
    `,
    'Surgical Consult': `
      Second opinion with a neurosurgeon
      Orthopedic follow-up in 4-6 weeks
      One initial evaluation with an orthopedist regarding the right knee
      Follow-up with hand surgeon in 6 weeks
    `,
  },
  Injection: {
    Injection: `
      Associated surgical service: Toradol injection 60mg
      Trigger point injection, four sites, left trapezius
      Greater occipital nerve block, left
    `,
    'Epidural Injection': `
      Left S1 nerve root injection
      Left L4-5 and L5-S1 TFESI
    `,
    'Facet Injection': `
      Bilateral facet nerve blocks L5-S1
      Bilateral L3-L4, L4-L5 and L5-S1 medial branch blocks
    `,
    Peripheral: `
      De Quervain's steroid injection
      Right knee corticosteroid injection under ultrasound
      Cortisone injection to the left shoulder under ultrasound guidance
      Right SI joint injection with fluoroscopy and sedation
    `,
  },
  'Home Health': {
    'Home Health': `
      Home visits by a nurse, twice a week for 3 weeks | 6
      Help with household chores, 6 hours a week
      Home health care, 4 hours per day, 3 days per week for 4 weeks
      Home health aide x 6 weeks
    `,
  },
  Programs: {
    Programs: `
      Outpatient pain rehabilitation program
      Day treatment program for brain injury
      Functional restoration program x 10 days
      Work conditioning times ten | 10
      Weight loss program (Lindora) x 10 weeks
      Gym membership with pool, 6 months
    `,
  },
  'Psych Services': {
    Therapies: `
      Anger management counseling, 6 sessions | 6
      Pain psychology, six visits | 6
      CBT 1 time per week for 6 weeks | 6
      Psychotherapy sessions x6 | 6
    `,
    'Evaluation & Management': `
      Psychology consultation for pain coping
      Psychiatric follow-up, monthly
    `,
  },
  Transportation: {
    Transportation: `
      Wheelchair van to doctor visits
      Associated surgical service: Transportation
      Non-emergency transportation to office visits
    `,
  },
  'Evaluation & Management': {
    'Medical Specialties': `
      Evaluation by a gastroenterologist
      Recheck in 6 weeks with PTP
      Consultation with pain management for possible epidural injections
      Internal medicine consult for GI complaints
      Neurology consultation for headaches
      Referral to podiatrist for custom orthotics
    `,
    'Dental Services': `
      Dental evaluation for bruxism
    `,
  },
  Pharmaceuticals: {
    Opioids: `
      Tylenol with codeine 300/30mg #60 | Tylenol with codeine | 300/30mg | 60
      Norco 10/325mg one tablet every six hours as needed #120 | Norco | 10/325mg | 120
      Medication - Tramadol ER 150 mg | Tramadol ER | 150 mg | -
      Associated surgical service: Post-op Ultram 50mg #40 | Ultram | 50mg | 40
    `,
    'Topical Analgesics': `
      Lenzagel 4% 120gm | Lenzagel | 4% | 120
      Diclofenac gel 1%, 10mg/g, #3 | Diclofenac | 1%, 10mg/g | 3
      Mentherm gel 120 ml | Mentherm | - | 120
      Ultracin topical lotion 120ml | Ultracin | - | 120
      Lidocaine/prilocaine 2.5%-2.5% cream 30gm | Lidocaine/prilocaine | 2.5%-2.5% | 30
    `,
    'Topical Compounds': `
      Lidocaine 5%, Ketoprofen 10%, Menthol 1% 60gm | Lidocaine 5%, Ketoprofen 10%, Menthol 1% | - | 60
    `,
    Antiemetic: `
      Meclizine 25mg #30 | Meclizine | 25mg | 30
    `,
    AntiAnxiety: `
      Hydroxyzine pamoate 50mg capsules #30 | Hydroxyzine pamoate | 50mg | 30
    `,
    Antihypertensive: `
      Doxazosin 2mg #30 | Doxazosin | 2mg | 30
    `,
    Other: `
      Rizatriptan 10mg #12 with two refills | Rizatriptan | 10mg | 12
      Ciprodex otic drops 7.5ml | Ciprodex | - | 7.5
    `,
    'Nutritional Products': `
      Melatonin 3mg #30 | Melatonin | 3mg | 30
    `,
    NSAID: `
      Unknown prescription of Naproxen | Naproxen | - | -
      Prescription drug, brand name: Celebrex 200mg #30 | Celebrex | 200mg | 30
      Medications: Ibuprofen 800mg | Ibuprofen | 800mg | -
    `,
    'Anti-epilepsy drugs': `
      1 prescription of Lyrica 75mg with 2 refills | Lyrica | 75mg | -
    `,
    'Muscle Relaxant': `
      30 tablets of Cyclobenzaprine 10mg | Cyclobenzaprine | 10mg | 30
      Soma 350mg 1 po tid prn #90 refills 2 | Soma | 350mg | 90
      Retro: Orphenadrine Citrate ER 100mg #60 (DOS: 3/2/16) | Orphenadrine Citrate ER | 100mg | 60
    `,
    'Proton Pump Inhibitors': `
      Omeprazole DR 20 mg capsule, take 1 daily, #30, refill 5 | Omeprazole DR | 20 mg | 30
    `,
    Viscosupplementation: `
      Series of 3 Supartz injections, left knee | Supartz | - | -
    `,
  },
  Other: {
    Other: `
      Ergonomic workstation evaluation
      Spanish interpreter for office visits
    `,
  },
};

/** Stimulation and therapies in shorthand, programs, nurses at home, what goes with surgery; written third. */
const THIRD: Requests = {
  Rehabilitation: {
    'Other Therapies': `
      Interferential 2 times 4 with massage | 8
      Myofasical release 2 times 3 | 6
      Electrical stim 1 times 8 | 8
      E-stim 2 times 6 | 12
      Heat pack 1 times 8 | 8
      Cold packs 1 times 8 | 8
      Mechanical traction 1 times 8 | 8
      Ultrasound 2 times 3 to the lumbar spine | 6
      Ultrasound times 8 | 8
      Ultrasound with massage 6 sessions | 6
      Stimulation therapy 1 times 8 | 8
      Russian stimulation x 6 | 6
      High volt galvanic stimulation 1 times 6 | 6
      TENS therapy sessions x 4 | 4
      Microcurrent 2 times 4 | 8
      Neurostimulation 3 sessions | 3
    `,
    'Physical Therapy/Occupational Therapy (PT/OT)': `
      Ther-ex 1 times 8 | 8
      Strengthening exercises 2 times 6 | 12
      Manual therapy 1 times 8 | 8
      Mobilization 1 times 6 | 6
    `,
    Chiropractic: `
      Extraspinal manipulation 1 times 8 | 8
    `,
  },
  Surgery: {
    'Surgical Consult': `
      Orthopedic evaluation for possible surgery
      Re-evaluation with orthopedic surgeon
    `,
    'Adjunct Surgical Services': `
      IV sedation for epidural injection
      Inpatient stay for 2 days
      PA for surgery
      Surgical PA
      Assistant surgeon PA-C
      PA-C surgical assist
      Surgery assist
      RNFA
      Nurse practitioner first assist
      Surgical tech
      Physician assistant for surgery
      Associated surgical service: Neuromonitoring
    `,
    Spine: `
      Spinal cord stimulator permanent implant
      Revision of spinal cord stimulator leads
      ALIF L5-S1
      C4-C7 ACDF
    `,
    'Arthroscopic Surgery': `
      Left hip arthroscopy, femoroplasty and labral repair
    `,
    'Non-arthroscopic Surgery': `
      Right elbow lateral epicondylar release
      Exploratory surgery of the left wrist
      Removal of painful hardware, left foot
    `,
  },
  'Evaluation & Management': {
    'Medical Specialties': `
      Toxicology consultation
    `,
    'Dental Services': `
      Tooth extraction #30
      TMJ splint
    `,
  },
  'Diagnostic Testing': {
    'Imaging Radiology': `
      Epidurogram
      Fluoroscopic guidance
      X-ray of the chest
      Bilateral foot films, weight bearing
      Myelogram with post CT
      Neuromuscular ultrasound of the median nerve
      Ultrasound of the right wrist x 2
      Ultrasound bilateral shoulders
    `,
    'Lab & Pathology': `
      Serum drug testing
      Associated surgical service: Urinalysis
      Associated surgical service: Hemoglobin A1c
      Associated surgical service: MRSA screening
    `,
    'EMG/NCV/NCS': `
      EMG
    `,
    'Other Diagnostic Tests': `
      Associated surgical service: Stress test
    `,
  },
  Injection: {
    'Epidural Injection': `
      Lumbar epidural steroid injection under fluoroscopy and anesthesia L4-5
    `,
    Injection: `
      Hardware block, lumbar
      Intercostal nerve blocks T6-T8
    `,
    Peripheral: `
      Sacroiliac joint block, left
    `,
  },
  Pharmaceuticals: {
    Viscosupplementation: `
      Hyaluronic acid injections, right knee, series of 3 | Hyaluronic acid | - | -
    `,
    'Topical Compounds': `
      Amitriptyline 10%/Gabapentin 10%/Bupivacaine 5%/Hyaluronic acid 0.2% in cream base 210 grams | Amitriptyline 10%/Gabapentin 10%/Bupivacaine 5%/Hyaluronic acid 0.2% | - | 210
      Naproxen cream 240gm | Naproxen | - | 240
    `,
    'Topical Analgesics': `
      Dendracin lotion 240 ml | Dendracin | - | 240
    `,
    Antiemetic: `
      Zofran ODT 4mg #20 | Zofran ODT | 4mg | 20
    `,
    Opioids: `
      Hydrocodone bitartrate/acetaminophen 5-325 mg #30 | Hydrocodone bitartrate/acetaminophen | 5-325 mg | 30
      Tramadol hydrochloride 50 mg #60 with no refills | Tramadol hydrochloride | 50 mg | 60
    `,
    'GI Agents': `
      Colace 250mg #60 | Colace | 250mg | 60
    `,
    'Sedative-hypnotics': `
      Eszopiclone 2 mg tabs #30 | Eszopiclone | 2 mg | 30
    `,
    'Anti-epilepsy drugs': `
      Levetiracetam 500mg | Levetiracetam | 500mg | -
    `,
    Benzodiazepines: `
      Ativan 1mg prior to MRI #2 | Ativan | 1mg | 2
    `,
    'Adrenal Cortical Steroids': `
      Medrol pak #1 | Medrol pak | - | 1
    `,
    'Nutritional Products': `
      Vitamin D3 2000 units #60 | Vitamin D3 | 2000 units | 60
    `,
    Other: `
      Associated surgical service: Lovenox 40mg #14 | Lovenox | 40mg | 14
      Associated surgical service: Tranexamic acid | Tranexamic acid | - | -
    `,
  },
  Programs: {
    Programs: `
      Multidisciplinary evaluation
      Inpatient rehabilitation program for 2 weeks
      Inpatient pain management
      Full day program, 20 days
      Inpatient opioid detox, 10 days
      Residential inpatient treatment
      Day program 5 days a week for 4 weeks | 20
      Inpatient functional restoration program
      Inpatient treatment for detoxification
      Inpatient stay for rehabilitation, 14 days
      Inpatient psychiatric treatment
      Inpatient chronic pain program 28 days
      Neuro day treatment program
      Inpatient and outpatient rehabilitation program
      Outpatient day rehab program for TBI
      Intensive inpatient program
    `,
  },
  'Home Health': {
    'Home Health': `
      RN evaluation for home health care
      Personal care attendant 4 hours daily
      Home nurse visits twice a week
      Visits by home nurse times 4
      Nursing visits at home for wound care
      Nurse to visit at home daily
      RN home visits for dressing changes
      In-home nursing visits
      Registered nurse at home, 3 visits
      LVN visits at home 8 hours daily
      Home health registered nurse for medication set up
      Associated surgical service: Home health nurse for wound checks
    `,
  },
  Transportation: {
    Transportation: `
      Non-emergent medical transportation x 10
    `,
  },
  DMEPOS: {
    DME: `
      Motorized scooter
      Lift chair
      Associated surgical service: Ice pack
      Associated surgical service: SCD
      Associated surgical service: Bone stimulator
      Associated surgical service: Raised toilet seat
    `,
    Supplies: `
      TENS unit pads
      Replacement CPAP mask
      Knee pads
      Foot wraps
      Associated surgical service: Leg wraps x 2
      Associated surgical service: Bulky dressing
    `,
    'Prosthetics/Orthotics': `
      Left custom AFO
      Neoprene thumb brace
      Prosthetic leg socket replacement
      Rigid back brace
      Bilateral wrist cock-up braces
      Associated surgical service: Abductor pillow
      Associated surgical service: LSO
    `,
    'Electrical Stimulation': `
      NMES unit and garment
    `,
  },
  'Psych Services': {
    'Evaluation & Management': `
      Psychosocial screening
    `,
    Therapies: `
      Behavioral pain coping classes, 8 sessions | 8
      Hypnosis 4 sessions | 4
    `,
  },
};

interface Row {
  readonly request: string;
  readonly expected: object;
}

function* rowsOf(requests: Requests): Generator<Row> {
  for (const [category, subcategories] of Object.entries(requests))
    for (const [subcategory, lines] of Object.entries(subcategories))
      for (const line of lines.trim().split('\n')) {
        const [request = '', ...cells] = line.split('|').map((cell) => cell.trim());
        const given = cells.map((cell) => (cell === '-' ? null : cell));
        const medicine = { name: given[0], strength: given[1], quantity: given[2] && Number(given[2]) };
        const isMedicine = category === 'Pharmaceuticals';
        const drug = isMedicine && given[0] ? expect.objectContaining(medicine) : null;
        const sessions = isMedicine || given[0] === undefined ? null : Number(given[0]);
        yield { request, expected: { category, subcategory, drug, sessions } };
      }
}

describe.each([
  ['the first table', FIRST],
  ['the second table', SECOND],
  ['the third table', THIRD],
])('%s of requests is read as told', (_, requests) => {
  it.each([...rowsOf(requests)])('$request', ({ request, expected }) => {
    expect(readTreatment(request).value).toEqual(expected);
  });
});
