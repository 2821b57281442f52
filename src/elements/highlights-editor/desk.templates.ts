/** The librarian's desk: who may sit at it, its tabs, and what lies on it. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemKinds, type CuratedItem, type CurationContents, type ItemKind, type Step } from '../../domain/curation.ts';
import type { Level } from '../../domain/highlights.ts';
import type { Contact } from '../../domain/library.ts';
import { wording } from '../../domain/text.ts';
import type { CurationTerms } from '../../i18n/curation/terms.ts';
import type { SupportedLanguage } from '../../i18n/terms.ts';
import { contactHref } from '../../ui/contact.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { itemRow } from './item-list.templates.ts';

export const signInPanel = (terms: CurationTerms, isBusy: boolean, onSignIn: () => void): TemplateResult =>
  html`<div class="panel">
    <strong>${terms.deskSignIn}</strong>
    <p>${terms.deskSignInHelp}</p>
    <button
      class="button primary"
      type="button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${isBusy ? nothing : onSignIn}
    >
      <span>${isBusy ? terms.signingIn : terms.signIn}</span>
    </button>
  </div>`;

export function notStaffPanel(terms: CurationTerms, contact: Contact | undefined): TemplateResult {
  const href = contact && contactHref(contact);
  return html`<div class="panel">
    <strong>${terms.notStaff}</strong>
    <p>${terms.notStaffHelp}</p>
    ${href === undefined ? nothing : html`<a class="button" href=${href}>${terms.steps.contact}</a>`}
  </div>`;
}

export interface DeskOptions {
  readonly contents: CurationContents;
  readonly terms: CurationTerms;
  readonly language: SupportedLanguage;
  readonly headingLevel: number;
  readonly now: Date;
  readonly tab: ItemKind;
  /** On whose behalf a new one is made; undefined for who may make none. */
  readonly level: Level | undefined;
  readonly onTab: (tab: ItemKind, isMoving: boolean) => void;
  readonly onLevel: (level: Level) => void;
  readonly onCreate: () => void;
  readonly onOpen: (item: CuratedItem) => void;
  readonly onStep: (item: CuratedItem, step: Step) => void;
}

const movesByKey: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function tabs({ terms, tab, onTab }: DeskOptions): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const move = movesByKey[event.key];
    const next = itemKinds[(itemKinds.indexOf(tab) + (move ?? 0) + itemKinds.length) % itemKinds.length];
    if (move === undefined || !next) return;
    event.preventDefault();
    onTab(next, true);
  };
  return html`<div role="tablist" aria-label=${terms.deskHeading} @keydown=${onKey}>
    ${itemKinds.map(
      (kind) =>
        html`<button
          id=${`tab-${kind}`}
          type="button"
          role="tab"
          aria-selected=${kind === tab ? 'true' : 'false'}
          aria-controls="desk"
          tabindex=${kind === tab ? 0 : -1}
          @click=${() => onTab(kind, false)}
        >
          ${terms.kinds[kind]}
        </button>`,
    )}
  </div>`;
}

/** Only who may edit for several is asked for whom. */
function behalf({ contents, terms, language, level, onLevel }: DeskOptions): TemplateResult | typeof nothing {
  const { owners } = contents.desk;
  if (owners.length < 2) return nothing;
  const onChange = ({ target }: Event): void => {
    const chosen = owners.find((owner) => target instanceof HTMLSelectElement && owner.level === target.value);
    if (chosen) onLevel(chosen.level);
  };
  return html`<div class="field">
    <label for="level">${terms.onBehalfOf}</label>
    <select id="level" @change=${onChange}>
      ${owners.map(
        (owner) =>
          html`<option value=${owner.level} ?selected=${owner.level === level}>
            ${wording(owner.name, language).text || terms.levels[owner.level]}
          </option>`,
      )}
    </select>
  </div>`;
}

export function deskList(options: DeskOptions): TemplateResult {
  const { contents, terms, tab, level, headingLevel, onCreate, onOpen, onStep } = options;
  const items = contents.items.filter(({ kind }) => kind === tab);
  const { languages } = contents.desk;
  const row = (item: CuratedItem) =>
    itemRow({
      ...{ ...options, item, languages, headingLevel: headingLevel + 1 },
      onOpen: () => onOpen(item),
      onStep: (step) => onStep(item, step),
    });
  return html`<p class="muted">${terms.signedInStaff(contents.desk.name)}</p>
    ${tabs(options)}
    <div class="stack" id="desk" role="tabpanel" aria-labelledby=${`tab-${tab}`}>
      ${
        level
          ? html`<div class="answers">
              ${behalf(options)}
              <button class="button primary" type="button" @click=${onCreate}><span>${terms.create[tab]}</span></button>
            </div>`
          : nothing
      }
      ${
        items.length > 0
          ? html`<ul class="items">
              ${repeat(items, ({ id }) => id, row)}
            </ul>`
          : emptyPanel(terms.nothingYet[tab], terms.nothingYetHelp[tab])
      }
    </div>`;
}
