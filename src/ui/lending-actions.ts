/** The buttons by which a patron acts on a publication as it stands with them; the element does what they say. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Way, WayKind } from '../domain/lending.ts';
import type { PendingAction } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { wording } from '../domain/text.ts';
import type { Terms } from '../i18n/terms.ts';
import { bookIcon, headphonesIcon } from './icons.ts';

export interface LendingActionsOptions {
  readonly publication: Publication;
  readonly pending: PendingAction | undefined;
  readonly terms: Terms;
  readonly language: string;
  readonly onBorrow: (publication: Publication) => void;
  readonly onHold: (publication: Publication) => void;
  readonly onFollow: (publication: Publication, way: Way) => void;
}

const wayIcons: Partial<Record<WayKind, TemplateResult>> = { play: headphonesIcon, read: bookIcon };

/** The ways into the content that the patron has now, best first. */
export const waysOf = ({ lending }: Publication): readonly Way[] =>
  lending.kind === 'on-loan' || lending.kind === 'open' ? lending.ways : [];

interface Action {
  readonly label: string;
  readonly icon?: TemplateResult | undefined;
  readonly run: () => void;
}

function actionFor(options: LendingActionsOptions): Action | undefined {
  const { publication, terms, pending } = options;
  const { kind } = publication.lending;
  if (kind === 'available' || kind === 'hold-ready') {
    return {
      label: pending === 'borrowing' ? terms.borrowing : terms.borrow,
      run: () => options.onBorrow(publication),
    };
  }
  if (kind === 'unavailable') return { label: terms.hold, run: () => options.onHold(publication) };
  const way = waysOf(publication)[0];
  return (
    way && { label: terms.ways[way.kind], icon: wayIcons[way.kind], run: () => options.onFollow(publication, way) }
  );
}

/** The one thing to do next, or nothing. The button stays the same when its word changes, so that the focus stays too. */
export function mainAction(options: LendingActionsOptions, look: 'primary' | 'quiet'): TemplateResult | typeof nothing {
  const action = actionFor(options);
  if (!action) return nothing;
  const { publication, terms, language, pending } = options;
  return html`<button
    class="button ${look}"
    part="action"
    type="button"
    aria-disabled=${pending ? 'true' : 'false'}
    aria-label=${terms.actionOn(action.label, wording(publication.title, language).text)}
    @click=${action.run}
  >
    <span>${action.icon ?? nothing}${action.label}</span>
  </button>`;
}
