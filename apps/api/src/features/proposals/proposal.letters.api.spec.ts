import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { TestPortal } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';
import { wordsOf } from '../../../test/letter-words.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';

const submit = 'mutation ($number: String!) { submitProposal(number: $number, version: 1) { id } }';
const names: Record<Language, { lead: string; partner: string }> = {
  en: {
    lead: 'Commonwealth of Learning',
    partner: 'Arab League Educational, Cultural and Scientific Organization',
  },
  'zh-Hans': { lead: '英联邦学习共同体', partner: '阿拉伯联盟教育、文化和科学组织' },
  ar: { lead: 'كومنولث التعلّم', partner: 'المنظمة العربية للتربية والثقافة والعلوم' },
};

describe('letters about proposals', () => {
  let portal: TestPortal;
  let cast: Cast;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
  });
  afterAll(() => portal.stop());

  const partOf = async (slug: string) => {
    const [row] = await portal.sql<{ id: string }>(
      `select x.id from partnerships x join proposals p on p.id = x.proposal_id join organisations o on o.id = x.organisation_id
       where p.number = $1 and o.slug = $2`,
      [number, slug],
    );
    return String(row?.id);
  };
  const write = (kind: string, aboutId: string, language: Language) =>
    portal.app.get(LetterDesk).write({ kind, aboutId, language });

  describe.each(languages)('in %s', (language) => {
    const { lead, partner } = names[language];

    it('ask a partner for its answer, and remind it, while it has given none', async () => {
      number = await givenProposal(portal, cast);
      await portal.source.query(
        `update calls c set closes_at = '2030-01-15T09:00Z' from proposals p where p.call_id = c.id and p.number = $1`,
        [number],
      );
      const id = await partOf('alecso');
      for (const kind of ['partner_asked', 'partner_asked_anew', 'partner_reminder']) {
        const letter = await write(kind, id, language);
        expect(letter?.button?.url).toBe(`http://portal.test/proposals/${number}`);
        for (const said of [lead, partner, '500 USD', '17:00', 'Asia/Shanghai', '+08:00', '2030'])
          expect(wordsOf(letter)).toContain(said);
        expect(wordsOf(letter)).toMatch(/10[.,]000 USD/);
        expect(wordsOf(letter)).not.toMatch(/[{}]|undefined|mail\./);
      }
      expect(await write('partner_asked', await partOf('seameo'), language)).toBeNull();
      expect(await write('partner_reminder', await partOf('iste'), language)).toBeNull();
    });

    it('tell the lead what a partner answered, with its reason', async () => {
      number = await givenProposal(portal, cast);
      await portal.source.query(`update partnerships set declined_because = 'No time <now>' where id = $1`, [
        await partOf('iste'),
      ]);
      expect(wordsOf(await write('partner_answered', await partOf('iste'), language))).toContain(
        'No time <now>',
      );
      expect(wordsOf(await write('partner_answered', await partOf('seameo'), language))).toContain(number);
      expect(await write('partner_answered', await partOf('alecso'), language)).toBeNull();
    });

    it('are receipts of a submission', async () => {
      number = await givenProposal(portal, cast, { waiting: false });
      expect(await write('proposal_submitted', await partOf('col'), language)).toBeNull();
      await cast.as.leadRepresentative(submit, { number });
      const receipt = wordsOf(await write('proposal_submitted', await partOf('col'), language));
      for (const said of [number, 'Lessons that travel', '+08:00']) expect(receipt).toContain(said);
      expect(receipt).toMatch(/[0-9a-f]{64}/);
      expect(receipt).not.toMatch(/[{}]|undefined|mail\./);
    });

    it('say that a proposal is withdrawn, once it is, to those who have a part in it', async () => {
      number = await givenProposal(portal, cast);
      expect(await write('proposal_withdrawn', await partOf('seameo'), language)).toBeNull();
      number = await givenProposal(portal, cast, { state: 'withdrawn' });
      const letter = wordsOf(await write('proposal_withdrawn', await partOf('seameo'), language));
      for (const said of [number, lead]) expect(letter).toContain(said);
      expect(letter).not.toMatch(/[{}]|undefined|mail\./);
      expect(await write('proposal_withdrawn', await partOf('iste'), language)).toBeNull();
    });

    it('say that a partner was taken out, without a way to the proposal', async () => {
      number = await givenProposal(portal, cast);
      const [row] = await portal.sql<{ id: string }>(`select id from proposals where number = $1`, [number]);
      const letter = await write('partner_removed', String(row?.id), language);
      expect(letter?.button).toBeUndefined();
      for (const said of [number, lead, 'Lessons that travel']) expect(wordsOf(letter)).toContain(said);
      expect(wordsOf(letter)).not.toMatch(/[{}]|undefined|mail\./);
    });

    it.each([
      ['eligible', null],
      ['ineligible', 'The lead is no Member.'],
    ] as const)('say whether it is %s', async (state, reason) => {
      number = await givenProposal(portal, cast, { state });
      await portal.source.query(`update proposals set eligibility_reason = $2 where number = $1`, [
        number,
        reason,
      ]);
      const letter = wordsOf(await write('eligibility_decided', await partOf('seameo'), language));
      expect(letter).toContain(number);
      if (reason) expect(letter).toContain(reason);
      expect(letter).not.toMatch(/[{}]|undefined|mail\./);
    });

    it('announce a call, until it has closed', async () => {
      const slug = await givenCall(portal);
      const [call] = await portal.sql<{ id: string }>(`select id from calls where slug = $1`, [slug]);
      const letter = await write('call_published', String(call?.id), language);
      expect(letter?.button?.url).toBe(`http://portal.test/calls/${slug}`);
      expect(wordsOf(letter)).toContain({ en: 'A call', 'zh-Hans': '征集', ar: 'دعوة' }[language]);
      await portal.source.query(
        `update calls set opens_at = '2020-01-01', closes_at = '2020-02-01' where slug = $1`,
        [slug],
      );
      expect(await write('call_published', String(call?.id), language)).toBeNull();
    });
  });

  it('are not written about a part that was taken out', async () => {
    number = await givenProposal(portal, cast);
    const id = await partOf('alecso');
    await portal.source.query(`delete from partnerships where id = $1`, [id]);
    for (const kind of [
      'partner_asked',
      'partner_asked_anew',
      'partner_reminder',
      'partner_answered',
      'proposal_withdrawn',
      'proposal_submitted',
      'eligibility_decided',
    ])
      expect(await write(kind, id, 'en')).toBeNull();
  });
});
