/** What the owner of a shelf or an announcement is called: its library, or its area as the area's own file says. */
import type { RequestContext } from '../services.ts';
import type { Owner } from './staff.ts';

/** Empty for the nation, and for an area that says nothing of itself. */
export function ownerName({ var: { services } }: RequestContext, { level, owner }: Owner) {
  const { libraries } = services;
  if (level === 'library') return libraries.get(owner)?.name ?? {};
  return level === 'area' ? (libraries.areaLevel(owner)?.name ?? {}) : {};
}
