import { type Box, shared } from '../../pdf/page/boxes.js';
import { isOutside } from '../../pdf/page/seen.js';
import type { PdfFile } from '../file/pdf-file.js';
import { refuse } from '../refused.js';
import { Lexer } from '../syntax/lexer.js';
import { type Dictionary, Keyword, Name, type PdfObject, Stream } from '../syntax/objects.js';
import type { Drawn } from './drawn.js';
import { inkOf, spaceOf } from './ink.js';
import { changedBox, combined, type Matrix, single, UNCHANGED } from './matrix.js';
import { arrayIn, matrixOf, nameIn, numbers, only, type Operands, stringIn } from './operands.js';
import { Path } from './path.js';
import type { Resources } from './resources.js';
import { moved, START, startOfForm, type State, textChanged } from './state.js';
import { drawnText } from './text.js';

/** Forms within forms. */
const DEEPEST = 8;
const MOST_STATES = 64;
const MOST_OPERANDS = 64;
const MOST_DRAWN = 200_000;

/** What the content of a page draws, in order. Anything that is not understood is refused. */
export function drawnBy(file: PdfFile, content: Buffer, resources: Resources): Drawn[] {
  return new Content(file, resources, { ...START }, UNCHANGED, 0).run(content);
}

/** Runs the operators of a page's or a form's content (ISO 32000-1, annex A). */
class Content {
  readonly #file: PdfFile;
  readonly #resources: Resources;
  readonly #outer: Matrix;
  readonly #depth: number;
  readonly #drawn: Drawn[] = [];
  readonly #kept: State[] = [];
  readonly #path = new Path();
  #state: State;
  #clips = false;
  #inText = false;
  #marks = 0;

  constructor(file: PdfFile, resources: Resources, state: State, outer: Matrix, depth: number) {
    this.#file = file;
    this.#resources = resources;
    this.#state = state;
    this.#outer = outer;
    this.#depth = depth;
  }

