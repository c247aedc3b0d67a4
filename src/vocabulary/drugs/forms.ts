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
