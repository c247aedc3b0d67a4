import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/**
 * Internal diseases: of heart and vessels, lungs, digestion, metabolism, urine and sex organs, ears, eyes, nose, throat
 * and teeth. Source: ICD-10-CM chapters III, IV, VII to XI and XIV, and clinical usage.
 */
export const INTERNAL_TERMS: readonly TermRow[] = [
  {
    id: 'heart-and-vessels',
    kind: 'internal disease',
    phrases: wordList(`
      hypertension | hypertensive | hypertens* | htn | high blood pressure | elevated blood pressure | hypotension |
      tachycardia | *cardia | svt | bradycardia | arrhythmia | dysrhythmia | fibrillation | afib | a fib | flutter |
      angina | cad | chf | heart attack | myocardial infarction | mi | infarct* | infarction | coronary artery disease |
      heart failure | cardiomyopathy | pericarditis | myocarditis | heart murmur | murmur | valve disorder |
      mitral valve prolapse | atherosclero* | arteriosclero* | ischemia | ischemic | aneurysm | peripheral vascular |
      pvd | claudication | dvt | thrombosis | thromboembol* | thrombophlebitis | phlebitis | embolism | embolus |
      embol* | varicose | varicosit* | varix | venous insufficiency | venous stasis | venous stasis ulcer | lymphedema | raynaud | vasculitis | vasculopath* | angiitis | polyangiitis | granulomatosis | arteritis |
      stroke | cva | tia | cerebrovascular | hemorrhoid* | heart block | bundle branch block | ekg abnormality |
      abnormal ekg | subarachnoid hemorrhage | gangrene | vasospasm | hardening of arteries`),
    example: 'deep vein thrombosis of the calf',
  },
  {
    id: 'lungs',
    kind: 'internal disease',
    phrases: wordList(`
      asthma | asthmatic | copd | emphysema | bronchitis | bronchiectasis | bronchospasm | *pneumonitis | pneumonitis |
      pleurisy | pneumothorax | *thorax | hemothorax | atelectasis | pulmonary fibrosis | pneumoconiosis | silicosis | asbestosis |
      rads | reactive airway | interstitial lung | respiratory failure | respiratory insufficiency | rhinitis | sinusitis |
      rhinosinusitis | hay fever | pharyngitis | laryngitis | tonsillitis | nasal polyp | deviated septum | septal deviation |
      deviated nasal septum | respiratory depression | lung disease | hypoxia | hypoxemia | respiratory disorder`),
    example: 'occupational asthma',
  },
  {
    id: 'digestion',
    kind: 'internal disease',
    phrases: wordList(`
      gerd | gastroesophageal | reflux | acid reflux | heartburn | dyspepsia | indigestion | gastritis | gastropathy |
      gastro* | gastroparesis | gastroenteritis | peptic ulcer | stomach ulcer | gastric ulcer | duodenal ulcer | ulcer |
      duodenitis | esophagitis | esophag* | ibs | irritable bowel | constipation | constipated | diarrhea | colitis |
      crohn | diverticul* | appendicitis | cholecystitis | cholelithiasis | gallstone | pancreatitis | hepatitis |
      cirrhosis | fatty liver | hepatic steatosis | liver disease | elevated liver enzyme | elevated lft | ileus |
      bowel obstruction | rectal bleeding | gi bleed | gastrointestinal bleed | anal fissure | fistula | proctitis |
      gastrointestinal disturbance | gi upset | stomach upset | upset stomach | bloating | flatulence | celiac | lactose intolerance |
      melena | hematochezia | fecal incontinence | gi distress | gastrointestinal distress | gi disorder`),
    unless: ['skin', 'jointed-part', 'limb'],
    example: 'gastritis from medication',
  },
  {
    id: 'metabolism',
    kind: 'internal disease',
    phrases: wordList(`
      diabetes | diabetic | diabet* | dm | dm2 | dmii | niddm | iddm | hyperglycemia | hypoglycemia | prediabetes |
      pre diabetes | *glycemia | obesity | obese | overweight | morbid obesity | hyperlipidemia | dyslipidemia |
      hypercholesterolemia | high cholesterol | hypertriglyceridemia | *lipidemia | metabolic syndrome |
      hypothyroid* | hyperthyroid* | hypothyroidism | thyroiditis | graves disease | goiter | hypogonadism |
      low testosterone | testosterone deficiency | hypotestosteronism | adrenal insufficiency | cushing | addison |
      hypopituitarism | vitamin d deficiency | vitamin b12 deficiency | vitamin deficiency | hyponatremia |
      hypokalemia | hyperkalemia | *kalemia | *natremia | *calcemia | dehydration | osteoporosis | osteopenia |
      osteoporotic | osteomalacia | paget disease | osteitis deformans | anemia | *anemia | thrombocytopenia | *cytopenia | coagulopathy |
      hyperuricemia | hyperparathyroidism | *thyroidism | hemochromatosis | amyloidosis | porphyria | malnutrition |
      polycythemia | hemophilia | sickle cell | neutropenia | leukocytosis | acidosis | ketoacidosis`),
    example: 'type II diabetes mellitus',
  },
  {
    id: 'urine-and-sex-organs',
    kind: 'internal disease',
    phrases: wordList(`
      incontinence | urinary incontinence | stress incontinence | urinary retention | urinary frequency |
      urinary urgency | dysuria | hematuria | *uria | nephrolithiasis | kidney stone | renal calculus | renal stone |
      ureteral stone | hydronephrosis | nephropathy | nephritis | glomerulonephritis | nephrotic | ckd | esrd |
      renal failure | kidney failure | renal insufficiency | kidney disease | cystitis | neurogenic bladder |
      overactive bladder | bph | benign prostatic | prostatitis | prostatism | erectile dysfunction | erectile | impotence |
      sexual dysfunction | ed | priapism | peyronie | hydrocele | varicocele | epididymitis | orchitis | testicular torsion |
      infertility | endometriosis | menorrhagia | *rrhagia | dysmenorrhea | amenorrhea | menopause | menopausal | fibroid |
      ovarian cyst | pelvic inflammatory disease | vaginitis | prolapse | uterine prolapse | cystocele | rectocele |
      dyspareunia | low libido | decreased libido | bladder dysfunction | bowel dysfunction | urethritis |
      urethral stricture | nocturia | polycystic | gynecomastia | mastitis | pelvic floor`),
    unless: ['disc'],
    example: 'erectile dysfunction due to opioids',
  },
  {
    id: 'ears',
    kind: 'internal disease',
    phrases: wordList(`
      hearing loss | loss of hearing | hearing impairment | deafness | deaf | hearing deficit | presbycusis | hypoacusis |
      hyperacusis | *acusis | *cusis | sensorineural | tinnitus | ringing in ear | ringing in the ear |
      ringing of the ear | otitis | otitis media | otitis externa | meniere | labyrinthitis | vestibul* | bppv |
      benign paroxysmal positional vertigo | positional vertigo | peripheral vertigo | acoustic trauma | barotrauma |
      eustachian | cholesteatoma | otosclerosis | otorrhea | perforated eardrum | cerumen`),
    example: 'noise-induced hearing loss',
  },
  { id: 'ear', kind: null, phrases: wordList('ear | middle ear') },
  {
    id: 'eyes',
    kind: 'internal disease',
    phrases: wordList(`
      cataract | glaucoma | conjunctivitis | keratitis | keratopathy | uveitis | iritis | iridocyclitis | blepharitis |
      retinopathy | retinal detachment | macular degeneration | vitreous detachment | floater | dry eye | amblyopia |
      astigmatism | myopia | hyperopia | presbyopia | diplopia | *opia | double vision | blurred vision | blurry vision |
      vision loss | loss of vision | visual loss | visual disturbance | vision disturbance | visual impairment |
      low vision | decreased vision | blindness | blind | nystagmus | strabismus | hemianopia | *anopsia |
      visual field defect | ptosis | eye strain | eyestrain | asthenopia | convergence insufficiency | pterygium | chalazion |
      hordeolum | stye | optic neuritis | optic neuropathy | papilledema | epiphora | corneal ulcer | corneal opacity |
      subconjunctival hemorrhage | vitreous hemorrhage | hyphema | scleritis | watery eye`),
    example: 'blurred vision of both eyes',
  },
  {
    id: 'teeth',
    kind: 'internal disease',
    phrases: wordList(`
      caries | dental caries | tooth decay | cavities | periodont* | gingivitis | pulpitis | malocclusion | xerostomia |
      dry mouth | stomatitis | tooth loss | missing teeth | missing tooth | edentulous | edentulism | tooth abscess |
      sialadenitis | *dontia | glossitis | mouth ulcer | impacted tooth | attrition of teeth | dental attrition`),
    example: 'advanced periodontitis',
  },
  {
    id: 'organ',
    kind: null,
    phrases: wordList(`
      heart | cardiac | cardio* | lung | pulmonary | liver | hepatic | kidney | renal | bladder | prostate | prostatic |
      bowel | colon | intestine | intestin* | stomach | gastric | esophagus | esophageal | gallbladder | biliary |
      bile duct | pancreas | pancreatic | thyroid | adrenal | pituitary | spleen | splenic | eye | ocular | retina |
      retin* | cornea | corneal | macula | macular | vision | visual | hearing | auditory | vestibular | labyrinth |
      nasal | sinus | throat | larynx | laryngeal | vocal | vocal cord | trachea | tracheal | urinary | urethra |
      urethral | ureter | ureteral | testicle | testicular | testis | penile | uterine | uterus | ovary | ovarian |
      vaginal | cervix uteri | menstrual | breast | tooth | teeth | dental | gum | gingival | gastrointestinal | gi |
      digestive | respiratory | bronchial | bronchus | pleural | pericardial | metabolic | endocrine | hormonal |
      lipid | cholesterol | genitourinary | reproductive | sexual | anal | rectal | rectum | pylorus | pyloric | duodenal`),
  },
  {
    id: 'vessel',
    kind: null,
    phrases: wordList(`
      artery | arterial | coronary | carotid | aortic | aorta | mitral | tricuspid | valve | valvular | vascular | vein |
      venous | vessel | circulatory | lymphatic | blood | hematologic | subclavian | iliac artery | renal artery`),
  },
  {
    id: 'failure',
    kind: null,
    phrases: wordList(
      'failure | insufficiency | infiltration | change | obstruction | stricture | deficiency | prolapse',
    ),
  },
];
