/** What the demo's libraries, their area and the nation show their patrons from the start, and who of the demo's people may change it. */
import type { AnnouncementContent, ShelfContent } from '../curation/content.ts';
import { createItem, publish } from '../curation/items.ts';
import { nation } from '../curation/staff.ts';
import type { Owner } from '../curation/staff.ts';
import type { CuratedKind, StaffRoles } from './curation-tables.ts';
import { transact } from './open.ts';
import type { Database } from './open.ts';

const dayMs = 24 * 60 * 60_000;

const roles: readonly (Omit<StaffRoles, 'patron_id'> & { readonly card: string })[] = [
  { card: '20000001', role: 'librarian', scope: 'koivuranta' },
  { card: '20000002', role: 'librarian', scope: 'bjorkvik' },
  { card: '20000003', role: 'librarian', scope: 'tunturila' },
  { card: '20000004', role: 'area-editor', scope: 'rantakimppa' },
  { card: '20000005', role: 'umbrella', scope: nation },
];

const library = (owner: string): Owner => ({ level: 'library', owner });
const everywhere: Owner = { level: 'nation', owner: nation };

interface Shown {
  readonly of: Owner;
  readonly by: string;
}

const shelves: readonly (Shown & { readonly shelf: Partial<ShelfContent> & Pick<ShelfContent, 'title'> })[] = [
  {
    ...{ of: library('koivuranta'), by: 'Helmi Saarinen' },
    shelf: {
      title: { fi: 'Aho-ilta pääkirjastossa', sv: 'Aho-kväll på huvudbiblioteket', en: 'An evening with Juhani Aho' },
      reason: {
        fi: 'Luemme Juhani Ahoa joka torstai kello 18. Tule kuuntelemaan tai lue etukäteen.',
        sv: 'Vi läser Juhani Aho varje torsdag klockan 18. Kom och lyssna, eller läs i förväg.',
        en: 'We read Juhani Aho every Thursday at 6 pm. Come and listen, or read ahead.',
      },
      by: 'Helmi Saarinen',
      books: [
        'rautatie',
        'rautatie-aani',
        'juha',
        'papin-tytar',
        'papin-rouva',
        'yksin',
        'helsinkiin',
        'panu',
        'lastuja',
      ],
    },
  },
  {
    ...{ of: library('koivuranta'), by: 'Helmi Saarinen' },
    shelf: {
      title: { fi: 'Koivurannan omat kirjailijat', sv: 'Björkstrands egna författare', en: 'Writers from our town' },
      layout: 'list',
      books: [],
      automatic: { rule: 'authors', names: ['Teuvo Pakkala', 'Maria Jotuni'], atMost: 6 },
    },
  },
  {
    ...{ of: library('bjorkvik'), by: 'Stina Nordlund' },
    shelf: {
      title: { sv: 'Ur skärgården', fi: 'Saaristosta' },
      reason: { sv: 'Hav, båtar och långa kvällar.', fi: 'Merta, veneitä ja pitkiä iltoja.' },
      by: 'Stina Nordlund',
      books: ['hemsoborna', 'i-havsbandet', 'muumipappa-ja-meri', 'faltskarns-berattelser', 'singoalla'],
    },
  },
  {
    ...{ of: library('tunturila'), by: 'Kerttu Alatalo' },
    shelf: {
      title: { fi: 'Pohjoisen hiljaisuutta', en: 'The quiet of the north' },
      reason: { fi: 'Erämaata, rajaseutua ja revontulia.', en: 'Wilderness, borderlands and northern lights.' },
      by: 'Kerttu Alatalo',
      books: [
        'punainen-viiva',
        'ryysyrannan-jooseppi',
        'havukka-ahon-ajattelija',
        'taikatalvi',
        'sudenmorsian',
        'koillismaa',
      ],
    },
  },
  {
    ...{ of: { level: 'area', owner: 'rantakimppa' }, by: 'Jari Mäntylä' },
    shelf: {
      title: {
        fi: 'Rantakimpan lukupiirit lukevat',
        sv: 'Strandkimppans läsecirklar läser',
        en: 'Our reading circles read',
      },
      books: ['alastalon-salissa', 'putkinotko', 'puhdistus', 'hytti-nro-6', 'teemestarin-kirja', 'tainaron'],
    },
  },
  {
    ...{ of: everywhere, by: 'Maria Lindqvist' },
    shelf: {
      title: { fi: 'Uutta e-kirjastossa', sv: 'Nytt i e-biblioteket', en: 'New in the e-library' },
      books: [],
      automatic: { rule: 'new', names: [], atMost: 20 },
    },
  },
  {
    ...{ of: everywhere, by: 'Maria Lindqvist' },
    shelf: {
      title: { fi: 'Heti lainattavissa', sv: 'Kan lånas genast', en: 'Available now' },
      books: [],
      automatic: { rule: 'short-waits', names: [], atMost: 20 },
    },
  },
];

const announcements: readonly (Shown & { readonly said: Omit<AnnouncementContent, 'severity'> })[] = [
  {
    ...{ of: everywhere, by: 'Maria Lindqvist' },
    said: {
      title: {
        fi: 'E-kirjasto on huollossa maanantaiöisin kello 2–4',
        sv: 'E-biblioteket underhålls natten mot måndag klockan 2–4',
        en: 'The e-library is under maintenance early on Mondays, 2–4 am',
      },
      text: {
        fi: 'Lainasi pysyvät hyllyssäsi.',
        sv: 'Dina lån finns kvar på hyllan.',
        en: 'Your loans stay on your shelf.',
      },
    },
  },
];

/** Once, when the demo's people have no roles yet. @param now when the first announcements begin to be true */
export async function introduceCuration(db: Database, now: Date): Promise<void> {
  if ((await db.selectFrom('staff_roles').select('role').executeTakeFirst()) !== undefined) return;
  for (const { card, role, scope } of roles) {
    const patron = await db.selectFrom('patrons').select('id').where('card', '=', card).executeTakeFirst();
    if (patron === undefined) continue;
    await db.insertInto('staff_roles').values({ patron_id: patron.id, role, scope }).execute();
  }
  let made = 0;
  const show = async (kind: CuratedKind, { of, by }: Shown, content: object): Promise<void> => {
    // One after the other, as their order is that of their making.
    const edit = { by, now: new Date(now.getTime() + (made += 1)) };
    const item = await transact(db, (trx) => createItem(trx, kind, of, content, edit));
    await publish(db, item, edit);
  };
  for (const each of shelves) await show('shelf', each, { layout: 'row', books: [], ...each.shelf });
  const until = new Date(now.getTime() + 30 * dayMs).toISOString();
  for (const each of announcements) await show('announcement', each, { severity: 'notice', until, ...each.said });
}
