/** A configuration as it holds, with its defaults. Generated from the schema by `scripts/configuration.ts`; don’t edit. */

export interface Settings {
  /** Address of this schema, for editors. */
  readonly $schema?: string;
  /** Short name of the library, as in its address: small letters, digits, hyphens. */
  readonly id?: string;
  /** Name of the library by language. */
  readonly name?: Readonly<Record<string, string>>;
  /** Languages of the website (BCP 47), the main one first. */
  readonly languages: readonly string[];
  /** Municipalities that the library serves, with the days on which that begins and ends. */
  readonly municipalities?: readonly {
    /** Municipality code of Statistics Finland: three digits in quotes, with leading zeros. */
    readonly code: string;
    /** Words by language (BCP 47): { "fi": "…", "sv": "…" }. */
    readonly name?: Readonly<Record<string, string>>;
    /** First day of the municipality in this library. */
    readonly from?: string;
    /** First day on which it no longer is. */
    readonly until?: string;
  }[];
  /** Short name of the area (kimppa) that the library belongs to. */
  readonly area?: string;
  /** Front page of the catalogue: an address, or a path that begins at the configuration's own address. */
  readonly catalogue: string;
  /** Links of that front page, so that a page needn't fetch it only to search; they count where `self` among them is `catalogue`; the service says it. */
  readonly catalogueLinks?: readonly Readonly<Record<string, unknown>>[];
  /** Where the library's shelves of highlights are; the service says it. */
  readonly highlights?: string;
  /** Where the library's announcements are; the service says it. */
  readonly announcements?: string;
  /** Where librarians make highlights and announcements; the service says it. */
  readonly curation?: string;
  /** Signing in, where this library says more of it than the service. */
  readonly authentication?: {
    /** Address of the Authentication for OPDS document, where the catalogue names none. */
    readonly document?: string;
    /** How somebody gets a card and a PIN here. */
    readonly help?: Readonly<Record<string, string>>;
  };
  /** Origins of the library's websites, such as https://kirjasto.example.fi; the service admits only these. */
  readonly origins?: readonly string[];
  /** Level of the headings that the elements write, so that they continue the page's own outline. */
  readonly headingLevel: 2 | 3 | 4 | 5;
  /** The look, below what the page's own stylesheet says with --elib-accent and so on. */
  readonly theme: {
    /** Colour: ground of primary buttons and marks. */
    readonly accent?: string;
    /** Colour: words on the accent. */
    readonly 'on-accent'?: string;
    /** Colour: ground of dialogs and menus. */
    readonly surface?: string;
    /** Colour: words on the surface. */
    readonly ink?: string;
    /** Font family of headings and titles. */
    readonly 'heading-font'?: string;
    /** Length: rounding of buttons, fields and panels. */
    readonly radius?: string;
    /** Length: unit of all distances. */
    readonly space?: string;
  };
  /** Texts of ours that this library says otherwise, by language and name. Texts with a number or a title in them can't be replaced. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Languages that we have no texts in → address of a file with texts; what it lacks is said in the library's first language. */
  readonly languageFiles?: Readonly<Record<string, string>>;
  /** Elements that are off, or on for some time only; one that is off is neither seen nor heard, one that isn't named is on. */
  readonly elements?: Readonly<
    Record<
      string,
      {
        /** Whether it is on at all. */
        readonly on?: boolean;
        /** First day on which it is on. */
        readonly from?: string;
        /** First day on which it no longer is. */
        readonly until?: string;
      }
    >
  >;
  /** Pilot features by name. A feature that isn't named is off. */
  readonly features?: Readonly<
    Record<
      string,
      {
        /** Whether it is on at all. */
        readonly on?: boolean;
        /** First day on which it is on. */
        readonly from?: string;
        /** First day on which it no longer is. */
        readonly until?: string;
      }
    >
  >;
  /** What a search begins with. */
  readonly search: {
    /** How results are shown until a patron chooses. */
    readonly view: 'list' | 'covers';
  };
  /** How the ways into the collection are arranged. Each is named by the end of its address, such as feed/new: what the page's own address shows behind ~ when it is followed. */
  readonly browsing: {
    /** What stands there before a search: ways into the collection and rows of covers, ways alone, or nothing. */
    readonly start: 'full' | 'ways' | 'off';
    /** Shown before the rest, in this order. */
    readonly first: readonly string[];
    /** Not shown on the library's pages. */
    readonly hidden: readonly string[];
  };
  /** Reservations. */
  readonly holds: {
    /** What patrons read of reservations before they make one. */
    readonly policy?: Readonly<Record<string, string>>;
  };
  /** Where the e-library's app opens, or is to be had; {id} in it stands for a title's identifier. Shown as a link and as a QR code. */
  readonly app?: string;
  /** The library's customer service, for patrons whom the e-library can't help. */
  readonly contact: {
    /** Telephone number. */
    readonly phone?: string;
    /** E-mail address. */
    readonly email?: string;
    /** Page with instructions, or to write to. */
    readonly url?: string;
    /** Postal address, by language. */
    readonly address?: Readonly<Record<string, string>>;
  };
  /** Places whose opening hours the national library directory knows: branches and mobile libraries. */
  readonly openingHours?: readonly {
    /** Number of the place in the national library directory, in quotes. */
    readonly id: string;
    /** Words by language (BCP 47): { "fi": "…", "sv": "…" }. */
    readonly name?: Readonly<Record<string, string>>;
    /** A branch, or a mobile library. */
    readonly kind?: 'branch' | 'mobile';
  }[];
  /** Pages that the library has to show, each by language. They stand beneath the sign-in form. */
  readonly links: {
    /** Terms of use. */
    readonly terms?: Readonly<Record<string, string>>;
    /** Privacy statement. */
    readonly privacy?: Readonly<Record<string, string>>;
    /** Accessibility statement. */
    readonly accessibility?: Readonly<Record<string, string>>;
  };
  /** Places that levels below may not change: for the library's own configuration, the page. */
  readonly lock?: readonly string[];
  /** What stands above the library, highest first; the service says it. */
  readonly levels?: readonly {
    /** Whose configuration it is. */
    readonly level: 'nation' | 'area';
    /** Short name of the area. */
    readonly id?: string;
    /** Words by language (BCP 47): { "fi": "…", "sv": "…" }. */
    readonly name?: Readonly<Record<string, string>>;
    /** What it says: anything that may stand in a library's configuration. */
    readonly set: Readonly<Record<string, unknown>>;
    /** Places that levels below may not change. */
    readonly lock?: readonly string[];
  }[];
}
