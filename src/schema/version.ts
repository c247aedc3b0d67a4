/** The shape of the record, apart from the schema that tells it: what only names it need not load that. */
export const SCHEMA_VERSION = '1';
/** With its minor version, which each new field raises. */
export const SCHEMA_RELEASE = `${SCHEMA_VERSION}.1`;
