/**
 * Draws the cover of a work from its title and author: the same work always gets the same cover, a series stays a family.
 * Knows nothing of pixels.
 */
import { chanceOf, oneOf, type Chance } from '../identity.ts';
import type { Work } from '../work.ts';
import { layouts, sheetHeight, sheetWidth, type LayoutName } from './layouts.ts';
import { motifs, motifsOf, type MotifName } from './motifs/by-subject.ts';
import { palettes, type PaletteName } from './palettes.ts';

/** What hangs, stands or lies decides where it may be drawn. */
const layoutsOf: Readonly<Record<MotifName, readonly [LayoutName, ...LayoutName[]]>> = {
  arcs: ['poster', 'band', 'frame', 'poster'],
  birches: ['band', 'label', 'frame'],
  birds: ['poster', 'frame', 'band'],
  curtain: ['band', 'frame'],
  fells: ['poster', 'band', 'frame'],
  folkStars: ['label', 'frame', 'band'],
  houses: ['poster', 'band', 'frame'],
  lake: ['band', 'poster', 'frame'],
  leafPaper: ['label', 'label', 'band'],
  litWindow: ['label', 'band', 'poster'],
  meadow: ['poster', 'band', 'poster', 'frame'],
  moonTree: ['band', 'poster', 'frame'],
  orbits: ['band', 'poster', 'frame'],
  quarters: ['label', 'band', 'poster'],
  road: ['poster', 'band', 'frame'],
  sprig: ['poster', 'frame', 'band'],
  spruces: ['poster', 'band', 'frame'],
  starrySky: ['poster', 'band', 'frame'],
  waves: ['label', 'band', 'frame'],
  weave: ['label', 'frame', 'band'],
};

type Mood = 'dark' | 'light' | 'any';

const palettesOf: Readonly<Record<Mood, readonly [PaletteName, ...PaletteName[]]>> = {
  dark: ['soot', 'night', 'heather', 'lingonberry', 'sea', 'spruce'],
  light: ['ochre', 'archipelago', 'rose', 'birch', 'sea', 'clay', 'moss', 'night'],
  any: [
    ...(['spruce', 'lingonberry', 'night', 'ochre', 'archipelago', 'heather'] as const),
    ...(['birch', 'moss', 'rose', 'soot', 'sea', 'clay'] as const),
  ],
};

const nightly: readonly MotifName[] = ['litWindow', 'moonTree', 'orbits'];

function moodOf(work: Work, motif: MotifName): Mood {
  if (nightly.includes(motif)) return 'dark';
  return work.audience === 'children' ? 'light' : 'any';
}

function motifOf(work: Work, chance: Chance): MotifName {
  const [first = 'novels', second = first] = work.subjects;
  return oneOf(chance, motifsOf[work.series !== undefined || chance() < 0.6 ? first : second]);
}

/** Books of a series share motif and layout; their colours follow one another. */
function paletteOf(work: Work, mood: Mood, chance: Chance): PaletteName {
  const choices = palettesOf[mood];
  const first = Math.floor(chance() * choices.length);
  return choices[(first + (work.series?.position ?? 0)) % choices.length] ?? choices[0];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? '');

/** An SVG document of 400 × 600 units, words as outlines. Throws before `await loadFonts()`. */
export function coverSvg(work: Work): string {
  const family = chanceOf(work.series === undefined ? work.id : `${work.series.name} ${work.medium}`);
  const motif = motifOf(work, family);
  const layout = work.medium === 'audiobook' ? 'plate' : oneOf(family, layoutsOf[motif]);
  const palette = palettes[paletteOf(work, moodOf(work, motif), family)];
  const author = work.authors.map(({ name }) => name).join(', ');
  const drawn = layouts[layout]({
    title: work.title,
    author,
    motif: motifs[motif],
    palette,
    chance: chanceOf(work.id),
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${sheetHeight}" width="${sheetWidth}" height="${sheetHeight}">` +
    `<title>${escaped(`${author}: ${work.title}`)}</title>${drawn}</svg>`
  );
}
