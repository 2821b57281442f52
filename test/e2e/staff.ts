/** What librarians and editors do, for end-to-end tests in which patrons are looked over the shoulder: through the service, not by its editor. */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { components } from '../../src/api/agency.ts';
import type { Stage } from './stage.ts';

export type Item = components['schemas']['CuratedShelf'];

type Wanted = Readonly<{ of?: 'shelves' | 'announcements'; level?: 'library' | 'area' | 'nation' }>;

/** Somebody with a card of the demo who works at the address of `library`. */
export class StaffMember {
  readonly #root: string;
  readonly #token: string;

  private constructor(root: string, token: string) {
    this.#root = root;
    this.#token = token;
  }

  static async of({ demo }: Stage, library: string, card: string): Promise<StaffMember> {
    const root = `${demo.api}/${library}`;
    const answer = await fetch(`${root}/authenticate`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${card}:1234`).toString('base64')}` },
    });
    const { accessToken } = (await answer.json()) as { readonly accessToken: string };
    return new StaffMember(root, accessToken);
  }

  async #send(method: string, href: string, headers: Record<string, string>, content?: object): Promise<Item> {
    const answer = await fetch(href, {
      method,
      headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json', ...headers },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    assert.ok(answer.ok, `${method} ${href}: ${answer.status} ${await answer.clone().text()}`);
    return (await answer.json()) as Item;
  }

  #change(method: string, href: string, { revision }: Item, content?: object): Promise<Item> {
    return this.#send(method, href, { 'If-Match': `"${String(revision)}"` }, content);
  }

  create(content: object, { of = 'shelves', level = 'library' }: Wanted = {}): Promise<Item> {
    const key = { 'Idempotency-Key': randomUUID() };
    return this.#send('POST', `${this.#root}/curation/${of}`, key, { level, content });
  }

  publish(item: Item): Promise<Item> {
    return this.#change('PUT', item.links.published, item);
  }

  async publishNew(content: object, wanted: Wanted = {}): Promise<Item> {
    return this.publish(await this.create(content, wanted));
  }

  async republish(item: Item, content: object): Promise<Item> {
    return this.publish(await this.#change('PUT', item.links.self, item, content));
  }

  share(item: Item): Promise<Item> {
    return this.#change('PUT', item.links.shared, item);
  }

  withdraw(item: Item): Promise<Item> {
    return this.#change('DELETE', item.links.published, item);
  }
}
