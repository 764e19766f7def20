import { generatePath, useNavigate } from 'react-router';
import { useClient } from 'urql';
import type { AnyPage, Params } from './page.js';

/**
 * Goes to a page after something was changed elsewhere. It is asked for first: what this browser remembers of it is
 * from before the change. Its code is fetched then: who never gets that far does not wait for it.
 */
export function useFreshStep(): (page: () => Promise<{ route: AnyPage }>, params: Params) => Promise<void> {
  const client = useClient();
  const navigate = useNavigate();
  return async (load, params) => {
    const { route: page } = await load();
    const asked = page.variables?.(params, new URLSearchParams()) ?? {};
    // Without an answer the page itself will say so.
    if (page.query) await client.query(page.query, asked, { requestPolicy: 'network-only' }).toPromise();
    await navigate(generatePath(page.path, params));
  };
}
