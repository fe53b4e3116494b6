import { readAddress } from './address';
import { photoCredit } from '../attribution/fixtures/harbour-story';
import { pictureFigure } from './picture-figure';

const picture = { address: null, caption: 'The shaft.', credit: photoCredit };
const file = { address: '/uploads/shaft.png', alternative: 'A wet shaft', width: 800, height: 600 };

it('shows the file with its caption and its credit line, word for word', () => {
  expect(pictureFigure({ picture, file })).toBe(
    '<figure><img src="/uploads/shaft.png" alt="A wet shaft" width="800" height="600"><figcaption><span class="picture-caption" dir="auto">The shaft.</span><span class="picture-credit" dir="auto">Credit: Ola Berg/Nordfoto/AP Images</span></figcaption></figure>',
  );
});

it('takes a file from a media host', () => {
  expect(pictureFigure({ picture, file: { ...file, address: 'https://media.example/shaft.png' } })).toContain('src="https://media.example/shaft.png"');
});

it.each(['javascript:alert(1)', 'data:image/svg+xml,x', '//elsewhere.example/x', '/\\elsewhere.example/x', 'uploads/x'])('takes none from %s', (address) => {
  expect(pictureFigure({ picture, file: { ...file, address } })).not.toContain('<img');
});

it('links to a picture that we have no file of', () => {
  const made = pictureFigure({ picture: { ...picture, address: readAddress('https://agency.example/shaft.jpg') }, file: null });
  expect(made).toContain('<a href="https://agency.example/shaft.jpg" rel="noopener">The picture at its source</a>');
  expect(made).not.toContain('<img');
});

it('is nothing where there is nothing', () => {
  expect(pictureFigure({ picture: { address: null, caption: null, credit: null }, file: null })).toBe('');
});
