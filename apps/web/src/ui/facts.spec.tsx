import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, within } from '@testing-library/react';
import { barriers, show } from '../../test/speaking.js';
import { DataList } from './data-list.js';
import { DayBar } from './day-bar.js';
import { Deadline } from './deadline.js';
import { Icon } from './icon.js';
import { WorldMap } from './map/world-map.js';
import { LoadingState } from './notice.js';
import { PageHeader } from './page-header.js';
import { Pager } from './pager.js';
import { ResponsiveTable } from './responsive-table.js';
import { Section } from './section.js';
import { StatusWord } from './status-word.js';
import { TimeStamp } from './time-stamp.js';
import { Timeline } from './timeline.js';

describe('a deadline', () => {
  it('says how long in words, then the date', () => {
    const { container } = show(<Deadline on="2027-08-21" daysLeft={12} />);
    expect(container).toHaveTextContent('in 12 days · Sat 21 Aug 2027');
  });

  it('says that it was missed', () => {
    const { container } = show(<Deadline on="2027-08-21T18:00" daysLeft={-2} />);
    expect(container).toHaveTextContent('missed 2 days ago · Sat 21 Aug 2027, 18:00');
  });
});

describe('a moment', () => {
  const yours = { date: '2027-08-18', time: '15:00', offset: '+08:00', zone: 'Asia/Shanghai' };

  it('is told on both clocks, with their zones for who asks', () => {
    const there = {
      date: '2027-08-18',
      time: '08:00',
      offset: '+01:00',
      zone: 'Africa/Tunis',
      place: 'Tunis',
    };
    const { container } = show(<TimeStamp yours={yours} there={there} />);
    expect(container).toHaveTextContent('Wed 18 Aug 2027, 15:00 your time · 08:00 Tunis');
    expect(container).toHaveTextContent('Asia/Shanghai, UTC+08:00 · Africa/Tunis, UTC+01:00');
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2027-08-18T15:00+08:00');
  });

  it('says the other date where it is another day there', () => {
    const there = {
      date: '2027-08-17',
      time: '23:00',
      offset: '-08:00',
      zone: 'America/Vancouver',
      place: 'Burnaby',
    };
    expect(show(<TimeStamp yours={yours} there={there} />).container).toHaveTextContent(
      'Tue 17 Aug 2027, 23:00 Burnaby',
    );
  });

  it('is told once where both clocks agree', () => {
    const there = { ...yours, zone: 'Asia/Manila', place: 'Manila' };
    expect(show(<TimeStamp yours={yours} there={there} />).container).not.toHaveTextContent('Manila');
  });
});

describe('a bar of the day', () => {
  const hours = [
    { from: 0, to: 300, tone: 'bad' },
    { from: 300, to: 480, tone: 'caution' },
    { from: 480, to: 1050, tone: 'good' },
    { from: 1050, to: 1380, tone: 'caution' },
    { from: 1380, to: 1440, tone: 'bad' },
  ] as const;

  it.each([
    [{ from: 540, to: 660 }, '09:00 to 11:00, within the working day'],
    [{ from: 1000, to: 1120 }, '16:40 to 18:40, early or late'],
    [{ from: 1320, to: 1380 }, '22:00 to 23:00, early or late'],
    [{ from: 1410, to: 1530 }, '23:30 to 01:30, at night'],
  ])('says the worst minute in words: %j', (marked, words) => {
    show(<DayBar hours={hours} marked={marked} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(words);
  });

  it('marks both ends of the day when the meeting runs past midnight', () => {
    const { container } = show(<DayBar hours={hours} marked={{ from: 1410, to: 1530 }} />);
    const marks = [...container.querySelectorAll<HTMLElement>('[data-tone]')].slice(hours.length);
    expect(marks.map(({ style }) => style.inlineSize)).toEqual(['2.083%', '6.250%']);
  });
});

describe('a table', () => {
  const rows = [
    { id: '1', name: 'COL', votes: 1 },
    { id: '2', name: 'ALECSO', votes: 2 },
  ];

  it('stays a table for screen readers, each row named by its first cell', async () => {
    show(
      <ResponsiveTable
        caption="Members"
        columns={[
          { title: 'Member', cell: ({ name }) => name },
          { title: 'Votes', cell: ({ votes }) => votes, numeric: true },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />,
    );
    const table = screen.getByRole('table', { name: 'Members' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Member', 'Votes']);
    expect(within(table).getByRole('rowheader', { name: 'ALECSO' })).toBeVisible();
    expect(within(table).getByRole('cell', { name: '2' })).toBeVisible();
    expect(await barriers()).toEqual([]);
  });
});

describe('facts', () => {
  it('leave out those without a value', () => {
    show(
      <DataList
        facts={[
          { name: 'Place', value: 'Beijing' },
          { name: 'Link', value: null },
          { name: 'Note', value: false },
          { name: 'Seats', value: 0 },
        ]}
      />,
    );
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Place', 'Seats']);
  });
});

describe('a long list', () => {
  it('goes on by a link, and ends without one', () => {
    const { unmount } = show(<Pager next="?after=k1" />);
    expect(screen.getByRole('link', { name: 'Show more' })).toHaveAttribute('href', '/?after=k1');
    unmount();
    show(<Pager />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('a page of facts', () => {
  it.each(languages)('has no barriers in %s', async (language) => {
    show(
      <main>
        <PageHeader title="Advisory Board" kind="Board" asked={<StatusWord tone="asked">2</StatusWord>} />
        <Section title="Terms">
          <Timeline
            entries={[
              { key: '1', when: '2024', title: 'SLIBNU', stage: 'past' },
              { key: '2', when: '2026', title: 'COL', stage: 'now' },
            ]}
          />
        </Section>
        <Section title="Members">
          <WorldMap
            caption="Where the Members are"
            places={[
              { key: '1', name: 'USP', latitude: -18.1, longitude: 178.4, href: '/organisations/usp' },
            ]}
          />
        </Section>
        <LoadingState />
      </main>,
      language,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Advisory Board');
    expect(await barriers()).toEqual([]);
  });

  it('marks the present in words', () => {
    show(<Timeline entries={[{ key: '2', when: '2026', title: 'COL', stage: 'now' }]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('now');
    expect(screen.getByRole('listitem')).toHaveAttribute('aria-current', 'step');
  });
});

describe('a map', () => {
  it('puts Suva to the right of Beijing and below it, and lists both', () => {
    const places = [
      { key: 'b', name: 'Beijing', latitude: 39.9, longitude: 116.4, href: '/b' },
      { key: 's', name: 'Suva', latitude: -18.1, longitude: 178.4, href: '/s' },
    ];
    const { container } = show(<WorldMap caption="Members" places={places} />);
    const [beijing, suva] = [...container.querySelectorAll('circle')].map((dot) => ({
      x: Number(dot.getAttribute('cx')),
      y: Number(dot.getAttribute('cy')),
    }));
    expect(suva?.x).toBeGreaterThan(beijing?.x ?? Infinity);
    expect(suva?.y).toBeGreaterThan(beijing?.y ?? Infinity);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Beijing', 'Suva']);
  });
});

describe('an icon', () => {
  it('turns with the script only if it points somewhere', () => {
    const { container } = show(
      <>
        <Icon name="arrow-forward" />
        <Icon name="check" />
      </>,
    );
    const [arrow, check] = container.querySelectorAll('svg');
    expect(arrow).toHaveAttribute('data-directed');
    expect(check).not.toHaveAttribute('data-directed');
    expect(check).toHaveAttribute('aria-hidden', 'true');
  });
});
