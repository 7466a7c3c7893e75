// A headless Chromium without the extension, for the gallery alone.
import { launch, type Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers';

export function launchPlain(): Promise<Browser> {
  return launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium refuses to sandbox as root.
  });
}
