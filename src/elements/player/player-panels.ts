/** What can be opened beneath the buttons of the player, one at a time. */

import { html, nothing, type TemplateResult } from 'lit';
import type { ListeningController, OpenState } from '../../controllers/listening-controller.ts';
import { chapterAt } from '../../domain/audiobook.ts';
import type { SleepChoice } from '../../domain/listening-tools.ts';
import { shownValue } from '../../domain/view-state.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { bookmarkIcon, chaptersIcon, settingsIcon, speedIcon, timerIcon } from '../../ui/player-icons.ts';
import './elib-player-bookmarks.ts';
import { chapterList } from './chapters.templates.ts';
import { settingsPanel } from './settings.templates.ts';
import { speedPanel } from './speed.templates.ts';
import { timeLeft, timerPanel } from './timer.templates.ts';

const panelKinds = ['chapters', 'bookmarks', 'speed', 'timer', 'settings'] as const;
export type PanelKind = (typeof panelKinds)[number];

interface PanelButton {
  readonly icon: TemplateResult;
  readonly name: (terms: PlayerTerms) => string;
  /** What is chosen there now, to be read without opening it. */
  readonly value?: (
    terms: PlayerTerms,
    state: OpenState,
    listening: ListeningController,
    language: SupportedLanguage,
  ) => string | undefined;
  readonly isOffered?: (state: OpenState) => boolean;
}

const panelButtons: Readonly<Record<PanelKind, PanelButton>> = {
  chapters: {
    icon: chaptersIcon,
    name: (terms) => terms.chapters,
    isOffered: ({ book }) => book.chapters.length > 0,
  },
  bookmarks: {
    icon: bookmarkIcon,
    name: (terms) => terms.bookmarks,
    value: (_terms, _state, { tools }) => {
      const count = tools ? (shownValue(tools.bookmarks.value)?.length ?? 0) : 0;
      return count > 0 ? String(count) : undefined;
    },
  },
  speed: {
    icon: speedIcon,
    name: (terms) => terms.speed,
    value: (terms, { rate }) => (rate === 1 ? undefined : terms.speedSign(rate)),
  },
  timer: {
    icon: timerIcon,
    name: (terms) => terms.timer,
    value: (_terms, _state, { timer }, language) =>
      'secondsLeft' in timer ? timeLeft(timer.secondsLeft, language) : undefined,
  },
  settings: { icon: settingsIcon, name: (terms) => terms.settings },
};

export interface PanelsOptions {
  readonly terms: PlayerTerms;
  readonly language: SupportedLanguage;
  readonly state: OpenState;
  readonly listening: ListeningController;
  /** `id` of the `elib-library` they belong to. */
  readonly library: string | undefined;
}

/** The row of buttons that open one panel each. */
export function panelBar(
  { terms, language, state, listening }: PanelsOptions,
  open: PanelKind | undefined,
  onToggle: (panel: PanelKind) => void,
): TemplateResult {
  const offered = panelKinds.filter((kind) => panelButtons[kind].isOffered?.(state) ?? true);
  return html`<div class="panel-bar" part="panels">
    ${offered.map((kind) => {
      const { icon, name, value } = panelButtons[kind];
      const chosen = value?.(terms, state, listening, language);
      return html`<button
        class="button plain"
        type="button"
        aria-expanded=${kind === open ? 'true' : 'false'}
        aria-controls="panel"
        @click=${() => onToggle(kind)}
      >
        ${icon}<span class="name">${name(terms)}</span
        >${chosen === undefined ? nothing : html` <small>${chosen}</small>`}
      </button>`;
    })}
  </div>`;
}

export interface OpenPanelOptions extends PanelsOptions {
  /** Where the patron is dragging to, else where the book is. */
  readonly seconds: number;
  readonly onSeek: (bookSeconds: number) => void;
  readonly onTimer: (choice: SleepChoice | undefined) => void;
}

const contents: Readonly<Record<PanelKind, (options: OpenPanelOptions) => unknown>> = {
  chapters: ({ terms, language, state: { book }, seconds, listening: { heard }, onSeek }) =>
    chapterList({ terms, language, book, current: chapterAt(book, seconds), heard, onSeek }),
  bookmarks: ({ library, onSeek }) =>
    html`<elib-player-bookmarks .library=${library} .onSeek=${onSeek}></elib-player-bookmarks>`,
  speed: ({ terms, state: { rate }, listening }) => speedPanel(terms, rate, listening),
  timer: ({ terms, language, state: { book }, listening: { timer }, onTimer }) =>
    timerPanel({ terms, language, timer, hasChapters: book.chapters.length > 0, onChoose: onTimer }),
  settings: ({ terms, listening }) => settingsPanel(listening, terms),
};

export function openPanel(options: OpenPanelOptions, open: PanelKind | undefined): TemplateResult {
  const isOffered = open !== undefined && (panelButtons[open].isOffered?.(options.state) ?? true);
  return html`<div
    id="panel"
    class="panel-content ${open ?? ''}"
    part="panel"
    role="group"
    aria-label=${open ? panelButtons[open].name(options.terms) : nothing}
    ?hidden=${!isOffered}
  >
    ${isOffered ? contents[open](options) : nothing}
  </div>`;
}
