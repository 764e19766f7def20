import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestPortal, type Answer } from '../../../test/api.js';
import { givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';

const save = `mutation ($number: String!, $key: String!, $text: String!, $base: Int!) {
  saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $base) {
    section { key title text version savedAt savedBy { name } versions { text setAside savedBy { name } } setAside { text savedBy { name } } }
    conflict { yours theirs theirsBy { name } theirsAt }
  } }`;
const ada = 'representative of col';
const bai = 'first_alternate of col';

describe('the sections of a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
  });
  afterAll(() => portal.stop());

  const write = async (
    text: string,
    base: number,
    by: 'leadRepresentative' | 'leadAlternate' = 'leadRepresentative',
    key = randomUUID(),
  ): Promise<Answer> => cast.as[by](save, { number, key: 'plan', text, base }, key);
  const saved = (answer: Answer) => answer.data?.['saveProposalSection'];

  it('keep what is saved, and say who saved it', async () => {
    number = await givenProposal(portal, cast);
    expect(saved(await write('We begin.', 0))).toMatchObject({
      section: {
        key: 'plan',
        title: 'Plan',
        text: 'We begin.',
        version: 1,
        savedBy: { name: ada },
        versions: [],
      },
      conflict: null,
    });
  });

  it('keep both texts when two people save at once', async () => {
    number = await givenProposal(portal, cast);
    await write('Once.', 0);
    const [one, other] = await Promise.all([write('By Ada.', 1), write('By Bai.', 1, 'leadAlternate')]);
    const texts = [saved(one), saved(other)];
    const second = texts.find((answer) => answer?.['conflict']);
    const first = texts.find((answer) => !answer?.['conflict']);
    expect(second && first).toBeTruthy();
    const adaSecond = second === texts[0];
    expect(second).toMatchObject({
      section: {
        version: 2,
        setAside: [{ text: adaSecond ? 'By Ada.' : 'By Bai.', savedBy: { name: adaSecond ? ada : bai } }],
      },
      conflict: {
        yours: adaSecond ? 'By Ada.' : 'By Bai.',
        theirs: adaSecond ? 'By Bai.' : 'By Ada.',
        theirsBy: { name: adaSecond ? bai : ada },
      },
    });
  });

  it('take a text that was put together from both', async () => {
    number = await givenProposal(portal, cast);
    await write('One.', 0);
    await write('Two.', 1, 'leadAlternate');
    expect(saved(await write('Other two.', 1))).toMatchObject({
      conflict: { yours: 'Other two.', theirs: 'Two.' },
    });
    expect(saved(await write('Two and other two.', 2))).toMatchObject({
      section: { text: 'Two and other two.', version: 3, setAside: [{ text: 'Other two.' }] },
      conflict: null,
    });
  });

  it('save once what is sent twice with one key, and tell the same', async () => {
    number = await givenProposal(portal, cast);
    const key = randomUUID();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => write('Sent again.', 0, 'leadRepresentative', key)),
    );
    for (const answer of answers)
      expect(saved(answer)).toMatchObject({ section: { version: 1 }, conflict: null });
    expect(await write('Something else.', 0, 'leadRepresentative', key)).toMatchObject({
      refusal: 'REPEATED_DIFFERENTLY',
    });
    const [acts] = await portal.sql(
      `select count(*)::int as n from audit_entries e join proposals p on p.id = e.noun_id where p.number = $1 and e.act = 'saveProposalSection'`,
      [number],
    );
    expect(acts?.['n']).toBe(1);
  });

  it('are not at odds with a text that arrived and whose answer was lost', async () => {
    number = await givenProposal(portal, cast);
    await write('Arrived.', 0);
    expect(saved(await write('Arrived.', 0))).toMatchObject({
      section: { version: 1, setAside: [] },
      conflict: null,
    });
  });

  it('set the same text aside once', async () => {
    number = await givenProposal(portal, cast);
    await write('One.', 0);
    await write('Two.', 1, 'leadAlternate');
    const key = randomUUID();
    const again = [
      await write('Mine.', 1, 'leadRepresentative', key),
      await write('Mine.', 1, 'leadRepresentative', key),
      await write('Mine.', 1),
    ];
    for (const answer of again)
      expect(saved(answer)).toMatchObject({
        section: { setAside: [{ text: 'Mine.' }] },
        conflict: { yours: 'Mine.', theirs: 'Two.' },
      });
  });

  it('keep earlier texts, one for each ten minutes of one person’s writing', async () => {
    number = await givenProposal(portal, cast);
    for (const [index, text] of ['A', 'AB', 'ABC', 'ABCD'].entries()) await write(text, index);
    const other = saved(await write('ABCDE', 4, 'leadAlternate'));
    expect(other?.['section']?.['versions']).toEqual([
      { text: 'ABCD', setAside: false, savedBy: { name: ada } },
      { text: 'A', setAside: false, savedBy: { name: ada } },
    ]);
  });

  it('show writing in the history once for each person and section in a row', async () => {
    number = await givenProposal(portal, cast);
    await write('1', 0);
    await write('2', 1);
    await write('3', 2, 'leadAlternate');
    await cast.as.leadAlternate(save, { number, key: 'aims', text: 'Aims.', base: 1 });
    const { data } = await cast.as.leadRepresentative(
      'query ($number: String!) { proposal(number: $number) { history { act section person { name } organisation { slug } capacity } } }',
      { number },
    );
    const entry = (section: string, name: string, capacity: string) => ({
      act: 'saveProposalSection',
      section,
      person: { name },
      organisation: { slug: 'col' },
      capacity,
    });
    expect(data?.['proposal']?.['history']).toEqual([
      entry('aims', bai, 'first_alternate'),
      entry('plan', bai, 'first_alternate'),
      entry('plan', ada, 'representative'),
    ]);
  });

  it('lose nothing when twenty saves arrive at once', async () => {
    number = await givenProposal(portal, cast);
    await write('Start', 0);
    const texts = Array.from({ length: 20 }, (_, index) => `Text ${index}`);
    const answers = await Promise.all(
      texts.map((text, index) => write(text, 1, index % 2 ? 'leadAlternate' : 'leadRepresentative')),
    );
    expect(answers.filter((answer) => saved(answer)?.['conflict'] === null)).toHaveLength(1);
    const kept = await portal.sql<{ text: string }>(
      `select s.text from proposal_sections s join proposals p on p.id = s.proposal_id where p.number = $1 and s.key = 'plan'
       union all select v.text from proposal_section_versions v join proposal_sections s on s.id = v.section_id
         join proposals p on p.id = s.proposal_id where p.number = $1 and v.set_aside`,
      [number],
    );
    expect(kept.map(({ text }) => text).sort()).toEqual([...texts].sort());
  });

  it.each([
    `'; drop table proposals; --`,
    `<script>alert("x")</script>{{constructor}}`,
    'العربية ثم 中文 ثم 👩🏽‍🏫 \u202E',
    '\\x00 %s $1 ${1} \\',
  ])('take any text as it is: %s', async (text) => {
    number = await givenProposal(portal, cast);
    expect(saved(await write(text, 0))).toMatchObject({ section: { text } });
  });

  it('leave out the one character that cannot be stored', async () => {
    number = await givenProposal(portal, cast);
    expect(saved(await write('a\0b', 0))).toMatchObject({ section: { text: 'ab' } });
  });

  it('take 50,000 characters of any script, and refuse more in words', async () => {
    number = await givenProposal(portal, cast);
    expect(saved(await write('字'.repeat(50_000), 0))).toMatchObject({
      section: { version: 1 },
      conflict: null,
    });
    expect(await write('字'.repeat(50_001), 1)).toMatchObject({
      refusal: 'TEXT_TOO_LONG',
      params: { most: 50_000 },
      field: 'text',
    });
    expect((await write('字'.repeat(100_000), 1)).refusal).toBe('BAD_INPUT');
  });

  it('are those of the call, and no others', async () => {
    number = await givenProposal(portal, cast);
    expect(
      (await cast.as.leadRepresentative(save, { number, key: 'secrets', text: 'x', base: 0 })).refusal,
    ).toBe('NOT_FOUND');
  });
});