  run(content: Buffer): Drawn[] {
    const lexer = new Lexer(content, 0, content.length, false);
    let operands: PdfObject[] = [];
    for (;;) {
      const next = lexer.next();
      if (next === undefined) break;
      if (next instanceof Keyword) {
        this.#operate(next.text, operands);
        if (operands.length > 0) operands = [];
      } else if (operands.push(next) > MOST_OPERANDS) refuse('too many operands');
    }
    if (operands.length > 0 || this.#kept.length > 0 || this.#inText || this.#marks > 0)
      refuse('content that is cut off');
    return this.#drawn;
  }

  #operate(operator: string, operands: Operands): void {
    switch (operator) {
      case 'q':
        return this.#keep();
      case 'Q':
        return this.#bringBack();
      case 'cm':
        return this.#changePage(operands);
      case 'gs':
        return this.#setStates(nameIn(operands));
      case 'w':
        this.#state.lineWidth = only(operands);
        return;
      case 'M':
        this.#state.miter = only(operands);
        return;
      // How lines are drawn: caps, joins, dashes, flatness; and what colours are meant for.
      case 'J':
      case 'j':
      case 'd':
      case 'i':
      case 'ri':
        return;
      case 'BT':
        return this.#beginText();
      case 'ET':
        if (!this.#inText) refuse('an end of text without a start');
        this.#inText = false;
        return;
      case 'Tf':
        return this.#setFont(operands);
      case 'Tc':
        this.#state.charSpace = single(only(operands));
        return;
      case 'Tw':
        this.#state.wordSpace = single(only(operands));
        return;
      case 'Tz':
        this.#state.stretch = single(single(only(operands)) / 100);
        return textChanged(this.#state);
      case 'TL':
        this.#state.leading = single(only(operands));
        return;
      case 'Ts':
        this.#state.rise = single(only(operands));
        return;
      case 'Tr':
        this.#state.mode = only(operands);
        return;
      case 'Tm':
        return this.#setTextMatrix(operands);
      case 'Td':
        return this.#moveText(operands);
      case 'TD':
        this.#moveText(operands);
        this.#state.leading = -single(operands[1] as number);
        return;
      case 'T*':
        return this.#nextLine();
      case 'Tj':
        return this.#show([stringIn(operands)]);
      case 'TJ':
        return this.#show(arrayIn(operands));
      case "'":
        this.#nextLine();
        return this.#show([stringIn(operands)]);
      case '"':
        return this.#showSpaced(operands);
      case 'm': {
        const [x, y] = numbers(operands, 2);
        return this.#path.startAt(single(x!), single(y!), this.#state.page);
      }
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        return this.#drawTo(numbers(operands, operator === 'l' ? 2 : operator === 'c' ? 6 : 4));
      case 're':
        return this.#rectangle(operands);
      case 'h':
        if (this.#path.isEmpty) refuse('a path that closes before it starts');
        return;
      case 'W':
      case 'W*':
        this.#clips = true;
        return;
      case 'n':
      case 'S':
      case 's':
        return this.#endPath(false, false);
      case 'f':
      case 'F':
      case 'f*':
        return this.#endPath(true, false);
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        return this.#endPath(true, true);
      case 'g':
        return this.#setInk(1, operands);
      case 'rg':
        return this.#setInk(3, operands);
      case 'k':
        return this.#setInk(4, operands);
      case 'cs':
        this.#state.space = spaceOf(this.#file, this.#resources.colourSpace(nameIn(operands)));
        // What a space starts with is black in nearly all.
        this.#state.ink = 'unknown';
        return;
      case 'sc':
      case 'scn':
        return this.#setInk(this.#state.space, operands);
      // What lines are drawn with hides no text, and draws none.
      case 'G':
      case 'RG':
      case 'K':
      case 'CS':
      case 'SC':
      case 'SCN':
        return;
      case 'Do':
        return this.#draw(nameIn(operands));
      case 'BMC':
        return this.#mark(operands, 1);
      case 'BDC':
        return this.#mark(operands, 2);
      case 'EMC':
        if (--this.#marks < 0) refuse('an end of a mark without a start');
        return;
      case 'MP':
      case 'DP':
      case 'BX':
      case 'EX':
        return;
      default:
        return refuse(`the operator ${operator}`);
    }
  }

  #add(drawn: Drawn): void {
    if (this.#drawn.push(drawn) > MOST_DRAWN) refuse('more than a page holds');
  }

  #keep(): void {
    if (!this.#path.isEmpty || this.#kept.length >= MOST_STATES) refuse('states within states');
    this.#kept.push({ ...this.#state });
  }

  #bringBack(): void {
    if (!this.#path.isEmpty) refuse('a path that goes on in another state');
    this.#state = this.#kept.pop() ?? refuse('a state that was not kept');
  }

  #changePage(operands: Operands): void {
    if (!this.#path.isEmpty) refuse('a path that goes on in another state');
    this.#state.page = combined(matrixOf(operands), this.#state.page);
    textChanged(this.#state);
  }

  #setStates(name: string): void {
    for (const [key, value] of this.#resources.states(name)) {
      const object = this.#file.resolved(value);
      switch (key) {
        case 'Font':
        case 'TR':
        case 'TR2':
          return refuse('a state that changes how text is drawn');
        case 'SMask':
          if (!(object instanceof Name) || object.text !== 'None') refuse('a mask');
          break;
        case 'ca':
          if (typeof object !== 'number') return refuse('a state that is none');
          this.#state.isOpaque = object > SEEN;
          break;
        case 'LW':
          if (typeof object !== 'number') return refuse('a state that is none');
          this.#state.lineWidth = object;
          break;
        default:
      }
    }
  }

  #beginText(): void {
    if (this.#inText) refuse('text within text');
    this.#inText = true;
    this.#state.textMatrix = UNCHANGED;
    this.#restartText();
  }

  #setTextMatrix(operands: Operands): void {
    this.#requireText();
    this.#state.textMatrix = matrixOf(operands);
    this.#restartText();
  }

  #restartText(): void {
    textChanged(this.#state);
    this.#state.line = ORIGIN;
    this.#state.at = ORIGIN;
  }

  #requireText(): void {
    if (!this.#inText) refuse('text outside of text');
  }

  #setFont(operands: Operands): void {
    const [name, size] = operands;
    if (operands.length !== 2 || !(name instanceof Name) || typeof size !== 'number') return refuse('no font');
    this.#state.font = this.#resources.font(name.text);
    this.#state.size = single(size);
  }

  #moveText(operands: Operands): void {
    this.#requireText();
    const [x, y] = numbers(operands, 2);
    this.#state.line = moved(this.#state.line, single(x!), single(y!));
    this.#state.at = this.#state.line;
  }

  #nextLine(): void {
    this.#requireText();
    this.#state.line = moved(this.#state.line, 0, -this.#state.leading);
    this.#state.at = this.#state.line;
  }

