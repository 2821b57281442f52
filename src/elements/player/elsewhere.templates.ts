/** Asks a patron who has listened on another device, too, where to go on. Properties in, wishes out; knows no player. */

import type { TemplateResult } from 'lit';
import type { PlayerState } from '../../domain/player.ts';
import { clock } from '../../i18n/clock.ts';
import type { PlayerTerms } from '../../i18n/player/terms.ts';
import { question } from '../../ui/question.ts';

type Asking = Extract<PlayerState, { kind: 'asking' }>;

export const elsewhereQuestion = (
  { elsewhere, goThere, stayHere }: PlayerTerms,
  { seconds, elsewhereSeconds }: Asking,
  onChoose: (bookSeconds: number) => void,
): TemplateResult =>
  question({
    question: elsewhere(clock(elsewhereSeconds)),
    yes: goThere,
    no: stayHere,
    busy: false,
    onYes: () => onChoose(elsewhereSeconds),
    onNo: () => onChoose(seconds),
  });
