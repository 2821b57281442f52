/** Reads an ISBN however it is typed. Knows nothing of the collection. */

const looksLikeIsbn = /^(?:isbn)?[\s:]*((?:\d[\s-]*){9,12}[\dx])$/i;

const checkDigit = (digits: string): string => {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
};

/** Thirteen digits; one of ten, as before 2007, is turned into them. Undefined when it isn't an ISBN at all. */
export function isbnIn(text: string): string | undefined {
  const digits = looksLikeIsbn.exec(text.trim())?.[1]?.replace(/[\s-]/g, '');
  if (digits?.length === 13) return digits;
  if (digits?.length !== 10) return undefined;
  const body = `978${digits.slice(0, 9)}`;
  return body + checkDigit(body);
}
