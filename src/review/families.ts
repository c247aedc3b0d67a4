/** Families of fields, each with a colour and an underline of its own in the review page: page/families.css. */
interface FieldFamily {
  readonly id: string;
  readonly title: string;
  /** Of the JSON pointers that belong to it; the first row that fits counts. */
  readonly pointers: RegExp;
}

export const FAMILIES: readonly FieldFamily[] = [
  { id: 'warning', title: 'Warnings', pointers: /^\/warnings/ },
  { id: 'decision', title: 'Decision', pointers: /^\/items\/\d+\/decision$/ },
  { id: 'treatment', title: 'Treatment', pointers: /^\/items\/\d+\/(?:category|subcategory|drug|sessions)/ },
  {
    id: 'guideline',
    title: 'Guidelines',
    pointers: /^\/items\/\d+\/(?:claims_administrator|reviewer|rationale_citations)/,
  },
  { id: 'rationale', title: 'Rationale', pointers: /^\/items\/\d+\/rationale/ },
  { id: 'request', title: 'Request', pointers: /^\/items/ },
  { id: 'diagnosis', title: 'Diagnoses', pointers: /^\/diagnoses/ },
  { id: 'person', title: 'Reviewer and injured worker', pointers: /^\/(?:reviewer|injured_worker)/ },
  { id: 'case', title: 'Case', pointers: /^/ },
];

export const familyOf = (pointer: string): FieldFamily => FAMILIES.find(({ pointers }) => pointers.test(pointer))!;
