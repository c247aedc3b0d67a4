import { wordList } from '../../text/word-list.js';
import type { AnatomyRow } from './term.js';

/** The chest, the abdomen and the organs in them. */
export const TRUNK: readonly AnatomyRow[] = [
  {
    parts: ['chest'],
    terms: wordList(`
      chest | chest wall | thorax | rib | rib cage | ribcage | costal | costochondral | costochondritis |
      intercostal | sternum | sternal | manubrium | manubrial | xiphoid | breast | breastbone | mammary | mammogram |
      nipple | areola | pectoral | pectoralis | pectoralis major | pectoralis minor | pec | serratus |
      serratus anterior | diaphragm | mediastinum | mediastinal | intrathoracic | thoracic wall | thoracic cage |
      thoracic cavity wall | wall of thorax | wall of the thorax | back wall of thorax | back wall of the thorax |
      front wall of thorax | front wall of the thorax | thoracotomy | chondrosternal | sternocostal | flail chest |
      thoracoscopy | mastectomy | mammoplasty | gynecomastia`),
  },
  {
    parts: ['chest'],
    givesWayTo: 'any',
    terms: wordList('thoracic cavity | esophagus | esophageal | pleura | pleural | hemothorax'),
  },
  { parts: ['neck'], terms: wordList('thoracic outlet | thoracic outlet syndrome | tos') },
  {
    parts: ['abdomen'],
    terms: wordList(`
      abdomen | abdominal | abdominal wall | intraabdominal | intra abdominal | belly | stomach | gastric |
      gastritis | gastrointestinal | gastroenterology | gastroenterologist | gastroenterological | gastroesophageal |
      gerd | acid reflux | heartburn | dyspepsia | ulcer disease | peptic | duodenum | duodenal | intestine |
      intestinal | bowel | small bowel | ileum | jejunum | colon | colonoscopy | colonic | colitis | ibs |
      irritable bowel | cecum | appendix | appendicitis | rectum | rectal | anus | anal | hemorrhoid | hemorrhoidal |
      constipation | endoscopy | egd | liver | hepatic | hepatitis | fatty liver | cirrhosis | gallbladder |
      gall bladder | biliary | bile duct | cholecystectomy | cholecystitis | spleen | splenic | pancreas |
      pancreatic | pancreatitis | kidney | renal | nephrology | nephrologist | nephrolithiasis | ureter | ureteral |
      adrenal | adrenal gland | mesentery | mesenteric | retroperitoneal structure | groin | inguinal | umbilical |
      umbilicus | periumbilical | periumbilic | epigastric | epigastrium | hypogastric | suprapubic | flank |
      oblique muscle of the abdomen | rectus abdominis | psoas | iliopsoas | iliohypogastric | ilioinguinal |
      genitofemoral | hernia | herniorrhaphy | hernioplasty | hiatal | hiatal hernia | ventral hernia |
      incisional hernia | femoral hernia | sports hernia | laparoscopy | laparoscopic | laparotomy | abdominoplasty |
      bariatric | gi upset | gi consult | gi consultation | gi specialist | gi distress | gastropathy |
      gastroparesis | diverticulitis | crohn's disease`),
  },
  {
    parts: ['abdomen'],
    givesWayTo: 'any',
    terms: wordList(`
      peritoneum | peritoneal | peritoneal cavity | quadrant | lower quadrant | upper quadrant | retroperitoneum |
      retroperitoneal | abdominal cavity`),
  },
  { parts: ['abdomen'], side: 'right', terms: wordList('ruq') },
  { parts: ['abdomen'], side: 'left', terms: wordList('luq | llq') },
  {
    parts: ['heart'],
    terms: wordList(`
      heart | cardiac | cardio | cardiology | cardiologist | cardiovascular | cardiopulmonary | myocardial |
      myocardium | myocarditis | pericardium | pericardial | pericarditis | hemopericardium | coronary |
      coronary artery | cad | chf | congestive heart failure | atrial | atrium | ventricular | supraventricular |
      tachycardia | bradycardia | arrhythmia | dysrhythmia | palpitation | angina | hypertension | hypertensive |
      htn | high blood pressure | elevated blood pressure | echocardiogram | echocardiography |
      stress echocardiogram | stress echo | 2d echo | cardiomyopathy | mitral | aortic valve | valvular |
      myocardial infarction | myocardial infarct | heart attack | left ventricle | left ventricular |
      right ventricle | right ventricular | left atrial | right atrial | left bundle branch | right bundle branch |
      bundle branch block | right heart | left heart | cardiomegaly | fibrillation`),
  },
  { parts: ['lungs', 'heart'], terms: wordList('pulmonary hypertension') },
  {
    parts: ['lungs'],
    terms: wordList(`
      lung | pulmonary | pulmonology | pulmonologist | pulmonary embolism | bronchus | bronchial | bronchi |
      bronchitis | bronchoscopy | bronchospasm | asthma | asthmatic | copd | emphysema | pneumonia | pneumonitis |
      pneumothorax | hemopneumothorax | pneumoconiosis | asbestosis | silicosis | respiratory | reactive airway |
      airway disease | pleurisy | pleural effusion | interstitial lung | spirometry`),
  },
  // Vessels and tubes that a region of the spine lends its name to.
  {
    parts: ['chest'],
    terms: wordList(`
      thoracic trachea | thoracic esophagus | thoracic aorta | thoracic duct | thoracic organ | thoracic surgery |
      thoracic surgeon | superior vena cava | subclavian | innominate artery | innominate vein`),
  },
  { parts: ['abdomen'], terms: wordList('inferior vena cava | ivc filter | celiac | portal vein | abdominal aorta') },
];
