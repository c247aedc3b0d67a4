/** A statement as it stands in an SQL text. */
export interface StatementText {
  /** What it begins with, in capitals: SELECT, or "(". */
  readonly word: string;
  readonly text: string;
}

/**
 * What may hold a semicolon or a word that is none, by the lexer of DuckDB, which is that of PostgreSQL. A quote that is
 * doubled inside quotes reads as two texts side by side, which comes to the same.
 */
const TOKEN =
  /--[^\n\r]*|\/\*|[eE]'(?:[^'\\]|\\[^]|'')*'|'[^']*'|"[^"]*"|\$(?<tag>[a-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[^]*?\$\k<tag>\$|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*|[^\s]/giy;

/**
 * Tells the statements of an SQL text apart before DuckDB makes them ready, which for some is to carry them out.
 *
 * @param sql what DuckDB's parser takes for SQL: its quotes and comments are closed
 */
export function statementsOf(sql: string): StatementText[] {
  const statements: StatementText[] = [];
  let from = 0;
  let word: string | undefined;
  const end = (at: number): void => {
    if (word !== undefined) statements.push({ word, text: sql.slice(from, at) });
    from = at + 1;
    word = undefined;
  };
  for (let at = 0; at < sql.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(sql)?.[0];
    if (token === ';') end(at);
    else if (token !== undefined && !isComment(token)) word ??= token.toUpperCase();
    at = token === '/*' ? endOfComment(sql, at) : at + (token?.length ?? 1);
  }
  end(sql.length);
  return statements;
}

const isComment = (token: string): boolean => token === '/*' || token.startsWith('--');

/** Comments stand inside comments. */
function endOfComment(sql: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return sql.length;
}
