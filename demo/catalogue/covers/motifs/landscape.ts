/** Motifs of place: fells, spruce forest, lake, waves, road, wooden town. */
import type { Chance } from '../../identity.ts';
import { block, disc, filled, line, polygon, range, ring } from '../drawing.ts';
import type { Palette } from '../palettes.ts';
import { between, type Box, type Motif } from './motif.ts';

/** One soft ridge across the box, level at each top and hollow, filled down to its foot. */
function ridge({ width, height }: Box, top: number, swing: number, fill: string, chance: Chance): string {
  const stretches = width > 300 ? 4 : 3;
  const step = width / (stretches - 0.6);
  const first = chance() < 0.5 ? 1 : -1;
  const shift = -step * between(chance, 0.1, 0.5);
  const level = (index: number): number => top + first * (index % 2 === 0 ? 1 : -1) * swing * between(chance, 0.5, 1.3);
  const start = level(0);
  let from = start;
  const slopes = range(stretches + 1).map((index) => {
    const [x, to] = [shift + index * step, level(index + 1)];
    const slope = line`C${x + step / 2} ${from} ${x + step / 2} ${to} ${x + step} ${to}`;
    from = to;
    return slope;
  });
  return filled(line`M${shift} ${start}` + slopes.join('') + line`V${height}H${shift}Z`, fill);
}

export const fells: Motif = (box, palette, chance) => {
  const { width, height } = box;
  const radius = Math.min(width, height) * between(chance, 0.13, 0.19);
  const sun = disc(width * between(chance, 0.28, 0.72), height * between(chance, 0.24, 0.36), radius, palette.bright);
  const layers = [
    [0.5, palette.mid],
    [0.62, palette.light],
    [0.74, palette.mid],
    [0.86, palette.dark],
  ] as const;
  return sun + layers.map(([top, fill]) => ridge(box, height * top, height * 0.045, fill, chance)).join('');
};

function spruce(x: number, foot: number, tall: number, fill: string): string {
  const half = tall * 0.2;
  const tiers = range(4).map((tier) => {
    const top = foot - tall + tier * tall * 0.2;
    const spread = half * (0.42 + tier * 0.2);
    return line`M${x} ${top}L${x + spread} ${top + tall * 0.34}L${x - spread} ${top + tall * 0.34}Z`;
  });
  return filled(
    tiers.join('') + line`M${x - tall * 0.018} ${foot - tall * 0.1}h${tall * 0.036}v${tall * 0.12}h${-tall * 0.036}Z`,
    fill,
  );
}

function forest({ width, height }: Box, foot: number, tall: number, fill: string, chance: Chance): string {
  const step = tall * 0.3;
  const trees = range(width / step + 2).map((index) =>
    spruce(index * step + between(chance, -step, step) * 0.3, foot + 2, tall * between(chance, 0.68, 1.08), fill),
  );
  return trees.join('') + block(0, foot - tall * 0.09, width, height - foot + tall * 0.09, fill);
}

export const spruces: Motif = (box, palette, chance) => {
  const { width, height } = box;
  const unit = Math.min(height, width * 1.1);
  const moon = disc(width * between(chance, 0.25, 0.75), height * 0.26, unit * 0.12, palette.bright);
  return (
    moon +
    forest(box, height * 0.68, unit * 0.26, palette.light, chance) +
    forest(box, height * 0.82, unit * 0.34, palette.mid, chance) +
    forest(box, height * 0.95, unit * 0.42, palette.dark, chance)
  );
};

export const lake: Motif = (box, palette, chance) => {
  const { width, height } = box;
  const shore = height * 0.5;
  const [x, radius] = [width * between(chance, 0.32, 0.68), Math.min(width, height) * 0.15];
  const sun = disc(x, shore - radius * between(chance, 0.5, 1.3), radius, palette.bright);
  const glints = range(9).map((index) => {
    const y = shore + height * (0.055 + index * 0.045);
    const half = radius * (0.95 - index * 0.06) * between(chance, 0.7, 1.1);
    const shift = between(chance, -6, 6);
    return filled(line`M${x + shift - half} ${y}q${half} -7 ${half * 2} 0q${-half} 7 ${-half * 2} 0Z`, palette.bright);
  });
  const far = ridge({ width, height: shore }, shore - height * 0.035, height * 0.02, palette.mid, chance);
  const side = x > width / 2 ? 0 : width;
  const island = range(7).map((index) =>
    spruce(
      side + (side === 0 ? 1 : -1) * index * width * 0.052,
      shore + 3,
      height * between(chance, 0.13, 0.26) * (1 - index * 0.07),
      palette.dark,
    ),
  );
  const ripples = range(12).map((index) =>
    block(
      between(chance, -0.1, 0.8) * width,
      shore + height * (0.05 + index * 0.04),
      width * between(chance, 0.12, 0.34),
      2,
      palette.mid,
    ),
  );
  const water = block(0, shore, width, height - shore, palette.dark);
  return sun + far + island.join('') + water + ripples.join('') + glints.join('');
};

