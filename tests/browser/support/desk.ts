import type { Locator, Page } from 'playwright-core';
import { addressOf } from './browser';
import { EDITOR } from './product';

/** What an editor does in the admin, in the editor's words; of the product of this run, or of another project. */
export function deskOf(page: Page, address = addressOf('')) {
  return {
    async signIn(who: { email: string; password: string } = EDITOR): Promise<void> {
      await page.goto(`${address}/admin/auth/login`);
      await page.fill('input[name=email]', who.email);
      await page.fill('input[name=password]', who.password);
      await page.click('button[type=submit]');
      await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
    },
    async open(path: string): Promise<void> {
      await page.goto(`${address}/admin${inItsLanguage(path)}`);
    },
    /** Pastes from the clipboard, over whatever the box held. */
    async paste(text: string): Promise<void> {
      const box = page.getByLabel('Text of the story');
      await box.waitFor();
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await box.press('Control+A');
      await box.press('Control+V');
      await box.press('Control+Home');
    },
    /** Pastes a page as a browser copies it: its markup, and its bare words beside it. */
    async pastePage(html: string, text: string): Promise<void> {
      const box = page.getByLabel('Text of the story');
      await box.waitFor();
      await page.evaluate(
        ([markup, words]) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([markup], { type: 'text/html' }), 'text/plain': new Blob([words], { type: 'text/plain' }) })]),
        [html, text] as const,
      );
      await box.press('Control+A');
      await box.press('Control+V');
    },
    /** Drops a file anywhere on the page. */
    drop(name: string, content: string): Promise<void> {
      return this.dropAll([[name, content]]);
    },
    /** Drops several files at once: one is read and shown, several stand in a line. */
    async dropAll(files: readonly (readonly [name: string, content: string])[]): Promise<void> {
      await page.getByLabel('Text of the story').waitFor();
      const dataTransfer = await page.evaluateHandle((dropped) => {
        const carried = new DataTransfer();
        for (const [fileName, words] of dropped) carried.items.add(new File([words], fileName));
        return carried;
      }, files);
      await page.dispatchEvent('[data-creditline=drop]', 'drop', { dataTransfer });
      await (files.length > 1 ? page.locator('[data-creditline=line]') : page.getByRole('heading', { name: 'What was read' })).waitFor();
    },
    /** Selects these words in the original, as a mouse does. */
    async select(words: string): Promise<void> {
      await page.locator('[data-creditline=original]').waitFor();
      await page.evaluate((wanted) => {
        const pane = document.querySelector('[data-creditline=original] [role=region]');
        const texts = document.createTreeWalker(pane ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const start = node.textContent?.indexOf(wanted) ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          document.getSelection()?.removeAllRanges();
          document.getSelection()?.addRange(range);
          return;
        }
        throw new Error(`The original does not hold “${wanted}”.`);
      }, words);
    },
    async read(): Promise<void> {
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByRole('heading', { name: 'What was read' }).waitFor();
    },
    /** Files what was read; answers with the new draft’s documentId. */
    async file(): Promise<string> {
      await page.getByRole('button', { name: 'File as draft' }).click();
      await page.waitForURL(/\/content-manager\/collection-types\/[^/]+\/[a-z0-9]{20,}/);
      return new URL(page.url()).pathname.split('/').at(-1) ?? '';
    },
    /** Puts away what Strapi announced; by script, because a notice moves while it goes. */
    async closeNotices(): Promise<void> {
      const close = page.getByRole('button', { name: 'Close', exact: true });
      await close.evaluateAll((buttons) => buttons.forEach((button) => button instanceof HTMLElement && button.click()));
      await close.first().waitFor({ state: 'detached' });
    },
    publish(): Promise<void> {
      return page.getByRole('button', { name: 'Publish', exact: true }).click();
    },
    /** Opens the menu beside the buttons that save and publish. */
    async openActions(): Promise<void> {
      await untilItOpens(page.getByRole('button', { name: 'More document actions' }), page.getByRole('menu'));
    },
    /** Takes an action from there. */
    async choose(action: string): Promise<void> {
      const entry = page.getByRole('menuitem', { name: action, exact: true });
      await untilItOpens(page.getByRole('button', { name: 'More document actions' }), entry);
      await entry.click();
    },
    /** Picks an entry of a list. */
    async pick(list: Locator, name: string): Promise<void> {
      const entry = page.getByRole('option', { name, exact: true });
      await untilItOpens(list, entry);
      await entry.click();
    },
    /** What the panel says of a field that holds the story, and the button there that leads to it. */
    hold: (field: string) => page.locator(`[data-creditline=panel] [data-hold="${field}"]`),
    jumpTo: (field: string) => page.locator(`[data-creditline=panel] [data-hold="${field}"] button`),
    reading: page.locator('[data-creditline=reading]'),
    original: page.locator('[data-creditline=original]'),
    stories: page.locator('[data-creditline=stories]'),
    filed: page.locator('[data-creditline=filed]'),
    line: page.locator('[data-creditline=line]'),
    fileInLine: (name: string) => page.locator(`[data-creditline=line] [data-file="${name}"]`),
    corrections: page.locator('[data-creditline=corrections]'),
    panel: page.locator('[data-creditline=panel]'),
    block: page.locator('[data-creditline=block]'),
    standing: page.locator('[data-creditline=standing]'),
    ledger: page.locator('[data-creditline=ledger]'),
    verdict: page.locator('[data-creditline=panel] [role=status]'),
  };
}

/**
 * As the panel's own links do. Where the address of a story's form names no language, the content manager chooses one, and then
 * draws the form a second time: a list that somebody had opened by then is shut, and words typed by then are gone.
 */
function inItsLanguage(path: string): string {
  return /\/api::article\.article\/[a-z0-9]{20,}$/.test(path) ? `${path}?plugins[i18n][locale]=en` : path;
}

/** Presses until it opens: a page that is still being drawn may close at once what was opened. */
async function untilItOpens(button: Locator, inside: Locator): Promise<void> {
  for (let again = 4; ; again -= 1) {
    try {
      await button.click({ timeout: 10_000 });
      return await inside.waitFor({ timeout: 5000 });
    } catch (error) {
      if (again === 0) throw error;
    }
  }
}

/** Waits until the place says this: the panel answers when the server did. */
export async function untilItSays(place: Locator, words: string | RegExp): Promise<void> {
  await place.filter({ hasText: words }).waitFor();
}
