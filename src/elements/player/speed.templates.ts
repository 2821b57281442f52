/** How fast the narrator reads: in small steps, or as most people like it. Properties in, wishes out. */

import { html, type TemplateResult } from 'lit';
import type { ListeningController } from '../../controllers/listening-controller.ts';
import { rates } from '../../domain/listening-tools.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { lessIcon, moreIcon } from '../../ui/player-icons.ts';
import { choices } from './choices.templates.ts';

type Requests = Pick<ListeningController, 'slower' | 'faster' | 'setRate'>;

export const speedPanel = (terms: PlayerTerms, rate: number, { slower, faster, setRate }: Requests): TemplateResult =>
  html`<div class="stepper">
      <button
        class="button"
        type="button"
        aria-label=${terms.slower}
        aria-disabled=${rate <= rates.least ? 'true' : 'false'}
        @click=${slower}
      >
        ${lessIcon}
      </button>
      <output part="speed" aria-label=${terms.speedValue(rate)}>${terms.speedSign(rate)}</output>
      <button
        class="button"
        type="button"
        aria-label=${terms.faster}
        aria-disabled=${rate >= rates.most ? 'true' : 'false'}
        @click=${faster}
      >
        ${moreIcon}
      </button>
    </div>
    ${choices(
      terms.speed,
      rates.usual.map((each) => ({
        words: terms.speedSign(each),
        spoken: terms.speedValue(each),
        isChosen: each === rate,
        onChoose: () => setRate(each),
      })),
    )}`;
