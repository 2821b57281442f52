/** The schema itself, for whoever explains a mistake. Generated from the schema by `scripts/configuration.ts`; don’t edit. */

import type { Schema } from '../schema.ts';
export const definitions: Readonly<Record<string, Schema>> = {
  configuration: {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {
        type: 'string',
        minLength: 1,
        description: 'Address of this schema, for editors.',
        errorMessage: 'Write the address of the schema in quotes.',
      },
      id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]*$',
        description: 'Short name of the library, as in its address: small letters, digits, hyphens.',
        errorMessage: 'Write small letters, digits and hyphens in quotes, such as "mallikunta".',
        examples: ['mallikunta'],
      },
      name: { $ref: '#/$defs/words', description: 'Name of the library by language.' },
      languages: {
        type: 'array',
        description: 'Languages of the website (BCP 47), the main one first.',
        errorMessage: 'Write a list of language tags, such as ["fi", "sv", "en"].',
        minItems: 1,
        default: ['fi', 'sv', 'en'],
        items: {
          type: 'string',
          pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
          errorMessage: 'Write a language tag in quotes, such as "fi".',
        },
      },
      municipalities: {
        type: 'array',
        description: 'Municipalities that the library serves, with the days on which that begins and ends.',
        errorMessage: 'Write a list, such as [{ "code": "091" }].',
        minItems: 1,
        items: {
          type: 'object',
          required: ['code'],
          additionalProperties: false,
          errorMessage: 'Write a municipality, such as { "code": "091" }.',
          properties: {
            code: {
              type: 'string',
              pattern: '^\\d{3}$',
              description: 'Municipality code of Statistics Finland: three digits in quotes, with leading zeros.',
              errorMessage: 'Write a municipality code of three digits in quotes, such as "091".',
              examples: ['091'],
            },
            name: { $ref: '#/$defs/words' },
            from: { $ref: '#/$defs/day', description: 'First day of the municipality in this library.' },
            until: { $ref: '#/$defs/day', description: 'First day on which it no longer is.' },
          },
        },
      },
      area: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]*$',
        description: 'Short name of the area (kimppa) that the library belongs to.',
        errorMessage: 'Write small letters, digits and hyphens in quotes, such as "rantakimppa".',
        examples: ['rantakimppa'],
      },
      catalogue: {
        $ref: '#/$defs/place',
        description:
          "Front page of the catalogue: an address, or a path that begins at the configuration's own address.",
        default: './',
      },
      catalogueLinks: {
        type: 'array',
        description:
          "Links of that front page, so that a page needn't fetch it only to search; they count where `self` among them is `catalogue`; the service says it.",
        errorMessage: 'Write a list of links; the service says it.',
        items: {
          type: 'object',
          description: 'A link object (OPDS 2.0 §5.1).',
          errorMessage: 'Write a link, such as { "rel": "self", "href": "https://api.example.fi/mallila/" }.',
        },
      },
      highlights: {
        $ref: '#/$defs/place',
        description: "Where the library's shelves of highlights are; the service says it.",
      },
      announcements: {
        $ref: '#/$defs/place',
        description: "Where the library's announcements are; the service says it.",
      },
      curation: {
        $ref: '#/$defs/place',
        description: 'Where librarians make highlights and announcements; the service says it.',
      },
      authentication: {
        type: 'object',
        additionalProperties: false,
        description: 'Signing in, where this library says more of it than the service.',
        errorMessage: 'Write names and values, such as { "help": { "fi": "…" } }.',
        properties: {
          document: {
            $ref: '#/$defs/place',
            description: 'Address of the Authentication for OPDS document, where the catalogue names none.',
          },
          help: { $ref: '#/$defs/words', description: 'How somebody gets a card and a PIN here.' },
        },
      },
      origins: {
        type: 'array',
        description:
          "Origins of the library's websites, such as https://kirjasto.example.fi; the service admits only these.",
        errorMessage: 'Write a list of origins, such as ["https://kirjasto.example.fi"].',
        items: {
          type: 'string',
          pattern: '^https?:\\/\\/[^\\s\\\\/?#@]+$',
          errorMessage: 'Write an origin without a path, such as "https://kirjasto.example.fi".',
        },
      },
      headingLevel: {
        type: 'integer',
        enum: [2, 3, 4, 5],
        default: 2,
        description: "Level of the headings that the elements write, so that they continue the page's own outline.",
        errorMessage: 'Write a whole number from 2 to 5, without quotes.',
      },
      theme: {
        type: 'object',
        additionalProperties: false,
        description: "The look, below what the page's own stylesheet says with --elib-accent and so on.",
        errorMessage: 'Write names and values, such as { "accent": "#1d535c" }.',
        default: {},
        properties: {
          accent: {
            $ref: '#/$defs/value',
            description: 'Colour: ground of primary buttons and marks.',
            errorMessage: 'Write a CSS colour in quotes, such as "#1d535c".',
          },
          'on-accent': {
            $ref: '#/$defs/value',
            description: 'Colour: words on the accent.',
            errorMessage: 'Write a CSS colour in quotes, such as "#1d535c".',
          },
          surface: {
            $ref: '#/$defs/value',
            description: 'Colour: ground of dialogs and menus.',
            errorMessage: 'Write a CSS colour in quotes, such as "#1d535c".',
          },
          ink: {
            $ref: '#/$defs/value',
            description: 'Colour: words on the surface.',
            errorMessage: 'Write a CSS colour in quotes, such as "#1d535c".',
          },
          'heading-font': {
            $ref: '#/$defs/value',
            description: 'Font family of headings and titles.',
            errorMessage: 'Write CSS font families in quotes, such as "Georgia, serif".',
          },
          radius: {
            $ref: '#/$defs/value',
            description: 'Length: rounding of buttons, fields and panels.',
            errorMessage: 'Write a CSS length in quotes, such as "0.5rem".',
          },
          space: {
            $ref: '#/$defs/value',
            description: 'Length: unit of all distances.',
            errorMessage: 'Write a CSS length in quotes, such as "0.5rem".',
          },
        },
      },
      texts: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
        additionalProperties: {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[a-zA-Z]+(\\.[a-zA-Z-]+)*$' },
          additionalProperties: { type: 'string', minLength: 1, errorMessage: 'Write the text in quotes.' },
          description: 'Name of a text, such as shelfHeading → what is said instead.',
          errorMessage: 'Write names of texts and texts, such as { "shelfHeading": "Omat kirjat" }.',
        },
        description:
          "Texts of ours that this library says otherwise, by language and name. Texts with a number or a title in them can't be replaced.",
        errorMessage: 'Write texts by language, such as { "fi": { "shelfHeading": "Omat kirjat" } }.',
      },
      languageFiles: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
        additionalProperties: { $ref: '#/$defs/place' },
        description:
          "Languages that we have no texts in → address of a file with texts; what it lacks is said in the library's first language.",
        errorMessage: 'Write addresses by language, such as { "se": "https://kirjasto.example.fi/se.json" }.',
      },
      elements: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^elib-[a-z-]+$' },
        additionalProperties: { $ref: '#/$defs/period' },
        description:
          "Elements that are off, or on for some time only; one that is off is neither seen nor heard, one that isn't named is on.",
        errorMessage: 'Write elements, such as { "elib-player": { "on": false } }.',
      },
      features: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
        additionalProperties: { $ref: '#/$defs/period' },
        description: "Pilot features by name. A feature that isn't named is off.",
        errorMessage: 'Write features, such as { "reading-circles": { "from": "2027-01-01" } }.',
      },
      search: {
        type: 'object',
        additionalProperties: false,
        description: 'What a search begins with.',
        errorMessage: 'Write names and values, such as { "view": "covers" }.',
        default: {},
        properties: {
          view: {
            type: 'string',
            enum: ['list', 'covers'],
            description: 'How results are shown until a patron chooses.',
            errorMessage: 'Write one of "list", "covers".',
            default: 'list',
          },
        },
      },
      browsing: {
        type: 'object',
        additionalProperties: false,
        description:
          "How the ways into the collection are arranged. Each is named by the end of its address, such as feed/new: what the page's own address shows behind ~ when it is followed.",
        errorMessage: 'Write ways into the collection, such as { "first": ["feed/new"] }.',
        default: {},
        properties: {
          start: {
            type: 'string',
            enum: ['full', 'ways', 'off'],
            description:
              'What stands there before a search: ways into the collection and rows of covers, ways alone, or nothing.',
            errorMessage: 'Write one of "full", "ways", "off".',
            default: 'full',
          },
          first: { $ref: '#/$defs/ways', description: 'Shown before the rest, in this order.' },
          hidden: { $ref: '#/$defs/ways', description: "Not shown on the library's pages." },
        },
      },
      holds: {
        type: 'object',
        additionalProperties: false,
        description: 'Reservations.',
        errorMessage: 'Write names and values, such as { "policy": { "fi": "…" } }.',
        default: {},
        properties: {
          policy: { $ref: '#/$defs/words', description: 'What patrons read of reservations before they make one.' },
        },
      },
      app: {
        type: 'string',
        pattern: '^https?:\\/\\/[^\\s\\\\]+$',
        description:
          "Where the e-library's app opens, or is to be had; {id} in it stands for a title's identifier. Shown as a link and as a QR code.",
        errorMessage: 'Write an address in quotes that begins with https://.',
        examples: ['https://app.example/open?id={id}'],
        format: 'iri',
      },
      contact: {
        type: 'object',
        additionalProperties: false,
        description: "The library's customer service, for patrons whom the e-library can't help.",
        errorMessage: 'Write names and values, such as { "phone": "014 000 120" }.',
        default: {},
        properties: {
          phone: {
            type: 'string',
            pattern: '^\\+?\\d[\\d ()/-]*$',
            description: 'Telephone number.',
            errorMessage: 'Write a telephone number in quotes, such as "014 000 120".',
            examples: ['014 000 120'],
          },
          email: {
            type: 'string',
            pattern: '^[^\\s@]+@[^\\s@]+$',
            description: 'E-mail address.',
            errorMessage: 'Write an e-mail address in quotes, such as "kirjasto@example.fi".',
            examples: ['kirjasto@example.fi'],
          },
          url: {
            type: 'string',
            pattern: '^https?:\\/\\/[^\\s\\\\]+$',
            description: 'Page with instructions, or to write to.',
            errorMessage: 'Write an address in quotes that begins with https://.',
            examples: ['https://kirjasto.example.fi/asiakaspalvelu'],
            format: 'iri',
          },
          address: { $ref: '#/$defs/words', description: 'Postal address, by language.' },
        },
      },
      openingHours: {
        type: 'array',
        description: 'Places whose opening hours the national library directory knows: branches and mobile libraries.',
        errorMessage: 'Write a list of places, such as [{ "id": "84846" }].',
        items: {
          type: 'object',
          required: ['id'],
          additionalProperties: false,
          errorMessage: 'Write a place with its number in the directory, such as { "id": "84846" }.',
          properties: {
            id: {
              type: 'string',
              pattern: '^\\d+$',
              description: 'Number of the place in the national library directory, in quotes.',
              errorMessage: 'Write the number in the directory, in quotes, such as "84846".',
              examples: ['84846'],
            },
            name: { $ref: '#/$defs/words' },
            kind: {
              type: 'string',
              enum: ['branch', 'mobile'],
              description: 'A branch, or a mobile library.',
              errorMessage: 'Write one of "branch", "mobile".',
              default: 'branch',
            },
          },
        },
      },
      links: {
        type: 'object',
        additionalProperties: false,
        description: 'Pages that the library has to show, each by language. They stand beneath the sign-in form.',
        errorMessage: 'Write pages by language, such as { "privacy": { "fi": "https://…" } }.',
        default: {},
        properties: {
          terms: { $ref: '#/$defs/addresses', description: 'Terms of use.' },
          privacy: { $ref: '#/$defs/addresses', description: 'Privacy statement.' },
          accessibility: { $ref: '#/$defs/addresses', description: 'Accessibility statement.' },
        },
      },
      lock: {
        $ref: '#/$defs/places',
        description: "Places that levels below may not change: for the library's own configuration, the page.",
      },
      levels: {
        type: 'array',
        description: 'What stands above the library, highest first; the service says it.',
        errorMessage: 'Write a list of levels; the service says it.',
        items: {
          type: 'object',
          required: ['level', 'set'],
          additionalProperties: false,
          errorMessage: 'Write a level, such as { "level": "nation", "set": {} }.',
          properties: {
            level: {
              type: 'string',
              enum: ['nation', 'area'],
              description: 'Whose configuration it is.',
              errorMessage: 'Write one of "nation", "area".',
            },
            id: {
              type: 'string',
              pattern: '^[a-z][a-z0-9-]*$',
              description: 'Short name of the area.',
              errorMessage: 'Write small letters, digits and hyphens in quotes, such as "rantakimppa".',
            },
            name: { $ref: '#/$defs/words' },
            set: {
              type: 'object',
              description: "What it says: anything that may stand in a library's configuration.",
              errorMessage: 'Write what it sets, such as { "headingLevel": 3 }.',
            },
            lock: { $ref: '#/$defs/places', description: 'Places that levels below may not change.' },
          },
        },
      },
    },
  },
  places: {
    type: 'array',
    description: 'Places in a configuration, such as holds.policy; everything beneath is meant too.',
    errorMessage: 'Write a list of places, such as ["holds.policy"].',
    items: {
      type: 'string',
      pattern: '^[A-Za-z$][\\w-]*(\\.[\\w-]+)*$',
      errorMessage: 'Write a place in quotes, such as "holds.policy".',
    },
  },
  place: {
    type: 'string',
    pattern: '^(https?:\\/\\/|(?![A-Za-z][\\w+.-]*:|\\/\\/))[^\\s\\\\]+$',
    errorMessage: 'Write a path or an address in quotes, such as "./".',
    format: 'iri-reference',
  },
  ways: {
    type: 'array',
    description: 'Ways into the collection.',
    errorMessage: 'Write a list, such as ["feed/new", "feed/young"].',
    default: [],
    items: { type: 'string', minLength: 1, errorMessage: 'Write the end of an address in quotes, such as "feed/new".' },
  },
  words: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    additionalProperties: { type: 'string', minLength: 1, errorMessage: 'Write words in quotes.' },
    description: 'Words by language (BCP 47): { "fi": "…", "sv": "…" }.',
    errorMessage: 'Write words by language, such as { "fi": "…", "sv": "…" }.',
  },
  addresses: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    additionalProperties: {
      type: 'string',
      pattern: '^https?:\\/\\/[^\\s\\\\]+$',
      errorMessage: 'Write an address in quotes that begins with https://.',
      format: 'iri',
    },
    description: 'Addresses by language.',
    errorMessage: 'Write addresses by language, such as { "fi": "https://…" }.',
  },
  day: {
    type: 'string',
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    description: 'A day such as 2027-01-01.',
    errorMessage: 'Write a day in quotes, such as "2027-01-01".',
  },
  period: {
    type: 'object',
    additionalProperties: false,
    description: 'On or off, or on for some time.',
    errorMessage: 'Write when it is on, such as { "from": "2027-01-01" } or { "on": false }.',
    properties: {
      on: {
        type: 'boolean',
        enum: [true, false],
        description: 'Whether it is on at all.',
        errorMessage: 'Write true or false, without quotes.',
        default: true,
      },
      from: { $ref: '#/$defs/day', description: 'First day on which it is on.' },
      until: { $ref: '#/$defs/day', description: 'First day on which it no longer is.' },
    },
  },
  value: {
    type: 'string',
    pattern: '^(?![\\s\\S]*[uU][rR][lL]\\()[^;{}<>]+$',
    description: 'A CSS value without url().',
  },
};
