import { csv } from './forms/csv.js';
import type { MakeForm } from './forms/form.js';
import { json } from './forms/json.js';
import { markdown } from './forms/markdown.js';
import { table } from './forms/table.js';

/** What an answer can look like. A new form is a file in forms/ and a row here. */
export const FORMS = { table, csv, json, markdown } satisfies Readonly<Record<string, MakeForm>>;

export type FormId = keyof typeof FORMS;
