import { wordList } from '../../text/word-list.js';

/**
 * Salts and release forms that belong to a name as written ("Venlafaxine HCL ER"). Abbreviations are those of USP
 * dosage-form nomenclature and of brand labels.
 */
export const SALTS_AND_RELEASES = wordList(`
  hcl | hydrochloride | hydrochlorid | gluconate | sodium | sod | potassium | magnesium | mag | calcium | tartrate |
  bitartrate | bit | succinate | maleate | besylate | mesylate | citrate | sulfate | sulphate | phosphate |
  acetate | bromide | hbr | hydrobromide | pamoate | tromethamine | epolamine | fumarate | monohydrate |
  hyclate | furoate | propionate | dipropionate | acetonide | cypionate | enacarbil | oxalate | nitrate |
  lactate | trihydrate | er | xr | sr | cr | la | dr | ec | ir | xl | xt | cd | ds | odt | pm | am | hp | es |
  tdp | extended release | delayed release | sustained release | immediate release | controlled release |
  extra strength`);

/** Forms put on the skin. */
export const SKIN_FORMS = wordList(`
  cream | creams | creme | gel | gels | jelly | rub | ointment | ointments | oint | lotion | lotions | patch |
  patches | topical | topically | transdermal | roll on | balm | liniment | pad | pads | foam | spray | base`);

/** Of these, those that make a medicine of an unknown name before them. */
export const NAMED_SKIN_FORMS = wordList(`
  cream | creme | gel | ointment | lotion | patch | patches | balm | liniment | roll-on | rub | salve`);

/** Forms for elsewhere than the skin that a percentage goes with too. */
export const OTHER_FORMS = wordList(`
  ophthalmic | eye | otic | ear | nasal | oral | injectable | injection | injections | vial | vials | infusion |
  suppository | suppositories | vaginal`);

/** What a dispensed number counts. */
export const COUNTED_FORMS = wordList(`
  tablet | tablets | tab | tabs | tbs | capsule | capsules | cap | caps | pill | pills | patch | patches |
  lozenge | lozenges | suppository | suppositories | tube | tubes | bottle | bottles | box | boxes | container |
  containers | jar | jars | vial | vials | syringe | syringes | pack | packs | packet | packets | kit | kits |
  inhaler | inhalers | count | ct | pen | pens | sachet | sachets | carton | cartons | ea | film | films |
  strip | strips | ampule | ampules | injection | injections | canister | canisters | unit | units`);

/** Words after "1 tablet" that make of it a dose to take, not a number dispensed. */
export const DOSING_WORDS = wordList(`
  po | p.o | by mouth | oral | orally | per day | per week | every | q | qd | qh | qw | daily | bid | tid |
  qid | qhs | hs | at night | at bedtime | twice | once | a day | each | prn | as needed | in the | nightly |
  to affected | to the affected | one time | two times | three times | four times`);

/** What a quantity counts, by the words for one of it. */
export const UNITS_OF_QUANTITY: readonly (readonly [unit: string, words: readonly string[]])[] = [
  ['tablets', wordList('tablet | tablets | tab | tabs | tbs | caplet | caplets')],
  ['capsules', wordList('capsule | capsules | cap | caps | softgel | softgels')],
  ['pills', wordList('pill | pills')],
  ['patches', wordList('patch | patches')],
  ['lozenges', wordList('lozenge | lozenges | troche | troches')],
  ['suppositories', wordList('suppository | suppositories')],
  ['tubes', wordList('tube | tubes')],
  ['bottles', wordList('bottle | bottles')],
  ['boxes', wordList('box | boxes')],
  ['containers', wordList('container | containers')],
  ['jars', wordList('jar | jars')],
  ['vials', wordList('vial | vials')],
  ['syringes', wordList('syringe | syringes')],
  ['packs', wordList('pack | packs')],
  ['packets', wordList('packet | packets | sachet | sachets')],
  ['kits', wordList('kit | kits')],
  ['inhalers', wordList('inhaler | inhalers')],
  ['pens', wordList('pen | pens')],
  ['cartons', wordList('carton | cartons')],
  ['films', wordList('film | films')],
  ['strips', wordList('strip | strips')],
  ['ampules', wordList('ampule | ampules | ampoule | ampoules')],
  ['injections', wordList('injection | injections')],
  ['canisters', wordList('canister | canisters')],
  ['units', wordList('unit | units')],
  ['grams', wordList('gram | grams | gm | gms | g')],
  ['ml', wordList('ml | mls | cc | milliliter | milliliters')],
  ['ounces', wordList('oz | ounce | ounces')],
];

/** Of these, the forms that a bare number counts where they stand elsewhere in the request: "tablets 10mg #60". */
export const FORMS_COUNTED_SINGLY: ReadonlySet<string> = new Set(
  wordList(`
  tablets | capsules | pills | patches | lozenges | suppositories | vials | syringes | films | strips | inhalers |
  pens | ampules | packets | kits | injections`),
);

/** Words right behind a name that make another mixture of it: "Advil cold and sinus" holds more than Advil. */
export const CHANGES_OF_MIXTURE: ReadonlySet<string> = new Set(
  wordList('cold | sinus | congestion | flu | cough | decongestant | electrolytes | triple | hct | hctz | duo'),
);

/** Words beside the names of substances that name none: salts, forms, bases and how a medicine is taken. */
export const BESIDE_SUBSTANCES: ReadonlySet<string> = new Set([
  ...SALTS_AND_RELEASES,
  ...SKIN_FORMS,
  ...OTHER_FORMS,
  ...COUNTED_FORMS,
  ...DOSING_WORDS,
  ...wordList(`
    base | vehicle | pluronic | lipoderm | versapro | versatile | ultraderm | pentravan | solution | suspension |
    powder | liquid | elixir | syrup | strength | generic | brand | bedtime | needed | refill | month | monthly | day |
    week | hour | supply | area | affected | directed | mixture | combination | containing | quantity | request |
    retrospective | prospective | prescription | medication | purchase | unknown | dose | dosage | disodium |
    dihydrate |
    hydrate | medoxomil | axetil | proxetil | mofetil | disoproxil | cilexetil | etexilate | valerate | enanthate |
    decanoate | undecanoate | hemihydrate | anhydrous | tosylate | malate | stearate | ethylsuccinate | estolate |
    benzoate | salicylate | buccal | sublingual | nasal | chewable | orally | disintegrating | extended | release |
    delayed | sustained | immediate | controlled`),
]);
