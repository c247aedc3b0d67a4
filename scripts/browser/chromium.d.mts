import type { Browser, BrowserServer } from 'playwright-core';

export const HOW_TO_INSTALL: string;
export function launchBrowser(): Promise<Browser | null>;
export function launchServer(): Promise<BrowserServer | null>;
