/** Sends covers and samples to anybody, and the sound of audiobooks to whoever has the signed address of a running loan. */
import { z } from '@hono/zod-openapi';
import { declareRoute, signedLoanId } from '../access.ts';
import { content } from '../answers.ts';
import { sendSound } from '../media/send-file.ts';
import { mediaTypes } from '../media-types.ts';
import { coverWidthsPx } from '../publication-links.ts';
import { Problem } from '../problem.ts';
import { runningLoan } from '../running-loan.ts';
import type { Api } from '../services.ts';
import { problems } from './parameters.ts';

const binary = (type: string) => content(type, z.string().openapi({ format: 'binary' }));

const weekSeconds = 7 * 24 * 60 * 60;
/** A cover is drawn from its work alone. */
const coverCaching = `public, max-age=${String(weekSeconds)}, immutable`;

const cover = declareRoute('public', {
  method: 'get',
  path: '/covers/{file}',
  request: { params: z.object({ file: z.string().openapi({ example: 'seitseman-veljesta-160.png' }) }) },
  responses: {
    200: { description: 'The cover', content: { ...binary('image/png'), ...binary('image/svg+xml') } },
    404: problems[404],
  },
});

const sample = declareRoute('public', {
  method: 'get',
  path: '/samples/{file}',
  request: { params: z.object({ file: z.string().openapi({ example: 'seitseman-veljesta-aani.mp3' }) }) },
  responses: {
    200: { description: 'The whole sample', content: binary(mediaTypes.mp3) },
    206: { description: 'The part asked for', content: binary(mediaTypes.mp3) },
    404: problems[404],
    416: { description: 'There is no such part' },
    503: problems[503],
  },
});

const audio = declareRoute('loan-address', {
  method: 'get',
  path: '/audio/{id}/{file}',
  request: { params: z.object({ id: z.string(), file: z.string() }) },
  responses: {
    200: { description: 'The whole track', content: binary(mediaTypes.mp3) },
    206: { description: 'The part asked for', content: binary(mediaTypes.mp3) },
    403: problems[403],
    404: problems[404],
    416: { description: 'There is no such part' },
    503: problems[503],
  },
});

function coverRoute(api: Api): void {
  api.openapi(cover, async (context) => {
    const { file } = context.req.valid('param');
    const { media } = context.var.services;
    const [, svgId] = /^(.+)\.svg$/.exec(file) ?? [];
    const [, pngId, width] = /^(.+)-(\d+)\.png$/.exec(file) ?? [];
    if (svgId !== undefined) {
      const svg = await media.coverSvg(svgId);
      if (svg !== undefined) {
        return context.body(svg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': coverCaching });
      }
    }
    if (pngId !== undefined && coverWidthsPx.some((widthPx) => String(widthPx) === width)) {
      const png = await media.cover(pngId, Number(width));
      if (png !== undefined) {
        return context.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': coverCaching });
      }
    }
    throw new Problem('not-found');
  });
}

export function mediaRoutes(api: Api): void {
  coverRoute(api);
  api.openapi(sample, async (context) => {
    const { media } = context.var.services;
    const id = context.req.valid('param').file.replace(/\.mp3$/, '');
    const recording = await media.recording(id);
    if (recording === undefined) throw new Problem('not-found');
    context.header('Cache-Control', coverCaching);
    return sendSound(context, media.pathOf(id, recording.sample.file));
  });
  api.openapi(audio, async (context) => {
    const { id, file } = context.req.valid('param');
    const { media, db, clock } = context.var.services;
    // Returning a loan silences its addresses at once.
    const loan = await runningLoan(db, signedLoanId(context), clock.now());
    if (loan?.publicationId !== id) throw new Problem('signature-invalid');
    const recording = await media.recording(id);
    if (recording?.tracks.some((track) => track.file === file) !== true) throw new Problem('not-found');
    context.header('Cache-Control', 'private, no-cache');
    return sendSound(context, media.pathOf(id, file));
  });
}
