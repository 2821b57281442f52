/**
 * Writes words without their accents, in lower case, so that "seitseman veljesta" finds "Seitsemän veljestä"; and sorts as
 * the Finnish alphabet does. Knows nothing of the database.
 */

/** Letters that Unicode doesn't take apart into a base letter and an accent. */
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  þ: 'th',
};

const accents = /\p{Mark}/gu;
const wholeLetters = new RegExp(`[${Object.keys(whole).join('')}]`, 'g');

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(accents, '')
    .replace(wholeLetters, (letter) => whole[letter] ?? letter);

/** "Seitsemän veljestä!" → "seitseman veljesta". */
export const fold = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** å, ä and ö are the last letters; in ASCII these three stand after z. */
const lastLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/** A key that sorts titles by the Finnish alphabet when compared byte by byte. */
export const sortKey = (text: string): string =>
  withoutAccents(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[åäö]/g, (letter) => lastLetters[letter] ?? letter),
  )
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
