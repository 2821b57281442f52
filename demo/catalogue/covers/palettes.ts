/**
 * The colours of the covers: a small family, each drawn from one Nordic thing. Knows which of its colours can be read on
 * which, and nothing of layouts.
 */
export interface Palette {
  readonly name: string;
  /** Ground of the picture. */
  readonly field: string;
  readonly dark: string;
  readonly mid: string;
  readonly bright: string;
  readonly light: string;
  /** Ground of a label or panel, and the ink on it. */
  readonly paper: string;
  readonly ink: string;
}

function palette(name: string, colours: readonly [string, string, string, string, string, string, string]): Palette {
  const [field, dark, mid, bright, light, paper, ink] = colours;
  return { name, field, dark, mid, bright, light, paper, ink };
}

export const palettes = {
  spruce: palette('spruce', ['#1f3d35', '#122620', '#54806a', '#dba94f', '#efe6cf', '#f4eddc', '#1b2c26']),
  lingonberry: palette('lingonberry', ['#8b2d2b', '#551719', '#bf6157', '#f0c27b', '#f6e7d3', '#f7eee0', '#431517']),
  night: palette('night', ['#1e2d4d', '#111a30', '#51709c', '#e9b85f', '#e9e4d4', '#f1ecdf', '#17223a']),
  ochre: palette('ochre', ['#dba742', '#6f3518', '#b9752c', '#a8391f', '#fdf3d6', '#fbf4e2', '#3c2313']),
  archipelago: palette('archipelago', ['#b3cbcf', '#21465a', '#6c98a6', '#d65f43', '#f4f1e6', '#f6f2e7', '#1b3543']),
  heather: palette('heather', ['#4e2b49', '#301830', '#90648c', '#e4b670', '#f0e2e1', '#f4ebe6', '#35192f']),
  birch: palette('birch', ['#e4ddca', '#34332d', '#8d9979', '#c04d2c', '#fbf8ee', '#faf6ec', '#2b2a25']),
  moss: palette('moss', ['#4f5d33', '#2a331a', '#8b9a5d', '#edc862', '#f3efd8', '#f4f0de', '#2b341b']),
  rose: palette('rose', ['#e6beac', '#6a2932', '#bd7a6d', '#a63c3c', '#fcf2e8', '#fbf2e8', '#4a1c24']),
  soot: palette('soot', ['#252422', '#121110', '#6a645a', '#d4502f', '#ece3d0', '#f0e9da', '#1d1c1a']),
  sea: palette('sea', ['#114a54', '#082f37', '#46898d', '#f0936a', '#e8ecdc', '#f1f0e2', '#0c333b']),
  clay: palette('clay', ['#a54a29', '#5f2312', '#d98b5c', '#f6d99f', '#fbf0dc', '#faf1e0', '#4a1d10']),
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1 … 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The palette's light or dark colour, whichever is easier to read on its field. */
export function inkOnField({ field, light, ink }: Palette): string {
  return contrastOf(light, field) >= contrastOf(ink, field) ? light : ink;
}
