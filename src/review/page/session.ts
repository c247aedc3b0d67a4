import { useEffect, useState } from 'preact/hooks';
import type { Warning } from '../../schema/determination.js';
import { sliceOf, type Span } from '../../text/span.js';
import { Unwritable, type Value } from '../judging/forms.js';
import {
  acceptedRest,
  corrected,
  passed,
  type Progress,
  progressOf,
  takenBack,
  withAddition,
  withoutAddition,
} from '../judging/judge.js';
import {
  AFTER_LAST,
  asked,
  isAsked,
  type Question,
  questionFinder,
  type QuestionGroup,
  questionsOf,
} from '../judging/questions.js';
import type { Addition, LetterVerdicts } from '../judging/verdicts.js';
import type { LetterContent, LetterRow } from '../page-data.js';
import { selectedSpan } from './letter/selected-span.js';
import type { State } from './state.js';
import type { Kept, VerdictStore } from './verdict-store.js';

/** Words selected in the letter, and where they stand. */
export interface Selected extends Span {
  readonly text: string;
}

/** What stands open over the page, or in the list of values. */
export type Open =
  | { readonly is: 'editor'; readonly pointer: string; readonly selected: Selected | null }
  | { readonly is: 'missing'; readonly selected: Selected | null }
  | { readonly is: 'help' };

/** A letter as it is judged. */
interface Judging {
  readonly content: LetterContent;
  readonly groups: readonly QuestionGroup[];
  readonly find: (pointer: string) => Question | undefined;
  /** Warnings by the pointer of the question that they are about. */
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
}

const NO_WARNINGS: readonly Warning[] = [];

/** The judging of letters: what the keyboard and the buttons of the record do. Verdicts go to the store, focus to the state. */
export class Session {
  readonly state: State;
  readonly store: VerdictStore;
  readonly #listeners = new Set<() => void>();
  #judging: Judging | null = null;
  #open: Open | null = null;
  #said = '';
  #keysWork = true;

