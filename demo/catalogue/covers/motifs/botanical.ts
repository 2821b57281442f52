/** Motifs that grow: sprigs, a meadow, birches, a wreath of leaves. */
import { disc, filled, line, polygon, range, stroked, turned } from '../drawing.ts';
import type { Palette } from '../palettes.ts';
import { between, type Motif } from './motif.ts';

/** A pointed leaf from the origin towards +y up, `length` long. */
const leaf = (length: number, breadth: number): string =>
  line`M0 0C${breadth} ${-length * 0.3} ${breadth * 0.8} ${-length * 0.75} 0 ${-length}C${-breadth * 0.8} ${-length * 0.75} ${-breadth} ${-length * 0.3} 0 0Z`;

function sprigOf(height: number, bend: number, palette: Palette, berries: boolean): string {
  const pairs = Math.max(5, Math.round(height / 44));
  const at = (share: number): [number, number] => [bend * share * share, -height * share];
  const leaves = range(pairs).map((index) => {
    const share = 0.2 + (0.7 * index) / pairs;
    const [x, y] = at(share);
    const length = height * 0.23 * (1 - share * 0.5);
    const lean = (Math.atan2(2 * bend * share, height) * 180) / Math.PI;
    const left = turned(filled(leaf(length, length * 0.36), palette.mid), x, y, lean - 50);
    const right = turned(filled(leaf(length, length * 0.36), palette.light), x, y - height * 0.035, lean + 50);
    const berry = berries && index % 2 === 1 ? disc(x - length * 0.2, y - length * 0.72, 6.5, palette.bright) : '';
    return left + right + berry;
  });
  const [topX, topY] = at(1);
  const stem = stroked(line`M0 0Q0 ${-height * 0.5} ${topX} ${topY}`, { stroke: palette.light, width: 3 });
  const crown = turned(
    filled(leaf(height * 0.14, height * 0.045), palette.bright),
    topX,
    topY + height * 0.03,
    bend / 5,
  );
  return stem + leaves.join('') + crown;
}

/** A small bunch: the middle one upright, the others leaning away from it. */
export const sprig: Motif = ({ width, height }, palette, chance) => {
  const berries = chance() < 0.6;
  const tall = Math.min(height * 0.88, width * 1.02);
  const side = between(chance, 0.7, 0.82);
  const lean = between(chance, 15, 21);
  const [x, foot] = [width / 2, height * 1.02];
  return (
    turned(sprigOf(tall * side, -18, palette, berries), x - width * 0.15, foot, -lean) +
    turned(sprigOf(tall * side, 18, palette, berries), x + width * 0.15, foot, lean) +
    turned(sprigOf(tall, between(chance, -14, 14), palette, berries), x, foot, 0)
  );
};

const heads: readonly ((radius: number, palette: Palette) => string)[] = [
  (radius, { light, bright }) =>
    range(9)
      .map((index) => turned(filled(leaf(radius * 1.15, radius * 0.24), light), 0, 0, index * 40))
      .join('') + disc(0, 0, radius * 0.3, bright),
  (radius, { bright }) =>
    filled(
      line`M${-radius * 0.62} ${-radius * 0.8}Q${-radius * 0.3} ${-radius * 0.3} 0 ${-radius}Q${radius * 0.3} ${-radius * 0.3} ${radius * 0.62} ${-radius * 0.8}C${radius * 0.9} ${radius * 0.5} ${-radius * 0.9} ${radius * 0.5} ${-radius * 0.62} ${-radius * 0.8}Z`,
      bright,
    ),
  (radius, { light, mid }) =>
    range(7)
      .map((index) => {
        const angle = ((index - 3) * 22 * Math.PI) / 180;
        const [x, y] = [Math.sin(angle) * radius * 1.2, -Math.cos(angle) * radius * 1.2];
        return (
          stroked(line`M0 ${radius * 0.3}L${x} ${y}`, { stroke: mid, width: 1.6 }) + disc(x, y, radius * 0.2, light)
        );
      })
      .join(''),
  (radius, { bright, light }) => disc(0, 0, radius * 0.62, bright) + disc(0, 0, radius * 0.24, light),
  (radius, { mid }) => filled(leaf(radius * 1.9, radius * 0.42), mid),
];

export const meadow: Motif = ({ width, height }, palette, chance) => {
  const count = Math.round(width / 34);
  const first = Math.floor(chance() * heads.length);
  const stems = range(count).map((index) => {
    const x = (width * (index + 0.5)) / count + between(chance, -5, 5);
    const tall = height * between(chance, 0.34, 0.84);
    const sway = between(chance, -16, 16);
    const head = heads[(first + index * 2) % heads.length];
    const [topX, topY] = [x + sway, height - tall];
    const blade = turned(
      filled(leaf(tall * 0.34, 7), palette.mid),
      x,
      height - tall * 0.22,
      between(chance, 18, 34) * (index % 2 === 0 ? 1 : -1),
    );
    return (
      stroked(line`M${x} ${height}Q${x} ${height - tall * 0.55} ${topX} ${topY}`, { stroke: palette.mid, width: 2.2 }) +
      blade +
      turned(head?.(between(chance, 15, 21), palette) ?? '', topX, topY, sway)
    );
  });
  return stems.join('');
};

export const birches: Motif = ({ width, height }, palette, chance) => {
  const count = Math.max(4, Math.round(width / 62));
  const far = range(count).map((index) => {
    const x = (width * (index + 0.1)) / count;
    return filled(line`M${x} 0h7l3 ${height}h-13Z`, palette.mid);
  });
  const near = range(count).map((index) => {
    const x = (width * (index + 0.62)) / count + between(chance, -9, 9);
    const thick = between(chance, 15, 27);
    const lean = between(chance, -12, 12);
    const marks = range(Math.round(height / 44)).map((mark) => {
      const y = height * 0.03 + mark * 44 + between(chance, -14, 14);
      const from = x + lean * (1 - y / height);
      const long = thick * between(chance, 0.3, 0.62);
      const start = chance() < 0.5 ? from : from + thick - long;
      return filled(line`M${start} ${y}q${long / 2} -4 ${long} 0q${-long / 2} 6 ${-long} 0Z`, palette.dark);
    });
    return (
      polygon(
        [
          [x + lean, 0],
          [x + lean + thick * 0.86, 0],
          [x + thick, height],
          [x, height],
        ],
        palette.light,
      ) + marks.join('')
    );
  });
  const leaves = range(Math.round((width * height) / 7000)).map(() =>
    turned(filled(leaf(17, 6), palette.bright), chance() * width, chance() * height * 0.42, chance() * 360),
  );
  return far.join('') + near.join('') + leaves.join('');
};

/** Leaves in rows, as on the endpapers of an old poetry book. */
export const leafPaper: Motif = ({ width, height }, palette, chance) => {
  const [across, down] = [50, 58];
  const accent = Math.floor(between(chance, 3, 6));
  return range(height / down + 2)
    .flatMap((row) =>
      range(width / across + 2).map((column) => {
        const x = column * across + (row % 2 === 0 ? 0 : across / 2);
        const y = row * down;
        const special = (column + row * 2) % accent === 0;
        const pair =
          turned(filled(leaf(31, 9), palette.mid), 0, 0, -38) + turned(filled(leaf(31, 9), palette.mid), 0, 0, 38);
        const centre = filled(leaf(36, 8), special ? palette.bright : palette.light);
        return turned(pair + centre, x, y + 20, 0);
      }),
    )
    .join('');
};
