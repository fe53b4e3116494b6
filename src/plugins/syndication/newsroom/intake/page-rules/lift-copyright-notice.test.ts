import { freshCopy } from './fresh-copy';
import { liftCopyrightNotice } from './lift-copyright-notice';

const read = (...paragraphs: string[]) => liftCopyrightNotice.apply(freshCopy(paragraphs));

describe('The copyright notice', () => {
  it.each([
    ['© 2021 The Harbour Press. All rights reserved.', 'The Harbour Press', 2021],
    ['(Copyright 2021 The Harbour Press. All rights reserved.)', 'The Harbour Press', 2021],
    ['(c) Copyright Norden Wire 2021. Click For Restrictions - https://norden.example', 'Norden Wire', 2021],
    ['Copyright Norden Wire 2021', 'Norden Wire', 2021],
    ['©2021 Marlin News, LLC.', 'Marlin News, LLC', 2021],
    ['™ & © 2021 Cable Harbour, Inc., a Larsen Bros. Company. All rights reserved.', 'Cable Harbour, Inc., a Larsen Bros. Company', 2021],
    ['Copyright 2021, dpa (www.dpa.example). Alle Rechte vorbehalten', 'dpa', 2021],
    ['Harbour.example © 2021 The Harbour Group', 'The Harbour Group', 2021],
    ['Copyright © 2021 by Marlin. Marlin is not responsible for other sites.', 'Marlin', 2021],
    [String.raw`\(c\) 2021 The Harbour Press`, 'The Harbour Press', 2021],
    ['This material may not be published or rewritten. ©2021 Marlin News, LLC. All rights reserved.', 'Marlin News, LLC', 2021],
  ])('is read from %s', (line, holder, year) => {
    const { paragraphs, found } = read('Body.', line);
    expect([found.rights.copyrightHolder, found.rights.copyrightYear]).toEqual([holder, year]);
    expect(found.rights.copyrightNotice).toBe(line.replaceAll('\\', ''));
    expect(paragraphs).toEqual(['Body.']);
  });

  it('keeps the terms that follow word for word beside it', () => {
    const { rights } = read('Copyright 2021 The Harbour Press. All rights reserved. This material may not be published or rewritten.').found;
    expect(rights.usageTerms).toBe('This material may not be published or rewritten.');
  });

  it('takes the first year of a range and asks for the year of the story', () => {
    const { found, notes } = read('© 2009–2021 The Harbour Press');
    expect(found.rights.copyrightYear).toBe(2009);
    expect(notes).toEqual([expect.objectContaining({ weight: 'check', quote: '© 2009–2021 The Harbour Press' })]);
  });

  it('takes neither of two that disagree, lifts both out, and quotes both', () => {
    const { paragraphs, found, notes } = read('Body.', '© 2021 The Harbour Press', 'More body.', '© 2021 Norden Wire');
    expect(paragraphs).toEqual(['Body.', 'More body.']);
    expect([found.rights.copyrightHolder, found.rights.copyrightNotice, found.rights.copyrightYear]).toEqual([null, null, null]);
    expect(notes).toEqual([expect.objectContaining({ weight: 'check', quote: '© 2021 The Harbour Press\n© 2021 Norden Wire' })]);
  });

  it('takes one of two that agree', () => {
    const { found, notes } = read('© 2021 The Harbour Press', '© 2021 The Harbour Press');
    expect(found.rights.copyrightHolder).toBe('The Harbour Press');
    expect(notes.map(({ weight }) => weight)).toEqual(['info']);
  });

  it.each([
    ['Copyright law has changed since 2016, the court said.'],
    ['Copyright 2021 reform passes parliament'],
    ['(c) the third condition'],
    ['© Ana Lima'],
    ['Image © 2021 Ana Lima'],
  ])('is not “%s”', (line) => {
    expect(read(line).paragraphs).toEqual([line]);
  });

  it('without a year belongs to a picture as a rule: the editor hears of it', () => {
    expect(read('Body.', '© Ana Lima').notes).toEqual([expect.objectContaining({ weight: 'check', quote: '© Ana Lima' })]);
  });
});
