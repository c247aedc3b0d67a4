import { describe, expect, it } from 'vitest';
import { findIngredients } from '../../../src/extract/facets/ingredients.js';
import type { Found } from '../../../src/extract/found.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import { Passage } from '../../../src/text/passage.js';
import { DRUG_CLASSES, namesOf } from '../../../src/vocabulary/drugs/drugs.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

/** The active substances of what a request asks for. */

const ingredientsOf = (text: string): Found<string[]> => {
  const request = Passage.of(text);
  return findIngredients(request, findTreatment(request));
};

/** Rows of requests and their substances, "a + b"; "" for none. */
const told = (
  rows: readonly (readonly [request: string, expected: string])[],
  doubts: readonly string[] = [],
): void => {
  it.each(rows)('%s: %s', (request, expected) => {
    const found = ingredientsOf(request);
    expect(found.value.join(' + ')).toBe(expected);
    expect(found.doubts.map(({ code }) => code)).toEqual(doubts);
  });
};

describe('a name tells the substances of its label', () => {
  told([
    // Pain.
    ['Lortab 7.5/325mg #90', 'hydrocodone + acetaminophen'],
    ['Vicoprofen 7.5/200mg', 'hydrocodone + ibuprofen'],
    ['Percodan #40', 'oxycodone + aspirin'],
    ['Xtampza ER 18mg #60', 'oxycodone'],
    ['Nucynta ER 100mg', 'tapentadol'],
    ['Suboxone 8mg/2mg film #30', 'buprenorphine + naloxone'],
    ['Butrans patch 10mcg/hr #4', 'buprenorphine'],
    ['Embeda 30/1.2mg', 'morphine + naltrexone'],
    ['Ultracet 37.5/325mg #60', 'tramadol + acetaminophen'],
    ['Tylenol #3, #60', 'acetaminophen + codeine'],
    ['Tylenol with codeine #4', 'acetaminophen + codeine'],
    ['Tylenol No. 3, #60', 'acetaminophen + codeine'],
    ['Fioricet #30', 'butalbital + acetaminophen + caffeine'],
    ['Talwin NX', 'pentazocine + naloxone'],
    ['Arthrotec 75mg #60', 'diclofenac + misoprostol'],
    ['Duexis 800/26.6mg #90', 'ibuprofen + famotidine'],
    ['Vimovo 500/20mg', 'naproxen + esomeprazole'],
    ['Anaprox DS 550mg #60', 'naproxen'],
    ['Norgesic Forte #60', 'orphenadrine + aspirin + caffeine'],
    ['Soma Compound #60', 'carisoprodol + aspirin'],
    ['Fexmid 7.5mg #90', 'cyclobenzaprine'],
    ['Gralise 600mg #90', 'gabapentin'],
    // Mood, sleep, stomach, bowel.
    ['Cymbalta 60mg #30', 'duloxetine'],
    ['Wellbutrin XL 150mg', 'bupropion'],
    ['Silenor 6mg #30', 'doxepin'],
    ['Lunesta 3mg #30', 'eszopiclone'],
    ['Vistaril 25mg', 'hydroxyzine'],
    ['Zegerid 40/1100mg', 'omeprazole + sodium bicarbonate'],
    ['Dexilant 60mg', 'dexlansoprazole'],
    ['Senokot-S #60', 'docusate + senna'],
    ['Lomotil 2.5mg', 'diphenoxylate + atropine'],
    ['Movantik 25mg', 'naloxegol'],
    // Skin.
    ['EMLA cream 30g', 'lidocaine + prilocaine'],
    ['Medrox ointment', 'methyl salicylate + menthol + capsaicin'],
    ['Menthoderm gel 120gm', 'methyl salicylate + menthol'],
    ['LidoPro cream', 'capsaicin + lidocaine + menthol + methyl salicylate'],
    ['Terocin lotion 120ml', 'methyl salicylate + capsaicin + menthol + lidocaine'],
    ['Terocin patches #30', 'lidocaine + menthol'],
    ['Pennsaid 2% 112g', 'diclofenac'],
    ['Biofreeze', 'menthol'],
    // The rest.
    ['Hyzaar 100/25mg', 'losartan + hydrochlorothiazide'],
    ['Lotrel 5/20mg', 'amlodipine + benazepril'],
    ['Janumet 50/1000mg', 'sitagliptin + metformin'],
    ['Advair Diskus 250/50', 'fluticasone + salmeterol'],
    ['Augmentin 875mg #20', 'amoxicillin + clavulanate'],
    ['Bactrim DS #20', 'sulfamethoxazole + trimethoprim'],
    ['Medrol Dosepak', 'methylprednisolone'],
    ['Nurtec ODT 75mg #8', 'rimegepant'],
    ['Adderall XR 20mg', 'amphetamine + dextroamphetamine'],
    ['Chantix 1mg #56', 'varenicline'],
    ['Cialis 20mg #10', 'tadalafil'],
    ['Biktarvy #30', 'bictegravir + emtricitabine + tenofovir'],
    ['Xarelto 20mg #30', 'rivaroxaban'],
    ['Humira pen', 'adalimumab'],
    ['Vitamin B12', 'cyanocobalamin'],
  ]);
});

