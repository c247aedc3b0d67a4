import { escape } from '../../page/escape.js';

/** Markup that may stand in a page as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | null | undefined | readonly Content[];

/** Markup with values in it: texts are escaped, so what a letter says stays text. Attributes stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(parts.map(unindented).reduce((markup, part, i) => markup + markupOf(values[i - 1]) + part));

/** How templates are indented in the code is no part of a page. */
const unindented = (part: string): string => part.replace(/\n\s*/g, '\n');

function markupOf(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return escape(String(content));
}
