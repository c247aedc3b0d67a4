import type { PdfFile } from '../file/pdf-file.js';
import { nameOf } from '../file/pdf-file.js';
import type { PdfObject } from '../syntax/objects.js';
import { Stream } from '../syntax/objects.js';

/** What something is painted with, as far as it matters: how dark it is at its lightest and lightest at its darkest. */
export type Ink = 'dark' | 'light' | 'unknown';

/** Components a colour has, in the spaces whose colours are known well enough. */
export type Space = 1 | 3 | 4 | null;

/** The least of red, green and blue, from 0 to 1: text that is darker is seen, a ground that is lighter hides no text. */
const DARK = 0.6;
const LIGHT = 0.72;

const BY_NAME: Readonly<Record<string, Space>> = { DeviceGray: 1, G: 1, DeviceRGB: 3, RGB: 3, DeviceCMYK: 4, CMYK: 4 };

/** The space of colours that a name of the resources, or an array, means. */
export function spaceOf(file: PdfFile, object: PdfObject): Space {
  const name = nameOf(object);
  if (name !== null) return BY_NAME[name] ?? null;
  if (!Array.isArray(object)) return null;
  const [kind, profile] = file.array(object);
  if (nameOf(kind ?? null) !== 'ICCBased' || !(profile instanceof Stream)) return null;
  const components = file.entry(profile.dictionary, 'N');
  return components === 1 || components === 3 || components === 4 ? components : null;
}

/** How a colour looks. */
export function inkOf(space: Space, components: readonly number[]): Ink {
  if (space === null || components.length !== space || components.some((value) => !(value >= 0 && value <= 1)))
    return 'unknown';
  const [first, second, third, black] = components as [number, number, number, number];
  const least = space === 4 ? (1 - Math.max(first, second, third)) * (1 - black) : Math.min(...components);
  return least < DARK ? 'dark' : least > LIGHT ? 'light' : 'unknown';
}
