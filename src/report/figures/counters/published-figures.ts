import type { PublishedRow } from '../../study.js';

/**
 * What the regulator has published, the California Division of Workers' Compensation (DWC) in the Department of
 * Industrial Relations (DIR). Its units are those of the study.
 */

/** What is published, and counted of the letters in the same way. */
export type Measure = 'overturned' | 'pharmaceuticals' | 'opioids' | 'letters';

export const MEASURES: Readonly<Record<Measure, { readonly words: string; readonly is: PublishedRow['is'] }>> = {
  overturned: { words: 'Requests overturned, of those decided', is: 'share' },
  pharmaceuticals: { words: 'Pharmaceuticals, of requests', is: 'share' },
  opioids: { words: 'Opioids, of pharmaceuticals', is: 'share' },
  letters: { words: 'Letters', is: 'letters' },
};

export interface PublishedFigure {
  readonly measure: Measure;
  readonly year: number;
  readonly published: number;
  readonly source: string;
}

const OF_2016 = 'DWC, "2017 Independent Medical Review (IMR) Report: Analysis of 2016 Data"';
const OF_2017 = 'DWC, "2018 Independent Medical Review (IMR) Report: Analysis of 2017 Data"';
const OF_2019 = 'DIR news release 2020-102, "Independent Medical Review Progress Report for 2019"';
const OF_2020 = 'DWC, annual report on IMR, of 2020';
const OF_2023 = 'DIR news release 2024-48, "Independent Medical Review (IMR) Report for 2023 Data"';
const OF_2024 = 'DIR news release 2025-36, "Independent Medical Review (IMR) Report for 2024"';
const REPORT_OF_2024 = 'DWC, annual report on IMR, of 2024';

export const PUBLISHED: readonly PublishedFigure[] = [
  { measure: 'overturned', year: 2016, published: 0.084, source: OF_2016 },
  { measure: 'overturned', year: 2017, published: 0.083, source: OF_2017 },
  { measure: 'overturned', year: 2019, published: 0.104, source: OF_2019 },
  { measure: 'overturned', year: 2020, published: 0.095, source: OF_2020 },
  { measure: 'overturned', year: 2023, published: 0.102, source: OF_2023 },
  { measure: 'overturned', year: 2024, published: 0.127, source: OF_2024 },
  { measure: 'pharmaceuticals', year: 2017, published: 0.426, source: OF_2017 },
  { measure: 'pharmaceuticals', year: 2019, published: 0.367, source: OF_2019 },
  { measure: 'pharmaceuticals', year: 2020, published: 0.34, source: OF_2020 },
  { measure: 'pharmaceuticals', year: 2023, published: 0.31, source: OF_2023 },
  { measure: 'pharmaceuticals', year: 2024, published: 0.327, source: REPORT_OF_2024 },
  { measure: 'opioids', year: 2017, published: 0.293, source: OF_2017 },
  { measure: 'opioids', year: 2024, published: 0.239, source: REPORT_OF_2024 },
  { measure: 'letters', year: 2017, published: 172_194, source: OF_2017 },
  { measure: 'letters', year: 2020, published: 136_740, source: OF_2020 },
  { measure: 'letters', year: 2023, published: 130_774, source: OF_2023 },
  { measure: 'letters', year: 2024, published: 141_621, source: OF_2024 },
];
