import { useCallback, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Client } from 'urql';
import { App } from './app/app.js';
import { bootElementId, type Boot } from './app/boot.js';
import { adoptLanguage, LanguageChangeProvider, type LanguageChange } from './app/language-change.js';
import { loadAhead } from './app/load-ahead.js';
import { findRoute, loadPage } from './app/routes.js';
import { loadSpeech } from './platform/catalogue.js';
import { graphqlClient } from './platform/graphql-client.js';
import type { Speech } from './ui/language.js';

/** Takes over a page that the server has drawn, once its language and its code are there. */
async function start(root: HTMLElement, boot: Boot) {
  const { entry, params } = findRoute(window.location.pathname);
  const [speech, page] = await Promise.all([loadSpeech(boot.language, boot.words), loadPage(entry)]);
  const variables = page.variables?.(params, new URLSearchParams(window.location.search)) ?? {};
  const client = graphqlClient(
    page.query && boot.data ? { query: page.query, variables, data: boot.data } : undefined,
  );
  hydrateRoot(
    root,
    <BrowserRouter>
      <Portal boot={boot} firstClient={client} firstSpeech={speech} />
    </BrowserRouter>,
  );
  loadAhead();
}

function Portal({
  boot,
  firstClient,
  firstSpeech,
}: {
  boot: Boot;
  firstClient: Client;
  firstSpeech: Speech;
}) {
  const [{ speech, client }, turnTo] = useState({ speech: firstSpeech, client: firstClient });
  const change = useCallback<LanguageChange>(async (language) => {
    const next = await adoptLanguage(language);
    // The API answers in the reader's language, so what was asked in the old one is asked anew.
    turnTo({ speech: next, client: graphqlClient() });
  }, []);
  return (
    <LanguageChangeProvider value={change}>
      <App speech={speech} viewer={boot.viewer} client={client} first={boot} />
    </LanguageChangeProvider>
  );
}

const root = document.getElementById('root');
const boot = document.getElementById(bootElementId)?.textContent;
if (root && boot) void start(root, JSON.parse(boot) as Boot);
