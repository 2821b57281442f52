/** Where the demo's mails go: to its own outbox, which it opens with a page to look at, or to the mail server it was started with. */
import type { Clock } from './api/clock.ts';
import { smtpPostbox } from './api/notices/postbox.ts';
import type { Postbox } from './api/notices/postbox.ts';
import type { Opened } from './opened.ts';
import { openReceiver } from './outbox/receiver.ts';
import { outboxPage } from './outbox/outbox-page.ts';
import { explainTaken, listenOrExplain } from './ports.ts';
import { siteHost } from './sites.ts';

/** From the first of the demo's ports: far from those of the sites, which may become many. */
const smtpPortFromFirst = 25;
const pagePortFromFirst = 80;

const ownSender = 'e-library@e-library.example';

export interface MailOptions {
  /** The first of the demo's ports; 0 takes free ones. */
  readonly port: number;
  /** `smtp://user:password@host:port` of a mail server to use instead of the outbox. */
  readonly smtp?: string;
  /** The address that mails come from. */
  readonly sender?: string;
  readonly clock: Clock;
}

export interface Mail {
  readonly postbox: Postbox;
  /** Address of the page that shows what was sent; undefined where another mail server takes it. */
  readonly outbox: string | undefined;
}

const portAfter = (first: number, distance: number): number => (first === 0 ? 0 : first + distance);

/** @throws DemoError when a port is taken */
export async function openMail({ port, smtp, sender = ownSender, clock }: MailOptions, opened: Opened): Promise<Mail> {
  const postbox = (url: string): Postbox =>
    opened.add(smtpPostbox({ url, from: sender }), (box) => {
      box.close();
    });
  if (smtp !== undefined) return { postbox: postbox(smtp), outbox: undefined };
  const smtpPort = portAfter(port, smtpPortFromFirst);
  const receiving = openReceiver({ host: siteHost, port: smtpPort, clock }).catch(explainTaken(smtpPort));
  const receiver = opened.add(await receiving, (own) => own.close());
  const page = outboxPage(() => receiver.mails(), siteHost);
  const server = await listenOrExplain(page, portAfter(port, pagePortFromFirst), siteHost, opened);
  return { postbox: postbox(receiver.url), outbox: `http://${siteHost}:${String(server.port)}/outbox` };
}
