/** Motifs of the dark and of the air: a branch before the moon, stars over hills, lit windows, birds. */
import type { Chance } from '../../identity.ts';
import { block, disc, filled, line, range, ring, stroked } from '../drawing.ts';
import { between, type Motif } from './motif.ts';

interface Limb {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly width: number;
}

function grow(limb: Limb, stroke: string, chance: Chance): string {
  if (limb.width < 0.9) return '';
  const [x, y] = [limb.x + Math.sin(limb.angle) * limb.length, limb.y - Math.cos(limb.angle) * limb.length];
  const sway = limb.angle + between(chance, -0.35, 0.35);
  const [midX, midY] = [limb.x + Math.sin(sway) * limb.length * 0.5, limb.y - Math.cos(sway) * limb.length * 0.5];
  const own = stroked(line`M${limb.x} ${limb.y}Q${midX} ${midY} ${x} ${y}`, { stroke, width: limb.width });
  const forks = [between(chance, -0.75, -0.3), between(chance, 0.25, 0.7)].map((turn) =>
    grow(
      { x, y, angle: limb.angle + turn, length: limb.length * between(chance, 0.66, 0.84), width: limb.width * 0.64 },
      stroke,
      chance,
    ),
  );
  return own + forks.join('');
}

export const moonTree: Motif = ({ width, height }, palette, chance) => {
  const side = chance() < 0.5 ? -1 : 1;
  const radius = Math.min(width, height) * 0.27;
  const [x, y] = [width * (0.5 + side * 0.1), height * 0.42];
  const trunk = {
    x: width * (0.5 - side * 0.2),
    y: height * 1.02,
    angle: side * 0.12,
    length: height * 0.27,
    width: 15,
  };
  return (
    disc(x, y, radius * 1.28, palette.mid) +
    disc(x, y, radius, palette.light) +
    grow(trunk, palette.dark, chance) +
    filled(line`M0 ${height * 0.93}Q${width / 2} ${height * 0.86} ${width} ${height * 0.94}V${height}H0Z`, palette.dark)
  );
};

/** A four-pointed star with hollow sides. */
const sparkle = (x: number, y: number, reach: number, fill: string): string =>
  filled(
    line`M${x} ${y - reach}Q${x} ${y} ${x + reach} ${y}Q${x} ${y} ${x} ${y + reach}Q${x} ${y} ${x - reach} ${y}Q${x} ${y} ${x} ${y - reach}Z`,
    fill,
  );

export const starrySky: Motif = ({ width, height }, palette, chance) => {
  const radius = Math.min(width, height) * 0.15;
  const [x, y] = [width * between(chance, 0.3, 0.7), height * between(chance, 0.28, 0.4)];
  const crescent = filled(
    line`M${x + radius * 0.3} ${y - radius}A${radius} ${radius} 0 1 0 ${x + radius} ${y + radius * 0.3}A${radius * 0.82} ${radius * 0.82} 0 1 1 ${x + radius * 0.3} ${y - radius}Z`,
    palette.bright,
  );
  const stars = range(Math.round((width * height) / 3600)).map((index) => {
    const [starX, starY] = [chance() * width, chance() * height * 0.8];
    if (Math.hypot(starX - x, starY - y) < radius * 1.5) return '';
    return index % 3 === 0
      ? sparkle(starX, starY, between(chance, 7, 15), index % 2 === 0 ? palette.light : palette.bright)
      : disc(starX, starY, between(chance, 1.2, 2.4), palette.light);
  });
  const hill = (top: number, swell: number, fill: string): string =>
    filled(
      line`M0 ${height * top}C${width * 0.3} ${height * (top - swell)} ${width * 0.55} ${height * (top + swell)} ${width} ${height * (top - swell * 0.4)}V${height}H0Z`,
      fill,
    );
  return stars.join('') + crescent + hill(0.8, 0.12, palette.mid) + hill(0.9, -0.08, palette.dark);
};

export const litWindow: Motif = ({ width, height }, palette, chance) => {
  const columns = Math.max(4, Math.round(width / 66));
  const wide = width / columns;
  const tall = wide * 1.42;
  const rows = Math.ceil(height / tall);
  const lit = Math.floor(between(chance, 1, columns - 1)) + columns * Math.floor(between(chance, 0.3, 0.75) * rows);
  return range(rows * columns)
    .map((index) => {
      const [x, y] = [(index % columns) * wide + wide * 0.2, Math.floor(index / columns) * tall + tall * 0.16];
      const [w, h] = [wide * 0.6, tall * 0.68];
      const pane = index === lit ? palette.bright : chance() < 0.16 ? palette.mid : palette.dark;
      const bars = block(x + w / 2 - 1.4, y, 2.8, h, palette.field) + block(x, y + h * 0.36, w, 2.8, palette.field);
      const figure =
        index === lit
          ? disc(x + w * 0.3, y + h * 0.6, w * 0.13, palette.dark) +
            filled(
              line`M${x + w * 0.06} ${y + h}q0 ${-h * 0.32} ${w * 0.24} ${-h * 0.32}t${w * 0.24} ${h * 0.32}Z`,
              palette.dark,
            )
          : '';
      return block(x, y, w, h, pane) + figure + bars + block(x - 4, y + h, w + 8, 4, palette.mid);
    })
    .join('');
};

const bird = (x: number, y: number, span: number, fill: string): string =>
  filled(
    line`M${x - span} ${y - span * 0.28}Q${x - span * 0.4} ${y - span * 0.5} ${x} ${y}Q${x + span * 0.4} ${y - span * 0.5} ${x + span} ${y - span * 0.28}Q${x + span * 0.42} ${y - span * 0.26} ${x} ${y + span * 0.2}Q${x - span * 0.42} ${y - span * 0.26} ${x - span} ${y - span * 0.28}Z`,
    fill,
  );

export const birds: Motif = ({ width, height }, palette, chance) => {
  const radius = Math.min(width, height) * 0.25;
  const [x, y] = [width * between(chance, 0.36, 0.64), height * 0.44];
  const halo = [1.22, 1.44, 1.66].map((scale) => ring(x, y, radius * scale, { stroke: palette.mid, width: 2 }));
  const lead: readonly [number, number] = [x + width * between(chance, -0.06, 0.06), y - radius * 0.3];
  const flock = range(9).map((index) => {
    const wing = index === 0 ? 0 : index % 2 === 0 ? 1 : -1;
    const rank = Math.ceil(index / 2);
    const span = Math.min(width, height) * 0.075 * (1 - rank * 0.09);
    return bird(
      lead[0] + wing * rank * width * 0.098,
      lead[1] + rank * height * 0.072,
      span,
      rank === 0 || rank === 1 ? palette.dark : palette.light,
    );
  });
  const shore = filled(
    line`M0 ${height * 0.9}Q${width * 0.4} ${height * 0.84} ${width} ${height * 0.92}V${height}H0Z`,
    palette.dark,
  );
  return halo.join('') + disc(x, y, radius, palette.bright) + shore + flock.join('');
};
