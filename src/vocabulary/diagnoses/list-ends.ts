import { wordList } from '../../text/word-list.js';

/**
 * Where a list of diagnoses ends before its sentence does: the words of a new clause, of a circumstance, of a
 * treatment. All in lower case.
 */

/** Words that no condition's name holds: the list ends before them. */
export const ENDING_WORDS: readonly string[] = wordList(`
  is | are | was | were | be | been | being | has | have | had | does | did | do | will | would | should | may |
  might | can | could | who | whom | whose | which | that | when | while | where | whereas | because |
  although | though | but | however | whenever | after | before | since | until | during | following | per |
  via | using | reportedly | apparently | allegedly | dated | for | by | as | if | so | he | she | they | it |
  we | i | there | this | these | those | complains | complained | reports | reported | presents | presented |
  presenting | states | stated | notes | noted | denies | denied | shows | showed | showing | reveals |
  revealed | revealing | indicates | indicated | documents | documented | died | lives | smokes | underwent |
  undergoing | received | receiving | receives | continues | continued | remains | remained | returned |
  requested | requesting | requests | recommended | recommends | prescribed | prescribing | includes |
  included | consists | consisted | rated | rates | described | describes | treated | treating | managed |
  controlled | confirmed | demonstrated | evidenced | supported | seen | found | obtained | performed | given |
  provided | made | placed | advised | instructed | referred | released | started | taken | takes | taking |
  works | working | worked | sustained | sustaining | required | requires | requiring | resulting | stemming |
  arising | attributed | pending | unknown | unclear | deferred | established | rendered | listed | consisting |
  radiates | relieved | warranting | necessitating | authorized | certified | non-certified |
  therefore | thus | hence | now | doing | despite | wears | wearing | uses | used | asks | asked | wants |
  wishes | attends | attended | completed | scheduled | awaiting | responded | responding | evaluated |
  examined | reviewed | discharged | suggested | suggesting | believed | thought | went | saw | consulted |
  improves | worsens | feels | felt | gets | got | today | undergoes | undergo | needs | needing | limits |
  preventing | persists | persisted | diagnosed | patient | applicant | claimant | undocumented |
  unstated | unavailable | illegible`);

/** First words of a new clause: a part of the list that starts so is no condition. */
export const CLAUSE_OPENERS: readonly string[] = wordList(`
  patient | patient's | worker | worker's | applicant | claimant | employee | injured | provider | physician |
  doctor | doctor's | surgeon | treating | dr | mr | mrs | ms | treatment | treatments | medication |
  medications | therapy | therapies | plan | currently | recently | physical | examination | exam | diagnostic |
  on | according | then | also | subsequently | request | requests | mri | x-ray | x-rays | imaging | ct | emg |
  emg/ncv | utilization | additionally | prescribed | referred`);

/**
 * They open a clause unless a condition follows in the same breath: "current medications are", but "current meniscus
 * tear".
 */
export const CLAUSE_MODIFIERS: readonly string[] = wordList(`
  prior | previous | past | current | recent | objective | subjective | work | surgical | conservative`);

/** A determiner before one of these opens a clause too: "…, and the patient". */
export const CLAUSE_SUBJECTS: readonly string[] = wordList(`
  patient | worker | applicant | claimant | employee | injured | provider | physician | doctor | surgeon |
  treating | attending | primary | treatment | plan | medication | medications | request | current | records |
  record | medical | documentation | report | mechanism | utilization | exam | examination | physical | work |
  mri | x-ray | treatments | therapy | following | injury's | requesting`);

/** What a condition is treated with: the list ends before "with" and one of these. */
export const TREATMENT_WORDS: readonly string[] = wordList(`
  medication | medications | medicine | medicines | physical | therapy | physiotherapy | chiropractic |
  acupuncture | surgery | surgical | conservative | injection | injections | rest | ice | heat | bracing |
  brace | splint | treatment | treatments | care | nsaids | opioids | analgesics | anti-inflammatory |
  anti-inflammatories | ibuprofen | naproxen | norco | tramadol | cyclobenzaprine | oral | topical | medical |
  home | exercise | exercises | modified | complaints | complaint | symptoms | date | dates | dr | good | no |
  some | improvement | relief | restrictions | various | pharmacological | nonsteroidal | cognitive |
  psychotherapy | cast | crutches | sling | history | industrial | follow-up | request`);

