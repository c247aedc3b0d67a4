import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../helpers/treatment.js';

/** What a quantity counts, and how often a prescription may be filled again. */

const drugOf = (request: string) => readTreatment(request).value.drug!;

describe('what a quantity counts stands behind its number', () => {
  it.each([
    ['Norco 10/325mg, 60 tablets', 60, 'tablets'],
    ['Norco 10/325mg 60 tabs', 60, 'tablets'],
    ['Norco 10/325mg #60 tab', 60, 'tablets'],
    ['Lyrica 75mg, sixty (60) capsules', 60, 'capsules'],
    ['60 capsules of Lyrica 75mg', 60, 'capsules'],
    ['Ativan 1mg, 30 pills', 30, 'pills'],
    ['Lidoderm 5%, 30 patches', 30, 'patches'],
    ['Lidoderm patch 5%, 1 box', 1, 'boxes'],
    ['Lidoderm patches #2 boxes', 2, 'boxes'],
    ['Voltaren gel 1%, 3 tubes', 3, 'tubes'],
    ['Voltaren gel 1% 100g', 100, 'grams'],
    ['Voltaren gel 1% #100 gm', 100, 'grams'],
    ['Hycet 480 ml', 480, 'ml'],
    ['Hycet 480cc', 480, 'ml'],
    ['Dendracin lotion 4 oz', 4, 'ounces'],
    ['Toradol 30mg, 2 vials', 2, 'vials'],
    ['Enbrel 50mg, 4 syringes', 4, 'syringes'],
    ['Albuterol, 2 inhalers', 2, 'inhalers'],
    ['Suboxone 8/2mg, 30 films', 30, 'films'],
    ['Fentanyl lozenges 400mcg, 30 lozenges', 30, 'lozenges'],
    ['Medrox, 2 bottles', 2, 'bottles'],
    ['Medrol 4mg, 1 pack', 1, 'packs'],
  ])('%s: %d %s', (request, quantity, unit) => {
    expect(drugOf(request)).toMatchObject({ quantity, unit });
  });
});

describe('or is the one form in which the request says that the medicine comes', () => {
  it.each([
    ['Norco tablets 10/325mg #60', 'tablets'],
    ['Tramadol 50mg tab #60', 'tablets'],
    ['Tramadol 50mg, take 1 tab orally every 6 hours, #60', 'tablets'],
    ['Gabapentin capsule 300mg, quantity 90', 'capsules'],
    ['Fentanyl patch 25mcg/hr #10', 'patches'],
    ['Supartz injections x 5', 'injections'],
  ])('%s: %s', (request, unit) => {
    expect(drugOf(request).unit).toBe(unit);
  });
});

describe('and is not told by a number alone, nor by a form that is counted in another way', () => {
  it.each([
    'Norco 10/325mg #60',
    'Norco 10/325mg, quantity 60',
    'Norco 10/325mg x 60',
    'Voltaren gel 1% #1',
    'Lidocaine ointment 5% #1',
    'Norco',
    'Norco tablets 10/325mg',
    'Gabapentin capsules or tablets #90',
  ])('%s', (request) => {
    expect(drugOf(request).unit).toBeNull();
  });
});

describe('refills', () => {
  it.each([
    ['Soma 350mg #60 with 2 refills', 2],
    ['Soma 350mg #60 with one refill', 1],
    ['Soma 350mg #60 with two (2) refills', 2],
    ['Soma 350mg #60 x 3 refills', 3],
    ['Soma 350mg #60 +1 refill', 1],
    ['Soma 350mg #60 with 2 additional refills', 2],
    ['Soma 350mg #60, refills: 3', 3],
    ['Soma 350mg #60, refills 3', 3],
    ['Soma 350mg #60 refill x 2', 2],
    ['Soma 350mg #60, refills x2', 2],
    ['Soma 350mg #60, refill: 0', 0],
    ['Soma 350mg #60, RF: 2', 2],
    ['Soma 350mg #60 with no refills', 0],
    ['Soma 350mg #60 without refills', 0],
    ['Soma 350mg #60, zero refills', 0],
    ['Soma 350mg #60, 11 refills', 11],
    ['3 refills of Soma 350mg #60', 3],
  ])('%s: %d', (request, refills) => {
    expect(drugOf(request)).toMatchObject({ quantity: 60, refills });
  });

  it.each([
    'Soma 350mg #60',
    'Soma 350mg #60 with refills',
    'Refill of Soma 350mg #60',
    'Refill Soma #60',
    'Soma 350mg refill #60',
    'Soma 350mg #60 with 1-2 refills',
    'Soma 350mg #60 with 1 to 2 refills',
    'Soma 350mg #60, refills 2-3',
    'Soma refill 350mg #60',
    'Soma 350mg #60 for 3 months',
  ])('%s tells none', (request) => {
    expect(drugOf(request).refills).toBeNull();
  });
});
