/** Every way in which a book can stand with its patron, and the exact words for it in each language. */

import { expect } from '@open-wc/testing';
import type { Lending } from '../../src/domain/lending.ts';
import { loadAllTerms, supportedLanguages, type SupportedLanguage } from '../../src/i18n/terms.ts';
import { standingWords } from '../../src/ui/standing-words.ts';

/** Noon in Helsinki, 25 November 2026. */
const now = new Date('2026-11-25T10:00:00Z');

const queued = (holds: object, until?: string): Lending => ({
  kind: 'unavailable',
  borrow: '',
  copies: { total: 1, available: 0 },
  holds,
  ...(until && { until }),
});
const onHold = (more: Partial<Extract<Lending, { kind: 'on-hold' }>>): Lending => ({
  kind: 'on-hold',
  holds: {},
  ...more,
});
const ready = (until?: string): Lending => ({ kind: 'hold-ready', borrow: '', ...(until && { until }) });
const onLoan = (until?: string): Lending => ({ kind: 'on-loan', ways: [], ...(until && { until }) });

const inFourWeeks = '2026-12-22T10:00:00Z';
const suspension = { href: '', until: '2026-12-24T21:59:59Z' };

interface State {
  readonly state: string;
  readonly lending: Lending;
  readonly words: Readonly<Record<SupportedLanguage, readonly string[]>>;
}