/** First words of what breaks into a list that goes on behind it: "… per the scan of 3/4/15, knee strain". */
export const INTERRUPTIONS =
  '\\(?(?:as )?(?:per|confirmed|evidenced|documented|seen|shown|noted|demonstrated|found|based on|by|via|dated|since|' +
  'on|from|in|being|during|following|after|treated|for which|which (?:is|are|was|were|has|have)|' +
  'complain(?:s|ed|ing) of|(?:(?:has|have|had) been|is|was|were|are|be) ruled out)';

/** "reportedly related to", "arising out of". */
const STEMS_FROM =
  '(?:(?:reportedly|allegedly) )?(?:related|secondary|due|associated|attributed|subsequent|pursuant|' +
  'relating|stemming|resulting|arising|derivative) (?:to|with|from|out of)';

/** "industrial", "date of", "injury sustained": what only a claim speaks of. */
const CLAIMED_CAUSE =
  '(?:industrial|work|occupational|on-the-job|job|date of|claim|accident|incident|injury (?:of|on|dated|sustained)|' +
  'employment|cumulative)';

/** Circumstances between the condition and the claim: "… associated with an industrial injury of". */
export const INDUSTRIAL_CAUSE =
  `${STEMS_FROM} (?:(?:an?|the|his|her|this|their|said) )?` +
  `(?:(?:alleged|reported|specific|cumulative) ){0,4}${CLAIMED_CAUSE}`;

/** The date of the injury behind the conditions of a claim. */
export const INJURY_DATE = 'with (?:an? )?(?:(?:industrial|reported|stated) )?(?:injury date|date of injury|doi)\\b';

/** Words that open a clause only behind a condition: "treated for his ankle sprain", but "…, and his gait". */
export const POSSESSIVES: readonly string[] = wordList('his | her | their | its');

export const DETERMINERS: readonly string[] = wordList('the | a | an | this | these');

/**
 * Behind one of these an ending word is part of a name: "of unknown etiology", "with radiating pain", "well
 * controlled", "struck by".
 */
export const NAMING_WORDS: readonly string[] = wordList(`
  of | with | encounter | specified | unspecified | classified | or | well | poorly | zone | poisoning | struck |
  bitten | caused | complicated | aggravated | exacerbated | induced`);

/** Behind one of these "I" is a numeral: "type I", "syndrome I". */
export const NUMBERED_WORDS: readonly string[] = wordList(
  'type | grade | stage | class | degree | axis | syndrome | crps | rsd | rsds | bipolar',
);

/** "early", "mid-". */
const PERIOD = '(?:(?:early|late|mid) ?-?)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)';
/** "3/4/", "March 2014", "1998". */
const DAY = `(?:\\d{1,2}[-/]\\d{1,2}[-/]|${MONTH}\\b\\.? ?\\d|(?:19|20)\\d\\d\\b)`;
/** "that visit", "the most recent follow-up". */
const NAMED_OCCASION =
  '(?:that|this|which|the (?:same |first |last |most recent |initial )?(?:time|visit|date|day|appointment|evaluation|' +
  'consultation|office|emergency|er|clinic|hospital|follow-?up|exam|examination|mri|x-rays?|report|records?))\\b';
/** "MRI", "physical exam". */
const STUDY = '(?:time|physical exam|exam|examination|mri|ct|x-rays?|imaging|follow-?up|emg)\\b';

/** A date or an occasion behind the conditions: "on 3-4-2015", "in March 2014", "at that time", "on MRI". */
export const TIME_OR_OCCASION =
  `(?:on|in|at|as of|from|around|about|approximately) (?:or about )?${PERIOD}` +
  `(?:${DAY}|${NAMED_OCCASION}|${STUDY})`;

/** What happens to a worker and is told as a condition: "work related fall", "status post head-on collision". */
export const CONDITION_EVENTS = 'falls?|accidents?|collisions?|assault|exposure|overdose';
