/** The words of the first view in English, with those for whatever may go wrong. */

import terms from '../en.ts';
import type { ErrorTerms } from '../terms.ts';

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

const errorTerms: ErrorTerms = {
  ...terms,

  errors: {
    ...terms.errors,
    timeout: {
      title: 'The e-library didn’t answer in time',
      help: 'The connection or the service is slow just now. Try again in a moment.',
    },
    'signed-out': {
      title: 'You have been signed out',
      help: 'Your loans are safe. Sign in again and carry on where you were.',
    },
    forbidden: {
      title: 'You are not allowed to do this',
      help: 'The e-library didn’t accept the request. Your library’s customer service can find out why.',
    },
    'not-entitled': {
      title: 'You don’t have access yet',
      help: 'The e-library is open to residents of the municipalities that take part. Your library can tell whether you can get access.',
    },
    'not-found': {
      title: 'The title was not found',
      help: 'It may have left the e-library’s collection. Search for it by name or ask your library.',
    },
    limit: {
      title: 'You already have as many loans as allowed',
      help: 'Return one of your loans, and you can borrow another.',
    },
    conflict: {
      title: 'Something changed meanwhile',
      help: 'Somebody else got the last copy, or the loan has already changed. Fetch fresh details and try again.',
    },
    unreadable: {
      title: 'The answer could not be read',
      help: 'The e-library sent a faulty answer. It isn’t your doing. Try later or tell your library.',
    },
    server: {
      title: 'The e-library has a problem',
      help: 'The fault is in the service, not in your device. Your loans are safe. Try again in a moment.',
    },
  },
  limitHelp: (limit) => `You can have ${limit} loans at a time. Return one, and you can borrow another.`,
  problems: {
    'no-available-license': () => ({
      title: 'The last copy has just been borrowed',
      help: 'You can reserve the title and get it when it is your turn.',
    }),
    'hold-limit-reached': (limit) => ({
      title: 'You already have as many reservations as allowed',
      help:
        limit === undefined
          ? 'Cancel one of your reservations, and you can make another.'
          : `You can have ${limit} reservations at a time. Cancel one, and you can make another.`,
    }),
    'not-age-appropriate': (years) => ({
      title: 'The title has an age limit',
      help:
        years === undefined
          ? 'Your library can tell who may borrow it.'
          : `It can be borrowed from the age of ${years}. Your library helps you find something else to read.`,
    }),
    'cannot-renew-loan': () => ({
      title: 'The loan can’t be renewed',
      help: 'Somebody is waiting for the title, or the loan has been renewed as often as allowed. The due date stays the same.',
    }),
    'no-active-loan': () => ({
      title: 'The loan has already ended',
      help: 'It may have been returned on another device, or the loan ran out. You can borrow the title again.',
    }),
    'no-active-hold': () => ({
      title: 'The reservation is no longer there',
      help: 'It may have been cancelled on another device, or the time to borrow ran out. You can reserve the title again.',
    }),
  },
  tooBusy: (wait) => ({
    title: 'Too many requests',
    help: `The e-library asks you to wait. Try again in ${minutes(wait)}.`,
  }),
  steps: {
    ...terms.steps,
    signIn: 'Sign in',
    contact: 'Contact your library',
    hold: 'Reserve the title',
    shelf: 'Show my loans',
  },
};

export default errorTerms;
