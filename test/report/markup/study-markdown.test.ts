import { describe, expect, it } from 'vitest';
import { studyMarkdown } from '../../../src/report/markup/study-markdown.js';
import { countedOf, day, inBlocks, studyOfLetters } from '../../helpers/study.js';

/** What stands under a heading, up to the next. */
function under(markdown: string, heading: string): string {
  const start = markdown.indexOf(`### ${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  return markdown.slice(start, markdown.indexOf('\n##', start + 4));
}

describe('the study as Markdown', () => {
  const study = studyOfLetters([
    {
      outcome: 'partially_overturned',
      decision_date: day('2017-03-04'),
      date_assigned: day('2017-02-02'),
      specialty_groups: ['Pain | Medicine', '*Surgery*'],
      requests: [
        { category: 'Surgery', decision: 'overturned' },
        { category: 'Surgery', decision: 'upheld' },
        { decision: null },
      ],
    },
  ]);
  const markdown = studyMarkdown(study);

  it('begins with what was counted and what has to be known', () => {
    expect(markdown.split('\n').slice(0, 6)).toEqual([
      '# out',
      '',
      '1 letter, 3 requests, of which 2 decided and 1 overturned; decided on 2017-03-04. Read by imr-extract 1.2.3.',
      '',
      expect.stringMatching(/^- Units are the regulator’s/),
      expect.stringMatching(/^- Shares are/),
    ]);
  });

  it('has a heading for every section and figure', () => {
    for (const { title, figures } of study.sections) {
      expect(markdown).toContain(`\n## ${title}\n`);
      for (const figure of figures) expect(markdown).toContain(`\n### ${figure.title}\n`);
    }
  });

  it.each([
    {
      heading: 'Category of treatment',
      lines: [
        '| Value | Requests | Share | Decided | Overturned | Overturn rate | 95 % interval |',
        '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| Surgery | 2 | 66.7 % | 2 | 1 | 50.0 %† | 9.5–90.5 % |',
        '| not told | 1 | 33.3 % | 0 | 0 | – | – |',
        '† Counted on so few that it says little.',
      ],
      proves: 'rates, and requests that tell nothing',
    },
    {
      heading: "Reviewer's specialty",
      lines: [String.raw`| Pain \| Medicine | 3 |`, String.raw`| \*Surgery\* | 3 |`],
      proves: 'what Markdown would take for its own',
    },
    { heading: 'Outcome of cases', lines: ['| partially overturned | 1 | 100.0 % |'], proves: 'counts' },
    {
      heading: 'Days from assignment to decision',
      lines: ['| Days | Letters | Share |', '| 28–34 | 1 | 100.0 % |'],
      proves: 'bins',
    },
    {
      heading: 'Files without a record',
      lines: [
        '| Value | Meaning | Files | Share |',
        '| no-text | The PDF has pages but no text: probably a scan. | 2 | 66.7 % |',
      ],
      proves: 'files',
    },
    {
      heading: 'Empty columns of letters by year',
      lines: ['| Column | 2017 (of 1 letter) |', '| age | 0 (0.0 %) |'],
      proves: 'empty columns',
    },
    {
      heading: 'These letters beside published figures',
      lines: [
        '| Requests overturned, of those decided | 2017 | 8.3 % | 50.0 %† | 2 | DWC, "2018',
        '| Letters | 2020 | 136,740 | – | 0 |',
      ],
      proves: 'published figures',
    },
  ])('$heading: $proves', ({ heading, lines }) => {
    const text = under(markdown, heading);
    for (const line of lines) expect(text).toContain(line);
  });

  it('cuts what is long', () => {
    const letters = Array.from({ length: 30 }, (_, i) => ({ licensed_states: [`State ${i}`] }));
    const text = under(studyMarkdown(studyOfLetters(letters)), "State of the reviewer's licence");
    expect(text.match(/^\| State/gm)).toHaveLength(25);
    expect(text).toContain('\n… and 5 more (see --json)');
  });

  it('tells of filters', () => {
    const filtered = countedOf(inBlocks([]), { year: ['2016', '2017'], category: ['Surgery'] });
    expect(studyMarkdown(filtered)).toContain('\nOnly year: 2016, 2017; category: Surgery.\n');
  });

  it('shows what stands out and how far columns are right', () => {
    const letters = Array.from({ length: 80 }, (_, i) => ({
      requests: [{ category: i < 40 ? 'Surgery' : 'Injection', decision: i < 30 ? 'overturned' : 'upheld' }],
    }));
    const judged = {
      letters: 4,
      rows: [{ field: 'drug_name', places: 1200, right: 1100, share: 11 / 12, low: 0.9, high: 0.93, letters_wrong: 3 }],
    };
    const text = studyMarkdown(studyOfLetters(letters, { judged }));
    expect(under(text, 'Overturn rates that differ from the rest')).toContain(
      '| Category of treatment | Surgery | 40 | 40 | 75.0 % | 59.8–85.8 % | 0.0 % | +75.0 (+57.5 to +85.8) |',
    );
    expect(under(text, 'How often each column is right')).toContain(
      String.raw`| drug\_name | 1,200 | 1,100 | 91.7 % | 90.0–93.0 % | 3 |`,
    );
  });
});
