import type { annotationOf } from '../src/review/judging/to-annotation.js';

export function corpusAnnotations(make: typeof annotationOf): string;
