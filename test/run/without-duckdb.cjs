// Run with --require: DuckDB is not installed, as where optional dependencies were left out.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (request.startsWith('@duckdb/')) throw new Error(`Cannot find module '${request}'\nRequire stack: …`);
  return resolve.call(this, request, ...rest);
};
