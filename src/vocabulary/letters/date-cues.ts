/**
 * Words by which a clinical case summary says what a date is of, as data. DATES stands for one date or several joined by commas, "and", "to";
 * GAP for words in between that do not turn to another event.
 */
export interface DateCue {
  readonly id: string;
  /** One of these stands in every text that holds the cue, in lower case: without it the cue need not be looked for. */
  readonly stems: readonly string[];
  readonly pattern: string;
}

export const INJURY_CUES: readonly DateCue[] = [
  {
    id: 'date-of-injury',
    stems: ['date of', 'dates of'],
    pattern:
      '\\bdates? of (?:the |his |her )?(?:industrial |work |occupational |original )?(?:injur(?:y|ies)|accident|incident|loss)(?: \\(DOI\\))?(?:,|:| was| is| are| were| of| on| being| reported as| listed as| documented as| noted as| dated)* DATES',
  },
  {
    id: 'date-before',
    stems: ['injury', 'accident', 'loss', 'doi', 'incident'],
    pattern:
      '\\b(?:an?|the|has|had|with|reported|stated|listed) DATES (?:date of (?:injury|accident|loss)|DOI|(?:industrial|occupational|work|work-related|cumulative trauma) (?:injury|accident|incident))\\b',
  },
  { id: 'doi', stems: ['doi'], pattern: '\\bDOI[:;,]?(?: (?:of|is|was))? DATES' },
  {
    id: 'claim-from',
    stems: ['claim'],
    pattern:
      "\\b(?:occupational|industrial|work(?:ers'? compensation)?) claims? (?:from|of|dated|dating|with a date of) DATES",
  },
  {
    id: 'injury-on',
    stems: ['injur', 'accident', 'incident', 'illness', 'fall', 'strain'],
    pattern:
      '\\b(?:injur(?:y|ies)|(?:industrial|occupational|work|work-related|job-related) (?:accident|incident|illness|fall|strain))\\bGAP(?:\\bdates?,?|\\bdates? of|\\bdated|\\bof|\\bon|\\bfrom|\\bsince|\\bis|\\bwas|:|,)? \\(?DATES',
  },
  {
    id: 'injured-on',
    stems: ['injured', 'hurt'],
    pattern: '\\b(?:was|were|is|has been|got|reportedly) (?:\\w+ )?(?:injured|hurt)\\bGAP\\bon(?: or about)? DATES',
  },
  {
    id: 'injured-again-on',
    stems: ['again'],
    pattern: '\\b(?:injured|hurt|injury)\\b[^.]{0,160}?\\band again on(?: or about)? DATES',
  },
  {
    id: 'injured-part-on',
    stems: ['injured', 'hurt'],
    pattern: '\\b(?:injured|hurt) (?:his|her|the|their|both)\\bGAP\\bon(?: or about)? DATES',
  },
  {
    id: 'sustained-on',
    stems: ['sustained', 'suffered', 'incurred'],
    pattern: '\\b(?:sustained|suffered|incurred)\\bGAP\\b(?:on(?: or about)?|from|dated) DATES',
  },
  {
    id: 'cumulative',
    stems: ['cumulative', 'continuous', 'repetitive'],
    pattern:
      '\\b(?:cumulative|continuous|repetitive)(?: type)? (?:trauma|injury|strain|stress)\\bGAP(?:\\bfrom|\\bof|\\bon|\\bdated|\\bbetween|\\bthrough|\\bending|:)? DATES',
  },
  {
    id: 'on-date-injured',
    stems: ['sustained', 'suffered', 'incurred', 'injured', 'hurt'],
    pattern:
      '\\bon(?: or about)? DATES,?(?: when| while| as)?(?: (?:he|she|they|the (?:patient|injured worker|worker|claimant|applicant|employee|individual)))?[^.;]{0,40}? (?:sustained|suffered|incurred|was injured|injured (?:his|her|the)|was hurt)\\b',
  },
];

/** What happens to a worker at an injury, in the words of summaries that never call it one. */
const EVENT =
  '(?:(?:slip|trip|fall|felt|burn|attack|assault|robb|strik|crush|pinn|caught|hurt|injur|collid|collision|explo|electrocut|expos|inhal|lacerat|fractur|sprain|strain|twist|ruptur|amputat|lift|pull|push|collaps|crash|kick|bit|punch|stabb|shot|threw|thrown|splash|spill|puncture|sever|roll|hyperextend|wrench|smash|jam|pop)\\w*|fell|struck|hit|cut|tore|broke|stung|closed on|came down on|landed on|accident|incident|developed|onset of|got [^.;]{1,25} in (?:his|her|the|both) (?:eyes?|hands?)|flew|gunpoint|motor vehicle)';

/** Used where nothing calls the injury by its name, and in the opening of a summary only: an event and the day of it. */
export const INJURY_EVENT_CUES: readonly DateCue[] = [
  { id: 'event-on', stems: ['on '], pattern: `\\b${EVENT}\\bGAP,? \\bon(?: or about)? DATES` },
  { id: 'on-date-event', stems: ['on '], pattern: `\\bon(?: or about)? DATES,?GAP\\b${EVENT}\\b` },
];

/** Words in a gap that show that its date is of something else. */
export const OTHER_EVENT =
  '\\b(?:reports?|reported (?:that|to)|notes?|noted|documented|visits?|seen|evaluat\\w*|exam\\w*|review\\w*|requests?|requested|treated|treatment|treatments|surger\\w*|MRI|x-rays?|presented|complain\\w*|progress|prescribed|returned|dated|underwent|undergone|performed|studies|diagnos\\w*|injections?|sessions?|operat\\w*|procedures?|admitted|discharged|hospital\\w*|released)\\b';

/** An injury that is not the one of the claim. */
export const OTHER_INJURY =
  /\breports? of (?:\w+ )?$|\b(?:non-?industrial|prior|previous|(?<!years?[- ])old|earlier|unrelated|another|childhood|football|sports?)(?: \w+){0,2} $/i;

export const UTILIZATION_REVIEW_CUES: readonly DateCue[] = [
  {
    id: 'on-date-review',
    stems: ['utilization review', 'ur'],
    pattern: '\\bon DATES,? (?:the |an? )?(?:original )?(?:Utilization Review|UR\\b)',
  },
  {
    id: 'review-dated',
    stems: ['utilization review', 'ur'],
    pattern:
      '\\b(?:Utilization Review|UR)(?: \\(UR\\))?(?: (?:report|determination|decision|denial|letter|form|physician|reviewer|non-certification|review))*,?(?: was| is)?(?: dated| on| of| from| performed on| completed on| issued on| conducted on)? \\(?DATES',
  },
  {
    id: 'reviewer-on',
    stems: ['denied', 'certified', 'modified'],
    pattern:
      '\\b(?:Utilization Review|UR)(?: \\(UR\\))? (?:\\w+ ){0,3}?(?:denied|non-certified|noncertified|modified)\\b[^.]{0,200}? on DATES',
  },
  {
    id: 'denied-on',
    stems: ['denied', 'certified'],
    pattern:
      '\\b(?:previously|prior(?:ly)?)? ?(?:non-certified|noncertified|not certified|denied)(?: by Utilization Review)? on DATES',
  },
];
