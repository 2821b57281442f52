/**
 * A loudspeaker that nobody hears but tests, for browsers that sound through PulseAudio: what comes out of it is served at
 * `/loudspeaker`, as it sounds, in samples of 32 bits.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';

export const loudspeakerAddress = '/loudspeaker';

const sink = 'tests';
const patienceMs = 10_000;
/** As `test/services/player/at-loudspeaker.ts` reads it. */
const format = ['--format=float32le', '--rate=44100', '--channels=1', '--latency-msec=20'];

/** What of a request and its answer (a Koa context) counts here. */
interface Exchange {
  readonly path: string;
  readonly res: ServerResponse;
  respond?: boolean | undefined;
}

export interface Loudspeaker {
  /** For a process that is to sound through it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly serve: (exchange: Exchange, next: () => Promise<unknown>) => Promise<void>;
  stop(): Promise<void>;
}

/**
 * Environment of a process that is to sound through the server, by ALSA: GStreamer's own way to PulseAudio begins a sound that
 * was loaded in advance with silence, as long as it had lain ready.
 */
async function throughAlsa(server: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const file = path.join(folder, 'asound.conf');
  await writeFile(
    file,
    `</usr/share/alsa/alsa.conf>\npcm.!default { type pulse server "${server}" device "${sink}" }\n`,
  );
  return {
    ALSA_CONFIG_PATH: file,
    GST_PLUGIN_FEATURE_RANK: 'pulsesink:NONE',
    PULSE_SERVER: server,
    PULSE_LATENCY_MSEC: '40',
  };
}

/** Has a sound server of its own, so that nothing else on the machine is heard in it and nothing of it is heard elsewhere. */
export async function startLoudspeaker(): Promise<Loudspeaker> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loudspeaker-'));
  const socket = path.join(folder, 'socket');
  const modules = [
    `--load=module-null-sink sink_name=${sink} norewinds=1`,
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
  ];
  const server = spawn('pulseaudio', ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', ...modules], {
    env: { ...process.env, PULSE_RUNTIME_PATH: folder },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit').then(() => rm(folder, { recursive: true, force: true }));
  const until = Date.now() + patienceMs;
  while (!existsSync(socket)) {
    await passed(50);
    if (Date.now() > until || server.exitCode !== null) throw new Error('The sound server did not start.');
  }
  const address = `unix:${socket}`;
  return {
    environment: await throughAlsa(address, folder),
    serve: async (exchange, next) => {
      if (exchange.path === loudspeakerAddress) {
        exchange.respond = false;
        streamSound(address, exchange.res);
      } else await next();
    },
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

/** Until whoever listens hangs up. */
function streamSound(server: string, response: ServerResponse): void {
  const recorder = spawn('parec', [`--server=${server}`, `--device=${sink}.monitor`, ...format], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' });
  recorder.stdout.pipe(response);
  response.on('close', () => recorder.kill());
}
