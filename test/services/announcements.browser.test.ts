/** Announcements on a page that stays open: asked again and again, put away for good in this browser, kept while the service is out of reach. */

import { expect } from '@open-wc/testing';
import { PageAnnouncements } from '../../src/services/announcements.ts';
import { until } from '../elements/stage.ts';

const realFetch = globalThis.fetch;

describe('Announcements of a page', () => {
  let answer: () => Response;
  let asked = 0;
  let ended: AbortController;

  const announcing = (...titles: string[]) => {
    answer = () => {
      const announcements = titles.map((title) => ({ id: title, revision: 1, level: 'nation', title: { fi: title } }));
      return Response.json({ announcements });
    };
  };

  const service = 'https://e.example/announcements';

  const open = (href: string | undefined) =>
    new PageAnnouncements({
      ...{ scope: 'https://e.example/mallila', ended: ended.signal, everyMs: 20 },
      href: () => Promise.resolve(href),
    });

  const titles = (page: PageAnnouncements) => page.value.map(({ title }) => title);

  beforeEach(() => {
    localStorage.clear();
    asked = 0;
    ended = new AbortController();
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(answer());
    };
  });
  afterEach(() => {
    ended.abort();
    globalThis.fetch = realFetch;
  });

  it('tell what comes while the page is open', async () => {
    announcing();
    const page = open(service);
    await until(() => asked > 1);
    announcing('Häiriö');
    await until(() => page.value.length === 1);
    announcing();
    await until(() => page.value.length === 0);
  });

  it('say once the service has answered, or can’t, that no others are to come now', async () => {
    announcing();
    const page = open(service);
    expect(page.isKnown).to.equal(false);
    await new Promise<void>((resolve) => page.subscribe(resolve));
    expect(page.isKnown).to.equal(true);
    answer = () => Response.error();
    const cut = open(service);
    await new Promise<void>((resolve) => cut.subscribe(resolve));
    expect(cut.isKnown).to.equal(true);
  });

  it('tell what comes also after the computer’s clock was set back', async () => {
    announcing();
    const page = open(service);
    await until(() => asked > 0);
    const realNow = Date.now;
    Date.now = () => realNow() - 3_600_000;
    try {
      announcing('Häiriö');
      await until(() => page.value.length === 1);
    } finally {
      Date.now = realNow;
    }
  });

  it('stay put away, also on the next page, until there is another version', async () => {
    announcing('Häiriö', 'Suljettu');
    const page = open(service);
    await until(() => page.value.length === 2);
    page.dismiss('Häiriö/1');
    expect(titles(page)).to.deep.equal([{ fi: 'Suljettu' }]);
    const next = open(service);
    await until(() => next.value.length > 0);
    expect(titles(next)).to.deep.equal([{ fi: 'Suljettu' }]);
    answer = () =>
      Response.json({ announcements: [{ id: 'Häiriö', revision: 2, level: 'nation', title: { fi: 'Yhä' } }] });
    await until(() => titles(next)[0]?.fi === 'Yhä');
  });

  it('stay while the service can’t be reached, and end with the library', async () => {
    announcing('Häiriö');
    const page = open(service);
    await until(() => page.value.length === 1);
    answer = () => new Response('', { status: 404 });
    const before = asked;
    await until(() => asked > before + 1);
    expect(page.value).to.have.length(1);
    ended.abort();
    const last = asked;
    await new Promise((done) => setTimeout(done, 60));
    expect(asked).to.equal(last);
  });

  it('are none where the service has none', async () => {
    const page = open(undefined);
    await new Promise((done) => setTimeout(done, 60));
    expect([asked, page.value.length]).to.deep.equal([0, 0]);
  });
});
