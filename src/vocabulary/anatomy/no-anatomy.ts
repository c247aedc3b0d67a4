import { wordList } from '../../text/word-list.js';
import type { AnatomyRow } from './term.js';

/** Words that look like anatomy or like a side, and are none in this company. */
export const NO_ANATOMY: readonly AnatomyRow[] = [
  // Things, and parts of things.
  {
    parts: [],
    terms: wordList(`
      robotic arm | robot arm | mechanical arm | hand control | hand held | handheld | hand rail | handrail | hand grip | hand sanitizer | hand dominant |
      hand dominance | hand written | hand delivered | hand out | hand washing | hand crank | head of the bed |
      head of bed | head rest | head board | head set | head light | shower head | bed head | foot of the bed |
      foot board | foot stool | foot rest | foot pedal | foot control | square foot | square feet | sq foot |
      sq feet | cubic foot | linear foot | arm rest | arm chair | chair arm | chair with arms | commode with arms |
      walker with arms | seat with arms | seat with back | chair with back | chair back | seat back |
      high back chair | high back | swing away arm | removable arm | detachable arm | drop arm | arm commode |
      drop arm commode | desk arm | full arm | leg rest | leg bag | elevating leg rest | elevating leg | table leg |
      swing away leg | quad cane | forearm crutch | forearm crutches | axillary crutch | axillary crutches |
      axilla crutch | forearm walker | back rest | back pack | backpack | face mask | face shield | face sheet |
      full face mask | face plate | face to face | tooth brush | toothbrush | mouthpiece | mouth piece | mouth wash |
      mouthwash | eye contact | eye glass | lip balm | nail clipper | blood pressure monitor | knee high |
      thigh high | shoulder strap | neck strap | chin strap | leg strap | toe box | steel toe`),
  },
  // Routes of a medicine and other tests of the blood.
  {
    parts: [],
    terms: wordList(`
      by mouth | per mouth | via mouth | through mouth | nasal spray | nasal cannula | nasal route | nasal mist |
      nasal swab | nasal solution | nasal inhaler | oral | orally | oral solution | oral suspension | oral tablet |
      oral capsule | oral swab | oral fluid | oral route | oral medication | intranasal | sublingual | buccal film |
      buccal | rectal suppository | rectal route | per rectum | vaginal cream | vaginal ring | ophthalmic |
      ophthalmic solution | ophthalmic drop | otic | otic solution | inhalation | liver function |
      liver function test | liver panel | liver enzyme | liver profile | liver test | hepatic panel |
      hepatic function | hepatic function panel | hepatic profile | renal function | renal function panel |
      renal panel | kidney function | kidney function test | thyroid panel | thyroid function |
      thyroid function test | thyroid stimulating | thyroid stimulating hormone | thyroid hormone | thyroid profile |
      thyroid lab | thyroid test | armour thyroid | thyroid tablet | np thyroid | hepatitis panel |
      hepatitis b vaccine | fecal occult blood | ulcer prophylaxis | stomach protectant`),
  },
  // Stress of another kind, and other words of the mind.
  {
    parts: [],
    terms: wordList(`
      stress fracture | stress reaction of bone | stress test | stress testing | stress x ray | stress xray |
      stress radiograph | stress view | stress incontinence | stress injury | repetitive stress |
      repetitive stress injury | cumulative stress | valgus stress | varus stress | stress dose`),
  },
  // Directions and manners of speaking.
  {
    parts: [],
    terms: wordList(`
      back to work | back up | backup | back order | back ordered | back and forth | go back | going back |
      come back | call back | dated back | dating back | set back | set backs | cut back | laid back | head to toe |
      heart healthy | right hand dominant | left hand dominant | right handed | left handed | right hand dominance |
      left hand dominance | right dominant | left dominant | right away | right now | right to work | right to left |
      left to right | left over | left work | left untreated | first hand | second hand | on the other hand |
      at the hands of | hand in hand | toe touch | toe touch weight bearing | foot flat weight bearing |
      body mechanics | nerve root | root cause | trigger point | muscle spasm | bone scan | bone growth stimulator |
      bone density | ring block`),
  },
  // Conditions that borrow a word, and what a title says beside the part.
  {
    parts: [],
    terms: wordList(`
      sleep apnea | both bone | draining sinus | sinus tract | sinus rhythm | concussion and edema | deep vein |
      body mass`),
  },
];
