/** What a patron can do with each loan and hold on the shelf. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import { calendarEntry } from '../../domain/calendar-entry.ts';
import { DAY_MS, isoDay, lastSafeDay } from '../../domain/helsinki-day.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { AllTerms, SupportedLanguage } from '../../i18n/terms.ts';
import { mainAction, waysOf, type LendingActionsOptions } from '../../ui/lending-actions.ts';
import { statusLine } from '../../ui/publication-card.ts';
import { standingWords } from '../../ui/standing-words.ts';

export interface LoanOptions extends LendingActionsOptions {
  readonly terms: AllTerms;
  /** Only what comes next is offered. */
  readonly compact: boolean;
  /** Whether the patron is choosing until when to put the hold off. */
  readonly choosingDay: boolean;
  readonly onGiveBack: (publication: Publication) => void;
  readonly onKeep: (publication: Publication) => void;
  /** How the loan is opened in an app. */
  readonly onInApp: (publication: Publication) => void;
  readonly onRenew: (publication: Publication) => void;
  /** The choice of a day opens, or closes without one. */
  readonly onChooseDay: (publication: Publication, isOpen: boolean) => void;
  readonly onSuspend: (publication: Publication, day: string) => void;
  readonly onResume: (publication: Publication) => void;
}

/** Days that a hold can be put off at most, as the e-library has it. */
const mostDaysOff = 180;

/** A button whose name also says what it stands beside. `kind` is where the focus finds it. */
function named(
  kind: string,
  label: string,
  { publication, terms, language, pending }: LoanOptions,
  onClick: () => void,
): TemplateResult {
  return html`<button
    class="button ${kind}"
    type="button"
    data-id=${publication.id}
    aria-disabled=${pending && pending !== 'leaving' ? 'true' : 'false'}
    aria-label=${terms.actionOn(label, wording(publication.title, language).text)}
    @click=${onClick}
  >
    ${label}
  </button>`;
}

/** All ways after the first, which is the main action. */
const otherWays = (options: LoanOptions): TemplateResult[] =>
  waysOf(options.publication)
    .slice(1)
    .map((way) =>
      named('way', options.terms.ways[way.kind], options, () => options.onFollow(options.publication, way)),
    );

/** What a reading app asks for. */
function passphrase(options: LoanOptions): TemplateResult | typeof nothing {
  const { publication, terms, onInApp } = options;
  if (!waysOf(publication).some(({ kind }) => kind === 'licence')) return nothing;
  return named('passphrase', terms.passphrase, options, () => onInApp(publication));
}

/** How the first way is used, where its name alone doesn't tell; a loan that nothing here opens says what does. */
function wayHelp({ publication, terms }: LoanOptions): TemplateResult | typeof nothing {
  const kind = waysOf(publication)[0]?.kind ?? 'app';
  if (publication.lending.kind !== 'on-loan' || kind === 'play') return nothing;
  return html`<p class="muted way-help">${terms.wayHelp[kind]}</p>`;
}

/** It goes in a moment: until then, and while it goes, this is all there is to do. */
function leaving(options: LoanOptions): TemplateResult {
  const { publication, terms, onKeep } = options;
  return html`<div class="leaving" role="group" aria-labelledby="leaving-${publication.id}">
    <span id="leaving-${publication.id}"
      >${publication.lending.kind === 'on-loan' ? terms.givingBack : terms.cancellingHold}</span
    >
    ${named('undo', terms.undo, options, () => onKeep(publication))}
  </div>`;
}

