/** Motifs of pure form: quarter circles, orbits, woven diamonds, folk stars, arcs, a curtain. */
import { block, disc, filled, line, polygon, range, ring } from '../drawing.ts';
import { between, type Motif } from './motif.ts';

export const quarters: Motif = ({ width, height }, palette, chance) => {
  const side = width / Math.max(3, Math.round(width / 84));
  const tones = [palette.mid, palette.light, palette.bright, palette.dark];
  const tone = (): string => tones[Math.floor(chance() * tones.length)] ?? palette.mid;
  const tile = (x: number, y: number): string => {
    const kind = Math.floor(chance() * 6);
    const [ground, shape] = [chance() < 0.45 ? block(x, y, side + 0.3, side + 0.3, tone()) : '', tone()];
    const corner = Math.floor(chance() * 4);
    const [cx, cy] = [x + (corner % 2) * side, y + (corner >> 1) * side];
    const [dx, dy] = [corner % 2 === 0 ? side : -side, corner >> 1 === 0 ? side : -side];
    const sweep = dx * dy > 0 ? 1 : 0;
    const quarter = filled(line`M${cx} ${cy}h${dx}A${side} ${side} 0 0 ${sweep} ${cx} ${cy + dy}Z`, shape);
    if (kind < 4) return ground + quarter;
    return kind === 4 ? ground + disc(x + side / 2, y + side / 2, side * 0.3, shape) : ground;
  };
  return range(height / side + 1)
    .flatMap((row) => range(width / side + 0.5).map((column) => tile(column * side, row * side)))
    .join('');
};

export const orbits: Motif = ({ width, height }, palette, chance) => {
  const [x, y] = [width * between(chance, 0.36, 0.64), height * between(chance, 0.44, 0.56)];
  const unit = Math.min(width, height) * 0.115;
  const tones = [palette.light, palette.bright, palette.mid, palette.light];
  const tracks = range(6).map((index) => {
    const radius = unit * (1.9 + index * 1.05);
    const angle = chance() * Math.PI * 2;
    const planet = disc(
      x + Math.cos(angle) * radius,
      y + Math.sin(angle) * radius,
      unit * between(chance, 0.16, 0.4),
      tones[index % tones.length] ?? palette.light,
    );
    return ring(x, y, radius, { stroke: palette.mid, width: 1.6 }) + planet;
  });
  const stars = range(34).map(() =>
    disc(chance() * width, chance() * height, between(chance, 0.8, 1.9), palette.light),
  );
  return stars.join('') + tracks.join('') + disc(x, y, unit, palette.bright) + disc(x, y, unit * 0.62, palette.dark);
};

/** Diamonds as in a woven coverlet. */
export const weave: Motif = ({ width, height }, palette, chance) => {
  const wide = width / Math.max(3, Math.round(width / 74));
  const tall = wide * between(chance, 1, 1.35);
  const diamond = (x: number, y: number, scale: number, fill: string): string => {
    const [w, h] = [(wide / 2) * scale, (tall / 2) * scale];
    return polygon(
      [
        [x, y - h],
        [x + w, y],
        [x, y + h],
        [x - w, y],
      ],
      fill,
    );
  };
  return range(height / (tall / 2) + 2)
    .flatMap((row) =>
      range(width / wide + 2).map((column) => {
        const x = column * wide + (row % 2 === 0 ? 0 : wide / 2);
        const y = (row * tall) / 2;
        const [outer, inner] = row % 2 === 0 ? [palette.mid, palette.light] : [palette.dark, palette.bright];
        return diamond(x, y, 0.9, outer) + diamond(x, y, 0.62, palette.field) + diamond(x, y, 0.36, inner);
      }),
    )
    .join('');
};

/** Eight kites around a middle, by turns in two colours. */
function eightPointedStar(x: number, y: number, side: number, one: string, other: string): string {
  const [near, far] = [side * 0.204, side * 0.42];
  const at = (eighths: number, reach: number): [number, number] => {
    const angle = (eighths * Math.PI) / 4;
    return [x + Math.sin(angle) * reach, y - Math.cos(angle) * reach];
  };
  return range(8)
    .map((index) => {
      const kite = [[x, y], at(index, near), at(index + 0.5, far), at(index + 1, near)] as const;
      return polygon(kite, index % 2 === 0 ? one : other);
    })
    .join('');
}

const smallDiamond = (x: number, y: number, reach: number, fill: string): string =>
  filled(line`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`, fill);

/** Eight-pointed stars as in mittens and bed covers. */
export const folkStars: Motif = ({ width, height }, palette, chance) => {
  const side = width / Math.max(2, Math.round(width / 110));
  const accent = Math.floor(between(chance, 0, 2));
  return range(height / side + 1)
    .flatMap((row) =>
      range(width / side + 0.5).map((column) => {
        const [x, y] = [(column + 0.5) * side, (row + 0.5) * side];
        const one = (row + column) % 2 === accent ? palette.bright : palette.light;
        return (
          eightPointedStar(x, y, side, one, palette.mid) + smallDiamond(x + side / 2, y + side / 2, 9, palette.bright)
        );
      }),
    )
    .join('');
};

export const arcs: Motif = ({ width, height }, palette, chance) => {
  const left = chance() < 0.5;
  const [x, y] = [left ? width * 0.16 : width * 0.84, height];
  const bands = 9;
  const reach = Math.hypot(width, height) * 0.86;
  const tones = [
    palette.mid,
    palette.field,
    palette.light,
    palette.field,
    palette.bright,
    palette.field,
    palette.mid,
    palette.dark,
    palette.bright,
  ];
  return range(bands)
    .map((index) => disc(x, y, reach * (1 - index / bands) ** 1.05, tones[index] ?? palette.mid))
    .join('');
};

/** Folds drawn aside from a lit stage. */
export const curtain: Motif = ({ width, height }, palette, chance) => {
  const folds = 2 * Math.round(width / 60);
  const wide = width / folds;
  const stage = height * 0.87;
  const moon = disc(
    width * between(chance, 0.42, 0.58),
    stage - height * 0.2,
    Math.min(width, height) * 0.1,
    palette.bright,
  );
  const [across, deep] = [width * 0.24, height * 0.032];
  const pool = filled(
    line`M${width / 2 - across} ${stage + height * 0.06}a${across} ${deep} 0 1 0 ${across * 2} 0a${across} ${deep} 0 1 0 ${-across * 2} 0Z`,
    palette.light,
  );
  const cloth = range(folds).map((index) => {
    const apart = Math.abs(index + 0.5 - folds / 2) / folds;
    const length = height * Math.min(0.94, 0.22 + 2.2 * apart ** 1.2);
    return filled(
      line`M${index * wide} 0h${wide + 0.4}V${length}a${wide / 2} ${wide / 2} 0 0 1 ${-wide} 0Z`,
      index % 2 === (index < folds / 2 ? 0 : 1) ? palette.mid : palette.light,
    );
  });
  return (
    moon +
    block(0, stage, width, height - stage, palette.dark) +
    pool +
    cloth.join('') +
    block(0, 0, width, 12, palette.bright)
  );
};
