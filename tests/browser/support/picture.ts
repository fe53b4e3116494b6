import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const IMAGES = path.resolve(__dirname, '../../../docs/images');

/** Writes a picture for the documentation, when the run was asked for them: `npm run screenshots`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return;
  mkdirSync(IMAGES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
}
