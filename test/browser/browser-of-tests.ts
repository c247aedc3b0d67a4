import type { TestProject } from 'vitest/node';
import { HOW_TO_INSTALL, launchServer } from '../../scripts/browser/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is that all tests open their pages in, or why there is none. */
    browser: { readonly address: string } | { readonly missing: string } | { readonly broken: string };
  }
}

/** A start costs more than most tests do: there is one for all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await launchServer();
    project.provide('browser', server ? { address: server.wsEndpoint() } : { missing: HOW_TO_INSTALL });
    return async () => await server?.close();
  } catch (error) {
    project.provide('browser', { broken: (error as Error).message });
    return async () => {};
  }
}
