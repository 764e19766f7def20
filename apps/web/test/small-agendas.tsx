import { jest } from '@jest/globals';
import type { Language } from '@gsenet/shared/languages';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import type { LateItem } from '../src/features/agendas/late-items.js';
import { graphqlClient } from '../src/platform/graphql-client.js';
import { PageRefreshProvider } from '../src/platform/page-refresh.js';
import { AnnouncementsProvider } from '../src/ui/announcements.js';
import { show } from './speaking.js';

export const col = { id: 'col', name: 'COL' };
export const iste = { id: 'iste', name: 'ISTE' };

/** A part of a page about an agenda; gives what is called when the page is to be asked for again. */
export function showPart(part: ReactNode, language?: Language) {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <AnnouncementsProvider>
        <PageRefreshProvider value={refresh}>{part}</PageRefreshProvider>
      </AnnouncementsProvider>
    </Provider>,
    language,
  );
  return refresh;
}

type Answer = LateItem['answers'][number];

export const answerOf = ({ id, name }: typeof col, more: Partial<Answer> = {}): Answer => ({
  memberId: id,
  memberName: name,
  answer: null,
  recordedWhere: null,
  ...more,
});

/** An item that is proposed for a frozen agenda; COL and ISTE are asked. */
export const lateItem = (more: Partial<LateItem> = {}): LateItem => ({
  id: 'late',
  title: 'An offer that lapses',
  kind: 'decision',
  minutes: 10,
  note: 'Of a foundation',
  because: 'It came today',
  state: 'proposed',
  isOpen: true,
  presenterName: '',
  presenter: null,
  answers: [answerOf(col), answerOf(iste)],
  ...more,
});
