// Run with --import: notes each module that this process loads, in the file that LOADED names.
import { register } from 'node:module';

const hooks = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\n');
    return await next(url, context);
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
