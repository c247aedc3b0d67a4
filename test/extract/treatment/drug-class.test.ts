import { describe, expect, it } from 'vitest';
import { DRUG_CLASSES } from '../../../src/vocabulary/drugs/drugs.js';
import { MEDICINE_CLASSES } from '../../../src/vocabulary/treatments/taxonomy.js';
import { readTreatment, ruleOf } from '../../helpers/treatment.js';

/** Medicines by their finer class, each with the subcategory that stays beside it. */
const CLASSES: Readonly<Record<string, readonly (readonly [request: string, subcategory: string])[]>> = {
  'Alpha-blocker': [
    ['Prazosin 1mg #30', 'Antihypertensive'],
    ['Hytrin 5mg', 'Antihypertensive'],
    ['Tamsulosin 0.4mg #30', 'Other'],
  ],
  'Androgens & Anabolic Steroids': [
    ['Testosterone cypionate 200mg', 'Other'],
    ['Androgel 1.62%', 'Other'],
    ['Oxandrolone 10mg #60', 'Other'],
  ],
  'Anti-coagulant': [
    ['Eliquis 5mg #60', 'Other'],
    ['Enoxaparin 40mg', 'Other'],
    ['Warfarin 5mg #30', 'Other'],
  ],
  Antidiabetics: [
    ['Metformin 500mg #60', 'Other'],
    ['Jardiance 10mg #30', 'Other'],
    ['Insulin glargine', 'Other'],
  ],
  Antihistamine: [
    ['Cetirizine 10mg #30', 'Other'],
    ['Benadryl 25mg', 'Other'],
    ['Loratadine 10mg', 'Other'],
  ],
  'Antimigraine Agent': [
    ['Sumatriptan 100mg #9', 'Other'],
    ['Nurtec ODT 75mg', 'Other'],
    ['Maxalt 10mg #12', 'Other'],
  ],
  'Asthma Medications': [
    ['Albuterol inhaler', 'Other'],
    ['Singulair 10mg #30', 'Other'],
    ['Advair Diskus', 'Other'],
  ],
  'Atypical Antipsychotic': [
    ['Seroquel 50mg #30', 'Other'],
    ['Aripiprazole 5mg', 'Other'],
    ['Latuda 40mg', 'Other'],
  ],
  Barbiturates: [
    ['Fioricet #60', 'Misc Analgesics'],
    ['Phenobarbital 30mg', 'Anti-epilepsy drugs'],
    ['Seconal 100mg', 'Sedative-hypnotics'],
  ],
  'Beta-blocker': [
    ['Propranolol 20mg #60', 'Antihypertensive'],
    ['Metoprolol succinate ER 50mg', 'Antihypertensive'],
    ['Bystolic 5mg', 'Antihypertensive'],
  ],
  Bisphosphonates: [
    ['Alendronate 70mg #4', 'Other'],
    ['Reclast infusion 5mg', 'Other'],
    ['Actonel 35mg', 'Other'],
  ],
  'Calcium Channel Blocker': [
    ['Amlodipine 5mg #30', 'Antihypertensive'],
    ['Nifedipine ER 30mg', 'Antihypertensive'],
    ['Cardizem CD 120mg', 'Antihypertensive'],
  ],
  Cannabinoids: [
    ['Dronabinol 5mg #60', 'Antiemetic'],
    ['Medical marijuana', 'Other'],
    ['Cannabidiol oil', 'Other'],
  ],
  'Dopamine agonists': [
    ['Ropinirole 1mg #30', 'Other'],
    ['Mirapex 0.5mg', 'Other'],
    ['Cabergoline 0.5mg', 'Other'],
  ],
  'Fibric Acid': [
    ['Fenofibrate 145mg #30', 'Other'],
    ['Lopid 600mg', 'Other'],
    ['Tricor 48mg', 'Other'],
  ],
  Hormones: [
    ['Levothyroxine 50mcg #30', 'Other'],
    ['Estradiol 1mg', 'Other'],
    ['Synthroid 75mcg', 'Other'],
  ],
  Injection: [
    ['Botox 200 units', 'Other'],
    ['Marcaine 0.25% vial', 'Other'],
    ['Epipen', 'Other'],
  ],
  'Opioid Antagonist': [
    ['Narcan nasal spray 4mg', 'Other'],
    ['Naltrexone 50mg #30', 'Other'],
    ['Naloxone 4mg', 'Other'],
  ],
  Statin: [
    ['Atorvastatin 40mg #30', 'Other'],
    ['Crestor 10mg', 'Other'],
    ['Simvastatin 20mg #30', 'Other'],
  ],
  Stimulants: [
    ['Provigil 200mg #30', 'Other'],
    ['Adderall 20mg #60', 'Other'],
    ['Methylphenidate 10mg', 'Other'],
  ],
  'TNF modifier': [
    ['Humira 40mg', 'Other'],
    ['Etanercept 50mg', 'Other'],
    ['Infliximab', 'Other'],
  ],
  Opioids: [
    ['Norco 10/325mg #60', 'Opioids'],
    ['Codeine/Butalbital 30mg', 'Opioids'],
  ],
  NSAID: [['Naproxen 500mg #60', 'NSAID']],
  'Topical Analgesics': [
    ['Diclofenac 1% gel 100gm', 'Topical Analgesics'],
    ['Voltaren gel 1%', 'Topical Analgesics'],
  ],
  'Topical Compounds': [['Gabapentin 10% cream 60gm', 'Topical Compounds']],
  'GI Agents': [['Movantik 25mg #30', 'GI Agents']],
  Other: [['Colchicine 0.6mg #30', 'Other']],
};

describe.each(Object.entries(CLASSES))('%s', (finer, rows) => {
  it.each(rows)('%s', (request, subcategory) => {
    const { value, places } = readTreatment(request);
    expect([value.drug?.class, value.subcategory]).toEqual([finer, subcategory]);
    const place = places.find(({ path }) => path === '/drug/class')!.span;
    expect(value.drug?.name.startsWith(request.slice(place.start, place.end))).toBe(true);
  });
});

describe('the class of a medicine', () => {
  it.each([
    ['Ezovastatin 10mg #30', 'Statin', 'name-stem', 'of a name the vocabulary lacks goes by its stem'],
    ['Meliprazolol 25mg', 'Beta-blocker', 'name-stem', 'whose finer class the stem tells too'],
    ['Quorvexa gel 60gm', 'Topical Analgesics', 'form', 'or by its form'],
    ['Atorvastatim 10mg', 'Statin', 'class-of-the-name', 'of a misspelt name is that of the name meant'],
  ])('%s: %s by %s, %s', (request, finer, rule) => {
    const treatment = readTreatment(request);
    expect(treatment.value.drug?.class).toBe(finer);
    expect(ruleOf(treatment, '/drug/class')).toBe(rule);
  });

  it('is not told of a medicine that only its dose shows', () => {
    expect(readTreatment('Quorvexa 40mg').value.drug).toMatchObject({ name: 'Quorvexa', class: null });
  });

  it('has medicines in each of the list', () => {
    const told = new Set(DRUG_CLASSES.map((row) => row.class ?? row.subcategory));
    expect(MEDICINE_CLASSES.filter((finer) => !told.has(finer))).toEqual([]);
  });
});
