import type { Difference } from '../statistics/difference.js';

/**
 * The study of an archive: figures in sections, as `imr report --json` gives them and the page draws them.
 *
 * Units are the regulator's: a request is a disputed item of treatment; the overturn rate is requests overturned by
 * requests decided, which are those upheld or overturned. The outcome of a letter is another measure.
 * Shares and rates are fractions of 1; intervals are 95 %. Absent is null.
 */
export interface Study {
  readonly about: About;
  readonly sections: readonly Section[];
}

/** What letters are looked at: of each that is named, any of its values. */
export type Filter = Readonly<Partial<Record<FilterId, readonly string[]>>>;
/** Of the letter: year, specialty, outcome, layout; of the request: category, body part. */
export const FILTERS = ['year', 'category', 'specialty', 'outcome', 'body_part', 'layout'] as const;
export type FilterId = (typeof FILTERS)[number];

export interface About {
  /** Of the folder. */
  readonly name: string;
  /** Of the program that read the letters. */
  readonly version: string;
  readonly filter: Filter;
  readonly totals: Totals;
  /** First and last date of decision, ISO. */
  readonly decided_from: string | null;
  readonly decided_to: string | null;
  /** Sentences on units, on what a folder of letters can tell, on what intervals mean. */
  readonly notes: readonly string[];
  /** The other run, where two are compared. */
  readonly against?: Omit<About, 'notes' | 'against'>;
}