function dayChoice({ publication, terms, pending, onSuspend, onChooseDay }: LoanOptions): TemplateResult {
  // From noon, as days on which the clocks change are longer or shorter.
  const today = Date.parse(`${isoDay(Date.now())}T12:00:00Z`);
  const dayFromNow = (days: number): string => isoDay(today + days * DAY_MS);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const day = new FormData(event.target as HTMLFormElement).get('day');
    if (typeof day === 'string' && day) onSuspend(publication, day);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onChooseDay(publication, false);
  };
  return html`<form class="choice-of-day" @submit=${submit} @keydown=${closeOnEscape}>
    <div class="field">
      <label for="day">${terms.suspendUntil}</label>
      <input
        id="day"
        name="day"
        type="date"
        required
        min=${dayFromNow(1)}
        max=${dayFromNow(mostDaysOff)}
        aria-describedby="day-help"
      />
      <p class="muted" id="day-help">${terms.suspendHelp}</p>
    </div>
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${pending ? 'true' : 'false'}>
        <span>${pending ? terms.suspending : terms.suspend}</span>
      </button>
      <button class="button" type="button" @click=${() => onChooseDay(publication, false)}>${terms.cancel}</button>
    </div>
  </form>`;
}

/** A hold that is put off can run again; another can be put off where the service lets it. */
function suspension(options: LoanOptions): TemplateResult | typeof nothing {
  const { publication, terms, pending, onChooseDay, onResume } = options;
  const { lending } = publication;
  if (lending.kind !== 'on-hold' || !lending.suspension) return nothing;
  const resuming = pending === 'resuming' ? terms.resuming : terms.resume;
  return lending.suspension.until
    ? named('resume', resuming, options, () => onResume(publication))
    : named('suspend', terms.suspend, options, () => onChooseDay(publication, true));
}

function renewal(options: LoanOptions): TemplateResult | typeof nothing {
  const { publication, terms, pending, onRenew } = options;
  if (publication.lending.kind !== 'on-loan' || !publication.lending.renew) return nothing;
  return named('renew', pending === 'renewing' ? terms.renewing : terms.renew, options, () => onRenew(publication));
}

function giveBack(options: LoanOptions): TemplateResult | typeof nothing {
  const { publication, terms, onGiveBack } = options;
  const { lending } = publication;
  if (!('revoke' in lending) || !lending.revoke) return nothing;
  const label = lending.kind === 'on-loan' ? terms.giveBack : terms.cancelHold;
  return named('return', label, options, () => onGiveBack(publication));
}

/** The last day of a loan, for the patron's own calendar. */
function calendarLink(
  { id, title, lending }: Publication,
  terms: AllTerms,
  language: SupportedLanguage,
): TemplateResult | typeof nothing {
  const day = lending.kind === 'on-loan' && lending.until !== undefined ? lastSafeDay(lending.until) : undefined;
  if (day === undefined) return nothing;
  const { text } = wording(title, language);
  // A full shelf would write hundreds that nobody asks for.
  const write = ({ currentTarget }: Event): void => {
    const entry = calendarEntry({ id, day, summary: terms.lastDayOf(text) }, new Date());
    (currentTarget as HTMLAnchorElement).href = `data:text/calendar;charset=utf-8,${encodeURIComponent(entry)}`;
  };
  return html`<a
    class="text-button calendar"
    download="${day}.ics"
    href="data:text/calendar,"
    aria-label=${terms.actionOn(terms.toCalendar, text)}
    @pointerdown=${write}
    @click=${write}
    >${terms.toCalendar}</a
  >`;
}

/** How it stands, and under that until when something must be done. */
export function standing(publication: Publication, terms: AllTerms, language: SupportedLanguage): TemplateResult {
  const [short, deadline] = standingWords(publication.lending, terms, language, new Date());
  return html`${statusLine(publication, short ?? '')}
  ${deadline === undefined ? nothing : html`<p class="deadline">${deadline}</p>`}
  ${calendarLink(publication, terms, language)}`;
}

export function loanActions(options: LoanOptions): TemplateResult {
  const { pending, choosingDay } = options;
  if (pending === 'leaving' || pending === 'returning') return leaving(options);
  if (choosingDay) return dayChoice(options);
  if (options.compact) return html`${mainAction(options, 'quiet')}`;
  return html`${mainAction(options, 'primary')} ${otherWays(options)} ${passphrase(options)} ${renewal(options)}
  ${suspension(options)} ${giveBack(options)} ${wayHelp(options)}`;
}
