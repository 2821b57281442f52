/**
 * Makes MP3 files of constant bit rate, in which a browser finds a second by counting bytes. Knows nothing of what is
 * spoken in them.
 */
import { createMp3Encoder } from 'wasm-media-encoders';

export const bitrateKbps = 64;

/** At 64 kbit/s a frame of 24 kHz is exactly 192 bytes (ISO/IEC 13818-3), without padding; at 22.05 kHz it isn't whole. */
export const sampleRateHz = 24_000;

const bytesPerSecond = (bitrateKbps * 1000) / 8;

/** Exact for a file of whole frames. */
export const secondsOf = (bytes: number): number => Math.round((bytes / bytesPerSecond) * 1000) / 1000;

/** The encoder wants its input in portions. */
const portion = 16_384;

/** Mono samples of −1 … 1 at `rateHz` as an MP3 file. */
export async function encodeMp3(samples: Float32Array, rateHz: number): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate: rateHz, bitrate: bitrateKbps, outputSampleRate: sampleRateHz });
  const parts: Uint8Array[] = [];
  for (let start = 0; start < samples.length; start += portion) {
    parts.push(encoder.encode([samples.subarray(start, start + portion)]).slice());
  }
  parts.push(encoder.finalize().slice());
  return Buffer.concat(parts);
}
