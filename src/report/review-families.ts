/** Families of fields, each with a colour of its own in the review page. */
interface FieldFamily {
  readonly id: string;
  readonly title: string;
  /** Of the JSON pointers that belong to it; the first row that fits counts. */
  readonly pointers: RegExp;
  /** Hue in degrees. */
  readonly hue: number;
}

export const FAMILIES: readonly FieldFamily[] = [
  { id: 'warning', title: 'Warnings', pointers: /^\/warnings/, hue: 38 },
  { id: 'decision', title: 'Decision', pointers: /^\/items\/\d+\/decision$/, hue: 0 },
  { id: 'treatment', title: 'Treatment', pointers: /^\/items\/\d+\/(?:category|subcategory|drug|sessions)/, hue: 30 },
  {
    id: 'guideline',
    title: 'Guidelines',
    pointers: /^\/items\/\d+\/(?:claims_administrator|reviewer|rationale_citations)/,
    hue: 265,
  },
  { id: 'rationale', title: 'Rationale', pointers: /^\/items\/\d+\/rationale/, hue: 90 },
  { id: 'request', title: 'Request', pointers: /^\/items/, hue: 50 },
  { id: 'diagnosis', title: 'Diagnoses', pointers: /^\/diagnoses/, hue: 330 },
  { id: 'person', title: 'Reviewer and injured worker', pointers: /^\/(?:reviewer|injured_worker)/, hue: 165 },
  { id: 'case', title: 'Case', pointers: /^/, hue: 210 },
];

export const familyOf = (pointer: string): FieldFamily => FAMILIES.find(({ pointers }) => pointers.test(pointer))!;
