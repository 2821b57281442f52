/** What a listener chooses once for all books: how far to skip, how loud, whether keys work. Properties in, wishes out. */

import { html, type TemplateResult } from 'lit';
import type { ListeningController } from '../../controllers/listening-controller.ts';
import { skipChoicesSeconds } from '../../domain/listening-tools.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { shortcuts } from './shortcuts.ts';

type Skip = 'backSeconds' | 'forwardSeconds';

const skipChoice = (listening: ListeningController, terms: PlayerTerms, name: Skip, label: string): TemplateResult => {
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) listening.tools?.change({ [name]: Number(target.value) });
  };
  return html`<div class="setting">
    <label for=${name}>${label}</label>
    <select id=${name} @change=${choose}>
      ${skipChoicesSeconds.map(
        (seconds) =>
          html`<option value=${seconds} ?selected=${seconds === listening.settings[name]}>
            ${terms.seconds(seconds)}
          </option>`,
      )}
    </select>
  </div>`;
};

function volume({ tools, settings }: ListeningController, terms: PlayerTerms): TemplateResult {
  const percent = Math.round(settings.volume * 100);
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) tools?.change({ volume: target.valueAsNumber / 100 });
  };
  return html`<div class="setting">
    <label for="volume">${terms.volume}</label>
    <input
      id="volume"
      type="range"
      min="0"
      max="100"
      step="5"
      .value=${String(percent)}
      aria-valuetext=${terms.volumeValue(percent)}
      @input=${change}
    />
  </div>`;
}

function keys(listening: ListeningController, terms: PlayerTerms): TemplateResult {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) listening.tools?.change({ shortcuts: target.checked });
  };
  return html`<label class="choice">
      <input type="checkbox" .checked=${listening.settings.shortcuts} @change=${change} />${terms.shortcuts}
    </label>
    <p class="muted">${terms.shortcutsHelp}</p>
    <dl class="keys">
      ${shortcuts.map(
        ({ key, name }) =>
          html`<div>
            <dt><kbd>${key.toUpperCase()}</kbd></dt>
            <dd>${name(terms, listening)}</dd>
          </div>`,
      )}
    </dl>`;
}

export const settingsPanel = (listening: ListeningController, terms: PlayerTerms): TemplateResult =>
  html`<div class="settings">
      ${skipChoice(listening, terms, 'backSeconds', terms.skipBack)}
      ${skipChoice(listening, terms, 'forwardSeconds', terms.skipForward)} ${volume(listening, terms)}
    </div>
    ${keys(listening, terms)}`;
