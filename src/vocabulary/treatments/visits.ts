import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/**
 * Physicians' time: consultations, visits, specialties, and the care of mind and teeth. The families follow the
 * evaluation, psychiatry (CPT) and dental (CDT) codes.
 */
export const VISIT_ROWS: readonly TreatmentRow[] = [
  {
    role: 'consultation',
    is: { category: 'Evaluation & Management', subcategory: 'Medical Specialties' },
    phrases: wordList(`
      consult | consultation | consultant | evaluation | evaluate | eval | reevaluation | re evaluation |
      re eval | reeval | assessment | second opinion | 2nd opinion | examination | exam | physical exam |
      physical examination | re exam | reexam | re examination | reexamination | initial evaluation |
      eval and treatment | evaluation and treatment | eval and treat | evaluate and treat |
      consult and treat | consultation and treatment | comprehensive evaluation | initial consultation |
      specialist consultation | expert opinion | opinion`),
  },
  {
    role: 'visit',
    is: { category: 'Evaluation & Management', subcategory: 'Medical Specialties' },
    phrases: wordList(`
      office visit | follow up visit | followup visit | follow up office visit | follow up evaluation |
      followup evaluation | follow up appointment | followup appointment | follow up consultation |
      follow up consult | follow up exam | follow up examination | follow up care | follow up treatment |
      office consultation | clinic visit | clinic follow up | return visit | return to clinic | doctor visit |
      doctor appointment | physician visit | monthly visit | monthly follow up | medical visit |
      outpatient visit | new patient visit | established patient visit | recheck | re check | appointment |
      medication management | medication management visit | medical management | medication check |
      medication follow up | medication evaluation | medication review | pharmacological management |
      pharmacologic management | pharmacy consultation | telehealth | telehealth visit | telemedicine |
      telemedicine visit | telephone consultation | emergency room visit | er visit |
      emergency department visit | emergency room | urgent care visit | urgent care | postop visit |
      postop office visit | postop follow up | postop follow up visit | postop evaluation |
      postop appointment | evaluation and management | e m service | follow up with | follow up in |
      follow ups | medical care | medical treatment | continued treatment | medical supervision |
      prolonged service | case conference | team conference | interdisciplinary conference |
      interdisciplinary team conference | chronic care management | diabetes management |
      hypertension management | pharmacy review | remote monitoring | remote therapeutic monitoring |
      ongoing care | transfer care visit | primary treating physician visit | ptp visit |
      pain management visit | nutrition counseling | nutritional counseling | dietary counseling |
      diabetes education | physician follow up | nurse visit | wound check | suture removal | staple removal |
      injection follow up | medication visit | medication refill visit | medication monitoring visit |
      reassessment | house call | diabetic education | health education | patient education |
      wound care consult | wound care consultation | wound care evaluation | cast change visit |
      cast removal visit | nurse practitioner visit | physician assistant visit | hospital consultation |
      return in | physical medicine consult | physical medicine consultation | prosthetic clinic visit`),
  },
  {
    role: 'specialty',
    is: { category: 'Evaluation & Management', subcategory: 'Medical Specialties' },
    phrases: wordList(`
      pain management | pain management specialist | pain management physician | pain management doctor |
      pain specialist | pain medicine | pain medicine specialist | pain clinic | pain physician |
      pain doctor | interventional pain | interventional pain management | chronic pain management |
      pain and addiction specialist | addiction specialist | addiction medicine | addictionologist |
      physiatrist | physiatry | pm r | pmr | pm and r | physical medicine and rehabilitation |
      physical medicine rehabilitation | physical medicine and rehab | neurologist | neurology |
      neuro ophthalmologist | neuro ophthalmology | neuro otologist | neuro optometrist | internist |
      internal medicine | internal medicine specialist | family practice | family physician | primary care |
      primary care physician | pcp | general practitioner | primary treating physician | ptp |
      treating physician | occupational medicine | occupational medicine specialist | rheumatologist |
      rheumatology | cardiologist | cardiology | gastroenterologist | gastroenterology | gi specialist | gi |
      pulmonologist | pulmonology | pulmonary | pulmonary specialist | urologist | urology | nephrologist |
      nephrology | endocrinologist | endocrinology | dermatologist | dermatology | hematologist | hematology |
      oncologist | oncology | infectious disease | infectious disease specialist | allergist | immunologist |
      ent | ent specialist | otolaryngologist | otolaryngology | ear nose and throat | ear nose throat |
      audiologist | audiology | ophthalmologist | ophthalmology | optometrist | optometry | podiatrist |
      podiatry | podiatric | sleep specialist | sleep medicine | sleep medicine specialist | gynecologist |
      gynecology | obgyn | obstetrician | spine specialist | spine physician | wound care specialist |
      wound clinic | hand specialist | foot specialist | foot and ankle specialist | shoulder specialist |
      knee specialist | hip specialist | headache specialist | headache clinic | toxicologist | geriatrician |
      radiologist | interventional radiologist | nutritionist | dietitian | dietician | nutrition |
      geneticist | osteopath | sports medicine | sports medicine specialist | vascular specialist |
      tbi specialist | concussion specialist | pharmacist | specialist | medical specialist | physician |
      doctor | hepatologist | proctologist | naturopath | prosthetist evaluation | qme | ame |
      agreed medical examiner | qualified medical examiner | functional medicine | orthotist evaluation |
      family medicine | vascular medicine | integrative medicine | holistic medicine |
      allergy and immunology | otologist | neurotologist | rhinologist | laryngologist | ob gyn |
      concussion clinic | spine clinic | burn clinic | amputee clinic | homeopath | orthotist | prosthetist |
      wound care physician | weight management specialist | nurse practitioner | crps specialist`),
  },
  {
    role: 'specialty',
    is: { category: 'Evaluation & Management', subcategory: 'Medical Specialties' },
    inSessions: { category: 'Rehabilitation', subcategory: 'Chiropractic' },
    phrases: wordList('chiropractor | chiropractic specialist | chiropractic physician | doctor of chiropractic'),
  },
  {
    role: 'specialty',
    is: { category: 'Surgery', subcategory: 'Surgical Consult' },
    phrases: wordList(`
      surgeon | surgical | surgical consult | surgical consultation | surgical evaluation | surgery consult |
      surgery consultation | surgical opinion | surgical second opinion | surgical referral | orthopedic |
      ortho | orthopedist | orthopod | orthopedic surgeon | orthopedic surgery | orthopedic specialist |
      orthopedic spine surgeon | orthopedic spine | orthopedic consult | orthopedic consultation |
      orthopedic evaluation | spine surgeon | spinal surgeon | spine surgery consult |
      spine surgery consultation | neurosurgeon | neurosurgery | neurosurgical | neuro surgeon |
      neurosurgical consult | neurosurgical consultation | hand surgeon | hand surgery consult |
      hand surgery consultation | general surgeon | general surgery | vascular surgeon |
      vascular surgery consult | plastic surgeon | plastic surgery | oral surgeon | maxillofacial surgeon |
      thoracic surgeon | cardiothoracic surgeon | bariatric surgeon | hernia surgeon | podiatric surgeon |
      foot surgeon | foot and ankle surgeon | joint replacement specialist | hip replacement specialist |
      knee replacement specialist | replacement specialist | shoulder surgeon | knee surgeon | eye surgeon |
      ent surgeon | peripheral nerve surgeon | spine surgery referral | hand surgery referral |
      joint replacement surgeon | surgery referral | bariatric consult | hernia consultation |
      hernia consult | podiatric surgery consult | podiatric surgery consultation`),
  },
  {
    role: 'specialty',
    is: { category: 'Psych Services', subcategory: 'Evaluation & Management' },
    inSessions: { category: 'Psych Services', subcategory: 'Therapies' },
    phrases: wordList(`
      psych | psyche | psychologist | psychology | psychological | pain psychologist | pain psychology |
      psychiatrist | psychiatry | psychiatric | neuropsychologist | neuropsychology | neuropsychological |
      neuropsych | neuropsychiatric | neuropsychiatrist | neuropsychiatry | psychodiagnostic | mental health |
      mental health specialist | behavioral health | behavioral medicine | behavioral specialist |
      psychosocial | licensed clinical social worker | lcsw | therapist | behavioral`),
  },
  {
    role: 'treatment',
    is: { category: 'Psych Services', subcategory: 'Evaluation & Management' },
    phrases: wordList(`
      psychological testing | psychological test | psychometric testing | psychometric test |
      psychodiagnostic testing | psych testing | psychiatric testing | psychosocial testing |
      psychological evaluation | psychology evaluation | psychological consultation | psychological consult |
      psychology consultation | psychology consult | psych evaluation | psych eval | psych consult |
      psych consultation | psychiatric evaluation | psychiatric eval | psychiatric consult |
      psychiatric consultation | psychiatric assessment | psychiatric follow up |
      psychiatric follow up visit | psychiatric medication management | psychotropic medication management |
      psychotropic medication consultation | psychological assessment | psychosocial evaluation |
      psychosocial factors evaluation | psychological clearance | psych clearance | psychiatric clearance |
      behavioral evaluation | behavioral assessment | behavioral health evaluation |
      mental health evaluation | neuropsychological testing | neuropsych testing | neuropsychological test |
      neuropsychological evaluation | neuropsych evaluation | neuropsychological assessment |
      neuropsychological consultation | neuropsych consultation | neurobehavioral testing |
      neurocognitive testing | neurocognitive evaluation | neuropsych battery | neuropsychological battery |
      impact testing | mental status exam | cognitive testing | cognitive assessment | cognitive evaluation |
      minnesota multiphasic personality inventory | mmpi | mmpi 2 | beck depression inventory |
      beck anxiety inventory | bdi | bai | epworth sleepiness scale | depression screening |
      psychological screening | psychiatric diagnostic interview | diagnostic interview |
      psychological report | psychological treatment evaluation | suicide assessment |
      pain psychology evaluation | pain psychology consultation | health and behavior assessment |
      psychiatric medication visit | psychotropic medication follow up | psychotropic medication visit |
      psychopharmacology consult | psychopharmacology consultation | psychotropic medication evaluation |
      psychometric evaluation | psychometric assessment | behavioral consultation |
      behavioral pain evaluation | neurocognitive assessment | neurobehavioral evaluation |
      neurobehavioral status exam | personality assessment | mental status examination |
      mental status evaluation | suicide risk assessment | substance abuse evaluation |
      social worker evaluation | social work evaluation | psychopharmacological management |
      psychopharmacology | psychopharmacologist | personality inventory | mcmi | millon | beck inventory |
      beck depression | beck anxiety | phq 9 | gad 7 | depression inventory | pain catastrophizing scale |
      bhi 2 | mbmd | neurocognitive test | neurocognitive screening | computerized cognitive test |
      cognitive screening | cognitive test | cognitive function test | memory test | memory testing |
      iq test | personality test | depression test | anxiety test | anxiety screening`),
  },
  {
    role: 'treatment',
    is: { category: 'Psych Services', subcategory: 'Therapies' },
    phrases: wordList(`
      psychotherapy | psychotherapy session | psychotherapy treatment | psychotherapy visit |
      psychological therapy | psychological treatment | psychological counseling | psychological session |
      psychological service | psychological support | psychological follow up session | psychological care |
      psychologic treatment | psych therapy | psych treatment | psych session | psych counseling |
      psych visit | psychiatric treatment | psychiatric therapy | psychiatric session |
      psychiatric counseling | psychiatric care | individual psychotherapy | individual therapy |
      individual counseling | group psychotherapy | group therapy | group medical psychotherapy |
      group counseling | cognitive behavioral therapy | cognitive behavioral | cognitive behavior therapy |
      cognitive behavioral psychotherapy | cognitive behavioral treatment |
      cognitive behavioral pain management | cognitive therapy | cognitive training | cbt | cbt session |
      behavioral therapy | behavior therapy | behavioral treatment | behavioral counseling |
      behavioral modification | dialectical behavior therapy | dbt | talk therapy | counseling | counselling |
      counseling session | marital counseling | couples therapy | family therapy | grief counseling |
      supportive therapy | stress management | anger management | emdr |
      eye movement desensitization and reprocessing | hypnotherapy | hypnosis | medical hypnotherapy |
      relaxation therapy | relaxation training | relaxation technique | relaxation treatment |
      hypnotherapy relaxation | hypnotherapy relaxation training | hypnotherapy relaxation therapy |
      guided imagery | mindfulness | mindfulness training | mental health treatment |
      mental health counseling | mental health therapy | behavioral health treatment |
      behavioral health session | pain psychology session | pain psychology treatment |
      behavioral pain management | pain coping skill | coping skill training | coping skill |
      pain coping skill training | psychoeducation | psychoeducational group |
      psychoeducational group protocol | desensitization session | prolonged exposure therapy |
      exposure therapy | insomnia therapy | cbt i | sex therapy | addiction counseling |
      substance abuse counseling | sleep hygiene therapy | acceptance and commitment therapy |
      psychotherapeutic treatment | internet based psychotherapy | crisis intervention | psychoanalysis |
      play therapy | individual session | group session | insight oriented therapy | interpersonal therapy |
      psychodynamic therapy | trauma therapy | trauma focused therapy | ptsd therapy | ptsd treatment |
      cognitive processing therapy | cognitive behavior treatment | cognitive behaviour therapy |
      cognitive behavioural therapy | cognitive treatment | cognitive pain therapy | behavioral pain therapy |
      behavioral sleep therapy | biobehavioral therapy | act therapy | relaxation session |
      guided meditation | mindfulness meditation | anxiety therapy | anxiety treatment |
      depression treatment | depression therapy | pain coping therapy | coping therapy | insomnia treatment |
      sleep therapy | grief therapy | marital therapy | marriage therapy | conjoint therapy | family session |
      substance abuse therapy | addiction therapy | crisis therapy | social worker session |
      social work session | exposure treatment | virtual reality exposure | psychotherapist |
      behavioral intervention | behavioral activation | applied behavior analysis |
      relaxation skill training | progressive muscle relaxation | autogenic training | stress reduction |
      stress reduction training | stress inoculation | anxiety management | mood management |
      sleep hygiene training | telepsychotherapy | in vivo exposure | psycho educational group |
      transcranial magnetic stimulation | tms | rtms | dtms | deep tms | tms therapy | tms treatment |
      repetitive tms | repetitive transcranial magnetic stimulation | deep transcranial magnetic stimulation |
      transcranial magnetic stimulation therapy | theta burst stimulation | electroconvulsive therapy | ect |
      electroconvulsive treatment | electroshock therapy | electroconvulsive shock therapy | neurofeedback |
      neurofeedback training | neurofeedback therapy | eeg biofeedback | eeg neurofeedback |
      esketamine treatment | esketamine therapy | spravato treatment | ketamine assisted therapy |
      ketamine assisted psychotherapy | bright light therapy |
      group relaxation | pain coping | pain coping class | coping class | behavioral class`),
  },
  {
    role: 'specialty',
    is: { category: 'Evaluation & Management', subcategory: 'Dental Services' },
    phrases: wordList(`
      dentist | dental | dental specialist | periodontist | endodontist | prosthodontist | orthodontist |
      dental medicine | tmj specialist | tmd specialist | oral medicine`),
  },
  {
    role: 'treatment',
    is: { category: 'Evaluation & Management', subcategory: 'Dental Services' },
    phrases: wordList(`
      dental treatment | dental service | dental care | dental evaluation | dental consultation |
      dental consult | dental exam | dental examination | dental work | dental procedure |
      dental restoration | dental implant | dental crown | dental bridge | dental cleaning |
      dental prosthesis | dental surgery | dental appliance | dental splint | dental follow up |
      dental visit | dental rehabilitation | dental guard | denture | partial denture | crown |
      crown buildup | core buildup | crown lengthening | root canal | root canal therapy |
      root canal treatment | endodontic treatment | endodontic therapy | tooth extraction |
      extraction of tooth | extraction | surgical extraction | tooth | teeth | tooth implant |
      implant abutment | abutment | implant crown | periodontal scaling | periodontal treatment |
      periodontal therapy | periodontal surgery | periodontal maintenance | periodontal cleaning |
      scaling and root planing | prophylaxis | fluoride | fluoride treatment | filling | composite filling |
      composite restoration | amalgam | veneer | gingivectomy | gingival graft | occlusal guard |
      occlusal splint | occlusal orthotic | occlusal orthotic device | occlusal adjustment | night guard |
      nightguard | bite guard | bite splint | oral appliance | mandibular advancement device |
      mandibular orthopedic repositioning device | mandibular orthotic | tmj splint | tmj appliance |
      tmj orthotic | tmj treatment | tmd treatment | orthodontic | orthodontic treatment | invisalign |
      bridge | fixed bridge | sialometry | sinus lift | ridge augmentation | alveoloplasty |
      molar | premolar | bicuspid | wisdom tooth | full mouth debridement | gross debridement |
      periodontal debridement | dental scaling | full mouth scaling | root planing | tooth desensitization |
      desensitization of tooth | quadrant scaling | subgingival curettage |
      gingival curettage | gingival flap surgery | osseous surgery | gum grafting | gum treatment |
      endosteal implant | endosseous implant | all on 4 | all on four | implant body | inlay | onlay |
      sealant | pulpectomy | denture reline | denture repair | denture replacement | retainer |
      orthodontic brace | occlusal guard adjustment | night guard adjustment | splint adjustment |
      crown replacement | implant restoration | implant supported crown | implant supported denture |
      teeth cleaning | teeth whitening | oral prophylaxis | sinus augmentation | ridge preservation |
      musculoskeletal trigeminal oral appliance | obstructive airway oral appliance |
      full mouth rehabilitation | full mouth xray | bitewing | periodontal evaluation | periodontal exam |
      endodontic evaluation | prosthodontic consult | tmj consult | tmj consultation | tmj evaluation |
      tmd consult | tmd evaluation | dental orthotic | periodontal splint | bruxism splint | bruxism guard |
      mouth splint | oral splint | oral orthotic | snore guard | dental mouth guard | dental reconstruction |
      implant surgical guide | gum surgery | periodontal charting | deep cleaning | endodontic retreatment |
      pulp cap | post and core | composite resin | resin restoration | resin composite | overdenture |
      socket preservation | gum graft | periapical | occlusal equilibration | caries control |
      oral hygiene instruction | apicoectomy | pulpotomy | frenectomy | gingivoplasty | denture adjustment |
      occlusal device | occlusal appliance | bruxism appliance | mouth appliance | oral device for tmj |
      tmj therapy appliance | mandibular repositioning appliance | mandibular appliance |
      maxillary appliance | salivary flow test | sialometric test | saliva flow test`),
  },
];