describe('a generic name tells itself, without its salt', () => {
  told([
    ['Tramadol HCL ER 150mg #30', 'tramadol'],
    ['Diclofenac sodium 75mg #60', 'diclofenac'],
    ['Diclofenac potassium 50mg', 'diclofenac'],
    ['Esomeprazole magnesium 40mg', 'esomeprazole'],
    ['Metoprolol succinate ER 50mg', 'metoprolol'],
    ['Hydroxyzine pamoate 25mg', 'hydroxyzine'],
    ['APAP 500mg', 'acetaminophen'],
    ['Divalproex sodium DR 250mg', 'divalproex'],
    ['Magnesium 400mg', 'magnesium'],
  ]);
});

describe('what is mixed, joined or said in two ways gives each substance once, in order', () => {
  told([
    ['Hydrocodone/APAP 10/325mg #120', 'hydrocodone + acetaminophen'],
    ['Hydrocodone bitartrate and acetaminophen 5/325mg', 'hydrocodone + acetaminophen'],
    ['Oxycodone-acetaminophen 10-325', 'oxycodone + acetaminophen'],
    ['Acetaminophen with codeine 300/30mg', 'acetaminophen + codeine'],
    ['Lisinopril-HCTZ 20/12.5mg', 'lisinopril + hydrochlorothiazide'],
    ['Olmesartan medoxomil, amlodipine besylate and HCTZ', 'olmesartan + amlodipine + hydrochlorothiazide'],
    ['Diazepam (Valium) 5mg', 'diazepam'],
    ['Norco (hydrocodone/acetaminophen) 10/325mg', 'hydrocodone + acetaminophen'],
    ['Flurbiprofen 20%, Lidocaine 5% cream 180gm', 'flurbiprofen + lidocaine'],
    ['Gabapentin 6%/Ketamine 10%/Clonidine 0.2% in base', 'gabapentin + ketamine + clonidine'],
    ['Compound cream: baclofen 2%, cyclobenzaprine 2%', 'baclofen + cyclobenzaprine'],
    ['TGHot 180gm', 'tramadol + gabapentin + menthol + camphor + capsaicin'],
    ['Flurbi (NAP) cream-LA 180gm', 'flurbiprofen + lidocaine + amitriptyline'],
    ['Cyclo/keto/lido cream 240gm', 'cyclobenzaprine + ketoprofen + lidocaine'],
    ['Flurlido-A 240gm', 'flurbiprofen + lidocaine + amitriptyline'],
    ['Naprapac 500', 'naproxen + lansoprazole'],
    ['Cyclobenzaprine comfort pac', 'cyclobenzaprine'],
    ['Bacitracin zinc ointment', 'bacitracin'],
  ]);
});

describe('an injection of a named substance tells it', () => {
  told([
    ['Toradol injection 60mg', 'ketorolac'],
    ['Kenalog injection, right knee', 'triamcinolone'],
    ['Injection of Depo-Medrol 40mg and lidocaine 1%, left shoulder', 'methylprednisolone + lidocaine'],
    ['Trigger point injections with Marcaine', 'bupivacaine'],
    ['Botox 200 units for migraine', 'onabotulinumtoxina'],
    ['Botox injections for the neck', 'onabotulinumtoxina'],
    ['Supartz injections x 5, left knee', 'hyaluronate'],
    ['Synvisc-One, right knee', 'hyaluronate'],
    ['Hyaluronic acid injection', 'hyaluronate'],
    ['B12 injection', 'cyanocobalamin'],
    ['Ketamine infusion x 5', 'ketamine'],
    ['Ketamine infusions for major depression', 'ketamine'],
  ]);
});

describe('a class, a device, a test or a therapy has none', () => {
  told([
    ['Steroid injection, left shoulder', ''],
    ['Lumbar epidural steroid injection at L4-5', ''],
    ['Muscle relaxant', ''],
    ['NSAID', ''],
    ['Compound cream', ''],
    ['PRP injection, right elbow', ''],
    ['Vitamin D level', ''],
    ['Labs: testosterone, free and total', ''],
    ['TENS unit', ''],
    ['Balance training 2 times 6', ''],
    ['Restore wheelchair cushion', ''],
    ['Concert hearing aid', ''],
    ['Leather lumbar brace', ''],
    ['Vertical lift platform', ''],
    ['Weather-proof ramp', ''],
    ['Elevate leg rest', ''],
    ['Heather Smith, home health aide, 4 hours', ''],
    ['Focus on function program', ''],
    ['Premier walker', ''],
    ['Creative therapy group 6 sessions', ''],
    ['Traverse mobility scooter', ''],
    ['Ella compression stockings', ''],
    ['Physical therapy 2x6', ''],
    ['Cold therapy unit', ''],
  ]);
});

