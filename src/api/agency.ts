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
  '/{library}/highlights': {
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
        /** @description Shelves of the library, its area and the nation, as the library arranges them */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Highlights'];
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
  '/{library}/announcements': {
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
        /** @description What the nation, the area and the library announce now, the gravest first */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Announcements'];
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
  '/{library}/curation': {
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
        /** @description Who edits for whom, and where */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Curation'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
  '/{library}/curation/arrangement': {
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
        /** @description The order of shelves */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ShelfArrangement'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    put: {
      parameters: {
        query?: never;
        header?: {
          'if-match'?: string;
        };
        path: {
          library: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ShelfArrangement'];
        };
      };
      responses: {
        /** @description The order of shelves */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ShelfArrangement'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
        /** @description Somebody else has changed it since */
        412: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description If-Match is missing */
        428: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/curation/books': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          library: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PastedBooks'];
        };
      };
      responses: {
        /** @description What each line is */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReadLines'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/curation/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          library: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ShelfContent'];
        };
      };
      responses: {
        /** @description The books that patrons of the library would see */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ShelfPreview'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/curation/{kind}': {
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
          kind: 'shelves' | 'announcements';
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description All that staff here see */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedItems'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Done once, however often it is sent with the same key within 24 hours */
          'idempotency-key'?: string;
        };
        path: {
          library: string;
          kind: 'shelves' | 'announcements';
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['CuratedCreation'];
        };
      };
      responses: {
        /** @description A new draft */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedItem'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
        /** @description The idempotency key belongs to another request */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/curation/{kind}/{id}': {
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
          kind: 'shelves' | 'announcements';
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The item as it is */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedItem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    put: {
      parameters: {
        query?: never;
        header?: {
          /** @description The revision that the change was made from, in quotes; 428 without it */
          'if-match'?: string;
        };
        path: {
          library: string;
          kind: 'shelves' | 'announcements';
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description The draft is kept; patrons don’t see it yet */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedItem'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
        /** @description Somebody else has changed it since */
        412: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description If-Match is missing */
        428: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          /** @description The revision that the change was made from, in quotes; 428 without it */
          'if-match'?: string;
        };
        path: {
          library: string;
          kind: 'shelves' | 'announcements';
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It is gone from the list, and can be restored */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedItem'];
          };
        };
        /** @description The request can’t be read */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
        /** @description Somebody else has changed it since */
        412: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description If-Match is missing */
        428: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{library}/curation/{kind}/{id}/versions': {
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
          kind: 'shelves' | 'announcements';
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Who did what, the newest first */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CuratedVersions'];
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
        /** @description Not allowed: the type says why */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
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
    Publication: {
      metadata: {
        /** Format: uri */
        '@type': string;
        identifier: string;
        title: string;
        subtitle?: string;
        sortAs: string;
        language: string;
        author: {
          name: string;
          sortAs?: string;
          links?: components['schemas']['Link'][];
        }[];
        translator?: {
          name: string;
          sortAs?: string;
          links?: components['schemas']['Link'][];
        }[];
        narrator?: {
          name: string;
          sortAs?: string;
          links?: components['schemas']['Link'][];
        }[];
        publisher: string;
        published: string;
        modified: string;
        description: string;
        subject: {
          name: string;
          code: string;
          /** Format: uri */
          scheme: string;
          links?: components['schemas']['Link'][];
        }[];
        belongsTo?: {
          series: {
            name: string;
            position?: number;
            links: components['schemas']['Link'][];
          }[];
        };
        altIdentifier?: string[];
        accessibility?: {
          accessMode: string[];
          accessModeSufficient: string[][];
          feature: string[];
          hazard: string[];
          conformsTo: string[];
        };
        duration?: number;
        selected?: string;
      };
      links: components['schemas']['Link'][];
      images: components['schemas']['Link'][];
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
      /** @description The links of the front page, for pages that need nothing else of it */
      catalogueLinks?: components['schemas']['Link'][];
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
    Highlights: {
      shelves: {
        id: string;
        /** @enum {string} */
        level: 'nation' | 'area' | 'library';
        title: components['schemas']['LanguageMap'];
        reason?: components['schemas']['LanguageMap'];
        by?: string;
        /** @enum {string} */
        layout: 'row' | 'grid' | 'list' | 'feature';
        /**
         * Format: uri
         * @description All its books, as an OPDS feed
         */
        href: string;
        /** Format: uri */
        rss: string;
        total: number;
        publications: components['schemas']['Publication'][];
      }[];
    };
    Announcements: {
      announcements: {
        id: string;
        revision: number;
        /** @enum {string} */
        level: 'nation' | 'area' | 'library';
        /** @enum {string} */
        severity: 'notice' | 'disruption' | 'crisis';
        title: components['schemas']['LanguageMap'];
        text?: components['schemas']['LanguageMap'];
        /** Format: uri */
        link?: string;
        /** Format: date-time */
        until?: string;
      }[];
    };
    Curation: {
      /** @description Of whoever is signed in */
      name: string;
      /** @description On whose behalf they may edit here */
      owners: {
        /** @enum {string} */
        level: 'nation' | 'area' | 'library';
        owner: string;
        name: components['schemas']['LanguageMap'];
      }[];
      /** @description In which the library’s patrons are told things */
      languages: string[];
      /** Format: uri */
      shelves: string;
      /** Format: uri */
      announcements: string;
      /** Format: uri */
      arrangement: string;
      /**
       * Format: uri
       * @description POST finds pasted books
       */
      books: string;
      /**
       * Format: uri
       * @description POST shows a shelf as patrons would see it
       */
      preview: string;
    };
    ShelfArrangement: {
      /** @description Ids of shelves in the library’s order; others come after */
      first: string[];
      /** @description Ids of shelves of the area or the nation that the library doesn’t show */
      hidden: string[];
      atMost?: number;
    };
    ReadLines: {
      lines: {
        line: string;
        id?: string;
        /** @enum {string} */
        problem?: 'unknown' | 'duplicate' | 'not-lent';
        publication?: components['schemas']['Publication'];
      }[];
    };
    PastedBooks: {
      lines: string[];
      /** @default [] */
      known: string[];
    };
    ShelfPreview: {
      ids: string[];
      publications: components['schemas']['Publication'][];
    };
    ShelfContent: {
      title: components['schemas']['LanguageMap'];
      /** @description Why these books, such as an author’s visit on Thursday */
      reason?: {
        [key: string]: string;
      };
      /** @description Who recommends them */
      by?: string;
      /**
       * @default row
       * @enum {string}
       */
      layout: 'row' | 'grid' | 'list' | 'feature';
      /** Format: date-time */
      from?: string;
      /** Format: date-time */
      until?: string;
      /**
       * @description Ids of publications, in their order
       * @default []
       */
      books: string[];
      /** @description Books that come by a rule, after those that are named */
      automatic?: {
        /**
         * @description new: what came last; most-borrowed: by the people of the library’s municipalities; authors: by those named; region: about the places named; short-waits: what is free now
         * @enum {string}
         */
        rule: 'new' | 'most-borrowed' | 'authors' | 'region' | 'short-waits';
        /**
         * @description Of authors, or of places
         * @default []
         */
        names: string[];
        /** @default 20 */
        atMost: number;
      };
    };
    CuratedItems: {
      items: components['schemas']['CuratedItem'][];
    };
    CuratedItem: components['schemas']['CuratedShelf'] | components['schemas']['CuratedAnnouncement'];
    CuratedShelf: {
      id: string;
      /** @enum {string} */
      level: 'nation' | 'area' | 'library';
      owner: string;
      ownerName: components['schemas']['LanguageMap'] & unknown;
      /** @description Goes into If-Match, in quotes, when the item is changed */
      revision: number;
      /**
       * @description changed: patrons see an older version than the draft
       * @enum {string}
       */
      state: 'draft' | 'published' | 'changed' | 'removed';
      /** @description Area whose libraries show it */
      sharedWith?: string;
      mayEdit: boolean;
      mayShare: boolean;
      /** Format: date-time */
      changedAt: string;
      changedBy: string;
      /** @description Ids of books that have left the collection */
      missingBooks: string[];
      links: {
        /** Format: uri */
        self: string;
        /**
         * Format: uri
         * @description PUT shows patrons the draft, DELETE takes it from them
         */
        published: string;
        /**
         * Format: uri
         * @description PUT shows it in the whole area, DELETE in its library only
         */
        shared: string;
        /**
         * Format: uri
         * @description DELETE brings back what was removed
         */
        removed: string;
        /** Format: uri */
        versions: string;
        /**
         * Format: uri
         * @description Feed of the published shelf
         */
        rss?: string;
      };
      draft: components['schemas']['ShelfContent'];
      published?: components['schemas']['ShelfContent'];
    };
    CuratedAnnouncement: {
      id: string;
      /** @enum {string} */
      level: 'nation' | 'area' | 'library';
      owner: string;
      ownerName: components['schemas']['LanguageMap'] & unknown;
      /** @description Goes into If-Match, in quotes, when the item is changed */
      revision: number;
      /**
       * @description changed: patrons see an older version than the draft
       * @enum {string}
       */
      state: 'draft' | 'published' | 'changed' | 'removed';
      /** @description Area whose libraries show it */
      sharedWith?: string;
      mayEdit: boolean;
      mayShare: boolean;
      /** Format: date-time */
      changedAt: string;
      changedBy: string;
      /** @description Ids of books that have left the collection */
      missingBooks: string[];
      links: {
        /** Format: uri */
        self: string;
        /**
         * Format: uri
         * @description PUT shows patrons the draft, DELETE takes it from them
         */
        published: string;
        /**
         * Format: uri
         * @description PUT shows it in the whole area, DELETE in its library only
         */
        shared: string;
        /**
         * Format: uri
         * @description DELETE brings back what was removed
         */
        removed: string;
        /** Format: uri */
        versions: string;
        /**
         * Format: uri
         * @description Feed of the published shelf
         */
        rss?: string;
      };
      draft: components['schemas']['AnnouncementContent'];
      published?: components['schemas']['AnnouncementContent'];
    };
    AnnouncementContent: {
      title: components['schemas']['LanguageMap'];
      text?: components['schemas']['LanguageMap'];
      /**
       * @default notice
       * @enum {string}
       */
      severity: 'notice' | 'disruption' | 'crisis';
      /** Format: uri */
      link?: string;
      /** Format: date-time */
      from?: string;
      /** Format: date-time */
      until?: string;
    };
    CuratedVersions: {
      versions: {
        revision: number;
        /** @enum {string} */
        action: 'created' | 'saved' | 'published' | 'withdrawn' | 'shared' | 'unshared' | 'removed' | 'restored';
        /** Format: date-time */
        at: string;
        by: string;
        content: components['schemas']['ShelfContent'] | components['schemas']['AnnouncementContent'];
      }[];
    };
    /** @description content: a ShelfContent, or an AnnouncementContent */
    CuratedCreation: {
      /** @enum {string} */
      level: 'nation' | 'area' | 'library';
      content: {
        [key: string]: unknown;
      };
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
