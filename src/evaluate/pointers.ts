import { z } from 'zod';
import { Annotation } from '../annotation/form.js';

/**
 * The pointers of an annotation's `unjudged` that lead nowhere: over a key that the form does not know, or to an entry
 * that a list has not. Keys that the form knows may be left out of the annotation.
 */
export const strayPointers = (annotation: Annotation): string[] =>
  (annotation.unjudged ?? []).filter((pointer) => !leadsSomewhere(pointer, annotation));

/** What stands behind the last entry of a list, as JSON Patch writes it. */
const AFTER_LAST = '-';

function leadsSomewhere(pointer: string, annotation: Annotation): boolean {
  const [before, ...keys] = pointer.split('/');
  if (before !== '') return false;
  let schema: z.core.$ZodType = Annotation;
  let value: unknown = annotation;
  for (const key of keys) {
    schema = withoutWrapping(schema);
    if (schema instanceof z.ZodObject) {
      if (!Object.hasOwn(schema.shape, key)) return false;
      schema = schema.shape[key];
    } else if (schema instanceof z.ZodArray) {
      if (key !== AFTER_LAST && !isEntry(value, key)) return false;
      schema = schema.element;
    } else return false;
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  return true;
}

/** Of a list that the annotation leaves out, any entry may be named. */
const isEntry = (list: unknown, key: string): boolean =>
  /^\d+$/.test(key) && (!Array.isArray(list) || Number(key) < list.length);

function withoutWrapping(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault)
    inner = inner.unwrap();
  return inner;
}
