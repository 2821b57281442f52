/** What patrons are told of their loans and holds, in English. */

import type { NoticeTerms } from './terms.ts';

const dueWords = (day: string): string => `Due on ${day}. The loan is then returned by itself.`;

const english: NoticeTerms = {
  heading: 'Notices',
  told: {
    'hold-ready': (day, time) => `Your reservation is ready to borrow. Borrow it by ${day} at ${time}.`,
    'hold-closing': (day, time) => `Your reservation is still waiting for you. Borrow it by ${day} at ${time}.`,
    'loan-ending-soon': dueWords,
    'loan-ending-tomorrow': dueWords,
  },
  dismiss: 'Mark as seen',
  dismissed: 'The notices are marked as seen.',
  about: 'We tell you about your loans and reservations only if you want us to. Choose what we tell you.',
  choices: 'Tell me when',
  kinds: {
    'hold-ready': 'my reservation is ready to borrow',
    'hold-closing': 'tomorrow is the last day to borrow my reservation',
    'loan-ending-soon': 'a loan is due in three days',
    'loan-ending-tomorrow': 'a loan is due tomorrow',
  },
  email: 'Email address, if you want a message',
  emailHelp:
    'Without an address we tell you here on your shelf the next time you come. The address is used for these messages only, and is removed when you clear the field and save. The title isn’t in the subject of the message, but it is in the message.',
  emailWrong: 'This isn’t an email address. Write it like name@example.fi, or leave it empty.',
  save: 'Save',
  saving: 'Saving…',
  saved: (count, email) => {
    if (count === 0) return 'Saved. We send you no notices.';
    return email === ''
      ? 'Saved. We tell you here on your shelf the next time you come.'
      : `Saved. We tell you at ${email} and here on your shelf.`;
  },
};

export default english;
