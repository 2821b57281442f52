/** Hands letters to a mail server by SMTP. Knows nothing of what they say. */
import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import type { Letter } from './letter.ts';

/** Together less than the time after which another process takes a mail for unsent. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * `refused`: there is no such mailbox, and trying again won't change that. `later`: this letter can't be sent now.
 * `closed`: none can.
 */
export type Fate = 'sent' | 'refused' | 'later' | 'closed';

export interface Postbox {
  /** Never rejects. */
  send(letter: Letter): Promise<Fate>;
  close(): void;
}

function fateOf({ command, responseCode }: NodemailerError): Fate {
  if (command !== 'RCPT TO') return 'closed';
  return responseCode !== undefined && responseCode >= 500 ? 'refused' : 'later';
}

export interface PostboxOptions {
  /** `smtp://user:password@host:port`; `smtps:` for TLS from the start. */
  readonly url: string;
  /** The address that mails come from. */
  readonly from: string;
}

export function smtpPostbox({ url, from }: PostboxOptions): Postbox {
  const transport = createTransport({ url, ...patience });
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          from: { name: letter.from, address: from },
          to: letter.to,
          ...(letter.replyTo === undefined ? {} : { replyTo: letter.replyTo }),
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: `<${letter.id}@${from.split('@').at(-1) ?? ''}>`,
          // RFC 3834: so that no holiday message answers.
          headers: { 'Content-Language': letter.language, 'Auto-Submitted': 'auto-generated' },
        });
        return 'sent';
      } catch (thrown) {
        const error = thrown as NodemailerError;
        // Not the message: it may name the patron's address.
        console.error('A mail could not be sent:', error.code, error.command, error.responseCode);
        return fateOf(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}
