import { readInstant, type Instant } from '../story/news-date';
import { gonePage } from './gone-page';

const at = readInstant('2026-11-22T23:30:00Z') ?? ('' as Instant);

describe('the page of a story that was taken off', () => {
  it('says in which way and on which day (UTC), and asks search engines to forget it', () => {
    const page = gonePage('killed', at);
    expect(page).toContain('<h1>This story was taken off</h1>');
    expect(page).toContain('It has been withdrawn and must not be used. Taken off on <time datetime="2026-11-22">November 22, 2026</time>.');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('does not call a story dead that is only withheld', () => {
    expect(gonePage('withheld', at)).toContain('It is withheld while');
    expect(gonePage('withheld', at)).not.toContain('withdrawn');
  });
});
