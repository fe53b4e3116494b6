import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** What axe finds on a page or in a part of it, best practices included. */
export async function barriersOn(page: Page, part = 'html'): Promise<readonly string[]> {
  // While a dialog fades in, its words have next to no contrast. What turns for ever (a loader) is not waited for.
  await page.evaluate(`Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => {})))`);
  await page.evaluate(axe);
  const { violations } = found.parse(await page.evaluate(`axe.run(${JSON.stringify(part)})`));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Also what it looked at: an axe that saw nothing would find nothing. */
const found = z.object({ passes: z.array(z.unknown()).min(10), violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) });