  #showSpaced(operands: Operands): void {
    const [word, char, text] = operands;
    if (operands.length !== 3 || typeof word !== 'number' || typeof char !== 'number') return refuse('no text');
    this.#state.wordSpace = single(word);
    this.#state.charSpace = single(char);
    this.#nextLine();
    this.#show([stringIn([text!])]);
  }

  #show(pieces: Operands): void {
    this.#requireText();
    const drawn = drawnText(this.#state, pieces, this.#outer);
    if (drawn) this.#add(drawn);
  }

  #drawTo(coordinates: readonly number[]): void {
    if (this.#path.isEmpty) refuse('a path that goes on before it starts');
    for (let i = 0; i < coordinates.length; i += 2)
      this.#path.drawTo(single(coordinates[i]!), single(coordinates[i + 1]!), this.#state.page);
  }

  #rectangle(operands: Operands): void {
    const [x, y, width, height] = numbers(operands, 4).map(single) as [number, number, number, number];
    const { page } = this.#state;
    const [right, top] = [single(x + width), single(y + height)];
    this.#path.startAt(x, y, page);
    this.#path.drawTo(right, y, page);
    this.#path.drawTo(right, top, page);
    this.#path.drawTo(x, top, page);
    // What follows goes on from the corner.
    this.#path.startAt(x, y, page);
  }

  #endPath(fills: boolean, strokes: boolean): void {
    const { box } = this.#path;
    if (fills && box) this.#addShape('path', strokes ? this.#stroked(box) : box);
    if (this.#clips) {
      const shown = box ?? refuse('a clip without a path');
      this.#state.clip = this.#state.clip ? shared(this.#state.clip, shown) : shown;
    }
    this.#clips = false;
    this.#path.clear();
  }

  /** A line reaches beyond the path by half its width, and further at its corners. */
  #stroked({ left, bottom, right, top }: Box): Box {
    const { page, lineWidth, miter } = this.#state;
    const scale = Math.max(Math.hypot(page.a, page.b), Math.hypot(page.c, page.d));
    const reach = (Math.abs(lineWidth) * scale * Math.max(1, miter)) / 2 + 1;
    return { left: left - reach, bottom: bottom - reach, right: right + reach, top: top + reach };
  }

  #addShape(kind: 'path' | 'image', box: Box): void {
    this.#add({ kind, box: changedBox(this.#outer, box), isLight: kind === 'path' && this.#state.ink === 'light' });
  }

  #setInk(space: State['space'], operands: Operands): void {
    this.#state.space = space;
    const plain = operands.every((value) => typeof value === 'number');
    this.#state.ink = plain ? inkOf(space, operands as readonly number[]) : 'unknown';
  }

  #draw(name: string): void {
    const object = this.#resources.object(name);
    const kind = this.#file.entry(object.dictionary, 'Subtype');
    if (object.dictionary.has('OC')) refuse('a layer');
    if (kind instanceof Name && kind.text === 'Image') {
      this.#addShape('image', changedBox(this.#state.page, UNIT));
    } else if (kind instanceof Name && kind.text === 'Form') this.#drawForm(object);
    else refuse('something else drawn');
  }

  #drawForm(form: Stream): void {
    if (this.#depth >= DEEPEST) refuse('forms within forms');
    const { dictionary } = form;
    const matrix = dictionary.has('Matrix') ? matrixOf(this.#file.numbers(dictionary.get('Matrix'))) : UNCHANGED;
    const state = startOfForm(this.#state, matrix);
    const [left, bottom, right, top] = numbers(this.#file.array(dictionary.get('BBox')), 4);
    state.clip = changedBox(matrix, { left: left!, bottom: bottom!, right: right!, top: top! });
    const outer = combined(this.#state.page, this.#outer);
    const resources = this.#resources.within(dictionary);
    const drawn = new Content(this.#file, resources, state, outer, this.#depth + 1).run(this.#file.data(form));
    const { clip } = this.#state;
    if (clip !== null && !isInside(drawn, changedBox(this.#outer, clip))) refuse('a form that may be cut off');
    this.#add({ kind: 'form', drawn });
  }

  #mark(operands: Operands, count: number): void {
    const [tag, properties] = operands;
    if (operands.length !== count || !(tag instanceof Name)) return refuse('a mark that is none');
    if (tag.text === 'OC') refuse('a layer');
    this.#marks++;
    if (count === 1) return;
    const dictionary: Dictionary | null =
      properties instanceof Name
        ? this.#resources.properties(properties.text)
        : properties instanceof Map
          ? properties
          : refuse('a mark that is none');
    if (dictionary?.has('ActualText')) refuse('text that stands for another');
  }
}

/** Paler text than this is hard to see. */
const SEEN = 0.5;
const ORIGIN = { x: 0, y: 0 };
/** What an image is drawn into. */
const UNIT: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/** Whether all text is drawn within a part of the page. */
const isInside = (drawn: readonly Drawn[], clip: Box): boolean =>
  drawn.every(
    (each) =>
      (each.kind !== 'text' || !isOutside(each.box, clip)) && (each.kind !== 'form' || isInside(each.drawn, clip)),
  );
