import { largestPicture, namedRenditions } from './largest-picture';

describe('The largest picture of an item', () => {
  it('is told by its size, and is no film and no text', () => {
    expect(
      largestPicture(
        namedRenditions({
          main: { href: 'https://m.example/film.mp4', mimetype: 'video/mp4', width: 9000, height: 9000 },
          small: { href: 'https://m.example/s.jpg', mimetype: 'image/jpeg', width: '150', height: '100' },
          large: { href: 'https://m.example/l.jpg', mimetype: 'image/jpeg', width: 3000, height: 2000 },
        }),
      ),
    ).toBe('https://m.example/l.jpg');
  });

  it('is told by its name where no size is stated', () => {
    expect(largestPicture(namedRenditions([{ name: 'thumbnail', href: 'https://m.example/t.jpg' }, { name: 'original', href: 'https://m.example/o.jpg' }]))).toBe('https://m.example/o.jpg');
  });

  it.each([null, undefined, [], {}, 'https://m.example/o.jpg', [{ href: 'javascript:alert(1)' }], { main: null }])('%j: none', (renditions) => {
    expect(largestPicture(namedRenditions(renditions))).toBeNull();
  });
});
