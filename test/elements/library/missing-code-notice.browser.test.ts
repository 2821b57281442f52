/** What a patron reads when the network went away before the dialog's code came: never a press without an answer. */

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tellMissingCode } from '../../../src/elements/library/missing-code-notice.ts';
import { loadTerms, supportedLanguages } from '../../../src/i18n/terms.ts';
import { expectAccessible } from '../accessibility.ts';
import { find, wordsOf } from '../stage.ts';

for (const language of supportedLanguages) {
  it(`tells in ${language} that there is no connection, and goes away by keyboard`, async () => {
    const terms = await loadTerms(language);
    const closed = tellMissingCode(document.body, terms, language);
    const dialog = find(document.body, 'dialog', HTMLDialogElement);
    expect(dialog.open).to.equal(true);
    expect(wordsOf(dialog)).to.contain(terms.errors.offline.title).and.contain(terms.errors.offline.help);
    expect(wordsOf(document.activeElement)).to.equal(terms.close);
    await expectAccessible(dialog);
    await sendKeys({ press: 'Enter' });
    await closed;
    expect(document.querySelector('dialog')).to.equal(null);
  });
}
