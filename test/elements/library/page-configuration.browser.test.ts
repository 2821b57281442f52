/** Where a page's configuration may be said: the service, a file, JSON on the page, attributes; and that the page stands when the service is down. */

import { expect } from '@open-wc/testing';
import type { LibraryProfile } from '../../../src/domain/library.ts';
import '../../../src/elements/library/elib-library.ts';
import '../../../src/elements/search/elib-search.ts';
import { keepLastGood, lastGood } from '../../../src/vault/last-good.ts';
import { review } from '../../../src/services/review.ts';
import { arrivedLibrary } from '../../fakes/arrived-library.ts';
import { least, wrong } from '../../config/configurations.ts';
import { until } from '../stage.ts';

const trueFetch = globalThis.fetch;
const service = 'https://e.example/mallikunta';
const file = 'https://kirjasto.example/library.json';

/** Address → its JSON; what isn't here is down. */
let answers: Record<string, unknown> = {};
let warned: string[] = [];
const trueWarn = console.warn;

beforeEach(() => {
  answers = { [`${service}/`]: { metadata: { title: 'Mallikunta' }, links: [], publications: [] } };
  warned = [];
  console.warn = (...words: unknown[]) => void warned.push(words.map(String).join(' '));
  globalThis.fetch = (input) => {
    const href = new URL(input instanceof Request ? input.url : input).href;
    const json = answers[href];
    return json === undefined
      ? Promise.reject(new TypeError('down'))
      : Promise.resolve(new Response(JSON.stringify(json), { headers: { 'Content-Type': 'application/json' } }));
  };
});

afterEach(() => {
  globalThis.fetch = trueFetch;
  console.warn = trueWarn;
  document.querySelectorAll('main, script[data-elib-configuration]').forEach((one) => one.remove());
  localStorage.clear();
});

/** Puts `html` on the page; the first `elib-library` in it, when it has come. */
async function place(html: string) {
  const main = document.createElement('main');
  main.lang = 'fi';
  main.innerHTML = html;
  document.body.append(main);
  const library = main.querySelector('elib-library');
  if (!library) throw new Error('there is no library');
  return { main, service: await arrivedLibrary(library) };
}

async function profileOf(html: string): Promise<LibraryProfile> {
  const { service: placed } = await place(html);
  await until(() => placed.profile.value.kind !== 'loading');
  const state = placed.profile.value;
  if (state.kind !== 'ready') throw new Error(`the profile is ${state.kind}`);
  return state.value;
}

describe('A page', () => {
  it('says more than the service with attributes', async () => {
    answers[`${service}/configuration`] = { ...least, theme: { radius: '4px' }, headingLevel: 3 };
    const { headingLevel, theme, search, languages } = await profileOf(
      `<elib-library src="${service}" data-heading-level="4" data-theme.on-accent="white" data-search.view="covers"
        data-languages="sv fi" data-turbolinks="x"></elib-library>`,
    );
    expect({ headingLevel, theme, search, languages }).to.deep.equal({
      headingLevel: 4,
      theme: { radius: '4px', 'on-accent': 'white' },
      search: { view: 'covers' },
      languages: ['sv', 'fi'],
    });
  });

  it('says more with JSON in the tag, and with a file below it', async () => {
    answers[`${service}/configuration`] = least;
    answers[file] = { headingLevel: 3, search: { view: 'covers' } };
    const { headingLevel, search } = await profileOf(
      `<elib-library src="${service}" configuration="${file}"><script type="application/json">{ "headingLevel": 5 }</script></elib-library>`,
    );
    expect([headingLevel, search.view]).to.deep.equal([5, 'covers']);
  });

  it('says more with JSON anywhere on the page', async () => {
    answers[`${service}/configuration`] = least;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.elibConfiguration = '';
    script.textContent = '{ "headingLevel": 4 }';
    document.body.append(script);
    expect((await profileOf(`<elib-library src="${service}"></elib-library>`)).headingLevel).to.equal(4);
  });

  it('is not heard where a level above has locked the place, and can be told who has', async () => {
    answers[`${service}/configuration`] = {
      ...least,
      levels: [{ level: 'nation', set: { headingLevel: 3 }, lock: ['headingLevel'] }],
    };
    const { service: placed } = await place(`<elib-library src="${service}" data-heading-level="5"></elib-library>`);
    const { value, level, lockedBy, why } = await placed.explain('headingLevel');
    expect([value, level, lockedBy]).to.deep.equal([3, 'nation', 'nation']);
    expect(why.at(-1)).to.deep.include({ level: 'page', value: 5, isRefused: true });
  });

  it('has its file as the whole configuration where there is no service that says one', async () => {
    answers[file] = { ...least, catalogue: `${service}/` };
    answers[`${service}/`] = { metadata: { title: 'Mallikunta' }, links: [], publications: [] };
    const { name } = await profileOf(`<elib-library configuration="${file}"></elib-library>`);
    expect(name).to.deep.equal(least.name);
  });

  it('stands with what the service says when its own file can’t be read', async () => {
    answers[`${service}/configuration`] = least;
    const { name } = await profileOf(`<elib-library src="${service}" configuration="${file}"></elib-library>`);
    expect(name).to.deep.equal(least.name);
    expect(warned.join()).to.contain(`${file} can't be read and is left out`);
  });
});

describe('When the service is down', () => {
  const source = { json: { ...least, headingLevel: 4 }, found: `${service}/configuration` };

  it('a page has the last good configuration of this device', async () => {
    await review(source);
    const { headingLevel, name } = await profileOf(`<elib-library src="${service}"></elib-library>`);
    expect([headingLevel, name]).to.deep.equal([4, least.name]);
  });

  it('what the page says counts above it', async () => {
    await review(source);
    expect(
      (await profileOf(`<elib-library src="${service}" data-heading-level="5"></elib-library>`)).headingLevel,
    ).to.equal(5);
  });

  it('a configuration with a mistake in it isn’t kept, and is told of', async () => {
    await review({ ...source, json: { ...least, headingLevel: 9 } });
    expect(lastGood(source.found)).to.equal(undefined);
    expect(warned[0]).to.contain('"headingLevel" is 9');
  });

  it('a library that the service no longer has is none', async () => {
    keepLastGood(source.found, JSON.stringify(source));
    const gone = Object.defineProperty(new Response('{}', { status: 404 }), 'url', { value: source.found });
    globalThis.fetch = () => Promise.resolve(gone);
    const { service: placed } = await place(`<elib-library src="${service}"></elib-library>`);
    await until(() => placed.profile.value.kind === 'failed');
  });
});

describe('A page works', () => {
  for (const [what, json] of Object.entries(wrong)) {
    it(`with ${what}`, async () => {
      answers[`${service}/configuration`] = json;
      const { main } = await place(`<elib-library src="${service}"></elib-library><elib-search></elib-search>`);
      const field = () => main.querySelector('elib-search')?.shadowRoot?.querySelector('input');
      await until(() => field()?.checkVisibility() === true);
      await until(() => main.querySelector('elib-library')?.service?.profile.value.kind === 'ready');
      await main.querySelector('elib-search')?.updateComplete;
      expect(field()?.checkVisibility()).to.equal(true);
    });
  }
});
