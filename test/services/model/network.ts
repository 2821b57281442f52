/** The network between one page and the e-library in this process. It can lose what a patron wishes: on the way there, or the answer to it. */
import type { Api } from '../../../demo/api/services.ts';
import type { Bustle } from './bustle.ts';

/** Which of the two is lost. */
export type Loss = 'request' | 'answer';

export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;

/** The e-library's front page and how to sign in: the same for everybody from story to story, and slow to make. */
const unchanging = /^\/[^/]+\/(configuration|authentication_document)?$/;

/** What every page asks first, and need not ask anew in each of a thousand stories. */
export class FrontPages {
  readonly #api: Api;
  readonly #answers = new Map<string, Promise<Response>>();

  constructor(api: Api) {
    this.#api = api;
  }

  async answer(request: Request): Promise<Response> {
    if (!unchanging.test(new URL(request.url).pathname)) return this.#api.request(request);
    const known = this.#answers.get(request.url) ?? Promise.resolve(this.#api.request(request));
    this.#answers.set(request.url, known);
    return (await known).clone();
  }
}

export class Network {
  /** What becomes of the next wishes, in their order. */
  losses: Loss[] = [];
  readonly #frontPages: FrontPages;
  readonly #bustle: Bustle;

  constructor(frontPages: FrontPages, bustle: Bustle) {
    this.#frontPages = frontPages;
    this.#bustle = bustle;
  }

  readonly fetch: Fetch = (input, init) => this.#bustle.during(this.#carry(new Request(input, init)));

  async #carry(request: Request): Promise<Response> {
    const loss = request.headers.has('Idempotency-Key') ? this.losses.shift() : undefined;
    if (loss === 'request') throw new TypeError('the request was lost');
    const response = await this.#frontPages.answer(request);
    // A response that nobody fetched has no address.
    Object.defineProperty(response, 'url', { value: request.url });
    if (loss === 'answer') throw new TypeError('the answer was lost');
    return response;
  }
}
