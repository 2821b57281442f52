/** Says in another language what the schema advises in English: "Write …, such as ….". The examples stay as they are. */

/** @param phrases What is to be written, in English → in the language */
export const translated =
  (phrases: Readonly<Record<string, string>>, say: (phrase: string) => string, suchAs: string) =>
  (advice: string): string => {
    const { what = '', example } = /^Write (?<what>.+?)(?:, such as (?<example>.+))?\.$/.exec(advice)?.groups ?? {};
    const choice = /^one of (.+)$/.exec(what)?.[1];
    const phrase = choice === undefined ? phrases[what] : `${phrases['one of'] ?? ''} ${choice}`;
    // English advice is better than none.
    if (phrase === undefined) return advice;
    return `${say(phrase)}${example === undefined ? '' : `, ${suchAs} ${example}`}.`;
  };
