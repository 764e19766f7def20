import { createContext, use } from 'react';

const PageRefreshContext = createContext<() => void>(() => {});

export const PageRefreshProvider = PageRefreshContext;

/** Asks the page's question again and shows the new answer in place. */
export const usePageRefresh = (): (() => void) => use(PageRefreshContext);
