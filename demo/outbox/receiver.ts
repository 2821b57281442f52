/**
 * The demo's own mail server: takes every mail by SMTP from this machine and keeps the last of them in memory, to be looked
 * at. Delivers nothing. Knows nothing of notices.
 */
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../api/clock.ts';

const mostKept = 200;
const closeWithinMs = 1000;

export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  /** BCP 47 tag; empty when the mail doesn't say. */
  readonly language: string;
  readonly messageId: string;
  readonly receivedAt: Date;
  readonly text: string;
  readonly html: string;
}

export interface Receiver {
  /** `smtp://127.0.0.1:8425` */
  readonly url: string;
  /** The newest first. */
  mails(): readonly ReceivedMail[];
  close(): Promise<void>;
}

export interface ReceiverOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly clock: Clock;
  /** Whether there is a mailbox by that address; default: always. */
  readonly knows?: (address: string) => boolean;
}

async function readMail(raw: Buffer, to: string, receivedAt: Date): Promise<ReceivedMail> {
  const { from, subject = '', text = '', html = '', messageId = '', headers } = await PostalMime.parse(raw);
  const language = headers.find(({ key }) => key === 'content-language')?.value ?? '';
  return { to, from: from?.name ?? '', subject, language, messageId, receivedAt, text, html };
}

/** @throws the error of `listen`, such as EADDRINUSE */
export async function openReceiver({ host, port, clock, knows = () => true }: ReceiverOptions): Promise<Receiver> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: closeWithinMs,
    onRcptTo({ address }, _session, answer) {
      answer(knows(address) ? null : Object.assign(new Error('There is no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, { envelope }, answer) {
      const to = envelope.rcptTo.map(({ address }) => address).join(', ');
      buffer(stream)
        .then((raw) => readMail(raw, to, clock.now()))
        .then((mail) => {
          mails.unshift(mail);
          mails.splice(mostKept);
          answer();
        }, answer);
    },
  });
  const listening = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    const opened = server.listen(port, host, () => {
      resolve(opened.address() as AddressInfo);
    });
  });
  // A client that hangs up in the middle is its own affair.
  server.on('error', () => undefined);
  return {
    url: `smtp://${host}:${String(listening.port)}`,
    mails: () => mails,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}
