import { generatePath, useNavigate } from 'react-router';
import { useClient } from 'urql';
import type { AnyPage, Params } from './page.js';

/**
 * Goes to a page after something was changed elsewhere. It is asked for first: what this browser remembers of it is
 * from before the change.
 */
export function useFreshStep(): (page: AnyPage, params: Params) => Promise<void> {
  const client = useClient();
  const navigate = useNavigate();
  return async (page, params) => {
    const asked = page.variables?.(params, new URLSearchParams()) ?? {};
    // Without an answer the page itself will say so.
    if (page.query) await client.query(page.query, asked, { requestPolicy: 'network-only' }).toPromise();
    await navigate(generatePath(page.path, params));
  };
}