  constructor(state: State, store: VerdictStore) {
    this.state = state;
    this.store = store;
    store.subscribe(() => this.#tell());
    let { content } = state.view;
    state.subscribe(() => {
      if (state.view.content === content) return;
      content = state.view.content;
      this.#leave();
    });
  }

  get row(): LetterRow {
    return this.state.row;
  }

  get kept(): Kept {
    return this.store.of(this.row);
  }

  get progress(): Progress {
    return this.kept.progress ?? progressOf(this.groups, this.kept);
  }

  get open(): Open | null {
    return this.#open;
  }

  /** Whether single keys do something. */
  get keysWork(): boolean {
    return this.#keysWork;
  }

  set keysWork(work: boolean) {
    this.#keysWork = work;
    this.#tell();
  }

  /** The last thing to say to whoever judges. */
  get said(): string {
    return this.#said;
  }

  /** The questions of the letter that is shown; none until it is unpacked. */
  get groups(): readonly QuestionGroup[] {
    return this.#current()?.groups ?? [];
  }

  /**
   * The value that a JSON pointer of the record belongs to, by the pointer of its question; of a warning, the value that
   * it is about. The pointer itself where there is none.
   */
  ownerOf(pointer: string): string {
    return this.#questionAt(pointer)?.pointer ?? pointer;
  }

  /** The words that are selected in the letter. */
  selected(): Selected | null {
    const span = selectedSpan();
    const content = this.#current()?.content;
    return span && content ? { ...span, text: sliceOf(content.text, span) } : null;
  }

  /** The question that is looked at: of a value of which nothing is asked any more, that which made it so. */
  get question(): Question | undefined {
    const { focused } = this.state.view;
    let question = focused ? this.#questionAt(focused.pointer) : undefined;
    while (question && !this.isAsked(question)) {
      const { needs, part }: Question = question;
      question = needs ?? (part === undefined ? undefined : this.#questionAt(part));
    }
    return question;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether there is anything to ask there, as far as the letter is judged. */
  isAsked(question: Question): boolean {
    return isAsked(this.groups, this.kept, question);
  }

  /** Goes on to the next value that is asked, or back; from none, to the first or the last. */
  step(by: 1 | -1, wanted: (question: Question) => boolean = () => true): boolean {
    const questions = this.#asked();
    const { question } = this;
    const at = question ? questions.indexOf(question) : -1;
    const order = by > 0 ? questions.slice(at + 1) : (at < 0 ? questions : questions.slice(0, at)).toReversed();
    const next = order.find(wanted);
    if (next) this.look(next);
    return next !== undefined;
  }

  /** Opens the next or the last letter listed, at the same value where it has it: one value can be judged in many. */
  async stepToLetter(by: 1 | -1): Promise<void> {
    const next = this.#listed(by)[0];
    if (next === undefined) return this.say(`This is the ${by > 0 ? 'last' : 'first'} of the letters listed.`);
    const { question } = this;
    await this.state.open(next);
    this.say('');
    if (question && this.#asked().some(isThe(question))) this.look(question);
  }

  /** Goes to the next doubt of the letter, or to the next letter that has one. */
  async stepToDoubt(by: 1 | -1): Promise<void> {
    const isDoubted = (question: Question): boolean => this.warningsOf(question).length > 0;
    if (this.step(by, isDoubted)) return;
    const next = this.#listed(by).find((i) => this.state.head.letters[i]!.warnings.length > 0);
    if (next === undefined) return this.say('There is no other doubt among the letters listed.');
    await this.state.open(next);
    if (!this.step(by, isDoubted)) this.say('What is doubtful about this letter stands above its text.');
  }

  look({ pointer }: Pick<Question, 'pointer'>): void {
    this.state.focus(pointer, 'record');
    this.state.show('record');
  }

  /** The warnings that are about a value. */
  warningsOf({ pointer }: Pick<Question, 'pointer'>): readonly Warning[] {
    return this.#current()?.warnings.get(pointer) ?? NO_WARNINGS;
  }

  right(): void {
    const { question } = this;
    if (!question) return this.#noValue();
    this.#set(passed(this.kept, question.pointer, { is: 'right' }));
    this.#goOn();
  }

  /** Opens what the right value is written into. */
  edit(selected: Selected | null): void {
    const { question } = this;
    if (!question) return this.#noValue();
    if (!question.form) return this.missing(selected);
    this.state.show('record');
    this.#show({ is: 'editor', pointer: question.pointer, selected });
  }

  /** Says that the letter does not tell the value. */
  absent(): void {
    const { question } = this;
    if (!question) return this.#noValue();
    const { pointer, form, entryOf } = question;
    if (!form) return this.say('This asks whether anything is missing. If so, m adds it.');
    if (entryOf !== undefined) {
      this.#set(passed(this.kept, pointer, { is: 'absent' }));
      this.#goOn();
      return;
    }
    try {
      this.correct(question, form.is === 'line' ? form.parse('') : null);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      this.say(error.message);
    }
  }

  correct(question: Question, value: Value): void {
    this.#set(corrected(this.kept, question, value));
    this.close();
    this.#goOn();
  }

  takeBack(): void {
    const { question } = this;
    if (!question) return this.#noValue();
    this.#set(takenBack(this.kept, question.pointer));
    this.look(question);
  }

  /** Accepts what has no verdict yet: of the letter, or of the group of the value that is looked at. */
  accept(which: 'letter' | 'group'): void {
    const { question } = this;
    const groups =
      which === 'letter' ? this.groups : this.groups.filter(({ questions }) => questions.some(isThe(question)));
    if (groups.length === 0) return this.#noValue();
    this.#set(acceptedRest(this.kept, this.groups, groups));
    const { judged, asked } = this.progress;
    this.say(judged === asked ? 'All of this letter is judged.' : `${asked - judged} values are left.`);
  }

  /** Asks which field the selected words are missing in. */
  missing(selected: Selected | null): void {
    if (this.groups.length > 0) this.#show({ is: 'missing', selected });
  }

  add(list: string, addition: Addition): void {
    this.#set(withAddition(this.kept, list, addition));
    this.close();
    this.say('Added.');
    this.look({ pointer: `${list}/${AFTER_LAST}` });
  }

  remove(list: string, number: number): void {
    this.#set(withoutAddition(this.kept, list, number));
    this.look({ pointer: `${list}/${AFTER_LAST}` });
  }

  help(): void {
    this.#show({ is: 'help' });
  }

  /** Closes what stands open; whoever wrote into a value stands on it again. */
  close(): void {
    const open = this.#open;
    this.#show(null);
    if (open?.is === 'editor') this.look(open);
  }

  /** Says something where the record stands. */
  say(words: string): void {
    this.#said = words;
    if (words !== '') this.state.show('record');
    this.#tell();
  }

  /** The letters listed behind the one that is shown, or before it, the nearest first. */
  #listed(by: 1 | -1): number[] {
    const { listed, current } = this.state.view;
    return by > 0 ? listed.filter((i) => i > current) : listed.filter((i) => i < current).toReversed();
  }

  #questionAt(pointer: string): Question | undefined {
    const judging = this.#current();
    const warning = /^\/warnings\/(\d+)/.exec(pointer)?.[1];
    const at = warning === undefined ? pointer : judging?.content.record.warnings[Number(warning)]?.path;
    return at === undefined ? undefined : judging?.find(at);
  }

  /** The questions that there are, as far as the letter is judged. */
  #asked(): readonly Question[] {
    return asked(this.groups, this.kept);
  }

  #goOn(): void {
    const { verdicts } = this.kept;
    const isOpen = ({ pointer }: Question): boolean => verdicts[pointer] === undefined;
    if (this.step(1, isOpen)) return this.say('');
    const left = this.#asked().find(isOpen);
    const next = left ?? this.question;
    if (next) this.look(next);
    this.say(left ? '' : 'All of this letter is judged.');
  }

  #noValue(): void {
    this.say('Choose a value first: j goes to the next one.');
  }

  #set(verdicts: LetterVerdicts): void {
    this.#said = '';
    this.store.set(this.row, verdicts, progressOf(this.groups, verdicts));
  }

  /** What was begun or said of a letter is not of the next one. */
  #leave(): void {
    this.#said = '';
    this.#show(this.#open?.is === 'help' ? this.#open : null);
  }

  #show(open: Open | null): void {
    this.#open = open;
    this.#tell();
  }

  #current(): Judging | null {
    const { content } = this.state.view;
    if (!content) return null;
    if (this.#judging?.content !== content) {
      const groups = questionsOf(content.record);
      const find = questionFinder(groups);
      this.#judging = { content, groups, find, warnings: byQuestion(content.record.warnings, find) };
    }
    return this.#judging;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function byQuestion(warnings: readonly Warning[], find: Judging['find']): Map<string, Warning[]> {
  const by = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const pointer = find(warning.path)?.pointer;
    if (pointer !== undefined) by.set(pointer, [...(by.get(pointer) ?? []), warning]);
  }
  return by;
}

const isThe =
  (question: Question | undefined) =>
  ({ pointer }: Question): boolean =>
    pointer === question?.pointer;

/** Draws a component again whenever the session or a verdict changes. */
export function useSession(session: Session): void {
  const [, draw] = useState({});
  useEffect(() => session.subscribe(() => draw({})), [session]);
}
