import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { useClient, useQuery, type CombinedError, type RequestPolicy } from 'urql';
import { FailurePage, failureTitle, type AnyFailure } from '../platform/failure-page.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import type { AnyPage, FormState, Params } from '../platform/page.js';
import { PageRefreshProvider } from '../platform/page-refresh.js';
import { refusalsIn } from '../platform/refusals.js';
import { useViewer } from '../platform/viewer.js';
import { useTranslate } from '../ui/language.js';
import { LoadingState } from '../ui/notice.js';
import type { FirstPage } from './boot.js';
import { findRoute, loadedPage, loadPage, type RouteEntry } from './routes.js';

/** The page of the present address. `first` is what the server sent along: it is good for the first address only. */
export function PageView({ first }: { first: FirstPage }) {
  const location = useLocation();
  const [firstLocation] = useState(location);
  const isFirst = location === firstLocation;
  const { entry, params } = findRoute(location.pathname);
  return (
    <RouteView
      key={location.pathname}
      entry={entry}
      params={params}
      search={location.search}
      first={isFirst ? first : undefined}
    />
  );
}

interface RouteViewProps {
  entry: RouteEntry;
  params: Params;
  search: string;
  first: FirstPage | undefined;
}

const nothingTyped: FormState = { values: {}, errors: [] };

function RouteView({ entry, params, search, first: given }: RouteViewProps) {
  const viewer = useViewer();
  // Kept for as long as the page stands: a jump to an anchor is a new location, but not a new page.
  const [first] = useState(given);
  const isStep = !first;
  const [page, setPage] = useState(() => loadedPage(entry));
  const [failedToLoad, setFailedToLoad] = useState(false);
  useEffect(() => {
    if (!page)
      loadPage(entry).then(
        (route) => setPage(() => route),
        () => setFailedToLoad(true),
      );
  }, [entry, page]);
  if (first?.failure) return <Failed failure={first.failure} isStep={isStep} />;
  // The file may be gone since a newer portal stands there: only a new page from the server can tell.
  if (failedToLoad)
    return <Failed failure="unreachable" isStep={isStep} onRetry={() => window.location.reload()} />;
  if (!page) return <LoadingState />;
  if (page.needs === 'signed-in' && !viewer) return <Failed failure="signed-out" isStep={isStep} />;
  const form = first?.form ?? nothingTyped;
  if (!page.query) return <Shown page={page} data={null} params={params} form={form} isStep={isStep} />;
  return (
    <Asking page={page} query={page.query} params={params} search={search} form={form} isStep={isStep} />
  );
}

interface AskingProps {
  page: AnyPage;
  query: NonNullable<AnyPage['query']>;
  params: Params;
  search: string;
  form: FormState;
  isStep: boolean;
}

/** Asks the page's one question. The first answer came with the page; later ones show what is known while asking anew. */
function Asking({ page, query, params, search, form, isStep }: AskingProps) {
  const [requestPolicy] = useState<RequestPolicy>(isStep ? 'cache-and-network' : 'cache-first');
  const variables = page.variables?.(params, new URLSearchParams(search)) ?? {};
  const [{ data, error, fetching }] = useQuery<unknown, Record<string, unknown>>({
    query,
    variables,
    requestPolicy,
  });
  const client = useClient();
  const asked = JSON.stringify(variables);
  // The old answer stays on screen until the new one is there.
  const refresh = useMemo(() => {
    const values = JSON.parse(asked) as Record<string, unknown>;
    return oneAtATime(() => client.query(query, values, { requestPolicy: 'network-only' }).toPromise());
  }, [client, query, asked]);
  const [kept, setKept] = useState({ asked, data });
  if (data && (kept.data !== data || kept.asked !== asked)) setKept({ asked, data });
  // A question that does not get through takes nothing off the screen, least of all what is being typed.
  const isMissed = error !== undefined && isPassing(failureOf(error));
  const shown = data ?? (isMissed && kept.asked === asked ? kept.data : undefined);
  const asksAgain = isMissed && shown !== undefined;
  useEffect(() => {
    if (!asksAgain) return;
    const timer = setTimeout(refresh, secondsUntilAgain() * 1000);
    return () => clearTimeout(timer);
    // Each try that fails is another error.
  }, [asksAgain, error, refresh]);
  if (shown) {
    const failure = page.failure?.(shown);
    if (failure) return <Failed failure={failure} isStep={isStep} />;
    return (
      <PageRefreshProvider value={refresh}>
        <Shown page={page} data={shown} params={params} form={form} isStep={isStep} />
      </PageRefreshProvider>
    );
  }
  if (fetching || !error) return <LoadingState />;
  return <Failed failure={failureOf(error)} isStep={isStep} onRetry={refresh} />;
}

function failureOf(error: CombinedError): AnyFailure {
  const codes = refusalsIn(error)?.map(({ code }) => code);
  if (!codes) return 'unreachable';
  if (codes.includes('SIGN_IN_REQUIRED')) return 'signed-out';
  if (codes.includes('NOT_FOUND')) return 'not-found';
  return codes.includes('NOT_ALLOWED') ? 'denied' : 'broken';
}

/** Nothing is known to be wrong with the question itself. */
const isPassing = (failure: AnyFailure): boolean => failure === 'unreachable' || failure === 'broken';

/** Not all browsers at once: what kept the portal from answering may be that they all asked. */
const secondsUntilAgain = (): number => 2 + 3 * Math.random();

interface ShownProps {
  page: AnyPage;
  data: unknown;
  params: Params;
  form: FormState;
  isStep: boolean;
}

function Shown({ page, isStep, ...props }: ShownProps) {
  const t = useTranslate();
  useArrival(titleInTab(t, page.title(t, props.data), props.form), isStep);
  return <page.Page {...props} />;
}

function Failed({
  failure,
  isStep,
  onRetry,
}: {
  failure: AnyFailure;
  isStep: boolean;
  onRetry?: () => void;
}) {
  const t = useTranslate();
  useArrival(titleInTab(t, failureTitle(t, failure)), isStep);
  return <FailurePage failure={failure} onRetry={onRetry} />;
}

/** The page's name with the portal's; a refused form says so first, for those who hear the title before the page. */
export function titleInTab(t: ReturnType<typeof useTranslate>, title: string, form?: FormState): string {
  const whole = t('shell.title', { title });
  return form && form.errors.length > 0 ? t('shell.title.refused', { title: whole }) : whole;
}

/** Names the tab; after a step from another address it moves focus to the new page's heading, as a load would. */
function useArrival(title: string, isStep: boolean) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!isStep) return;
    document.querySelector<HTMLElement>('main h1')?.focus();
    // A load would go to the anchor by itself.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isStep]);
}
