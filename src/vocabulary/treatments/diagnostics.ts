import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/**
 * Tests: imaging, nerve studies, laboratory, and the rest. The families follow the radiology, pathology and medicine
 * sections of CPT.
 */
export const DIAGNOSTIC_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' },
    phrases: wordList(`
      mri | mr imaging | magnetic resonance imaging | magnetic resonance image | mra | mrv | mr angiogram |
      mr angiography | magnetic resonance angiography | mr arthrogram | mra arthrogram | mri arthrogram |
      mr arthrography | arthrogram | arthrography | ct | ct scan | cat scan | computed tomography |
      computerized tomography | cta | ct angiogram | ct angiography | ct arthrogram | ct myelogram |
      myelogram | myelography | discogram | discography | discogram ct | provocative discography |
      discography ct | xray | x ray | radiograph | radiography | radiological study | plain film | film |
      flexion extension film | flexion extension view | flexion extension xray | stress view | scanogram |
      imaging | imaging study | diagnostic imaging | advanced imaging | bone scan | three phase bone scan |
      triple phase bone scan | 3 phase bone scan | nuclear bone scan | bone scintigraphy | scintigraphy |
      spect | spect ct | pet | pet scan | pet ct | nuclear medicine scan | dexa | dexa scan | dxa |
      bone density | bone density scan | bone density test | bone densitometry | bone mineral density |
      diagnostic ultrasound | ultrasound imaging | ultrasound study | ultrasound scan |
      ultrasound evaluation | ultrasound examination | diagnostic ultrasonography | sonogram | sonography |
      ultrasonography | musculoskeletal ultrasound | abdominal ultrasound | renal ultrasound |
      scrotal ultrasound | testicular ultrasound | pelvic ultrasound | duplex | duplex scan |
      duplex ultrasound | doppler | doppler ultrasound | doppler study | venous doppler | venous duplex |
      venous ultrasound | arterial doppler | arterial duplex | carotid ultrasound | carotid doppler |
      carotid duplex | angiogram | angiography | venogram | arteriogram | fluoroscopy study | cxr |
      chest film | mammogram | panorex | panoramic radiograph | cone beam ct | cbct | dental xray |
      upper gi series | barium swallow | esophagram | videofluoroscopy | digital motion xray | kub |
      hida scan | dti | diffusion tensor imaging | functional mri | fmri | upright mri | standing mri |
      open mri | neurography | mr neurography | leukocyte scan | indium scan | gallium scan | thyroid scan |
      ventilation perfusion scan | tomogram | sialogram | cystogram | coronary calcium scan | calcium score |
      coronary calcium score | ceretec scan | dat scan | scan | retinal imaging | view | projection |
      venous study | arterial study | vascular study | vascular ultrasound | vascular imaging | mr neurogram |
      mr enterography | mrcp | magnetic resonance spectroscopy | mr spectroscopy | lymphoscintigraphy |
      scoliosis series | skeletal survey | bone survey | cervical series | lumbar series | roentgenogram |
      barium enema | small bowel series | esophagogram | ultrasonogram | elastography | liver elastography |
      fibroscan | hysterosalpingogram | urogram | intravenous pyelogram | ivp | cystourethrogram |
      voiding cystourethrogram | lymphangiogram | cholangiogram | ercp | fistulogram | dacryocystogram |
      bone age study | radiographic study | radiology study | fluoroscopic study | leg length study`),
  },
  {
    role: 'treatment',
    is: { category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' },
    inSessions: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList('ultrasound'),
  },
  {
    role: 'treatment',
    is: { category: 'Diagnostic Testing', subcategory: 'EMG/NCV/NCS' },
    phrases: wordList(`
      emg | ncv | ncs | emg ncv | emg ncs | ncv emg | ncs emg | electromyography | electromyogram |
      electromyographic | electromyelogram | electrodiagnostic | electrodiagnostic study |
      electrodiagnostic testing | electrodiagnostic test | electrodiagnostic evaluation |
      electrodiagnostic consultation | electro diagnostic | electro diagnostic study | edx | edx study |
      nerve conduction | nerve conduction study | nerve conduction velocity | nerve conduction test |
      nerve conduction testing | nerve study | nerve test | h reflex | f wave | needle emg | bilateral emg |
      surface emg | semg | nerve conduction examination | electrodiagnostic exam | electroneurography |
      electroneuromyography | repetitive nerve stimulation | electrodiagnosis | blink reflex |
      repetitive nerve stimulation test | electrophysiological study | electrophysiologic study |
      neurodiagnostic study | neurodiagnostic testing | nerve velocity study | electrodiagnostic consult |
      electrodiagnostic examination`),
  },
  {
    role: 'treatment',
    is: { category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' },
    phrases: wordList(`
      lab | laboratory | lab test | lab work | labwork | lab study | laboratory test | laboratory testing |
      laboratory study | laboratory work up | laboratory panel | lab panel | blood work | bloodwork |
      blood test | blood testing | blood draw | blood panel | blood count | blood typing |
      blood type and screen | type and screen | type and cross | type and crossmatch | serum | serum level |
      blood level | drug level | panel | assay | culture | urine culture | blood culture | wound culture |
      cbc | complete blood count | bmp | cmp | basic metabolic panel | comprehensive metabolic panel |
      metabolic panel | chemistry panel | chem panel | chem 7 | chem 8 | chem 12 | chem 14 | chem 20 |
      electrolyte | pt ptt | ptt | pt inr | pt and ptt | inr | prothrombin time | aptt |
      partial thromboplastin time | coagulation study | coagulation panel | esr | sed rate |
      sedimentation rate | crp | c reactive protein | hba1c | hgb a1c | hemoglobin a1c | a1c | glucose test |
      fasting glucose | lipid panel | liver function test | lft | hepatic panel | hepatic function panel |
      liver panel | renal function test | renal function panel | kidney function test | bun | creatinine |
      bun creatinine | bun cr | tsh | thyroid panel | thyroid function test | thyroid test | t3 | t4 |
      free t4 | psa | ferritin | uric acid | arthritis panel | rheumatoid factor | rheumatoid panel | ana |
      ana test | hla b27 | cpk | ck | d dimer | hcg | pregnancy test | hepatitis panel | hepatitis c test |
      hep b | hep c | hep c test | hepatitis screen | hiv test | hiv testing | std panel | covid test |
      covid 19 test | h pylori | h pylori test | h pylori breath test | stool test | stool study |
      fecal occult blood test | hemoccult | ua | urinalysis | urine analysis | urine test | urine testing |
      urine screen | urine screening | urine sample | uds | udt | urine drug screen | urine drug screening |
      urine drug test | urine drug testing | urine toxicology | urine toxicology screen |
      urine toxicology screening | toxicological evaluation | toxicology evaluation | toxicological testing |
      toxicological test | urine toxicology test | urine toxicology testing | urine tox screen | urine tox |
      utox | u tox | toxicology | toxicology screen | toxicology test | toxicology testing | tox screen |
      drug screen | drug screening | drug test | drug testing | drug monitoring | qualitative drug screen |
      quantitative drug screen | quantitative confirmation | point of care urine drug screen |
      urine drug monitoring | urine drug analysis | uds test | serum drug screen | oral fluid drug test |
      saliva test | saliva drug test | hair follicle test | chromatography | mass spectrometry | gc ms |
      lc ms ms | genetic testing | genetic test | dna testing | dna test | genetic metabolism test |
      genetic metabolism testing | genetic drug metabolism test | molecular pathology | molecular testing |
      pharmacogenetic testing | pharmacogenomic testing | pharmacogenetic test | pharmacogenomic test |
      cytochrome p450 testing | cytochrome p450 | cytochrome p450 test | cyp450 testing |
      drug metabolism testing | metabolism testing | proove test | narcotic risk test |
      genetic opioid risk test | pathology | pathology exam | biopsy | fine needle aspiration | skin biopsy |
      punch biopsy | bone biopsy | cytology | histology | pap smear | semen analysis | hormone panel |
      cortisol level | metal ion level | cobalt and chromium level | cobalt level | chromium level |
      heavy metal testing | lead level | mrsa screen | mrsa swab | nasal swab | tb test | ppd test |
      quantiferon | allergy blood test | synovial fluid analysis | joint aspirate analysis | venipuncture |
      specimen handling | specimen collection | fasting lab | egfr | gfr | a1c test | iron study |
      magnesium level | amylase | lipase | celiac panel | lyme titer | titer | cologuard | microalbumin |
      urine microalbumin | chem screen | chem 10 | smac | smac 20 | hemogram | hemoglobin | hematocrit | wbc |
      random glucose | fructosamine | triglyceride | lipid profile | liver profile | liver enzyme | ggt |
      bilirubin | albumin | prealbumin | total protein | alkaline phosphatase | troponin | bnp |
      homocysteine | fibrinogen | bleeding time | clotting time | coags | protime | thrombin time |
      factor v leiden | tibc | prolactin  | cortisol | igf 1 | parathyroid hormone | pth | ca 125 |
      tumor marker | protein electrophoresis | spep | upep | immunofixation | anti ccp | hiv screen | rpr |
      vdrl | gram stain | ova and parasite | calprotectin | drug confirmation | drug analysis |
      pharmacogenomics | pharmacogenetics | dna analysis | cyp2d6 | frozen section | histopathology |
      immunohistochemistry | epidermal nerve fiber density | muscle enzyme | aldolase | myoglobin | abg |
      carboxyhemoglobin | heavy metal screen | crossmatch | elisa | western blot | flow cytometry |
      karyotype | serology | glucose tolerance test | cholesterol test | hepatic function test |
      thyroid function study | acth stimulation test | hla testing | lyme test | lyme disease test |
      syphilis test | gonorrhea test | chlamydia test | mono test | strep test | influenza test |
      sars cov 2 test | tb skin test | tuberculosis test | koh test | fecal fat test | c diff test |
      urea breath test | lactose breath test | hydrogen breath test | confirmatory testing |
      confirmation testing | tox testing | alcohol test | etg test | breath alcohol test | cotinine test |
      hair test | genomic testing | genetic screening | cyp2d6 test | lead test | beryllium test |
      metal allergy test | metal sensitivity test | lymphocyte transformation test | rast test | elisa test |
      blood study | blood screening | pt and inr | opioid genetic risk test | complete blood cell count |
      platelet count | white blood cell count | reticulocyte count | blood smear | blood chemistry |
      blood glucose | fasting blood sugar | ammonia level | folate level | growth hormone level |
      calcium level | potassium level | sodium level | phosphorus level | complement level | ccp antibody |
      hepatitis b surface antigen | hepatitis c antibody | covid 19 pcr | covid 19 pcr test | covid pcr |
      wound swab | occult blood | urine microscopy | 24 hour urine | 24 hour urine collection |
      urine protein | blood alcohol level | cotinine level | oral swab | dna swab | arterial blood gas |
      blood gas | mercury level | arsenic level | ige level | blood type | antibody screen | blood analysis |
      blood workup | mrsa screening | mrsa test | mrsa testing | staph screening | staph swab`),
  },
  {
    role: 'treatment',
    is: { category: 'Diagnostic Testing', subcategory: 'Other Diagnostic Tests' },
    phrases: wordList(`
      ekg | ecg | electrocardiogram | electrocardiography | 12 lead ekg | echocardiogram | echocardiography |
      echo | 2d echo | 2 d echo | stress echo | stress echocardiogram | transesophageal echocardiogram |
      stress test | cardiac stress test | exercise stress test | treadmill test | exercise treadmill test |
      nuclear stress test | myocardial perfusion | cardiolite stress test | lexiscan | holter |
      holter monitor | event monitor | cardiac monitor | ambulatory blood pressure monitor |
      cardiac catheterization test | tilt table test | cardiovascular testing | cardio respiratory testing |
      cardiorespiratory testing | impedance cardiography | eeg | electroencephalogram | video eeg |
      ambulatory eeg | qeeg | brain mapping | evoked potential | somatosensory evoked potential | ssep | sep |
      visual evoked potential | vep | baer | baep | brainstem auditory evoked response | vng |
      videonystagmography | eng | electronystagmography | vestibular testing | vestibular test |
      balance test | balance testing | posturography | caloric testing | rotary chair test | vemp |
      audiogram | audiometry | audiologic evaluation | audiological evaluation | audiology evaluation |
      audiology testing | hearing test | hearing evaluation | tympanometry | otoacoustic emission |
      sleep study | polysomnogram | polysomnography | home sleep study | home sleep test | sleep test |
      overnight sleep study | mslt | multiple sleep latency test | overnight oximetry | pulse oximetry |
      pulmonary function test | pulmonary function study | pulmonary function testing | pft | spirometry |
      methacholine challenge | six minute walk test | 6 minute walk test | abi | ankle brachial index |
      pulse volume recording | plethysmography | functional capacity evaluation | functional capacity exam |
      functional capacity assessment | functional capacity test | functional capacity testing | fce |
      fce evaluation | functional evaluation | functional assessment | physical capacity evaluation |
      physical capacity assessment | work capacity evaluation | physical performance test |
      physical performance testing | physical performance evaluation | range of motion test |
      range of motion testing | range of motion measurement | range of motion evaluation |
      range of motion study | rom test | rom testing | rom measurement | computerized range of motion |
      computerized range of motion testing | computerized rom | computerized rom testing | range of motion |
      range of motion and muscle testing | muscle testing | muscle strength testing | muscle test |
      computerized muscle testing | manual muscle testing | strength testing | isokinetic testing |
      inclinometer testing | jamar testing | grip strength testing | gait analysis | gait study |
      digital gait analysis | autonomic testing | autonomic nervous system testing | autonomic function test |
      autonomic function testing | ans testing | sudomotor test | sudomotor testing | sudoscan | qsart |
      quantitative sensory testing | qst | current perception threshold |
      current perception threshold testing | voltage actuated sensory nerve conduction | vsnct | vsnct test |
      sensory nerve conduction threshold | thermography | thermogram | intraoperative photo | cystoscopy |
      urodynamic | urodynamic study | urodynamic testing | uroflow | post void residual | bladder scan |
      endoscopy | upper endoscopy | upper gi endoscopy | esophagogastroduodenoscopy | egd | colonoscopy |
      sigmoidoscopy | manometry | gastric emptying study | bronchoscopy | laryngoscopy | nasal endoscopy |
      swallow study | swallow evaluation | ph monitoring | capsule endoscopy | visual field test |
      visual field testing | visual field examination | visual field exam | visual field | perimetry |
      optical coherence tomography | fundus photography | corneal topography | visual acuity test |
      allergy testing | allergy test | skin prick test | patch testing | patch test | skin test |
      diagnostic test | diagnostic testing | diagnostic study | compartment pressure testing |
      compartment pressure measurement | nocturnal penile tumescence | npt testing | rigiscan |
      penile doppler | bone marrow aspiration | muscle biopsy | cognitive evoked potential |
      pressure algometry | nerve conduction threshold | nerve conduction threshold test | grip test |
      algometer | opioid risk test | smell test | taste test | driving evaluation | driver evaluation |
      computerized gait test | electroretinogram | pinch test | monofilament testing |
      body composition analysis | body composition study | body composition test | body composition |
      basal metabolic rate test | metabolic testing | vo2 testing | cpap titration | bipap titration |
      titration study | cpap titration study | bte testing | bte test | neuropathy screening |
      peripheral neuropathy screening | compliance monitoring study | electrocardiograph | event recorder |
      loop recorder | zio patch | tilt table | magnetoencephalography | brainstem evoked response |
      auditory brainstem response | somatosensory evoked response | electrocochleography | ecog |
      acoustic reflex | psg | nocturnal oximetry | oximetry | bronchial challenge | diffusion capacity |
      dlco | six minute walk | vo2 max | indirect calorimetry | segmental pressure | toe pressure |
      toe brachial index | pulse wave analysis | functional movement screen | dual inclinometer |
      inclinometry | computerized inclinometry | goniometry | digital rom | grip strength | jamar grip |
      jamar dynamometer | pinch strength | pinch gauge | hand dynamometer | algometry |
      two point discrimination | semmes weinstein | vibrometry | sympathetic skin response |
      autonomic reflex screen | heart rate variability | motion analysis | postural analysis |
      posture analysis | esophagoscopy | enteroscopy | anoscopy | ph probe | colposcopy | stroboscopy |
      videostroboscopy | nasopharyngoscopy | cystometrogram | uroflowmetry | visual acuity | tonometry |
      gonioscopy | pachymetry | keratometry | electronystagmogram | upsit | axon ii | neurometer | pf nctt |
      pf nct | intracompartmental pressure | bioimpedance | bioelectrical impedance analysis |
      basal metabolic rate | resting metabolic rate | rotational chair test | vestibular evaluation |
      vestibular assessment | balance assessment | balance evaluation | audiometric evaluation |
      audiology test | hearing examination | pulmonary function | grip strength evaluation | gait evaluation |
      gait assessment | exercise tolerance test | pain fiber nerve conduction | cardiac perfusion study |
      ambulatory cardiac monitoring | electrophysiology study | tilt test | somatosensory test |
      vestibular function test | vestibular study | audiometric test | audiometric testing |
      audiological test | audiological testing | hearing screening | sleep apnea test | sleep apnea study |
      split night study | home sleep apnea test | lung function test | peak flow test | metabolic test |
      physical capacity test | physical abilities test | work capacity test | job specific functional test |
      lift test | lifting test | functional test | functional testing | rom study | muscle strength test |
      computerized strength test | isokinetic test | isometric strength test | isometric testing |
      strength test | strength measurement | hand strength test | grip testing | sensory testing |
      sensory test | thermal threshold testing | quantitative sensory test | nerve threshold test |
      pain fiber test | small fiber test | sudomotor function test | sweat test |
      thermoregulatory sweat test | autonomic test | autonomic nervous system test | autonomic study |
      plantar pressure test | ph study | bravo ph study | gastric emptying test | hysteroscopy test |
      penile tumescence test | sperm test | refraction test | oct test | color vision test |
      eye tracking test | head impulse test | smell identification test | intradermal test | scratch test |
      allergy skin testing | cardiac testing | cardiovascular test | neurological testing |
      neurological test | vascular testing | current perception test | axon test |
      compartment syndrome testing | compartment pressure test | urine flow test | body fat test |
      nutritional testing | caloric test | postural test | sensory integration test | fatigue test |
      endurance test | tinnitus test | impedance test | jamar test | inclinometer | inclinometer test |
      inclinometer measurement | dynamometer | dynamometer test | dynamometer testing | goniometer |
      goniometer test | goniometer testing | goniometer measurement | algometer test | balance platform test |
      vestibular function testing | posture evaluation | posture assessment | postural evaluation`),
  },
];
