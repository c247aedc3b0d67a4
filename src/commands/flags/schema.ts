import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';

export function addSchema(program: Command, output: Output, end: End): void {
  program
    .command('schema')
    .description('print the JSON Schema of the record or the Table Schema of a table')
    .argument('[name]', 'which one; without it, the names there are')
    .action(async (name: string | undefined) => {
      const { schema } = await import('../schema.js');
      end(await schema(name, output));
    });
}
