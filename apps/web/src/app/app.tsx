import './styles.js';
import { direction } from '@gsenet/shared/languages';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { Client } from 'urql';
import { Provider as GraphqlProvider } from 'urql';
import { ViewerProvider, type Viewer } from '../platform/viewer.js';
import { AnnouncementsProvider } from '../ui/announcements.js';
import { LanguageProvider, type Speech } from '../ui/language.js';
import { theme } from '../ui/theme.js';
import type { FirstPage } from './boot.js';
import { PageView } from './page-view.js';
import { Shell } from './shell.js';

interface AppProps {
  speech: Speech;
  viewer: Viewer | null;
  client: Client;
  first: FirstPage;
}

// The script in the head owns the colour scheme of <html>.
const noRootElement = () => undefined;

/** The whole portal, the same on the server and in the browser; a router stands around it. */
export function App({ speech, viewer, client, first }: AppProps) {
  return (
    <LanguageProvider speech={speech}>
      <DirectionProvider initialDirection={direction(speech.language)}>
        <MantineProvider
          theme={theme}
          getRootElement={noRootElement}
          withCssVariables={false}
          withGlobalClasses={false}
          withStaticClasses={false}
        >
          <GraphqlProvider value={client}>
            <ViewerProvider value={viewer}>
              <AnnouncementsProvider>
                <Shell>
                  <PageView first={first} />
                </Shell>
              </AnnouncementsProvider>
            </ViewerProvider>
          </GraphqlProvider>
        </MantineProvider>
      </DirectionProvider>
    </LanguageProvider>
  );
}