const states: readonly State[] = [
  {
    state: 'not lent here',
    lending: { kind: 'none' },
    words: { fi: ['Ei lainattavissa'], sv: ['Kan inte lånas'], en: ['Not available to borrow'] },
  },
  {
    state: 'open to all',
    lending: { kind: 'open', ways: [] },
    words: {
      fi: ['Vapaasti kaikkien käytettävissä'],
      sv: ['Fritt tillgänglig för alla'],
      en: ['Free for everyone'],
    },
  },
  {
    state: 'available',
    lending: { kind: 'available', borrow: '', copies: { available: 1 }, holds: {} },
    words: { fi: ['Lainattavissa heti'], sv: ['Kan lånas genast'], en: ['Available now'] },
  },
  {
    state: 'all on loan',
    lending: queued({}),
    words: { fi: ['Kaikki lainassa'], sv: ['Alla är utlånade'], en: ['All on loan'] },
  },
  {
    state: 'all on loan, with a queue',
    lending: queued({ total: 3 }),
    words: {
      fi: ['Kaikki lainassa, jonossa 3'],
      sv: ['Alla är utlånade, 3 i kö'],
      en: ['All on loan, 3 waiting'],
    },
  },
  {
    state: 'all on loan, with a queue and an estimate',
    lending: queued({ total: 3 }, inFourWeeks),
    words: {
      fi: ['Kaikki lainassa, jonossa 3, odotus noin 4 viikkoa'],
      sv: ['Alla är utlånade, 3 i kö, cirka 4 veckor'],
      en: ['All on loan, 3 waiting, about 4 weeks'],
    },
  },
  {
    state: 'on hold',
    lending: onHold({}),
    words: { fi: ['Olet jonossa'], sv: ['Du står i kö'], en: ['You are in the queue'] },
  },
  {
    state: 'on hold, with a position',
    lending: onHold({ holds: { total: 6, position: 4 } }),
    words: {
      fi: ['Olet jonossa sijalla 4'],
      sv: ['Du är nummer 4 i kön'],
      en: ['You are number 4 in the queue'],
    },
  },
  {
    state: 'on hold, with an estimate of days',
    lending: onHold({ until: '2026-11-27T10:00:00Z' }),
    words: {
      fi: ['Olet jonossa · arviolta viikko'],
      sv: ['Du står i kö · cirka en vecka'],
      en: ['You are in the queue · about a week'],
    },
  },
  {
    state: 'on hold, with a position and an estimate',
    lending: onHold({ holds: { position: 4 }, until: inFourWeeks }),
    words: {
      fi: ['Olet jonossa sijalla 4 · arviolta 4 viikkoa'],
      sv: ['Du är nummer 4 i kön · cirka 4 veckor'],
      en: ['You are number 4 in the queue · about 4 weeks'],
    },
  },
  {
    state: 'on hold, with an estimate that has passed',
    lending: onHold({ holds: { position: 1 }, until: '2026-11-20T10:00:00Z' }),
    words: {
      fi: ['Olet jonossa sijalla 1'],
      sv: ['Du är nummer 1 i kön'],
      en: ['You are number 1 in the queue'],
    },
  },
  {
    state: 'suspended',
    lending: onHold({ holds: { position: 4 }, until: inFourWeeks, suspension }),
    words: {
      fi: ['Olet jonossa sijalla 4 · keskeytetty 24.12.2026 asti'],
      sv: ['Du är nummer 4 i kön · pausad till 24.12.2026'],
      en: ['You are number 4 in the queue · paused until 24 December 2026'],
    },
  },
  {
    state: 'ready, with no deadline',
    lending: ready(),
    words: {
      fi: ['Varauksesi on lainattavissa'],
      sv: ['Din reservering kan lånas nu'],
      en: ['Your reservation is ready to borrow'],
    },
  },
  {
    state: 'ready until an afternoon',
    lending: ready('2026-11-28T13:30:00Z'),
    words: {
      fi: ['Varauksesi on lainattavissa', 'Lainattava viimeistään 28.11.2026 klo 15.30'],
      sv: ['Din reservering kan lånas nu', 'Ska lånas senast 28.11.2026 kl. 15.30'],
      en: ['Your reservation is ready to borrow', 'Borrow by 28 November 2026 at 15:30'],
    },
  },
  ...['2026-11-28T23:59:59.999999Z', '2026-11-28T21:59:59Z', '2026-11-28', '2026-11-29T03:59:00Z'].map((until) => ({
    state: `ready until ${until}: the evening of the 28th is safe`,
    lending: ready(until),
    words: {
      fi: ['Varauksesi on lainattavissa', 'Lainattava viimeistään 28.11.2026 klo 23.59'],
      sv: ['Din reservering kan lånas nu', 'Ska lånas senast 28.11.2026 kl. 23.59'],
      en: ['Your reservation is ready to borrow', 'Borrow by 28 November 2026 at 23:59'],
    },
  })),
  {
    state: 'ready until six in the morning: that is a time for the early',
    lending: ready('2026-11-29T04:00:00Z'),
    words: {
      fi: ['Varauksesi on lainattavissa', 'Lainattava viimeistään 29.11.2026 klo 06.00'],
      sv: ['Din reservering kan lånas nu', 'Ska lånas senast 29.11.2026 kl. 06.00'],
      en: ['Your reservation is ready to borrow', 'Borrow by 29 November 2026 at 06:00'],
    },
  },
  {
    state: 'on loan with no end',
    lending: onLoan(),
    words: { fi: ['Sinulla lainassa'], sv: ['Du har lånat den'], en: ['You have it on loan'] },
  },
  {
    state: 'on loan',
    lending: onLoan('2026-12-08T21:59:59Z'),
    words: {
      fi: ['Eräpäivä 8.12.2026 · 13 päivää jäljellä'],
      sv: ['Förfallodag 8.12.2026 · 13 dagar kvar'],
      en: ['Due 8 December 2026 · 13 days left'],
    },
  },
  {
    state: 'on loan until today',
    lending: onLoan('2026-11-25T23:59:59.999999Z'),
    words: {
      fi: ['Eräpäivä 25.11.2026 · päättyy tänään'],
      sv: ['Förfallodag 25.11.2026 · går ut i dag'],
      en: ['Due 25 November 2026 · ends today'],
    },
  },
  {
    state: 'ended',
    lending: onLoan('2026-11-24T21:59:59Z'),
    words: {
      fi: ['Laina-aika päättyi 24.11.2026'],
      sv: ['Lånetiden gick ut 24.11.2026'],
      en: ['The loan ended on 24 November 2026'],
    },
  },
];

for (const language of supportedLanguages) {
  describe(`On the shelf in ${language}, a book`, () => {
    for (const { state, lending, words } of states) {
      it(`${state}: ${words[language].join(' | ')}`, async () => {
        expect(standingWords(lending, await loadAllTerms(language), language, now)).to.deep.equal(words[language]);
      });
    }
  });
}
