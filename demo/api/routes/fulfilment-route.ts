/** Opens a loan: an audiobook as its manifest, an e-book as a page or a licence. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send, sendText } from '../answers.ts';
import { viewerOf, writingFor } from '../asking.ts';
import { writeManifest } from '../audiobook-manifest.ts';
import { publicationBy } from '../catalogue.ts';
import { manifestSchema } from '../documents.ts';
import { demoLicence, readerPage } from '../ebook-fulfilment.ts';
import { mediaTypes } from '../media-types.ts';
import { serialiserFor } from '../negotiation.ts';
import { passphraseOf } from '../passphrase.ts';
import { Problem } from '../problem.ts';
import type { Publication } from '../publication.ts';
import { runningLoan } from '../running-loan.ts';
import type { RunningLoan } from '../running-loan.ts';
import type { Api, RequestContext } from '../services.ts';
import { signAddress } from '../signed-address.ts';
import { trackingLinks } from '../tracking-links.ts';
import { words } from '../words/words.ts';
import { library, loanId, problems } from './parameters.ts';

/** Long enough to hear a long book in one go. */
const trackAddressHours = 6;

const fulfil = declareRoute('patron-or-loan-address', {
  method: 'get',
  path: '/{library}/loans/{loan}/fulfil/{format}',
  request: { params: z.object({ library, loan: loanId, format: z.enum(['audiobook', 'reader', 'licence']) }) },
  responses: {
    200: {
      description: 'What the loan opens',
      content: {
        ...content(mediaTypes.audiobook, manifestSchema),
        ...content('text/html', z.string()),
        ...content(mediaTypes.licence, z.looseObject({})),
      },
    },
    400: problems[400],
    401: problems[401],
    403: problems[403],
    404: problems[404],
    503: problems[503],
  },
});

async function answerAudiobook(
  context: RequestContext,
  loan: RunningLoan,
  publication: Publication,
): Promise<Response> {
  const { media, secret, clock } = context.var.services;
  const recording = await media.recording(publication.id);
  if (recording === undefined) throw new Problem('cannot-fulfill-loan');
  const addresses = addressesFor(context);
  const writing = writingFor(context);
  const manifest = writeManifest(publication, recording, {
    self: addresses.fulfil(loan.id, 'audiobook'),
    track: (file) =>
      signAddress(secret, addresses.audio(publication.id, file), loan.id, clock.now(), trackAddressHours),
    media: addresses,
    // The national service gets its manifests from vendors, which know nothing of it.
    tracking: writing.lending === 'full' ? trackingLinks(publication, loan, writing) : [],
  });
  return send(context, mediaTypes.audiobook, manifest);
}

async function answerReader(context: RequestContext, loan: RunningLoan, publication: Publication): Promise<Response> {
  const writing = writingFor(context);
  if (writing.readerBehind === 'entry' && context.var.signedLoanId === undefined) {
    const entry = serialiserFor(context).publication(publication, { ...writing, readerBehind: 'address' });
    return sendText(context, entry);
  }
  context.header('Content-Security-Policy', "default-src 'none'");
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cache-Control', 'private, no-cache');
  context.header('Content-Language', context.var.language);
  return context.html(await readerPage(publication, loan, context.var.language));
}

function answerLicence(context: RequestContext, loan: RunningLoan, publication: Publication): Response {
  const addresses = addressesFor(context);
  const licence = demoLicence(
    publication,
    loan,
    { hint: addresses.root, publication: addresses.publication(publication.id), provider: addresses.root },
    {
      passphrase: passphraseOf(context.var.services.secret, loan.patronId),
      hint: words[context.var.language].passphraseHint,
    },
  );
  context.header('Content-Disposition', `attachment; filename="${publication.id}.lcpl"`);
  return send(context, mediaTypes.licence, licence);
}

const answers = {
  audiobook: { medium: 'audiobook', answer: answerAudiobook },
  reader: { medium: 'ebook', answer: answerReader },
  licence: { medium: 'ebook', answer: answerLicence },
} as const;

export function fulfilmentRoute(api: Api): void {
  api.openapi(fulfil, async (context) => {
    const { loan: id, format } = context.req.valid('param');
    const { db, clock } = context.var.services;
    const { patron, signedLoanId } = context.var;
    const loan = await runningLoan(db, id, clock.now());
    if (patron === undefined && signedLoanId !== loan?.id) throw new Problem('signature-invalid');
    if (loan === undefined || (patron !== undefined && loan.patronId !== patron.id))
      throw new Problem('no-active-loan');
    const publication = await publicationBy(db, loan.publicationId, await viewerOf(context));
    const { medium, answer } = answers[format];
    if (publication?.medium !== medium) throw new Problem('cannot-fulfill-loan');
    return answer(context, loan, publication);
  });
}
