import { findRoute, loadPage } from './routes.js';

/** Fetches a page's code as soon as a link to it is pointed at or reached by keyboard, a moment before it is needed. */
export function loadAhead(): void {
  const fetchFor = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin !== window.location.origin) return;
    // If it fails, the page itself will say so when it is opened.
    loadPage(findRoute(link.pathname).entry).catch(() => {});
  };
  document.addEventListener('pointerover', fetchFor, { passive: true });
  document.addEventListener('focusin', fetchFor);
}
