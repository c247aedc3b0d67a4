import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/** Symptoms. Source: ICD-10-CM chapter XVIII, M25.5, M54, M79.6, and clinical usage. */
export const SYMPTOM_TERMS: readonly TermRow[] = [
  {
    id: 'pain',
    kind: 'symptom',
    phrases: wordList(`
      pain | painful | pain* | ache | aching | achiness | backache | toothache | earache | stomachache | headache |
      head ache | headach* | migraine | migrain* | cephalgia | cephalalgia | *algia | *algias | *dynia | coccydynia |
      lumbago | lbp | backpain | sore | soreness | discomfort | tender | tenderness | burning | burning sensation |
      burning pain | throbbing | stabbing pain | hurt | hurting | chronic pain syndrome | pain syndrome | cps |
      syndrome of pain | cervicalgia | dorsalgia | arthralgia | post lumbar puncture headache | cluster | colic`),
    example: 'chronic pain syndrome',
  },
  {
    id: 'feeling-and-strength',
    kind: 'symptom',
    phrases: wordList(`
      numbness | numb | tingling | tingle | paresthesia | parasthesia | paraesthesia | parathesia | paresthesias |
      *esthesia | *aesthesia | pins and needles | hypersensitivity | allodynia | loss of sensation | sensory loss |
      sensory deficit | sensory disturbance | weakness | weak | muscle weakness | muscular weakness | foot drop |
      loss of strength | muscle stiffness | muscle tightness | stiffness | stiff | tightness | tight | swelling |
      swollen | edema | oedema | inflammation of limb | loss of motion | decreased motion | limited motion |
      restricted motion | restricted range of motion | loss of range of motion | decreased range of motion |
      limited range of motion | rom | crepitus | crepitation | clicking | popping | locking | catching | giving way |
      giving out | heaviness | cold sensation | hyperhidrosis | deconditioning | deconditioned | debility`),
    example: 'numbness of both feet',
  },
  {
    id: 'general-symptom',
    kind: 'symptom',
    phrases: wordList(`
      dizziness | dizzy | dizz* | giddiness | lightheadedness | lightheaded | light headedness | vertigo | syncope |
      syncop* | presyncope | fainting | faint | collapse | nausea | nausea* | vomiting | vomit* | emesis | fatigue |
      tired | tiredness | malaise | lethargy | exhaustion | palpitation | cough | coughing | dyspnea | *pnea |
      shortness of breath | breathlessness | sob | wheezing | wheeze | fever | chills | chill | night sweat | limp |
      limping | gait | antalgic gait | gait instability | gait disturbance | difficulty walking | difficulty in walking |
      walking difficulty | abnormality of gait | ataxia | unsteadiness | unsteady | imbalance | balance | loss of balance |
      tremor | involuntary movement | fasciculation | memory loss | loss of memory | memory | amnesia |
      forgetfulness | confusion | disorientation | poor concentration | concentration | loss of consciousness |
      rash | itching | itch | pruritus | photophobia | phonophobia | loss of appetite | anorexia | weight loss | weight gain |
      loss of weight | abnormal weight | dysphagia | dysphonia | hoarseness | epistaxis | nosebleed | hiccup |
      drowsiness | somnolence | hyperventilation | symptom | complaint | lack of coordination | anosmia |
      loss of smell | loss of taste | dysgeusia | chest tightness | swelling mass | sweating | snoring | spells |
      blackout | convulsion | seizure | aphasia | dysarthria | slurred speech | jaundice | ascites | congestion |
      jaw clenching | clenching | fussiness | restlessness`),
    example: 'dizziness and giddiness',
  },
];