describe('a medicine of which no substance is known is doubted', () => {
  told(
    [
      ['Quorvexa 40mg #30', ''],
      ['Theramine #90', ''],
      ['Probiotic #30', ''],
      ['Xelodoxin gel 120 grams', ''],
    ],
    ['unknown-ingredients'],
  );
});

describe('so is a part of a mixture that the tables lack', () => {
  told(
    [
      ['Flurbiprofen 20%, Quorvexa 5% cream', 'flurbiprofen'],
      ['Tramadol/quorvexa 50/10mg', 'tramadol'],
      ['Norco and quorvexa', 'hydrocodone + acetaminophen'],
      ['Motrin sinus 200mg', 'ibuprofen'],
      ['Benicar triple 40mg', 'olmesartan'],
    ],
    ['unknown-ingredients'],
  );
  it('where it stands', () => {
    const [doubt] = ingredientsOf('Flurbiprofen 20%, Quorvexa 5% cream').doubts;
    expect(doubt).toMatchObject({ message: 'The active substances of "Quorvexa" are not known.', path: '' });
    expect(doubt!.span).toEqual({ start: 18, end: 26 });
  });
});

describe('names of the lists are read also where they are misspelt, generic ones also by their ending', () => {
  told([
    ['Cyclobenzaprne 7.5mg #60', 'cyclobenzaprine'],
    ['Flurbiprofen 20%, Gabapentn 6% cream', 'flurbiprofen + gabapentin'],
  ]);
  told([['Quorvapril 10mg #30', 'quorvapril']], ['unknown-ingredients']);
});

describe('places and rules', () => {
  it('each substance stands where its name does', () => {
    const text = 'Percocet 10/325mg and naproxen';
    const { places, reasons } = ingredientsOf(text);
    expect(places.map(({ path, span }) => [path, text.slice(span.start, span.end)])).toEqual([
      ['/0', 'Percocet'],
      ['/1', 'Percocet'],
      ['/2', 'naproxen'],
    ]);
    expect(reasons.map(({ rule }) => rule)).toEqual(['known-name', 'known-name', 'known-name']);
  });
});

describe('the tables', () => {
  const rows = DRUG_CLASSES.flatMap(({ medicines = [] }) => medicines);

  it('have names of words alone: a row that runs over its line is read as one', () => {
    const odd = DRUG_CLASSES.flatMap(namesOf).filter((name) => !/^[a-z0-9][a-z0-9' ]*$/.test(name));
    expect(odd).toEqual([]);
  });

  it('tell substances in lower case, without a salt behind them', () => {
    const substances = rows.flatMap(({ ingredients }) => ingredients);
    expect(substances.filter((each) => !/^[a-z0-9][a-z0-9' -]*$/.test(each))).toEqual([]);
    expect(
      substances.filter((each) => / (?:hydrochloride|sodium|maleate|mesylate|tartrate|besylate)$/.test(each)),
    ).toEqual([]);
  });

  it('give a name the same substances wherever it stands', () => {
    const first = new Map<string, string>();
    const conflicts: string[] = [];
    for (const { ingredients, names } of rows)
      for (const name of names) {
        const own = ingredients.join(' + ');
        const other = first.get(name) ?? own;
        if (other !== own) conflicts.push(`${name}: ${other}, ${own}`);
        first.set(name, other);
      }
    expect(conflicts).toEqual([]);
  });

  it('hold every name: asked for by itself, each gives its substances', () => {
    const lacking = rows.flatMap(({ ingredients, names }) =>
      names.filter((name) => ingredients.some((each) => !ingredientsOf(`${name} 10mg #30`).value.includes(each))),
    );
    expect(lacking).toEqual([]);
  });
});

describe('time', () => {
  it.each(['Norco/', 'Norco and zelodine/', 'zelodine 5%, ', 'flurbiprofen 10%, ', 'magnesium ', 'Norco 10 mg-'])(
    'grows with the length alone: %s',
    (piece) => {
      const medicine = findTreatment(Passage.of('Norco 10mg'));
      expectLinear(
        (size) => repeated(piece, size),
        (text) => findIngredients(Passage.of(text), medicine),
      );
    },
  );
});
