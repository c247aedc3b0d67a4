import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../helpers/treatment.js';

/** Treatments that the vocabulary lacks: each is read by what it shows, and doubted. */

const PT = 'Rehabilitation/Physical Therapy/Occupational Therapy (PT/OT)';
const TESTS = 'Diagnostic Testing/Other Diagnostic Tests';
const TOPICAL = 'Pharmaceuticals/Topical Analgesics';

type Row = readonly [request: string, expected: string, meant: string];

describe('words misspelt or run together are read as the words they mean', () => {
  it.each<Row>([
    ['Hydrophysio therapy 2 times 6', PT, '"Hydrophysio" was read as "hydro physio".'],
    ['Physicaltherapy 6 visits', PT, '"Physicaltherapy" was read as "physical therapy".'],
    ['Aquaphysical therapy', PT, '"Aquaphysical" was read as "aqua physical".'],
    [
      'Electroaccupuncture 4 visits',
      'Rehabilitation/Acupuncture',
      '"Electroaccupuncture" was read as "electroacupuncture".',
    ],
    ['Chiropractiv 2x4', 'Rehabilitation/Chiropractic', '"Chiropractiv" was read as "chiropractic".'],
    ['Psychotheraphy 6 sessions', 'Psych Services/Therapies', '"Psychotheraphy" was read as "psychotherapy".'],
    ['Arthrodisis, left ankle', 'Surgery/Non-arthroscopic Surgery', '"Arthrodisis" was read as "arthrodesis".'],
    ['Myofasical release 2 times 3', 'Rehabilitation/Other Therapies', '"Myofasical" was read as "myofascial".'],
    ['Massagetherapy weekly x 6', 'Rehabilitation/Other Therapies', '"Massagetherapy" was read as "massage therapy".'],
    ['Polysomnogramm', TESTS, '"Polysomnogramm" was read as "polysomnogram".'],
    ['Wheelchiar', 'DMEPOS/DME', '"Wheelchiar" was read as "wheelchair".'],
  ])('%s: %s', (request, expected, meant) => {
    const { value, doubts } = readTreatment(request);
    expect(`${value.category}/${value.subcategory}`).toBe(expected);
    expect(doubts).toMatchObject([{ code: 'misspelt-treatment', message: meant }]);
  });
});

describe('a word for a kind of treatments decides where nothing more telling stands', () => {
  it.each([
    ['Vortex platform test', TESTS],
    ['Quadrant flow study', TESTS],
    ['Nervotex therapy 6 sessions', 'Rehabilitation/Other Therapies'],
    ['Additional therapy 2 times 6 for the neck', PT],
    ['Six sessions for the low back', PT],
    ['Thermoglide device', 'DMEPOS/DME'],
    ['Lumbotec support', 'DMEPOS/Prosthetics/Orthotics'],
    ['Zenon program', 'Programs/Programs'],
    ['Zenon pad', 'DMEPOS/DME'],
    ['Thallin level', 'Diagnostic Testing/Lab & Pathology'],
    ['Robotor assist', 'Surgery/Adjunct Surgical Services'],
  ])('%s: %s', (request, expected) => {
    const { value, doubts } = readTreatment(request);
    expect(`${value.category}/${value.subcategory}`).toBe(expected);
    expect(doubts.map(({ code, path }) => [code, path])).toContainEqual(['general-treatment', '/category']);
  });
});

describe('a name with a form for the skin is a topical medicine', () => {
  it.each([
    ['Xelodoxin gel 120 grams', 'Xelodoxin'],
    ['Dermanyl cream', 'Dermanyl'],
    ['Menthogel 2 oz', 'Menthogel'],
    ['Arnicreamax patches #10', 'Arnicreamax'],
    ['Post-op Quorvan ointment 30gm', 'Quorvan'],
    ['Flexicream', 'Flexicream'],
    ['Qualidor 3.88% cream', 'Qualidor'],
  ])('%s', (request, name) => {
    const { value, doubts } = readTreatment(request);
    expect(`${value.category}/${value.subcategory}`).toBe(TOPICAL);
    expect(value.drug).toMatchObject({ name, class: 'Topical Analgesics' });
    expect(doubts.map(({ code }) => code)).toEqual(['unknown-treatment']);
  });

  it.each([
    ['Gel cushion', 'DMEPOS/DME'],
    ['Silicone gel sheet', 'DMEPOS/Supplies'],
  ])('but not %s', (request, expected) => {
    const { value } = readTreatment(request);
    expect(`${value.category}/${value.subcategory}`).toBe(expected);
  });
});
