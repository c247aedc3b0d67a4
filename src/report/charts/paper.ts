import { parseHTML } from 'linkedom';

/** A document to draw on where there is no browser. */
export const { document: paper } = parseHTML('<html><body></body></html>');
