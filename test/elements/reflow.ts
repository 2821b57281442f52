/** Looks at an element on the narrowest screen with letters twice as large: nothing may stick out or make the page scroll sideways. */

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { atRest, wordsOf } from './stage.ts';

const NARROW_PX = 320;
/** Half a pixel is rounding. */
const TOLERANCE_PX = 0.5;

const partsOf = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((part) => [part, ...(part.shadowRoot ? partsOf(part.shadowRoot) : [])]);

export async function expectReflow(element: LitElement): Promise<void> {
  await setViewport({ width: NARROW_PX, height: 800 });
  document.body.style.fontSize = '200%';
  try {
    await atRest(element);
    const { right } = element.getBoundingClientRect();
    const outside = partsOf(element.renderRoot).filter(
      (part) => !part.closest('.hidden') && part.getBoundingClientRect().right > right + TOLERANCE_PX,
    );
    expect(outside.map((part) => `${part.localName}.${part.className} ${wordsOf(part)}`)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(NARROW_PX);
  } finally {
    document.body.style.removeProperty('font-size');
    await setViewport({ width: 800, height: 600 });
  }
}
