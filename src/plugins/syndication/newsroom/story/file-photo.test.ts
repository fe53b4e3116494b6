import { readFilePhoto } from './file-photo';

it.each([
  ['DHA via AP, File', 'DHA via AP'],
  ['REUTERS/Ana Lima/File Photo', 'REUTERS/Ana Lima'],
  ['REUTERS/Ana Lima/File Photo.', 'REUTERS/Ana Lima'],
  ['Ana Lima/AFP File Photo', 'Ana Lima/AFP'],
  ['File: Reuters', 'Reuters'],
  ['FILE PHOTO: REUTERS/Ana Lima', 'REUTERS/Ana Lima'],
])('%s is an old picture', (line, rest) => expect(readFilePhoto(line)).toEqual({ isFile: true, rest }));

it.each([['Ana Lima/The Norden File'], ['Ana Profile'], ['Filed by Ana Lima'], ['']])('%s is not called one', (line) => {
  expect(readFilePhoto(line)).toEqual({ isFile: false, rest: line });
});
