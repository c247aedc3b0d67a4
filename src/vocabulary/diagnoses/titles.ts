import { wordList } from '../../text/word-list.js';

/**
 * How the titles of ICD-9-CM and ICD-10-CM are built: what may stand in them after a comma, and which hold an "and" of
 * their own.
 */

/**
 * Words of the tails of titles ("…, subsequent encounter", "…, not elsewhere classified", "…, single episode,
 * moderate"), and of degree and course.
 */
export const TITLE_TAIL_WORDS: readonly string[] = wordList(`
  initial | subsequent | encounter | sequela | sequelae | unspecified | nonspecific | nos | nec | not |
  elsewhere | otherwise | classified | specified | cause | type | duration | status | single | recurrent |
  episode | partial | full | remission | routine | delayed | healing | closed | open | nondisplaced |
  displaced | nontraumatic | traumatic | complete | incomplete | acute | subacute | chronic | mild | moderate |
  severe | minimal | minor | marked | persistent | intermittent | residual | resolved | resolving | improving |
  improved | stable | worsening | unchanged | ongoing | early | late | stage | grade | primary | secondary |
  current | recent | old | new | greater | worse | than | more | less | complicated | uncomplicated |
  intractable | cigarettes | localized | generalized | acquired | congenital | industrial | nonindustrial |
  level | levels | i | ii | iii | iv | iiia | iiib | iiic | other | male | female | accidental | unintentional |
  intentional | assault | undetermined | degree | phase | organism | adult | combined | idiopathic | active |
  inactive | continuous | episodic | end-stage | end | controlled | uncontrolled | refractory | relapsing |
  progressive | longstanding`);

/** Words with which a title leaves open which one of several is meant. */
export const VAGUE_WORDS: readonly string[] = wordList('unspecified | other | specified');

/** Tails that hold more than such words: "subsequent encounter for fracture with routine healing", "current injury". */
export const TITLE_TAILS =
  '(?:initial|subsequent) encounter\\b|sequelae?\\b|(?:current|old) (?:injury|tear)\\b|' +
  'unspecified affecting\\b|current episode\\b|(?:stage|grade|type|class) \\S+(?: \\([a-z ]+\\))?$';

/** Words a tail that says where can end in: "radiculopathy, lumbar region". */
export const REGION_WORDS: readonly string[] = wordList(`
  region | side | site | sites | level | levels | area | part | parts | unspecified`);

/** Words that open a tail: a part of a list that starts with one belongs to what stands before it. */
export const TITLE_TAIL_OPENERS: readonly string[] = wordList(`
  with | without | not | due | involving | affecting | of | at | in | to | or | related | associated | caused |
  nos | nec | consistent | likely | most | excluding | except | following | complicating`);

/**
 * Conditions whose title joins two by "and". Source: ICD-9-CM 729.1, 780.4, 780.79, ICD-10-CM R42, R53 and M79; sprain
 * and strain are one in ICD-9-CM 840 to 848.
 */
export const JOINED_CONDITIONS: readonly string[] = wordList(`
  myalgia and myositis | dizziness and giddiness | malaise and fatigue | sprain and strain | strain and sprain |
  sprains and strains | strains and sprains |
  nausea and vomiting | neuralgia and neuritis | neuritis and radiculitis | synovitis and tenosynovitis |
  wasting and atrophy | concussion and edema | arthritis and polyarthritis | hemorrhage and hematoma |
  hematoma and seroma | complications and disorders | symptoms and signs | embolism and thrombosis |
  phlebitis and thrombophlebitis | hemiplegia and hemiparesis | cramp and spasm | cellulitis and abscess |
  gastroenteritis and colitis | gastritis and duodenitis | infection and inflammatory |
  heatstroke and sunstroke | swelling and mass | mass and lump | laceration and rupture |
  puncture and laceration | occlusion and stenosis | syncope and collapse | bronchitis and pneumonitis |
  scar and opacity | corns and callosities`);

/** Before an operation or an event that a condition follows. */
export const STATUS_POST = '(?<![\\w-])(?:status[- ]post|s/p)(?![\\w-])';

/**
 * Words that take a condition as their object: "disc protrusion with lateral recess and foraminal stenosis" is not
 * complete before its last word.
 */
export const CONDITION_GOVERNORS: readonly string[] = wordList('with | without | causing | due | secondary');

/** Words whose object runs on over "and": "a stress response affecting sleep and digestion". */
export const RUNNING_GOVERNORS: readonly string[] = wordList(
  'aggravated | exacerbated | affecting | involving | including',
);

/** Words that may stand among body parts and say nothing of what a phrase is. */
export const JOINING_WORDS: readonly string[] = wordList(
  'of | the | to | in | on | at | including | a | an | and | or | both | with | her | his | as | well | &',
);

/** Words between a condition and the site behind it: "strain in right hip", "contusion of the knee". */
export const PLACING_WORDS: readonly string[] = wordList('of | in | to | at | on | involving | sustained');

export const SIDES: readonly string[] = wordList('right | left | bilateral | unilateral');

/** An ICD-9-CM or ICD-10-CM code with its point: "724.2", "V54.81", "M54.5", "S39.012A". */
export const ICD_CODE = '(?:\\d{3}\\.\\d{1,2}|[VE]\\d{2,3}\\.\\d{1,2}|[A-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4})';
/** One without it, only where "ICD" or brackets say what it is: "7242", "S39012A". */
export const BARE_ICD_CODE = '(?:\\d{3}|[VE]\\d{2,3}|[A-Z]\\d[0-9A-Z]{1,5})';
