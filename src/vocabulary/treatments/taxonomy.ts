/**
 * The regulator's treatment taxonomy, as the public search of Independent Medical Review decisions
 * (California Division of Workers' Compensation) offers it, and the shape of the rows that lead to it.
 */
export const TAXONOMY = {
  Pharmaceuticals: [
    'Opioids',
    'NSAID',
    'Muscle Relaxant',
    'Anti-epilepsy drugs',
    'Antidepressant',
    'AntiAnxiety',
    'Benzodiazepines',
    'Sedative-hypnotics',
    'Proton Pump Inhibitors',
    'H2 Blocker',
    'GI Agents',
    'Antiemetic',
    'Topical Analgesics',
    'Topical Compounds',
    'Adrenal Cortical Steroids',
    'Anti-infectives',
    'Antihypertensive',
    'Nutritional Products',
    'Impotence Agents',
    'Misc Analgesics',
    'Viscosupplementation',
    'Other',
  ],
  'Diagnostic Testing': ['Imaging Radiology', 'EMG/NCV/NCS', 'Lab & Pathology', 'Other Diagnostic Tests'],
  Rehabilitation: ['Physical Therapy/Occupational Therapy (PT/OT)', 'Chiropractic', 'Acupuncture', 'Other Therapies'],
  DMEPOS: ['DME', 'Electrical Stimulation', 'Prosthetics/Orthotics', 'Supplies'],
  Surgery: [
    'Spine',
    'Arthroscopic Surgery',
    'Non-arthroscopic Surgery',
    'Surgical Consult',
    'Adjunct Surgical Services',
  ],
  Injection: ['Facet Injection', 'Epidural Injection', 'Peripheral', 'Injection'],
  'Evaluation & Management': ['Medical Specialties', 'Dental Services'],
  'Psych Services': ['Evaluation & Management', 'Therapies'],
  'Home Health': ['Home Health'],
  Programs: ['Programs'],
  Transportation: ['Transportation'],
  Other: ['Other'],
} as const;

export type Category = keyof typeof TAXONOMY;

/** All categories, and all subcategories of any, each once. */
export const CATEGORIES = Object.keys(TAXONOMY) as [Category, ...Category[]];
export type Subcategory = (typeof TAXONOMY)[Category][number];
export const SUBCATEGORIES = [...new Set(Object.values(TAXONOMY).flat())] as [Subcategory, ...Subcategory[]];

/** A category and one of its own subcategories. */
export type TreatmentClass = {
  [C in Category]: { readonly category: C; readonly subcategory: (typeof TAXONOMY)[C][number] };
}[Category];

export type DrugSubcategory = (typeof TAXONOMY)['Pharmaceuticals'][number];

/** What the regulator's search tells apart among medicines beside the subcategories. */
const FINER_CLASSES = [
  'Alpha-blocker',
  'Androgens & Anabolic Steroids',
  'Anti-coagulant',
  'Antidiabetics',
  'Antihistamine',
  'Antimigraine Agent',
  'Asthma Medications',
  'Atypical Antipsychotic',
  'Barbiturates',
  'Beta-blocker',
  'Bisphosphonates',
  'Calcium Channel Blocker',
  'Cannabinoids',
  'Dopamine agonists',
  'Fibric Acid',
  'Hormones',
  'Injection',
  'Opioid Antagonist',
  'Statin',
  'Stimulants',
  'TNF modifier',
] as const;

/** The classes of medicines: the subcategories, and the finer ones. */
export const MEDICINE_CLASSES = [...TAXONOMY.Pharmaceuticals, ...FINER_CLASSES] as const;
export type MedicineClass = (typeof MEDICINE_CLASSES)[number];

/**
 * What a phrase does in a request:
 * `treatment` names what is supplied; `injection` and `operation` do so in general terms, the class hangs on the site;
 * `consultation` asks for a physician's opinion, `visit` for an appointment: whose it is decides the class;
 * `specialty` names that physician; `general` names only the kind of what is supplied ("test", "device") and decides
 * when nothing more telling does; `aside` only accompanies something else and decides when not even that does;
 * `filler` never decides.
 */
export type Role =
  | 'treatment'
  | 'injection'
  | 'operation'
  | 'consultation'
  | 'visit'
  | 'specialty'
  | 'general'
  | 'aside'
  | 'filler';

export interface TreatmentRow {
  readonly role: Role;
  readonly is: TreatmentClass;
  /** What it is when the request counts sessions of it. */
  readonly inSessions?: TreatmentClass;
  /** What it is when a part of the spine is named. */
  readonly onTheSpine?: TreatmentClass;
  /** What it is when an operation is done on it: implanted, revised, removed. */
  readonly whenOperated?: TreatmentClass;
  /** In lower case, words parted by a space, singular; a hyphen or slash in a letter parts words too. */
  readonly phrases: readonly string[];
}
