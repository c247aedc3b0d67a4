import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VERSION } from '../version.js';
import { escape } from './escape.js';

/** The rooms that have a page. */
export type PageRoom = 'review' | 'report';

/** What stands in the head of every page of a room, and in no other file. */
export const generatorOf = (room: PageRoom): string => `<meta name="generator" content="imr-extract ${room}`;

/** The style and the script of a room's page, as scripts/build.mjs bundles them. */
export interface Bundle {
  readonly room: PageRoom;
  readonly style: string;
  readonly script: string;
}

/** The bundle of a page; the way to it is the same from src and from dist. */
export function bundleOf(room: PageRoom): Bundle {
  const read = (name: string): string =>
    readFileSync(new URL(`../../dist/${room}/page/${name}`, import.meta.url), 'utf8').trim();
  return { room, style: read('main.css'), script: read('main.js') };
}

/** A page of HTML up to its body's content: it needs no other file, and takes no style or script but its own. */
export const pageBegin = (title: string, { room, style, script }: Bundle): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generatorOf(room)} ${escape(VERSION)}">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
`;

/** The rest of a page behind its content: the script comes last, when all that it looks for is there. */
export const pageEnd = ({ script }: Bundle): string => `<script>${script}</script>
</body>
</html>
`;

/** An element that holds what is packed, for the script to take out by its id. */
export const dataElement = (id: string, packed: string): string =>
  `<script type="application/octet-stream" id="${id}">${packed}</script>\n`;

/** The only style and the only script that a browser takes: these, byte for byte; no address, no form, no frame. */
const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
