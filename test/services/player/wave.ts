/** Makes a sine tone as a WAV file, for browsers to play and for servers to serve. */

const samplesPerSecond = 8000;

/** @param lastHertz Where the tone glides to */
export function wave(hertz: number, seconds: number, lastHertz = hertz): ArrayBuffer {
  const samples = Math.round(seconds * samplesPerSecond);
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const write = (offset: number, text: string) =>
    [...text].forEach((char, index) => view.setUint8(offset + index, char.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let index = 0, turns = 0; index < samples; index++) {
    view.setInt16(44 + index * 2, Math.sin(2 * Math.PI * turns) * 12_000, true);
    turns += (hertz + ((lastHertz - hertz) * index) / samples) / samplesPerSecond;
  }
  return view.buffer;
}