export const waves: Motif = ({ width, height }, palette, chance) => {
  const radius = between(chance, 38, 50);
  const tones = [palette.mid, palette.dark, palette.light, palette.dark];
  const accent = Math.floor(between(chance, 5, 9));
  return range(height / (radius * 0.5) + 3)
    .flatMap((row) =>
      range(width / (radius * 2) + 2).map((column) => {
        const x = column * radius * 2 + (row % 2 === 0 ? 0 : radius);
        const y = row * radius * 0.5;
        const centre = (column * 3 + row * 2) % accent === 0 ? palette.bright : palette.field;
        const rings = tones.map((tone, ringAt) => disc(x, y, radius * (1 - ringAt * 0.2), tone));
        return rings.join('') + disc(x, y, radius * 0.24, centre);
      }),
    )
    .join('');
};

export const road: Motif = (box, palette, chance) => {
  const { width, height } = box;
  const horizon = height * 0.44;
  const vanish = width * between(chance, 0.36, 0.64);
  const count = 13;
  const furrows = range(count).map((index) => {
    const [from, to] = [(index / count) * 3 - 1, ((index + 0.5) / count) * 3 - 1];
    return polygon(
      [
        [vanish, horizon],
        [from * width, height],
        [to * width, height],
      ],
      index === (count - 1) / 2 ? palette.bright : palette.mid,
    );
  });
  const radius = Math.min(width, height) * 0.15;
  const sun =
    disc(vanish, horizon, radius, palette.bright) +
    [1.35, 1.7, 2.05]
      .map((scale) => ring(vanish, horizon, radius * scale, { stroke: palette.bright, width: 2.4 }))
      .join('');
  const ground = block(0, horizon, width, height - horizon, palette.dark);
  return sun + ground + furrows.join('') + block(0, horizon - 1.5, width, 3, palette.light);
};

function house(
  x: number,
  foot: number,
  wide: number,
  tall: number,
  fill: string,
  palette: Palette,
  chance: Chance,
): string {
  const roof = wide * between(chance, 0.42, 0.62);
  const body = polygon(
    [
      [x, foot],
      [x, foot - tall],
      [x + wide / 2, foot - tall - roof],
      [x + wide, foot - tall],
      [x + wide, foot],
    ],
    fill,
  );
  const chimney = block(x + wide * 0.68, foot - tall - roof * 0.86, wide * 0.12, roof * 0.6, fill);
  const columns = wide > 66 ? 3 : 2;
  const rows = Math.max(1, Math.floor(tall / 40));
  const pane = wide / (columns * 2 + 1);
  const windows = range(rows * columns).map((index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const lit = chance() < 0.22 ? palette.bright : palette.field;
    return block(x + pane * (1 + column * 2), foot - tall + 10 + row * 38, pane, pane * 1.4, lit);
  });
  return chimney + body + windows.join('');
}

export const houses: Motif = (box, palette, chance) => {
  const { width, height } = box;
  const rows = [
    [0.62, palette.mid],
    [0.82, palette.light],
    [1.02, palette.dark],
  ] as const;
  const town = rows.map(([share, fill]) => {
    const row: string[] = [];
    for (let x = -between(chance, 10, 50); x < width;) {
      const wide = between(chance, 52, 86);
      row.push(house(x, height * share + 40, wide, height * between(chance, 0.16, 0.27) + 20, fill, palette, chance));
      x += wide + between(chance, -1, 3);
    }
    return row.join('');
  });
  const moon = disc(width * between(chance, 0.2, 0.8), height * 0.15, Math.min(width, height) * 0.075, palette.bright);
  return moon + town.join('');
};
