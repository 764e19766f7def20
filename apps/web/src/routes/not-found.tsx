import { FailurePage } from '../platform/failure-page.js';
import { definePage } from '../platform/page.js';

/** Every address that is nobody else's. */
export const route = definePage({
  path: '*',
  needs: 'anyone',
  title: (t) => t('shell.notFound.title'),
  Page: () => <FailurePage failure="not-found" />,
});