export interface Totals {
  readonly letters: number;
  readonly requests: number;
  readonly decided: number;
  readonly overturned: number;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

export type { Difference };

export type Figure = Rates | Counts | Distribution | Emptiness | Standouts | Published | Trust | Changes;

interface OfFigure {
  /** Unique in the study, kebab-case: links and downloads are named by it. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what it shows, with its figures. */
  readonly says: string;
  /** How it is counted, where that is not plain. */
  readonly how: string | null;
  /** A query for `imr query` that gives the rows, unfiltered, with the same column names; null where none can. */
  readonly sql: string | null;
}

/** How the values of a figure follow one another: by how many they are, in an order of their own, or in time. */
export type Order = 'count' | 'own' | 'time';

/** Requests by a value, and how many of them were overturned. */
export interface Rates extends OfFigure {
  readonly kind: 'rates';
  readonly order: Order;
  /** What shares are of: all requests looked at, or those of the kind that the title names. */
  readonly of: number;
  /** Whether a request can have several of the values, so that shares add up to more than 1. */
  readonly several: boolean;
  readonly rows: readonly RateRow[];
}

export interface Rate {
  readonly decided: number;
  readonly overturned: number;
  /** Null where none is decided. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RateRow extends Rate {
  /** Null: requests without a value. */
  readonly value: string | null;
  readonly requests: number;
  /** Of the requests that the figure is of. */
  readonly share: number;
  /** So few are decided that the rate says little. */
  readonly small: boolean;
  /** Of the other run, with the difference of the rates (this less the other). */
  readonly against?: Omit<RateRow, 'against' | 'value'> & { readonly difference: Difference | null };
}

/** How many letters, requests, warnings or files have a value. */
export interface Counts extends OfFigure {
  readonly kind: 'counts';
  readonly order: Order;
  readonly unit: 'letter' | 'request' | 'warning' | 'file';
  /** What shares are of. */
  readonly of: number;
  readonly several: boolean;
  readonly rows: readonly CountRow[];
}

export interface CountRow {
  readonly value: string | null;
  /** What the value means, where it is a code. */
  readonly meaning?: string;
  readonly count: number;
  readonly share: number;
  readonly against?: { readonly count: number; readonly share: number; readonly difference: Difference | null };
}

/** How a whole number is spread. */
export interface Distribution extends OfFigure {
  readonly kind: 'distribution';
  readonly unit: 'letter';
  /** What the number counts. */
  readonly measure: 'day' | 'year' | 'request';
  readonly spread: Spread;
  readonly bins: readonly Bin[];
  readonly against?: { readonly spread: Spread };
}

export interface Spread {
  readonly n: number;
  /** Letters that do not tell it. */
  readonly missing: number;
  /** Letters whose dates stand in the wrong order, so that it would be negative; they are in nothing else. */
  readonly impossible: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Bin {
  /** Both ends belong to it; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
  readonly share: number;
  readonly against?: { readonly count: number; readonly share: number };
}

/** How often columns of a table are empty, by the values of a column of letters. */
export interface Emptiness extends OfFigure {
  readonly kind: 'emptiness';
  readonly unit: 'letter' | 'request';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly value: string | null; readonly of: number; readonly empty: readonly number[] }[];
}

/** Rates that differ from those of all other requests at a false discovery rate of 5 %. */
export interface Standouts extends OfFigure {
  readonly kind: 'standouts';
  /** How many values were tested. */
  readonly tested: number;
  readonly rows: readonly Standout[];
}

export interface Standout extends Rate {
  /** The figure that has the row, and its title. */
  readonly figure: string;
  readonly title: string;
  readonly value: string;
  readonly requests: number;
  /** Of all other requests. */
  readonly rest: number;
  readonly difference: Difference;
  readonly p: number;
  /** The least false discovery rate at which it is among them. */
  readonly q: number;
}

/** Published figures, beside those of the letters. */
export interface Published extends OfFigure {
  readonly kind: 'published';
  readonly rows: readonly PublishedRow[];
}

export interface PublishedRow {
  readonly measure: string;
  readonly year: number;
  /** A share as a fraction of 1, or a number of letters. */
  readonly published: number;
  readonly is: 'share' | 'letters';
  readonly source: string;
  /**
   * The same of the letters looked at that were decided in that year; null where there are none, or where a filter on
   * anything but the year makes them a part.
   */
  readonly here: number | null;
  /** What `here` was counted on. */
  readonly of: number;
  /** A share counted on so few that it says little. */
  readonly small: boolean;
}

/** How far to trust each column, by verdicts. */
export interface Trust extends OfFigure {
  readonly kind: 'trust';
  readonly letters: number;
  readonly rows: readonly TrustRow[];
}

export interface TrustRow {
  readonly field: string;
  readonly places: number;
  readonly right: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly letters_wrong: number;
}

/** What is told otherwise of letters that two runs hold, this one and one before it. */
export interface Changes extends OfFigure {
  readonly kind: 'changes';
  /** Letters that both runs hold, and how many of them have a value that changed. */
  readonly letters: number;
  readonly changed: number;
  /** Letters that only one of the runs holds. */
  readonly only_here: number;
  readonly only_there: number;
  /** Letters of each that are only there by their bytes: the other run has one with the same case number. */
  readonly same_case: number;
  /** The fields that changed, those with the most changes first. */
  readonly rows: readonly ChangeRow[];
  /** Some changes of each field. */
  readonly examples: readonly Change[];
}

export interface ChangeRow {
  /** A JSON pointer into records, with "*" in place of the numbers of entries. */
  readonly field: string;
  /** All of them: values that came where none was, that went, and that are others now. */
  readonly changes: number;
  readonly came: number;
  readonly went: number;
  readonly altered: number;
  /** In how many letters. */
  readonly letters: number;
}

/** A value that changed, or an entry of a list that came or went as a whole, by the words it is known by. */
export interface Change {
  readonly document_id: string;
  readonly case_number: string | null;
  /** The letter's file, as this run names it. */
  readonly file: string;
  readonly field: string;
  /** JSON pointer into the record of this run; null for an entry that went. */
  readonly path: string | null;
  /** JSON pointer into the record of the run before; null for an entry that came. */
  readonly path_before: string | null;
  /** Text as it is, anything else as JSON; null: no value. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A row behind a figure. */
export interface Case {
  readonly document_id: string;
  readonly case_number: string | null;
  /** Null where the figure counts letters. */
  readonly item_number: number | null;
  /** Of the request; where the figure counts letters, the outcome of the letter. */
  readonly decision: string | null;
}
