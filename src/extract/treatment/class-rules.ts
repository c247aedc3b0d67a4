import { CONDITION_SITES, PERIPHERAL_SITES, RADIOFREQUENCY_SITES, SPINE_SITES } from '../../vocabulary/body-parts.js';
import { INJECTED_BY_PHYSICIAN } from '../../vocabulary/treatments/injections.js';
import type { Category, Subcategory, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { numberOf } from '../../text/numbers.js';
import { wordList } from '../../text/word-list.js';
import { SPINAL_LEVEL } from '../../text/words.js';
import { isMedicine, type Match, type Reading } from './reading.js';
import type { RequestWord } from './request-words.js';
import { isSeries, speaksOfSessions } from './sessions.js';

/** A row of an ordered table: the first that fits decides. */
export interface ClassRule {
  readonly id: string;
  /** The words that decide, where the rule fits. `asked`: those by which the table was chosen. */
  readonly when: (reading: Reading, asked: Match) => Match | undefined;
  /** The class, or the table that tells it. */
  readonly gives: TreatmentClass | ((by: Match, reading: Reading) => TreatmentClass) | readonly ClassRule[];
  /** A request that the rule decides, and how; a test holds every row to its own. */
  readonly example: TreatmentClass & { readonly request: string };
}

const asItsOwn = ({ entry }: Match): TreatmentClass => entry.is;
const always = (_: Reading, asked: Match): Match => asked;

const firstOf = ({ named }: Reading, role: Match['entry']['role']): Match | undefined =>
  named.find(({ entry }) => entry.role === role);
const lastOf = ({ named }: Reading, role: Match['entry']['role']): Match | undefined =>
  named.findLast(({ entry }) => entry.role === role);
/** The medicine asked for: one that is named rather than a word for its kind, "medication: …". */
const medicineIn = ({ named }: Reading): Match | undefined =>
  named.find((match) => isMedicine(match) && match.entry.named) ?? named.find(isMedicine);
const treatmentIn = (matches: readonly Match[], fits: (is: TreatmentClass) => boolean): Match | undefined =>
  matches.find(({ entry }) => entry.role === 'treatment' && fits(entry.is));

/** Categories whose own assessment stays with them: a physical therapy evaluation is physical therapy. */
const ASSESSED_BY_THEMSELVES: ReadonlySet<Category> = new Set<Category>([
  'Rehabilitation',
  'Programs',
  'Home Health',
  'Transportation',
  'Psych Services',
  'Other',
]);

/** A physician, or what only one kind of physician does. */
const namesPhysician = ({ entry: { role, is } }: Match): boolean =>
  role === 'specialty' ||
  (is.category === 'Psych Services' && role === 'treatment') ||
  is.subcategory === 'Dental Services';
const isOperation = ({ entry: { role, is } }: Match): boolean =>
  role === 'operation' || (is.category === 'Surgery' && is.subcategory !== 'Adjunct Surgical Services');
/** The first word of whose time it is: a physician, or for a consultation the operation that it is about. */
const whoseTime = ({ matches }: Reading, visit: Match): Match | undefined =>
  matches.find((match) => namesPhysician(match) || (visit.entry.role === 'consultation' && isOperation(match)));

/** A physician's time is asked for: whose? */
const VISIT_RULES: readonly ClassRule[] = [
  {
    id: 'own-assessment',
    when: ({ named }) =>
      treatmentIn(
        named,
        ({ category, subcategory }) =>
          ASSESSED_BY_THEMSELVES.has(category) ||
          subcategory === 'Dental Services' ||
          subcategory === 'Adjunct Surgical Services',
      ),
    gives: asItsOwn,
    example: { request: 'Massage therapy evaluation', category: 'Rehabilitation', subcategory: 'Other Therapies' },
  },
  {
    id: 'for-a-program',
    when: ({ matches }) => treatmentIn(matches, ({ category }) => category === 'Programs'),
    gives: asItsOwn,
    example: { request: 'Evaluation for a weight loss program', category: 'Programs', subcategory: 'Programs' },
  },
  {
    id: 'specialist',
    when: (reading, visit) => {
      const whose = whoseTime(reading, visit);
      return whose && namesPhysician(whose) ? whose : undefined;
    },
    gives: asItsOwn,
    example: {
      request: 'Consultation with a psychiatrist before knee surgery',
      category: 'Psych Services',
      subcategory: 'Evaluation & Management',
    },
  },
  {
    id: 'about-an-operation',
    when: whoseTime,
    gives: { category: 'Surgery', subcategory: 'Surgical Consult' },
    example: { request: 'Evaluation for hip replacement', category: 'Surgery', subcategory: 'Surgical Consult' },
  },
  {
    id: 'any-physician',
    when: always,
    gives: asItsOwn,
    example: {
      request: 'Office visit',
      category: 'Evaluation & Management',
      subcategory: 'Medical Specialties',
    },
  },
];

/** An injection is asked for: of what kind? */
const INJECTION_RULES: readonly ClassRule[] = [
  {
    id: 'named-elsewhere',
    when: ({ matches }) => treatmentIn(matches, ({ category }) => category === 'Injection'),
    gives: asItsOwn,
    example: {
      request: 'Steroid injection, caudal',
      category: 'Injection',
      subcategory: 'Epidural Injection',
    },
  },
  {
    id: 'viscosupplement',
    when: ({ matches }) =>
      matches.find((match) => isMedicine(match) && match.entry.is.subcategory === 'Viscosupplementation'),
    gives: asItsOwn,
    example: {
      request: 'Injection of the right knee with Orthovisc',
      category: 'Pharmaceuticals',
      subcategory: 'Viscosupplementation',
    },
  },
  {
    id: 'joint-or-tendon',
    when: ({ words }, asked) => (words.some(({ key }) => PERIPHERAL_SITES.has(key)) ? asked : undefined),
    gives: { category: 'Injection', subcategory: 'Peripheral' },
    example: { request: 'Cortisone injection, left ankle', category: 'Injection', subcategory: 'Peripheral' },
  },
  {
    id: 'any-site',
    when: always,
    gives: { category: 'Injection', subcategory: 'Injection' },
    example: { request: 'Lidocaine injection', category: 'Injection', subcategory: 'Injection' },
  },
];

/** What makes of a substance's name a test for it: "vitamin D level", "testosterone, total and free". */
const MEASURING_WORDS = 'levels?|tests?|testing|screen(?:ing)?|assay|panel|labs?';
const MEASURED = new RegExp(
  `^(?:,? (?:total|free)\\b|\\s+(?:25[- ]?(?:oh|hydroxy)\\s+)?(?:blood |serum |urine )?(?:${MEASURING_WORDS})\\b)`,
  'i',
);
const INJECTING_WORDS = /\b(?:inject(?:ion|ions|ed)?|intramuscular|shots?|infusion)\b/i;

/** A medicine is asked for: to take, to measure, or put in by a physician's needle? */
const MEDICINE_RULES: readonly ClassRule[] = [
  {
    id: 'measured',
    when: ({ text }, asked) => (MEASURED.test(text.slice(asked.end)) ? asked : undefined),
    gives: { category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' },
    example: { request: 'Gabapentin level', category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' },
  },
  {
    id: 'by-needle',
    when: ({ text }, asked) =>
      INJECTED_BY_PHYSICIAN.has(asked.phrase) && INJECTING_WORDS.test(text) ? asked : undefined,
    gives: INJECTION_RULES,
    example: {
      request: 'Ketorolac 60 mg intramuscular, right hip',
      category: 'Injection',
      subcategory: 'Injection',
    },
  },
  {
    id: 'supplied',
    when: always,
    gives: asItsOwn,
    example: { request: 'Naproxen 500 mg #60', category: 'Pharmaceuticals', subcategory: 'NSAID' },
  },
];

/** The arthroscope, wherever a request names it. */
const arthroscope = ({ matches }: Reading): Match | undefined =>
  matches.find(
    ({ entry, phrase }) =>
      entry.is.category === 'Surgery' && (phrase.startsWith('arthroscop') || phrase.endsWith('arthroscopy')),
  );

/** Words that make of a therapy the apparatus for it; "12 units" counts therapy. */
const APPARATUS_WORDS =
  'devices?|machine|equipment|rental|pads?|lamps?|blankets?|garments?|cushions?|appliances?|tables?|(?<!\\d\\s)unit';
const APPARATUS = new RegExp(`\\b(?:${APPARATUS_WORDS})\\b`, 'i');
const RADIOFREQUENCY = /^(?:radio ?frequency|rfa|rf )|rhizotomy|neurotomy|ablation/;
const radiofrequencySite = ({ words }: Reading): RequestWord | undefined =>
  words.find(({ key }) => RADIOFREQUENCY_SITES.has(key));

const TESTING_BEHIND = /^\s+(?:tests?|testing|measurements?|readings?)\b/i;
const isApparatus = ({ subcategory }: TreatmentClass): boolean =>
  subcategory === 'DME' || subcategory === 'Electrical Stimulation';

/** "L4-5", and without a hyphen "L4L5". */
const SPINE_LEVEL = new RegExp(`^(?:${SPINAL_LEVEL}|[clts]\\d[clts]\\d)$`);
const isOfTheSpine = ({ key }: RequestWord): boolean => SPINE_SITES.has(key) || SPINE_LEVEL.test(key);

/** Words for an injection that tell nothing of its kind. */
const BLOCK = /^(?:(?:diagnostic|regional|nerve|steroid) )?block$|^nerve injection$|^infusion$/;

/** What makes a program of a stay in a hospital. */
const PROGRAM_WORDS = /\b(?:rehab\w*|detox\w*|program|psychiatric|pain management|weaning)\b/i;

/** "rehabilitation", and "program" right behind it. */
const REHABILITATION = /\brehab(?:ilitation)?$/;
const PROGRAM_BEHIND = /^\s+program(?:me)?s?\b/i;

/** It is something else when sessions of it are counted. */
const IN_SESSIONS: ClassRule = {
  id: 'in-sessions',
  when: ({ text }, asked) => (asked.entry.inSessions && speaksOfSessions(text) ? asked : undefined),
  gives: ({ entry }) => entry.inSessions!,
  example: { request: 'Ultrasound, 6 sessions', category: 'Rehabilitation', subcategory: 'Other Therapies' },
};

/** Medicines and light that are given for the mind as well as for pain, and the conditions of the mind. */
const ALSO_FOR_THE_MIND = /^(?:iv )?ketamine|^(?:photo|light )therapy/;
const OF_THE_MIND =
  /\b(?:depress\w*|ptsd|post-?traumatic stress|anxiety|suicid\w*|bipolar|psychiatric|mood disorder)\b/i;

/** Something that has a name of its own is asked for: does the request make anything else of it? */
const TREATMENT_RULES: readonly ClassRule[] = [
  IN_SESSIONS,
  {
    id: 'for-the-mind',
    when: ({ text }, asked) => (ALSO_FOR_THE_MIND.test(asked.phrase) && OF_THE_MIND.test(text) ? asked : undefined),
    gives: { category: 'Psych Services', subcategory: 'Therapies' },
    example: {
      request: 'Ketamine infusions for major depression',
      category: 'Psych Services',
      subcategory: 'Therapies',
    },
  },
  {
    id: 'rehabilitation-program',
    when: ({ text }, asked) =>
      asked.entry.is.category === 'Rehabilitation' &&
      REHABILITATION.test(asked.phrase) &&
      PROGRAM_BEHIND.test(text.slice(asked.end))
        ? asked
        : undefined,
    gives: { category: 'Programs', subcategory: 'Programs' },
    example: { request: 'Cognitive rehabilitation program', category: 'Programs', subcategory: 'Programs' },
  },
  {
    id: 'inpatient-program',
    when: ({ text }, asked) => (asked.phrase.startsWith('inpatient') && PROGRAM_WORDS.test(text) ? asked : undefined),
    gives: { category: 'Programs', subcategory: 'Programs' },
    example: { request: 'Inpatient stay for detoxification', category: 'Programs', subcategory: 'Programs' },
  },
  {
    id: 'block-of-a-named-kind',
    when: ({ named }, asked) =>
      BLOCK.test(asked.phrase) && asked.entry.is.subcategory === 'Injection'
        ? treatmentIn(named, ({ category, subcategory }) => category === 'Injection' && subcategory !== 'Injection')
        : undefined,
    gives: asItsOwn,
    example: { request: 'Epidural continuous infusion', category: 'Injection', subcategory: 'Epidural Injection' },
  },
  {
    id: 'through-the-arthroscope',
    when: (reading, asked) =>
      asked.entry.is.subcategory === 'Non-arthroscopic Surgery' ? arthroscope(reading) : undefined,
    gives: { category: 'Surgery', subcategory: 'Arthroscopic Surgery' },
    example: {
      request: 'Synovectomy, arthroscopic, left wrist',
      category: 'Surgery',
      subcategory: 'Arthroscopic Surgery',
    },
  },
  {
    id: 'apparatus-of-a-therapy',
    when: ({ text }, asked) =>
      asked.entry.is.subcategory === 'Other Therapies' && APPARATUS.test(text) ? asked : undefined,
    gives: { category: 'DMEPOS', subcategory: 'DME' },
    example: { request: 'Biofeedback machine', category: 'DMEPOS', subcategory: 'DME' },
  },
  {
    id: 'test-by-its-device',
    when: ({ text }, asked) =>
      asked.entry.is.category === 'DMEPOS' && TESTING_BEHIND.test(text.slice(asked.end)) ? asked : undefined,
    gives: { category: 'Diagnostic Testing', subcategory: 'Other Diagnostic Tests' },
    example: { request: 'Spirometer test', category: 'Diagnostic Testing', subcategory: 'Other Diagnostic Tests' },
  },
  {
    id: 'apparatus-in-sessions',
    when: ({ text }, asked) => (isApparatus(asked.entry.is) && isSeries(text) ? asked : undefined),
    gives: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    example: { request: 'Infrared lamp 2 times 3', category: 'Rehabilitation', subcategory: 'Other Therapies' },
  },
  {
    id: 'operation-on-the-spine',
    when: ({ words }, asked) => (asked.entry.onTheSpine && words.some(isOfTheSpine) ? asked : undefined),
    gives: ({ entry }) => entry.onTheSpine!,
    example: { request: 'Neurolysis, lumbar', category: 'Surgery', subcategory: 'Spine' },
  },
  {
    id: 'radiofrequency-of-no-facet',
    when: (reading, asked) =>
      asked.entry.is.subcategory === 'Facet Injection' &&
      RADIOFREQUENCY.test(asked.phrase) &&
      radiofrequencySite(reading)
        ? asked
        : undefined,
    gives: (_, reading) => ({
      category: 'Injection',
      subcategory: RADIOFREQUENCY_SITES.get(radiofrequencySite(reading)!.key)!,
    }),
    example: {
      request: 'Radiofrequency ablation of the left hip',
      category: 'Injection',
      subcategory: 'Injection',
    },
  },
  {
    id: 'as-named',
    when: always,
    gives: asItsOwn,
    example: { request: 'Knee brace', category: 'DMEPOS', subcategory: 'Prosthetics/Orthotics' },
  },
];

/** An operation is asked for in general terms: on what, and how? */
const OPERATION_RULES: readonly ClassRule[] = [
  {
    id: 'through-the-arthroscope',
    when: arthroscope,
    gives: { category: 'Surgery', subcategory: 'Arthroscopic Surgery' },
    example: { request: 'Revision, arthroscopic, right hip', category: 'Surgery', subcategory: 'Arthroscopic Surgery' },
  },
  {
    id: 'named-elsewhere',
    when: ({ matches }) =>
      treatmentIn(
        matches,
        ({ category, subcategory }) => category === 'Surgery' && subcategory !== 'Adjunct Surgical Services',
      ),
    gives: asItsOwn,
    example: { request: 'Revision of lumbar fusion', category: 'Surgery', subcategory: 'Spine' },
  },
  {
    id: 'on-the-spine',
    when: ({ words }, asked) => (words.some(isOfTheSpine) ? asked : undefined),
    gives: { category: 'Surgery', subcategory: 'Spine' },
    example: { request: 'Decompression at L3-4', category: 'Surgery', subcategory: 'Spine' },
  },
  {
    id: 'anywhere-else',
    when: always,
    gives: { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    example: { request: 'Revision, right thumb', category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
  },
];

/** What may stand in front of a bare "therapy" without making another one of it. */
const BARE = new Set(
  wordList(`
  additional | additionally | another | bilateral | continue | continuation | continued | course | extended | extra |
  formal | further | home | in | initial | left | more | of | ongoing | outpatient | person | postop | preop |
  remaining | request | retrospective | right | session | skilled | supervised | the | treatment | trial | visit`),
);
const isBare = ({ key }: RequestWord): boolean =>
  BARE.has(key) || SPINE_SITES.has(key) || PERIPHERAL_SITES.has(key) || numberOf(key) !== null;

/** Only the kind of what is supplied is told. */
const GENERAL_RULES: readonly ClassRule[] = [
  {
    id: 'pad-for-a-part-of-the-body',
    when: ({ words }, asked) => {
      const before = asked.first > 0 ? words[asked.first - 1] : undefined;
      return asked.phrase === 'pad' && before && CONDITION_SITES.has(before.key) ? asked : undefined;
    },
    gives: { category: 'DMEPOS', subcategory: 'Supplies' },
    example: { request: 'Arm pad', category: 'DMEPOS', subcategory: 'Supplies' },
  },
  {
    id: 'bare-therapy',
    when: ({ words }, asked) =>
      asked.entry.is.category === 'Rehabilitation' && words.slice(0, asked.first).every(isBare) ? asked : undefined,
    gives: { category: 'Rehabilitation', subcategory: 'Physical Therapy/Occupational Therapy (PT/OT)' },
    example: {
      request: 'Additional therapy for the wrist',
      category: 'Rehabilitation',
      subcategory: 'Physical Therapy/Occupational Therapy (PT/OT)',
    },
  },
  IN_SESSIONS,
  {
    id: 'of-its-kind',
    when: always,
    gives: asItsOwn,
    example: { request: 'Nervotex therapy', category: 'Rehabilitation', subcategory: 'Other Therapies' },
  },
];

/** "Norco 10/325mg", "Neurontin caps 300 mg": the dose right behind a medicine's name. */
const DOSE_BEHIND = /^(?:\s+[a-z]+)?\s*\d[\d./]*\s?(?:mg|mcg|%)/i;

/** What dentists do to teeth goes by the names of surgery, of adjusting, of braces. */
const DONE_TO_TEETH: ReadonlySet<Subcategory> = new Set<Subcategory>([
  'Non-arthroscopic Surgery',
  'Chiropractic',
  'Prosthetics/Orthotics',
]);
const TEETH = new Set(wordList('tooth | molar | premolar | bicuspid | denture | gingiva | gingival | periodontal'));
const isDental = ({ entry }: Match): boolean => entry.is.subcategory === 'Dental Services';
const isAboutTeeth = ({ words, named }: Reading): boolean =>
  named.some(isDental) || words.some(({ key }) => TEETH.has(key));

/** The device operated on: "replacement of a brace" is no surgery, "revision of a spinal cord stimulator" is. */
function operatedDevice(reading: Reading): Match | undefined {
  const operation = lastOf(reading, 'operation');
  if (!operation) return undefined;
  const next = reading.matches.find(({ start, entry }) => start > operation.start && entry.role === 'treatment');
  const isOf = next && reading.text.slice(operation.end, next.start).startsWith(' of ');
  return isOf && (next.entry.is.category === 'DMEPOS' || isDental(next)) ? next : undefined;
}

/** What a request is about: the first clause that names anything; words that only accompany decide where none does. */
export const CLASS_RULES: readonly ClassRule[] = [
  {
    id: 'announced-test',
    when: ({ named, announcing }) =>
      named.every(isMedicine)
        ? treatmentIn(announcing, ({ category }) => category === 'Diagnostic Testing')
        : undefined,
    gives: asItsOwn,
    example: { request: 'Labs: vitamin D', category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' },
  },
  {
    id: 'visit',
    when: (reading) => firstOf(reading, 'visit') ?? firstOf(reading, 'consultation'),
    gives: VISIT_RULES,
    example: {
      request: 'Neurology consultation',
      category: 'Evaluation & Management',
      subcategory: 'Medical Specialties',
    },
  },
  {
    id: 'medicine',
    when: (reading) => (firstOf(reading, 'treatment') ? undefined : medicineIn(reading)),
    gives: MEDICINE_RULES,
    example: { request: 'Soma 350 mg', category: 'Pharmaceuticals', subcategory: 'Muscle Relaxant' },
  },
  {
    id: 'dosed-medicine',
    when: (reading) => {
      const medicine = medicineIn(reading);
      return medicine && DOSE_BEHIND.test(reading.text.slice(medicine.end)) ? medicine : undefined;
    },
    gives: MEDICINE_RULES,
    example: { request: 'Post-op DVT prophylaxis Lovenox 40 mg', category: 'Pharmaceuticals', subcategory: 'Other' },
  },
  {
    id: 'medicine-behind-treatment',
    when: (reading) => {
      const medicine = medicineIn(reading);
      const treatment = lastOf(reading, 'treatment');
      if (!medicine || !treatment || medicine.start < treatment.start) return undefined;
      return treatment.entry.is.category === 'Diagnostic Testing' ? undefined : medicine;
    },
    gives: MEDICINE_RULES,
    example: { request: 'Hot pack Biofreeze', category: 'Pharmaceuticals', subcategory: 'Topical Analgesics' },
  },
  {
    id: 'done-to-teeth',
    when: (reading) => {
      const done = lastOf(reading, 'treatment') ?? lastOf(reading, 'operation');
      return done && DONE_TO_TEETH.has(done.entry.is.subcategory) && isAboutTeeth(reading) ? done : undefined;
    },
    gives: { category: 'Evaluation & Management', subcategory: 'Dental Services' },
    example: {
      request: 'Surgical removal of a molar',
      category: 'Evaluation & Management',
      subcategory: 'Dental Services',
    },
  },
  {
    id: 'implanted-device',
    when: (reading) => {
      const treatment = lastOf(reading, 'treatment');
      return treatment?.entry.whenOperated && lastOf(reading, 'operation') ? treatment : undefined;
    },
    gives: ({ entry }) => entry.whenOperated!,
    example: { request: 'Spinal cord stimulator lead revision', category: 'Surgery', subcategory: 'Spine' },
  },
  {
    id: 'treatment',
    when: (reading) => lastOf(reading, 'treatment'),
    gives: TREATMENT_RULES,
    example: { request: 'MRI of the brain', category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' },
  },
  {
    id: 'injection',
    when: (reading) => firstOf(reading, 'injection'),
    gives: INJECTION_RULES,
    example: { request: 'Steroid injection, right elbow', category: 'Injection', subcategory: 'Peripheral' },
  },
  {
    id: 'operation-on-implant',
    when: (reading) => {
      const device = operatedDevice(reading);
      return device?.entry.whenOperated && device;
    },
    gives: ({ entry }) => entry.whenOperated!,
    example: { request: 'Removal of the spinal cord stimulator', category: 'Surgery', subcategory: 'Spine' },
  },
  {
    id: 'operation-on-device',
    when: operatedDevice,
    gives: TREATMENT_RULES,
    example: { request: 'Replacement of hearing aids', category: 'DMEPOS', subcategory: 'DME' },
  },
  {
    id: 'operation',
    when: (reading) => lastOf(reading, 'operation'),
    gives: OPERATION_RULES,
    example: { request: 'Right ankle surgery', category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
  },
  {
    id: 'specialist-in-sessions',
    when: (reading) => {
      const specialist = firstOf(reading, 'specialty');
      return specialist?.entry.inSessions && speaksOfSessions(reading.text) ? specialist : undefined;
    },
    gives: ({ entry }) => entry.inSessions!,
    example: { request: 'Chiropractor 2x4', category: 'Rehabilitation', subcategory: 'Chiropractic' },
  },
  {
    id: 'goes-with-surgery',
    when: (reading) => {
      const specialist = firstOf(reading, 'specialty');
      return specialist?.phrase === 'surgical' ? specialist : undefined;
    },
    gives: { category: 'Surgery', subcategory: 'Adjunct Surgical Services' },
    example: { request: 'Surgical drape', category: 'Surgery', subcategory: 'Adjunct Surgical Services' },
  },
  {
    id: 'specialist',
    when: (reading) => firstOf(reading, 'specialty'),
    gives: asItsOwn,
    example: {
      request: 'Referral to a rheumatologist',
      category: 'Evaluation & Management',
      subcategory: 'Medical Specialties',
    },
  },
  {
    id: 'general-word',
    when: ({ words, matches }) => {
      const [first] = matches;
      const clause = first && words[first.first]!.clause;
      return matches.findLast(({ entry, first: at }) => entry.role === 'general' && words[at]!.clause === clause);
    },
    gives: GENERAL_RULES,
    example: { request: 'Vortex platform test', category: 'Diagnostic Testing', subcategory: 'Other Diagnostic Tests' },
  },
  {
    id: 'only-an-aside',
    when: ({ matches }) => matches[0],
    gives: asItsOwn,
    example: { request: 'Ultrasound guidance', category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' },
  },
];
