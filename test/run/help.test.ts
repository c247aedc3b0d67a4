import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { described } from '../../src/commands/described.js';
import { COMPLETIONS } from '../../src/commands/completion/shells.js';
import { examplesOf } from '../../src/commands/flags/examples.js';
import { createProgram } from '../../src/commands/program.js';
import { Output } from '../../src/console/output.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const nowhere = { isTTY: false, write: async () => {} };
const program = createProgram(new Output(nowhere, nowhere), () => {});
const commands = program.commands.map((command) => ({ name: command.name(), command }));

/** The words of a line, as a shell parts it; what is done with the output is not of imr. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/ > .*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => (quoted ?? word)!);

describe('the help', () => {
  it.each(commands)('of imr $name has two to four examples and lines of 80 columns at most', ({ command }) => {
    expect(examplesOf(command).length).toBeGreaterThanOrEqual(2);
    expect(examplesOf(command).length).toBeLessThanOrEqual(4);
    let help = '';
    command.configureOutput({ writeOut: (text) => void (help += text), getOutHelpWidth: () => 80 });
    command.outputHelp();
    expect(help).toMatch(/\nExamples:\n {2}(?:imr|eval) /);
    // An example stands whole, so that it can be copied.
    const lines = help.split('\n').filter((line) => !/^ {2}(?:imr|eval) /.test(line));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([program, ...program.commands].flatMap((command) => examplesOf(command).map(({ line }) => ({ line }))))(
    'has an example that can be typed: $line',
    async ({ line }) => {
      const asked: string[] = [];
      const typed = createProgram(new Output(nowhere, nowhere), () => {});
      for (const command of typed.commands as Command[]) command.action(() => void asked.push(command.name()));
      const given = line.replace(/^eval "\$\((.*)\)"$/, '$1');
      const parsed = typed.parseAsync(['node', ...wordsOf(given)]);
      if (given.endsWith('--help')) await expect(parsed).rejects.toMatchObject({ exitCode: 0 });
      else await parsed;
      expect(asked).toEqual(given.endsWith('--help') ? [] : [wordsOf(given)[1]]);
    },
  );
});

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const script = (shell: keyof typeof COMPLETIONS): string => {
  const file = join(temporaryFolder(), shell);
  writeFileSync(file, COMPLETIONS[shell](described(program)));
  return file;
};
const outputOf = (tool: string, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
};

const NAMES = commands.map(({ name }) => name);

describe('the completion', () => {
  it.skipIf(!has('bash'))('offers in bash commands, options and what they take', () => {
    const typed = [
      ['ex'],
      [''],
      ['extract', '--for'],
      ['extract', '--format', ''],
      ['completion', ''],
      ['extract', 'le'],
    ];
    const tries = typed.map((words) => `try imr ${words.map((word) => `'${word}'`).join(' ')}`).join('\n');
    const asked = `source ${script('bash')}
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _imr; echo "\${COMPREPLY[*]}"; }
      ${tries}`;
    expect(outputOf('bash', '-c', asked).split('\n')).toEqual([
      'extract',
      [...NAMES, 'help'].join(' '),
      '--force --format',
      'csv parquet duckdb',
      'bash zsh fish',
      // Names of files, by bash itself.
      '',
      '',
    ]);
  });

  it.skipIf(!has('fish'))('and in fish', () => {
    const asked = `source ${script('fish')}; complete -C 'imr ex'; complete -C 'imr extract --format '`;
    expect(outputOf('fish', '--no-config', '-c', asked).match(/^\S+/gm)).toEqual([
      'extract',
      'csv',
      'duckdb',
      'parquet',
    ]);
  });

  it.skipIf(!has('zsh'))('and is a script that zsh takes', () => {
    const asked = `compdef() { echo "$@" }; source ${script('zsh')}; whence -w _imr`;
    expect(outputOf('zsh', '-f', '-c', asked)).toBe('_imr imr\n_imr: function\n');
  });
});

describe('the manual page', () => {
  const page = fileURLToPath(new URL('../../man/imr.1', import.meta.url));

  it.skipIf(!has('groff'))('has nothing that groff warns of, and all commands', () => {
    const text = outputOf('groff', '-man', '-Tutf8', '-P-c', '-P-bou', '-ww', page);
    for (const name of NAMES) expect(text).toContain(`   imr ${name}\n`);
  });
});
