import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';

export function addSchema(program: Command, output: Output, end: End): void {
  const command = program
    .command('schema')
    .summary('print the schema of the record or of a table')
    .description('print the JSON Schema of the record or the Table Schema of a table')
    .argument('[name]', 'which one; without it, the names there are')
    .action(async (name: string | undefined) => {
      const { schema } = await import('../schema.js');
      end(await schema(name, output));
    });
  withExamples(
    command,
    ['imr schema', 'the names of all schemas'],
    ['imr schema determination', 'the JSON Schema of the record'],
  );
}
