/** Where a patron reaches their library. */

import type { Contact } from '../domain/library.ts';

/** Its page, else mail, else telephone. */
export const contactHref = ({ url, email, phone }: Contact): string | undefined =>
  url ?? (email ? `mailto:${email}` : phone && `tel:${phone.replaceAll(' ', '')}`);
