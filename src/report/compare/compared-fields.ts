/** What of two records is compared. Fields are JSON pointers with "*" in place of the numbers of entries. */

/** Fields that tell no value of the letter, so that another one is no change; with them all that is below. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  '/schema_version': 'the shape of the record',
  '/document_id': 'what the records are paired by',
  '/source/file': 'where the file was found',
  '/source/sha256': 'the same in both, as is document_id',
  '/source/bytes': 'the same in both, as is document_id',
  '/source/part': 'the same in both, as is document_id',
  '/source/reader': 'how the text was come by',
  '/items/*/number': 'the place in the list, which pointers tell',
  '/evidence': 'where values stand in the text',
};

/** Lists whose entries have fields of their own, and the field by whose words an entry is known. */
export const ENTRIES: Readonly<Record<string, string>> = {
  '/diagnoses/*': 'text',
  '/items/*': 'request',
  '/items/*/claims_administrator/citations/*': 'text',
  '/items/*/reviewer/citations/*': 'text',
  '/items/*/rationale_citations/*': 'text',
  '/warnings/*': 'code',
};

/** Entries that are the same only where these words are, as they are; of others, most words must be. */
export const KNOWN_BY_CODE: ReadonlySet<string> = new Set(['/warnings/*']);

/** A field that holds a pointer into the record: it may tell the same by another number. */
export const POINTER = '/warnings/*/path';
