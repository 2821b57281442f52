/** What the e-library's own routes answer. Generated from their declarations by `scripts/openapi.ts`; don't edit. */
export interface paths {
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
            'application/json': components['schemas']['LibraryConfiguration'];
          };
        };
        /** @description There is no such library, publication or loan */
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
    LanguageMap: {
      [key: string]: string;
    };
    LibraryConfiguration: {
      $schema?: string;
      id: string;
      name: components['schemas']['LanguageMap'];
      languages: string[];
      municipalities: components['schemas']['Municipality'][];
      /**
       * @description The catalogue root
       * @default ./
       */
      catalogue: string;
      /**
       * @description Origins from which its pages are served
       * @default []
       */
      origins: string[];
      /**
       * @description How the ways into the collection are arranged, each by the end of its address
       * @default {
       *       "first": [],
       *       "hidden": []
       *     }
       */
      browsing: {
        /** @default [] */
        first: string[];
        /** @default [] */
        hidden: string[];
      };
      /** @default {} */
      theme: {
        [key: string]: string;
      };
      contact?: components['schemas']['Contact'];
      /** @default 2 */
      headingLevel: number;
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
