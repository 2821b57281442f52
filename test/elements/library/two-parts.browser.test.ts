/** A library comes to a page in two parts: what anybody may see at once, the rest when its code is there. */

import { ContextEvent } from '@lit/context';
import { aTimeout, expect } from '@open-wc/testing';
import { libraryContext, showcaseContext } from '../../../src/controllers/library-controller.ts';
import type { Showcase } from '../../../src/domain/showcase.ts';
import '../../../src/elements/library/elib-library.ts';
import { ElibLibraryChange } from '../../../src/events/library-change.ts';
import { arrivedLibrary } from '../../fakes/arrived-library.ts';
import { least } from '../../config/configurations.ts';

const trueFetch = globalThis.fetch;
let main: HTMLElement;

beforeEach(() => {
  globalThis.fetch = async (input, init) => {
    const { href, origin } = new URL(new Request(input, init).url);
    if (origin === location.origin) return trueFetch(input, init);
    return Object.defineProperty(Response.json(least), 'url', { value: href });
  };
  main = document.createElement('main');
  main.innerHTML = `
    <elib-library src="https://e.example/first"></elib-library>
    <elib-library src="https://e.example/second"><div></div></elib-library>`;
  document.body.append(main);
});

afterEach(() => {
  main.remove();
  globalThis.fetch = trueFetch;
});

type Context = typeof libraryContext | typeof showcaseContext;

/** What an element that stands in the second library finds now. */
function found(context: Context): Showcase | undefined {
  const element = main.querySelector('div');
  let answer: Showcase | undefined;
  const take = (part: Showcase): void => void (answer = part);
  element?.dispatchEvent(new ContextEvent(context, element, take));
  return answer;
}

describe('A library on a page', () => {
  it('shows at once what needs no more, and has nobody answer for it until it is whole', async () => {
    const [first, second] = main.querySelectorAll('elib-library');
    if (!first || !second) throw new Error('there are no two libraries');
    const showcase = found(showcaseContext);
    expect(showcase?.version).to.equal(1);
    expect(found(libraryContext)).to.equal(undefined);
    const arrived = await arrivedLibrary(second);
    expect(first.service).to.equal(undefined);
    expect(found(libraryContext)).to.equal(arrived);
    expect(found(showcaseContext)).to.equal(showcase);
    expect(arrived.profile).to.equal(showcase?.profile);
  });

  it('is whole at once for whoever asks where the code has come already', async () => {
    const [first, second] = main.querySelectorAll('elib-library');
    if (!first || !second) throw new Error('there are no two libraries');
    const whole = await arrivedLibrary(first);
    expect(found(libraryContext) === second.service).to.equal(true);
    expect(second.service === whole).to.equal(false);
  });

  it('isn’t made whole any more when it has left the page', async () => {
    const [first, second] = main.querySelectorAll('elib-library');
    if (!first || !second) throw new Error('there are no two libraries');
    await arrivedLibrary(first);
    second.remove();
    let changes = 0;
    const count = (): void => void (changes += 1);
    document.addEventListener(ElibLibraryChange.type, count);
    await aTimeout(2500);
    document.removeEventListener(ElibLibraryChange.type, count);
    expect(changes).to.equal(0);
  });

  it('ends as a whole when it leaves the page', async () => {
    const second = main.querySelectorAll('elib-library')[1];
    if (!second) throw new Error('there is no second library');
    await arrivedLibrary(second);
    second.remove();
    expect(second.service).to.equal(undefined);
    main.append(second);
    expect(second.service).to.equal(undefined);
    const anew = await arrivedLibrary(second);
    expect(second.service).to.equal(anew);
  });
});
