import { wordList } from '../../text/word-list.js';

/** Small words and spellings that reading a request leans on. */

/**
 * Words that start a clause of their own: what stands before the first of them is what is asked for, the rest tells
 * more about it.
 */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  of | for | with | w | to | under | at | in | on | by | via | from | per | and | or | plus | including |
  include | includes | without | following | followed | after | before | during | using | due | as | status |
  until | then | consisting | related | regarding | through | versus | vs`),
);

/**
 * One spelling for words that have several, by the other; plurals that are no plurals stay. Applied to a letter's
 * words and to the vocabulary's alike.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tens', 'tens'],
  ['ems', 'ems'],
  ['pens', 'pens'],
  ['scs', 'scs'],
  ['los', 'los'],
  ['teeth', 'tooth'],
  ['orthopaedic', 'orthopedic'],
  ['orthopaedist', 'orthopedist'],
  ['anaesthesia', 'anesthesia'],
  ['arthroscopically', 'arthroscopic'],
  ['steriod', 'steroid'],
  ['preoperative', 'preop'],
  ['preoperatively', 'preop'],
  ['presurgical', 'preop'],
  ['perioperative', 'preop'],
  ['preoperation', 'preop'],
  ['postoperative', 'postop'],
  ['postoperatively', 'postop'],
  ['postsurgical', 'postop'],
  ['postsurgery', 'postop'],
  ['theraphy', 'therapy'],
  ['thearpy', 'therapy'],
  ['theapy', 'therapy'],
  ['therpay', 'therapy'],
  ['injecton', 'injection'],
  ['inection', 'injection'],
  ['consulation', 'consultation'],
  ['evalutation', 'evaluation'],
  ['arthoscopy', 'arthroscopy'],
  ['artroscopy', 'arthroscopy'],
  ['arthoscopic', 'arthroscopic'],
  ['surgey', 'surgery'],
  ['epidual', 'epidural'],
  ['toxocology', 'toxicology'],
  ['transporation', 'transportation'],
  ['accupuncture', 'acupuncture'],
  ['accupunture', 'acupuncture'],
  ['acupunture', 'acupuncture'],
  ['acupucture', 'acupuncture'],
  ['acupunctue', 'acupuncture'],
  ['chiropratic', 'chiropractic'],
  ['chiropractics', 'chiropractic'],
  ['chiropactic', 'chiropractic'],
  ['phyiscal', 'physical'],
  ['physcial', 'physical'],
  ['phsyical', 'physical'],
  ['physicial', 'physical'],
  ['extracoporeal', 'extracorporeal'],
  ['pyschological', 'psychological'],
  ['psycological', 'psychological'],
  ['psycotherapy', 'psychotherapy'],
  ['pyschotherapy', 'psychotherapy'],
]);

/** Two words that are one: "post op", "pre-operative", "x-ray". */
export const JOINED_WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['x', new Map([['ray', 'xray']])],
  ['follow', new Map([['up', 'followup']])],
  [
    're',
    new Map([
      ['evaluation', 'reevaluation'],
      ['exam', 'reexam'],
      ['examination', 'reexamination'],
      ['eval', 'reeval'],
      ['check', 'recheck'],
    ]),
  ],
  [
    'pre',
    new Map([
      ['op', 'preop'],
      ['operative', 'preop'],
      ['operatively', 'preop'],
      ['surgical', 'preop'],
      ['surgery', 'preop'],
      ['operation', 'preop'],
    ]),
  ],
  [
    'post',
    new Map([
      ['op', 'postop'],
      ['operative', 'postop'],
      ['operatively', 'postop'],
      ['surgical', 'postop'],
      ['surgery', 'postop'],
      ['operation', 'postop'],
    ]),
  ],
]);
