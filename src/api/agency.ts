/** What the e-library's own routes answer. Generated from their declarations by `scripts/openapi.ts`; don't edit. */
export interface paths {
  '/{library}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          library: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What the patron hasn’t been told yet, and what they want to be told */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Notices'];
          };
        };
        /** @description Not signed in: how to; or the token is no longer good: why */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/vnd.opds.authentication.v1.0+json': components['schemas']['AuthenticationDocument'];
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description There is no such library, publication, loan, hold or annotation */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/configuration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          library: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The library’s configuration; `catalogue` is an absolute address */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Configuration'];
          };
        };
        /** @description There is no such library, publication, loan, hold or annotation */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description RFC 9457; the type begins with http://librarysimplified.org/terms/problem/ */
    Problem: {
      /** Format: uri */
      type: string;
      title: string;
      status: number;
      detail: string;
    } & {
      [key: string]: unknown;
    };
    Link: {
      rel?: string | string[];
      href: string;
      type?: string;
      title?: string;
      templated?: boolean;
      width?: number;
      height?: number;
      size?: number;
      duration?: number;
      bitrate?: number;
      language?: string;
      properties?: {
        numberOfItems?: number;
        availability?: {
          /** @enum {string} */
          state: 'available' | 'unavailable' | 'reserved' | 'ready';
          since?: string;
          until?: string;
        };
        holds?: {
          total: number;
          position?: number;
        };
        suspended?: {
          until: string;
        };
        copies?: {
          total: number;
          available: number;
        };
        indirectAcquisition?: {
          type: string;
          child?: {
            type: string;
          }[];
        }[];
        lcp_hashed_passphrase?: string;
        lcp_unhashed_passphrase?: string;
        /** Format: uri */
        authenticate?: string;
        /** @enum {boolean} */
        'http://palaceproject.io/terms/properties/default'?: true;
      };
    };
    AuthenticationDocument: {
      /** Format: uri */
      id: string;
      title: string;
      description: string;
      links: components['schemas']['Link'][];
      authentication: {
        /** Format: uri */
        type: string;
        description: string;
        labels: {
          login: string;
          password: string;
        };
        links: components['schemas']['Link'][];
      }[];
      features: {
        enabled: string[];
        disabled: string[];
      };
      announcements: {
        id: string;
        content: string;
      }[];
    };
    Notices: {
      settings: components['schemas']['NoticeSettings'];
      unseen: components['schemas']['Notice'][];
      links: components['schemas']['Link'][];
    };
    NoticeSettings: {
      /**
       * Format: email
       * @description null, or empty, to be told on the shelf only
       */
      email: string | null;
      /** @description What the patron wants to be told; at first nothing */
      kinds: ('hold-ready' | 'hold-closing' | 'loan-ending-soon' | 'loan-ending-tomorrow')[];
    };
    Notice: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'hold-ready' | 'hold-closing' | 'loan-ending-soon' | 'loan-ending-tomorrow';
      /** @description Its identifier */
      publication: string;
      title: components['schemas']['LanguageMap'];
      /**
       * Format: date-time
       * @description When the loan, or the time to borrow, ends
       */
      until: string;
    };
    LanguageMap: {
      [key: string]: string;
    };
    Configuration: components['schemas']['LibraryConfiguration'] & {
      /** Format: uri */
      highlights: string;
      /** Format: uri */
      announcements: string;
      /** Format: uri */
      curation: string;
      /** @description What nation and area say; the library’s own counts where they don’t lock it */
      levels?: components['schemas']['ConfigurationLevel'][];
    };
    Period: {
      on?: boolean;
      from?: string;
      until?: string;
    };
    /** @default {} */
    Contact: {
      phone?: string;
      /** Format: email */
      email?: string;
      /** Format: uri */
      url?: string;
      address?: string | components['schemas']['LanguageMap'];
    } & {
      [key: string]: unknown;
    };
    Municipality: {
      code: string;
      name: components['schemas']['LanguageMap'];
      /**
       * @description First day of the municipality in this library
       * @default 1970-01-01
       */
      from: string;
      /** @description First day on which it no longer is */
      until?: string;
    };
    ConfigurationLevel: {
      /** @enum {string} */
      level: 'nation' | 'area';
      id?: string;
      name: components['schemas']['LanguageMap'];
      set: {
        /** @description The catalogue root */
        catalogue?: string;
        authentication?: {
          document?: string;
          help?: components['schemas']['LanguageMap'];
        };
        headingLevel?: number;
        theme?: {
          [key: string]: string;
        };
        texts?: {
          [key: string]: {
            [key: string]: string;
          };
        };
        languageFiles?: {
          [key: string]: string;
        };
        elements?: {
          [key: string]: components['schemas']['Period'];
        };
        features?: {
          [key: string]: components['schemas']['Period'];
        };
        search?: {
          /** @enum {string} */
          view?: 'list' | 'covers';
        };
        /** @description How the ways into the collection are arranged, each by the end of its address */
        browsing?: {
          /** @enum {string} */
          start?: 'full' | 'ways' | 'off';
          first?: string[];
          hidden?: string[];
        };
        holds?: {
          policy?: components['schemas']['LanguageMap'];
        };
        /**
         * Format: uri
         * @description Where the app opens; {id} stands for a title’s identifier
         */
        app?: string;
        contact?: components['schemas']['Contact'];
        /** @description Numbers in the national library directory */
        openingHours?: {
          id: string;
          name?: components['schemas']['LanguageMap'];
          /** @enum {string} */
          kind?: 'branch' | 'mobile';
        }[];
        links?: {
          terms?: {
            [key: string]: string;
          };
          privacy?: {
            [key: string]: string;
          };
          accessibility?: {
            [key: string]: string;
          };
        };
      };
      lock?: string[];
    };
    LibraryConfiguration: {
      $schema?: string;
      /** @description The catalogue root */
      catalogue?: string;
      authentication?: {
        document?: string;
        help?: components['schemas']['LanguageMap'];
      };
      headingLevel?: number;
      theme?: {
        [key: string]: string;
      };
      texts?: {
        [key: string]: {
          [key: string]: string;
        };
      };
      languageFiles?: {
        [key: string]: string;
      };
      elements?: {
        [key: string]: components['schemas']['Period'];
      };
      features?: {
        [key: string]: components['schemas']['Period'];
      };
      search?: {
        /** @enum {string} */
        view?: 'list' | 'covers';
      };
      /** @description How the ways into the collection are arranged, each by the end of its address */
      browsing?: {
        /** @enum {string} */
        start?: 'full' | 'ways' | 'off';
        first?: string[];
        hidden?: string[];
      };
      holds?: {
        policy?: components['schemas']['LanguageMap'];
      };
      /**
       * Format: uri
       * @description Where the app opens; {id} stands for a title’s identifier
       */
      app?: string;
      contact?: components['schemas']['Contact'];
      /** @description Numbers in the national library directory */
      openingHours?: {
        id: string;
        name?: components['schemas']['LanguageMap'];
        /** @enum {string} */
        kind?: 'branch' | 'mobile';
      }[];
      links?: {
        terms?: {
          [key: string]: string;
        };
        privacy?: {
          [key: string]: string;
        };
        accessibility?: {
          [key: string]: string;
        };
      };
      /** @description Places that levels below may not change */
      lock?: string[];
      id: string;
      name: components['schemas']['LanguageMap'];
      languages: string[];
      municipalities: components['schemas']['Municipality'][];
      /** @description The area (kimppa) that the library belongs to */
      area?: string;
      /**
       * @description Origins from which its pages are served
       * @default []
       */
      origins: string[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
