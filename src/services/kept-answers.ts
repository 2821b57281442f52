/** Answers that are asked for once and shared by everybody who asks. */

/** The answer to `ask`; a failure is forgotten so that the next caller asks again. */
export function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  const byKey = keptBy(ask);
  return () => byKey('');
}

/** The same, one for each key. */
export function keptBy<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
