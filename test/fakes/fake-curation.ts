/** The curation of tests and stories: keeps what is written in memory, in whatever state is set, and remembers what was asked of it. */

import {
  blank,
  writtenOf,
  type BookLine,
  type CuratedItem,
  type Curation,
  type CurationContents,
  type ItemKind,
  type ItemVersion,
  type Saving,
  type ShelfArrangement,
  type ShelfContent,
  type Step,
  type Writing,
  type WritingState,
  type Written,
} from '../../src/domain/curation.ts';
import type { Level } from '../../src/domain/highlights.ts';
import type { LibraryError, LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import { shownValue, type ViewState } from '../../src/domain/view-state.ts';
import { books } from './publications.ts';

const service = 'https://e.example/curation';

const linksOf = (id: string): CuratedItem['links'] => ({
  self: `${service}/${id}`,
  published: `${service}/${id}/published`,
  shared: `${service}/${id}/shared`,
  removed: `${service}/${id}/removed`,
  versions: `${service}/${id}/versions`,
});

export function anItem(
  written: Written,
  more: Partial<Omit<CuratedItem, 'kind' | 'draft' | 'published'>> = {},
): CuratedItem {
  const id = more.id ?? written.kind;
  return {
    ...{ id, kind: written.kind, level: 'library', owner: 'mallila', ownerName: { fi: 'Mallilan kirjasto' } },
    ...{ revision: 1, state: 'draft', mayEdit: true, mayShare: false, missingBooks: [], links: linksOf(id) },
    ...{ changedAt: '2026-11-20T08:05:00Z', changedBy: 'Kaisa Kirjastonhoitaja', draft: written.content },
    rss: `${service}/${id}/rss`,
    ...more,
  } as CuratedItem;
}

export const published = (item: CuratedItem): CuratedItem =>
  ({ ...item, state: 'published', published: item.draft }) as CuratedItem;

/** Of a book of the fake catalogue. */
export const bookId = ({ id }: Publication): string => id.replace('urn:isbn:', '');

const shelf = (content: Partial<ShelfContent>): Written => ({ kind: 'shelf', content: { ...blank.shelf, ...content } });

export const autumn = anItem(
  shelf({ title: { sv: 'Höstläsning' }, reason: { sv: 'För mörka kvällar' }, books: books.slice(0, 3).map(bookId) }),
  { id: 'autumn' },
);
export const visit = published(
  anItem(shelf({ title: { fi: 'Kirjailija vieraana', sv: 'Författarbesök', en: 'An author visits' }, by: 'Kaisa' }), {
    id: 'visit',
  }),
);
export const ofNation = published(
  anItem(shelf({ title: { fi: 'Koko Suomi lukee', sv: 'Hela Finland läser', en: 'All Finland reads' } }), {
    ...{ id: 'nation', level: 'nation', owner: '', ownerName: {}, mayEdit: false },
  }),
);
export const cut = anItem(
  { kind: 'announcement', content: { title: { fi: 'Huoltokatko sunnuntaina' }, severity: 'disruption' } },
  { id: 'cut' },
);

export const contents: CurationContents = {
  desk: {
    name: 'Kaisa Kirjastonhoitaja',
    owners: [{ level: 'library', owner: 'mallila', name: { fi: 'Mallilan kirjasto' } }],
    languages: ['fi', 'sv', 'en'],
  },
  items: [autumn, visit, ofNation, cut],
  arrangement: { first: [], hidden: [] },
};

const savingByError: Readonly<Partial<Record<LibraryErrorKind, 'waiting' | 'busy'>>> = {
  offline: 'waiting',
  server: 'busy',
};

export class FakeWriting extends Store<WritingState> implements Writing {
  constructor(
    item: CuratedItem | undefined,
    written: Written,
    private readonly fake: FakeCuration,
  ) {
    super({ item, written, saving: { kind: 'same' }, isRestored: false, ...fake.opens });
  }

  write(written: Written): void {
    this.set({ ...this.value, written, saving: { kind: 'kept' } });
  }

  become(saving: Saving): void {
    this.set({ ...this.value, saving });
  }

  save(): Promise<void> {
    const { written, item } = this.value;
    if (this.fake.mood !== 'answers') {
      const passing = savingByError[this.fake.mood.kind];
      this.become(passing ? { kind: passing } : { kind: 'failed', error: this.fake.mood });
      return Promise.resolve();
    }
    this.fake.asked.push('save');
    const base = item ?? anItem(written, { id: 'new' });
    const saved = { ...base, draft: written.content, state: base.published ? 'changed' : 'draft' } as CuratedItem;
    this.set({ ...this.value, item: saved, saving: { kind: 'saved' } });
    this.fake.put(saved);
    return Promise.resolve();
  }

  async publish(): Promise<boolean> {
    await this.save();
    if (this.value.saving.kind !== 'saved') return false;
    await this.step('publish');
    return true;
  }

  async step(step: Step): Promise<void> {
    const { item } = this.value;
    if (item) this.set({ ...this.value, item: await this.fake.step(item, step) });
  }

  settle(whose: 'mine' | 'theirs'): Promise<void> {
    const { saving, written } = this.value;
    this.fake.asked.push(`settle ${whose}`);
    if (saving.kind !== 'conflict') return Promise.resolve();
    const kept = whose === 'mine' ? written : writtenOf(saving.theirs);
    this.set({ ...this.value, item: saving.theirs, written: kept, saving: { kind: 'saved' } });
    return Promise.resolve();
  }

  discard(): Promise<void> {
    this.fake.asked.push('discard');
    const { item } = this.value;
    this.set({ ...this.value, written: item ? writtenOf(item) : this.value.written, isRestored: false });
    return Promise.resolve();
  }

  close(): void {
    this.fake.asked.push('close');
  }
}

const steps: Readonly<Record<Step, (item: CuratedItem) => CuratedItem>> = {
  publish: published,
  withdraw: ({ published: _published, ...item }) => ({ ...item, state: 'draft' }),
  share: (item) => ({ ...item, sharedWith: 'rantakimppa' }),
  unshare: ({ sharedWith: _area, ...item }) => item,
  remove: (item) => ({ ...item, state: 'removed' }),
  restore: (item) => ({ ...item, state: item.published ? 'published' : 'draft' }),
};

export class FakeCuration extends Store<ViewState<CurationContents>> implements Curation {
  /** What the next change meets. */
  mood: 'answers' | LibraryError = 'answers';
  /** How the next item opens. */
  opens: Partial<WritingState> = {};
  /** What was asked, in order, e.g. `publish autumn`. */
  readonly asked: string[] = [];
  /** The one that was opened last. */
  writing: FakeWriting | undefined;

  constructor() {
    super({ kind: 'ready', value: contents });
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  open(kind: ItemKind, item: CuratedItem | undefined, _level: Level): Promise<FakeWriting> {
    this.writing = new FakeWriting(item, item ? writtenOf(item) : ({ kind, content: blank[kind] } as Written), this);
    return Promise.resolve(this.writing);
  }

  async step(item: CuratedItem, step: Step): Promise<CuratedItem> {
    this.asked.push(`${step} ${item.id}`);
    await this.#answer();
    const changed = { ...steps[step](item), revision: item.revision + 1 } as CuratedItem;
    this.put(changed);
    return changed;
  }

  async versions(item: CuratedItem): Promise<readonly ItemVersion[]> {
    await this.#answer();
    const facts = { at: '2026-11-20T08:05:00Z', by: 'Kaisa Kirjastonhoitaja', written: writtenOf(item) };
    return [
      { ...facts, revision: 2, action: 'published' },
      { ...facts, revision: 1, action: 'created', by: 'Kalle Kirjavirkailija' },
    ];
  }

  async arrange(arrangement: ShelfArrangement): Promise<void> {
    this.asked.push(`arrange ${JSON.stringify(arrangement)}`);
    await this.#answer();
    const value = shownValue(this.value);
    if (value) this.set({ kind: 'ready', value: { ...value, arrangement } });
  }

  async books(lines: readonly string[], known: readonly string[]): Promise<readonly BookLine[]> {
    await this.#answer();
    return lines.map((line) => {
      const publication = books.find((book) => book.self === line || line.includes(bookId(book)));
      if (!publication) return { line, problem: 'unknown' };
      const id = bookId(publication);
      return { line, id, publication, ...(known.includes(id) && { problem: 'duplicate' as const }) };
    });
  }

  async preview(content: ShelfContent): Promise<readonly Publication[]> {
    await this.#answer();
    const named = content.books.flatMap((id) => books.find((book) => bookId(book) === id) ?? []);
    return [...named, ...(content.automatic ? books.slice(0, content.automatic.atMost) : [])];
  }

  put(item: CuratedItem): void {
    const value = shownValue(this.value);
    if (!value) return;
    const others = value.items.filter(({ id }) => id !== item.id);
    this.set({ kind: 'ready', value: { ...value, items: item.state === 'removed' ? others : [...others, item] } });
  }

  #answer(): Promise<void> {
    return this.mood === 'answers' ? Promise.resolve() : Promise.reject(this.mood);
  }
}
