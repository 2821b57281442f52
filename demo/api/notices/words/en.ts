/** The mails to patrons in English. */
import { helsinkiFormat } from '../../helsinki-day.ts';
import type { MailWords } from './words.ts';

export const english: MailWords = {
  greeting: 'Hello',
  kinds: {
    'hold-ready': {
      subject: 'Your reservation is ready to borrow',
      body: (title, day, time) => `“${title}”, which you reserved, is waiting for you. Borrow it by ${day} at ${time}.`,
    },
    'hold-closing': {
      subject: 'Your reservation waits only a little longer',
      body: (title, day, time) =>
        `“${title}”, which you reserved, is still waiting for you. Borrow it by ${day} at ${time}, before it goes to the next reader.`,
    },
    'loan-ending-soon': {
      subject: 'Your loan ends soon',
      body: (title, day) => `Your loan “${title}” is due on ${day}. It is then returned by itself.`,
    },
    'loan-ending-tomorrow': {
      subject: 'Your loan is about to end',
      body: (title, day) => `Your loan “${title}” is due on ${day}. It is then returned by itself.`,
    },
  },
  shelf: 'Open your shelf on the library’s page',
  whoHelps: (library) => `${library} is there to help:`,
  howToStop:
    'You get this message because you asked for it. To stop, go to Notices on your shelf: clear the choices or the email address, and save.',
  day: helsinkiFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  time: helsinkiFormat('en-GB', { hour: 'numeric', minute: '2-digit' }),
};
