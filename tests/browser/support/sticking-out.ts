import type { Page } from 'playwright-core';

/** Words that stand beyond the edge of a part of a page, or are cut off by what holds them. */
export function stickingOut(page: Page, part: string): Promise<readonly string[]> {
  return page.locator(part).first().evaluate((box) => {
    const out: string[] = [];
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNode(text);
      const { right } = range.getBoundingClientRect();
      for (let holder = text.parentElement; holder && box.contains(holder); holder = holder.parentElement) {
        const isEdge = holder === box || getComputedStyle(holder).overflowX !== 'visible';
        // Words for screen readers alone stand in a box of one pixel.
        if (holder.clientWidth === 1) break;
        if (isEdge && right > holder.getBoundingClientRect().right + 1) out.push(text.textContent ?? '');
      }
    }
    return out;
  });
}
