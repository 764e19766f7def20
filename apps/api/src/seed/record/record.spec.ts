import { describe, expect, test } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import moment from 'moment-timezone';
import { Temporal } from 'temporal-polyfill';
import { actionDirections } from './action-directions.js';
import { decadeFigures } from './conference-figures.js';
import { conferences } from './conferences.js';
import { countries, regions } from './countries.js';
import { countryGroupMemberships, type CountryGroup } from './country-groups.js';
import { network } from './network.js';
import { organisations } from './organisations.js';
import { partnersMeetings } from './partners-meetings.js';
import { invitation, kindsOfBodies, waysToPartner } from './partnership.js';
import { projects } from './projects.js';
import { sdgTargets } from './sdg-targets.js';
import { statement2025 } from './statement-2025.js';
import { works } from './works.js';

const record: Record<string, unknown> = {
  actionDirections,
  conferences,
  countries,
  decadeFigures,
  invitation,
  kindsOfBodies,
  network,
  organisations,
  partnersMeetings,
  projects,
  regions,
  sdgTargets,
  waysToPartner,
  works,
};

/** Every text of the record, with the path that leads to it: an object with `en` is a text. */
function textsIn(value: unknown, path: string): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ path, text: { ...value } }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const texts = textsIn(record, 'record');
const script = { en: /\p{Script=Latin}/u, 'zh-Hans': /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u };

const slugs = new Set(organisations.map(({ slug }) => slug));
const codes = new Set(countries.map(({ code }) => code));

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Whether the two closing digits of a ROR identifier check the rest: ISO 7064 MOD 97-10 over Crockford base 32. */
function rorIsSound(ror: string): boolean {
  const parts = /^https:\/\/ror\.org\/(0[0-9a-hj-km-np-tv-z]{6})(\d{2})$/.exec(ror);
  const [, body = '', check] = parts ?? [];
  const number = [...body].reduce(
    (sum, digit) => sum * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(digit),
    0,
  );
  return parts !== null && 98 - ((number * 100) % 97) === Number(check);
}

describe('the public record', () => {
  test('says every text in every language, each in its own script', () => {
    expect(texts.length).toBeGreaterThan(400);
    const wanting = texts.flatMap(({ path, text }) =>
      languages
        .filter((language) => {
          const said = text[language];
          return typeof said !== 'string' || said !== said.trim() || !script[language].test(said);
        })
        .map((language) => `${path} (${language})`),
    );
    expect(wanting).toEqual([]);
  });

  test('leaves no English behind in a translation, and no markup or doubled blank anywhere', () => {
    const odd = texts.filter(({ text }) =>
      Object.values(text).some((said) => /[<>]| {2}|\n/.test(String(said)) || text['zh-Hans'] === text['en']),
    );
    expect(odd).toEqual([]);
  });
});

