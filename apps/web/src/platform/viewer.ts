import { createContext, use } from 'react';

/** Whom the page is for. What this person may do is said by the data (`viewerCan…`), never worked out from here. */
export interface Viewer {
  name: string;
  /** Those of the mandates in force; the Secretariat's open its desk in the navigation. */
  capacities: readonly string[];
}

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext;

/** The person signed in, or null. */
export const useViewer = (): Viewer | null => use(ViewerContext);
