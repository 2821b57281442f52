/** Notices for tests and stories, of publications that are on the shelf. */

import type { Notice, NoticeSettings } from '../../src/domain/notices.ts';
import { plain } from '../../src/domain/text.ts';
import { kalevala, loanUntil, onLoan, sevenBrothers } from './publications.ts';

export const soonDue = onLoan(sevenBrothers);

export const holdReady: Notice = {
  id: '1',
  kind: 'hold-ready',
  publication: kalevala.id,
  title: plain('Kalevala'),
  until: '2026-11-28T23:59:59.999999Z',
};

export const holdEnds: Notice = { ...holdReady, id: '2', kind: 'hold-closing' };

export const loanEnds: Notice = {
  id: '3',
  kind: 'loan-ending-soon',
  publication: sevenBrothers.id,
  title: plain('Seitsemän veljestä'),
  until: loanUntil,
};

/** Somebody who wants a mail when their hold is ready. */
export const toldOf: NoticeSettings = { email: 'aino@example.fi', kinds: ['hold-ready'] };
