/** What is found in folders and not read, by kind. Codes are stable: they stand in run.json. */
export const SET_ASIDE = {
  'other-file': { one: 'other file', several: 'other files' },
  'hidden-file': { one: 'hidden file', several: 'hidden files' },
  'hidden-folder': { one: 'hidden folder', several: 'hidden folders' },
  'left-out': {
    one: 'letter left out by --include or --exclude',
    several: 'letters left out by --include or --exclude',
  },
  'output-folder': { one: 'output folder of imr', several: 'output folders of imr' },
  'link-to-read': { one: 'link to a folder that is read anyway', several: 'links to folders that are read anyway' },
  'broken-link': { one: 'link that leads nowhere', several: 'links that lead nowhere' },
  pipe: { one: 'pipe', several: 'pipes' },
  socket: { one: 'socket', several: 'sockets' },
  device: { one: 'device', several: 'devices' },
} as const satisfies Record<string, { one: string; several: string }>;

export type SetAside = keyof typeof SET_ASIDE;
