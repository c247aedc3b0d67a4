import type { Browser } from 'playwright-core';

export const HOW_TO_INSTALL: string;
export function launchBrowser(): Promise<Browser | null>;
