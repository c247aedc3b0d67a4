import { convert, type FormatCallback, type SelectorDefinition } from 'html-to-text';
import { ReadFailure } from '../failure.js';
import { isNamedPdf } from '../file-kind.js';
import { speaksOfReview } from '../unread.js';
import type { Decoded } from './decode.js';
import { decodeText } from './decode.js';

/** What a browser does not show. */
const HIDDEN = [
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'img',
  'del',
  'input[type="hidden"]',
  '[hidden]',
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden', 'mso-hide:all', 'font-size:0'].map(
    (style) => `[style*="${style}" i]`,
  ),
];

/** A row of a table is a line, its cells one after the other. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const cell of element.children ?? []) {
    walk([cell], builder);
    builder.addInline(' ');
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const block = (selector: string, lineBreaks: number): SelectorDefinition => ({
  selector,
  format: 'block',
  options: { leadingLineBreaks: lineBreaks, trailingLineBreaks: lineBreaks },
});

const SELECTORS: SelectorDefinition[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'ul', 'ol', 'table'].map((each) => block(each, 2)),
  ...[
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'form',
    'fieldset',
    'dl',
    'dt',
    'dd',
    'tbody',
    'thead',
    'caption',
    'address',
    'center',
    'hr',
  ].map((each) => block(each, 1)),
  { selector: 'pre', format: 'pre' },
  { selector: 'ol', format: 'orderedList' },
  { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '' } },
  { selector: 'tr', format: 'row' },
  { selector: 'a', format: 'inline' },
  { selector: 'td', format: 'inline' },
  { selector: 'th', format: 'inline' },
  ...HIDDEN.map((selector): SelectorDefinition => ({ selector, format: 'skip' })),
];

/** The deepest nesting that is looked into. */
const DEEPEST = 400;

/** The text that a browser shows of an HTML page, a paragraph or a row of a table on a line. */
export const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    formatters: { row },
    selectors: SELECTORS,
    limits: { maxDepth: DEEPEST, ellipsis: '' },
  });

const TITLE = /<(?:title|h1)\b[^<>]*>\s*(?<words>[^<]{1,200}?)\s*<\//i;
/** "404 Not Found", "Access Denied", "Error" */
const ERROR =
  /\b(?:[45]\d\d\b.{0,40}|not found|access denied|forbidden|unauthori[sz]ed|bad (?:request|gateway)|unavailable|(?:server|internal|runtime) error|error|session (?:expired|timed out)|sign in|log ?in|captcha|request rejected|just a moment)\b/i;

/**
 * Reads the bytes of an HTML page; `file` is its name. Throws a ReadFailure `error-page` for one that stands in the
 * place of a letter.
 */
export function readHtml(bytes: Uint8Array, file: string): Decoded {
  const { text: html, notes } = decodeText(bytes);
  const text = textOfHtml(html);
  const title = TITLE.exec(html)?.groups!['words'] ?? text.trim().split('\n')[0]!.slice(0, 100);
  if (!isNamedPdf(file) && !speaksOfReview(text) && ERROR.test(title))
    throw new ReadFailure(
      'error-page',
      `The file is the error page of a web site: "${title.replaceAll(/\s+/g, ' ')}".`,
    );
  return { text, notes };
}
