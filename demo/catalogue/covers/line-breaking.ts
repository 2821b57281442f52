/**
 * Breaks a title into the lines that let it be set largest and read best in a given space. Knows widths only by asking;
 * nothing of fonts or covers.
 */

export interface Space {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  /** Distance of baselines, in ems. */
  readonly leading: number;
}

export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Below this a word is divided rather than set smaller: at 160 px of 400 units it is 12 px tall type. */
const smallestUndivided = 30;

/** Words that shouldn't be left hanging at the end of a line. */
const leaning =
  /^(ja|tai|ei|ja|och|eller|den|det|en|ett|i|på|av|för|till|the|a|an|of|or|and|in|with|to|his|her|my|min|mr|dr|od|der|von)$/i;

/** Ends the first half of a divided word; shown as a hyphen only at the end of a line. */
const softHyphen = '\u00ad';

const asShown = (line: string): string => line.replace(softHyphen, '-');

function* divisionsOf(words: readonly string[]): Generator<string[]> {
  const gaps = words.length - 1;
  for (let breaks = 0; breaks < 2 ** gaps; breaks++) {
    const lines = [words[0] ?? ''];
    for (let gap = 0; gap < gaps; gap++) {
      const word = words[gap + 1] ?? '';
      const line = lines.at(-1) ?? '';
      if (breaks & (1 << gap)) lines.push(word);
      else if (line.endsWith(softHyphen)) lines[lines.length - 1] = line.slice(0, -1) + word;
      else lines[lines.length - 1] = `${line} ${word}`;
    }
    yield lines;
  }
}

function penaltyOf(lines: readonly string[], widths: readonly number[]): number {
  const widest = Math.max(...widths);
  const hanging = lines.slice(0, -1).filter((line) => leaning.test(line.split(' ').at(-1) ?? '')).length;
  const ragged = widths.reduce((sum, width) => sum + (1 - width / widest) ** 2, 0) / widths.length;
  return 1 - 0.14 * hanging - 0.25 * ragged - 0.02 * lines.length;
}

/** A Finnish syllable begins with the consonant before a vowel; two letters at least stay on either side. */
function divide(word: string): string[] {
  const middle = word.length / 2;
  const places = [...word.matchAll(/[bcdfghjklmnpqrstvxzšž](?=[aeiouyäöå])/gi)]
    .map(({ index }) => index)
    .filter((index) => index >= 3 && word.length - index >= 3);
  const place = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return place === undefined ? [word] : [word.slice(0, place) + softHyphen, word.slice(place)];
}

function best(words: readonly string[], space: Space, measure: (line: string) => number): Setting {
  let chosen: Setting & { readonly merit: number } = { lines: [words.join(' ')], size: 0, merit: -1 };
  for (const lines of divisionsOf(words)) {
    const widths = lines.map((line) => measure(asShown(line)));
    const size = Math.min(
      space.largest,
      space.width / Math.max(...widths),
      space.height / (1 + (lines.length - 1) * space.leading),
    );
    const merit = size * penaltyOf(lines, widths);
    if (merit > chosen.merit) chosen = { lines, size, merit };
  }
  return { lines: chosen.lines.map(asShown), size: Math.floor(chosen.size * 10) / 10 };
}

/**
 * Lines and type size for a text. Long words are divided only when the
 * type would become too small to read on a thumbnail.
 * @param measure width of a line in ems
 */
export function breakLines(text: string, space: Space, measure: (line: string) => number): Setting {
  const known = new Map<string, number>();
  const measureOnce = (line: string): number => {
    const width = known.get(line) ?? measure(line);
    known.set(line, width);
    return width;
  };
  const words = text.split(' ');
  const whole = best(words, space, measureOnce);
  if (whole.size >= smallestUndivided) return whole;
  const divided = best(
    words.flatMap((word) => (measureOnce(word) * smallestUndivided > space.width ? divide(word) : [word])),
    space,
    measureOnce,
  );
  return divided.size > whole.size * 1.2 ? divided : whole;
}
