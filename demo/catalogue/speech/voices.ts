/** Speaks a text in Finnish, Swedish or English. Knows the synthesiser; nothing of books or files. */
import { createRequire } from 'node:module';
import meSpeak from 'mespeak';
import type { Language } from '../work.ts';

export type Spoken = Exclude<Language, 'se'>;

/** Sampling rate of what `speak` returns, in Hz. */
export const speechRateHz = 22_050;

/** The names of mespeak's voice files, and a pace at which they are easy to follow. */
const voices: Readonly<Record<Spoken, { readonly voice: string; readonly wordsPerMinute: number }>> = {
  fi: { voice: 'fi', wordsPerMinute: 150 },
  sv: { voice: 'sv', wordsPerMinute: 140 },
  en: { voice: 'en/en-rp', wordsPerMinute: 145 },
};

/** Loudest sample after levelling, of 1: room for what the encoder adds, so that nothing clips. */
const peak = 0.8;

const require = createRequire(import.meta.url);
let ready = false;

function prepare(): void {
  if (ready) return;
  meSpeak.loadConfig(require('mespeak/src/mespeak_config.json'));
  // The synthesiser looks for English whichever language it speaks.
  for (const name of ['en/en', ...Object.values(voices).map(({ voice }) => voice)]) {
    meSpeak.loadVoice(require(`mespeak/voices/${name}.json`));
  }
  ready = true;
}

/** The samples of a WAV file of 16 bit mono, as −1 … 1 (RIFF: chunks of id, length, content). */
function samplesOf(wav: Buffer): Float32Array {
  const start = wav.indexOf('data', 12, 'latin1') + 8;
  const samples = new Float32Array((wav.length - start) >> 1);
  for (let index = 0; index < samples.length; index++) samples[index] = wav.readInt16LE(start + index * 2) / 32_768;
  return samples;
}

function level(samples: Float32Array): Float32Array {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return loudest === 0 ? samples : samples.map((sample) => (sample * peak) / loudest);
}

/** Mono samples at `speechRateHz`. Throws where the synthesiser says nothing. */
export function speak(text: string, language: Spoken): Float32Array {
  prepare();
  const { voice, wordsPerMinute } = voices[language];
  // mespeak hands on the low byte of each character, so it is given bytes of UTF-8.
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const wav = meSpeak.speak(bytes, { rawdata: 'buffer', voice, speed: wordsPerMinute, amplitude: 80 });
  if (wav === null) throw new Error(`The synthesiser could not speak ${language}: “${text.slice(0, 40)}…”`);
  return level(samplesOf(wav));
}

export const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * speechRateHz));

export function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
