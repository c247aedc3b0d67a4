/** Lies about pages, their tree and their boxes. */
import { number, numbers } from './values.mjs';

export const PAGES = [
  {
    id: 'tree-with-a-cycle',
    tell: (pdf, dice) =>
      pdf.kids.push(dice.pick([`${pdf.tree} 0 R`, '1 0 R', `${pdf.kids[0]}`, '99 0 R', 'null', '<< /Type /Page >>'])),
  },
  {
    id: 'tree-of-itself',
    tell: (pdf) => {
      const [a, b] = [pdf.raw.reserve(), pdf.raw.reserve()];
      pdf.raw.put(`<< /Type /Pages /Count 1000000 /Kids [${b} 0 R ${b} 0 R] >>`, a);
      pdf.raw.put(`<< /Type /Pages /Count 1000000 /Kids [${a} 0 R ${a} 0 R] >>`, b);
      pdf.kids.push(`${a} 0 R`);
    },
  },
  {
    id: 'deep-tree',
    tell: (pdf, dice) => {
      let below = pdf.kids.splice(0).join(' ');
      for (let i = 0; i < dice.pick([20, 600, 5000]); i++)
        below = `${pdf.raw.put(`<< /Type /Pages /Count ${pdf.pages.length} /Kids [${below}] >>`)} 0 R`;
      pdf.kids.push(below);
    },
  },
  { id: 'wide-tree', tell: (pdf, dice) => pdf.kids.push(...Array(dice.pick([50, 1000, 20000])).fill(pdf.kids[0])) },
  { id: 'count', tell: (pdf, dice) => (pdf.count = number(dice)) },
  {
    id: 'boxes',
    tell: (pdf, dice) => pdf.pages.forEach((page) => (page.box = numbers(dice.pick([4, 4, 4, 3, 0, 9]), dice))),
  },
  { id: 'crop', tell: (pdf, dice) => pdf.pages.forEach((page) => (page.entries += ` /CropBox [${numbers(4, dice)}]`)) },
  {
    id: 'rotation',
    tell: (pdf, dice) =>
      pdf.pages.forEach(
        (page) => (page.entries += ` /Rotate ${dice.pick(['45', '-90', '270', '91', number(dice), '(x)'])}`),
      ),
  },
  { id: 'user-unit', tell: (pdf, dice) => pdf.pages.forEach((page) => (page.entries += ` /UserUnit ${number(dice)}`)) },
  { id: 'no-resources', tell: (pdf, dice) => (dice.pick(pdf.pages).resources = '') },
  {
    id: 'lost-contents',
    tell: (pdf, dice) =>
      (dice.pick(pdf.pages).contents = dice.pick(['99 0 R', '[99 0 R]', 'null', '(x)', '[[1 0 R]]', '1 0 R'])),
  },
  {
    id: 'contents-often',
    tell: (pdf, dice) => {
      const page = dice.pick(pdf.pages);
      page.contents = `[${`${page.contents} `.repeat(dice.pick([2, 50, 2000]))}]`;
    },
  },
];