describe('organisations', () => {
  test('are told apart by their slugs', () => {
    expect(repeated(organisations.map(({ slug }) => slug))).toEqual([]);
    expect(organisations.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  test('the Members are the six founders, each with a zone, a place and an acronym', () => {
    const members = organisations.filter(({ standing }) => standing === 'member');
    expect(members.map(({ acronym }) => acronym).sort()).toEqual([
      'ALECSO',
      'COL',
      'ISTE',
      'SEAMEO',
      'SLIBNU',
      'UNESCO IITE',
    ]);
    expect(members.filter((member) => !member.timeZone || !member.place || member.since !== '2022')).toEqual(
      [],
    );
  });

  test('the Partners are the fourteen of the list who are not Members', () => {
    expect(organisations.filter(({ standing }) => standing === 'partner')).toHaveLength(14);
  });

  test('a parent is an organisation of the record, and no organisation contains itself', () => {
    const parentOf = new Map(organisations.map(({ slug, parent }) => [slug, parent]));
    for (const { slug, parent } of organisations) {
      if (parent === undefined) continue;
      expect([slug, slugs.has(parent)]).toEqual([slug, true]);
      const line = [slug];
      for (let above = parentOf.get(slug); above !== undefined; above = parentOf.get(above)) {
        expect(line).not.toContain(above);
        line.push(above);
      }
    }
  });

  test('stand in a country or area of the list, in a zone of the pinned zone data, at a point on Earth', () => {
    for (const { slug, countryOrArea, timeZone, place } of organisations) {
      if (countryOrArea !== undefined) expect([slug, codes.has(countryOrArea)]).toEqual([slug, true]);
      if (timeZone !== undefined) expect([slug, moment.tz.zone(timeZone)?.name]).toEqual([slug, timeZone]);
      if (place !== undefined) {
        expect(Math.abs(place.latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(place.longitude)).toBeLessThanOrEqual(180);
      }
    }
  });

  test('a website is a secure address and a ROR identifier has the check digits of its body', () => {
    for (const { website } of organisations) {
      if (website !== undefined) expect(new URL(website).protocol).toBe('https:');
    }
    const rors = organisations.flatMap(({ ror }) => ror ?? []);
    expect(rors.length).toBeGreaterThan(0);
    expect(rors.filter((ror) => !rorIsSound(ror))).toEqual([]);
    expect(rorIsSound('https://ror.org/022k4wk53')).toBe(false);
  });
});

describe('conferences', () => {
  test('are one a year from 2016 to 2026, three days each, in the year they bear', () => {
    expect(conferences.map(({ year }) => year)).toEqual(
      Array.from({ length: 11 }, (_, index) => 2016 + index),
    );
    for (const { year, startsOn, endsOn } of conferences) {
      const start = Temporal.PlainDate.from(startsOn);
      expect([start.toString(), start.year]).toEqual([startsOn, year]);
      expect(start.until(Temporal.PlainDate.from(endsOn)).days).toBe(2);
    }
  });

  test('are on 18 to 20 August since 2021 and touch a working day every year', () => {
    for (const { year, startsOn, endsOn } of conferences) {
      if (year >= 2021) expect([startsOn, endsOn]).toEqual([`${year}-08-18`, `${year}-08-20`]);
      const start = Temporal.PlainDate.from(startsOn);
      const days = [0, 1, 2].map((later) => start.add({ days: later }).dayOfWeek);
      expect(days.some((day) => day <= 5)).toBe(true);
    }
    expect(Temporal.PlainDate.from('2026-08-18').dayOfWeek).toBe(2);
  });

  test('are organised and hosted by organisations of the record', () => {
    const named = conferences.flatMap(({ organisers = [], hosts = [] }) => [...organisers, ...hosts]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('works, projects and partners’ meetings', () => {
  test('are told apart, and name organisations of the record', () => {
    expect(repeated([...works, ...projects].map(({ slug }) => slug))).toEqual([]);
    const named = [
      ...works.map((work) => work.organisations),
      ...projects.map(({ partners }) => partners ?? []),
    ];
    expect(named.flat().filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(repeated(partnersMeetings.map(({ year }) => String(year)))).toEqual([]);
  });

  test('the Statement was released on the last day of the conference of 2025', () => {
    const statement = works.find(({ slug }) => slug === 'statement-2025');
    expect(statement?.publishedOn).toBe(statement2025.releasedOn);
    expect(conferences.find(({ year }) => year === 2025)?.endsOn).toBe(statement2025.releasedOn);
    expect(
      works.filter(({ publishedOn, year }) => publishedOn && Number(publishedOn.slice(0, 4)) !== year),
    ).toEqual([]);
  });

  test('a completed project has its end, one under way has none', () => {
    expect(
      projects.filter(({ status, endedIn }) => (status === 'completed') !== (endedIn !== undefined)),
    ).toEqual([]);
    expect(projects.filter(({ startedIn, endedIn = startedIn }) => endedIn < startedIn)).toEqual([]);
  });
});

describe('action directions and SDG 4 targets', () => {
  test('the directions are the Statement’s, heading and commitment word for word', () => {
    expect(actionDirections.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
    for (const [index, { number, title, commitment }] of actionDirections.entries()) {
      const section = statement2025.directions[index];
      expect([section?.number, section?.heading]).toEqual([number, title.en]);
      expect(section?.paragraphs.join(' ')).toContain(commitment.en);
    }
  });

  test('the targets are the ten of Goal 4, the ways to partner five, for the seven kinds of bodies', () => {
    expect(sdgTargets.map(({ code }) => code).join(' ')).toBe('4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.a 4.b 4.c');
    expect(repeated(waysToPartner.map(({ slug }) => slug))).toEqual([]);
    expect(waysToPartner).toHaveLength(5);
    expect(new Set(kindsOfBodies.map(({ kind }) => kind)).size).toBe(7);
    for (const { name } of kindsOfBodies) expect(invitation.en).toContain(name.en);
  });
});

describe('countries or areas', () => {
  test('have each a code, an M49 number of three digits and a region, none twice', () => {
    expect(repeated(countries.map(({ code }) => code))).toEqual([]);
    expect(repeated([...countries, ...regions].map(({ m49 }) => m49))).toEqual([]);
    expect(countries.filter(({ code, m49 }) => !/^[A-Z]{2}$/.test(code) || !/^\d{3}$/.test(m49))).toEqual([]);
    const regionCodes = new Set(regions.map(({ m49 }) => m49));
    expect(countries.filter(({ region }) => !regionCodes.has(region))).toEqual([]);
  });

  test.each(languages)('no name is given to two of them (%s)', (language) => {
    expect(repeated(countries.map(({ name }) => name[language] ?? ''))).toEqual([]);
  });

  test('are listed in alphabetical order within their region', () => {
    const plain = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z ]/g, '');
    for (const { m49 } of regions) {
      const names = countries.filter(({ region }) => region === m49).map(({ name }) => plain(name.en));
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    }
  });
});

describe('groups of countries', () => {
  const on = (group: CountryGroup, date: string): number =>
    countryGroupMemberships.filter(
      (row) => row.group === group && (row.validTo === undefined || date < row.validTo),
    ).length;

  test('every row names a country or area of the list once and says where it comes from', () => {
    expect(countryGroupMemberships.filter(({ country }) => !codes.has(country))).toEqual([]);
    expect(repeated(countryGroupMemberships.map(({ group, country }) => `${group} ${country}`))).toEqual([]);
    expect(countryGroupMemberships.filter(({ source }) => source === '')).toEqual([]);
  });

  test('there are 39 small island developing States and 18 associate members, and 32 landlocked countries', () => {
    expect(on('sids', '2026-01-01')).toBe(39 + 18);
    expect(on('lldc', '2026-01-01')).toBe(32);
  });

  test.each([
    ['2016-01-14', 48],
    ['2017-06-04', 47],
    ['2020-12-03', 47],
    ['2020-12-04', 46],
    ['2023-12-13', 45],
    ['2024-12-13', 44],
  ])('the least developed countries on %s were %i', (date, expected) => {
    expect(on('ldc', date)).toBe(expected);
  });

  test('a graduation is dated by a day that exists', () => {
    for (const { validTo } of countryGroupMemberships) {
      if (validTo !== undefined) expect(Temporal.PlainDate.from(validTo).toString()).toBe(validTo);
    }
  });
});
