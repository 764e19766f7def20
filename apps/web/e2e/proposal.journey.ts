import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { Journey, type Language } from './portal.js';
import { Someone } from './someone.js';
import {
  addPartners,
  beginProposal,
  confirmPart,
  findEligible,
  handInProposal,
  onlyReadsNow,
  planProposal,
  saved,
  textOf,
  writeSections,
  type ProposalWords,
} from './written-proposal.js';

const languages: Language[] = ['en', 'zh-Hans', 'ar'];

/** The call of the demonstration: it asks for two partners and for these sections. */
const call = '/calls/shared-resources-for-equity';
const words: Record<Language, ProposalWords & { reason: string }> = {
  en: {
    title: 'Lessons for islands',
    sections: {
      summary: 'Teachers on small islands get lessons that open without a connection.',
      alignment: 'It serves smart education for all, above all where lines are slow.',
      'work-plan': 'Choose in spring, adapt in summer, try out in autumn.',
      outputs: 'Forty lessons under an open licence.',
    },
    role: 'Tries the lessons out with teachers.',
    milestone: 'Choose in spring, adapt in summer, try out in autumn.',
    output: 'Forty lessons under an open licence.',
    reason: 'Everything that the call asks for is there.',
  },
  'zh-Hans': {
    title: '海岛课程',
    sections: {
      summary: '让小岛上的教师获得无需网络即可打开的课程。',
      alignment: '服务于面向所有人的智慧教育，特别是网络缓慢的地方。',
      'work-plan': '春季选课，夏季改编，秋季试用。',
      outputs: '四十节开放许可的课程。',
    },
    role: '与教师一起试用课程。',
    milestone: '春季选课，夏季改编，秋季试用。',
    output: '四十节开放许可的课程。',
    reason: '征集所要求的内容均已具备。',
  },
  ar: {
    title: 'دروس للجزر',
    sections: {
      summary: 'يحصل المعلمون في الجزر الصغيرة على دروس تُفتح من دون اتصال.',
      alignment: 'يخدم المشروع التعليم الذكي للجميع، ولا سيما حيث الاتصال بطيء.',
      'work-plan': 'الاختيار في الربيع، والتكييف في الصيف، والتجربة في الخريف.',
      outputs: 'أربعون درسًا برخصة مفتوحة.',
    },
    role: 'تجرّب الدروس مع المعلمين.',
    milestone: 'الاختيار في الربيع، والتكييف في الصيف، والتجربة في الخريف.',
    output: 'أربعون درسًا برخصة مفتوحة.',
    reason: 'كل ما تطلبه الدعوة موجود.',
  },
};
const partners = ['iste', 'alecso'];

describe('a Member submits a project proposal', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());
  beforeEach(() =>
    journey.database.query(
      `update calls set opens_at = now() - interval '1 day', closes_at = now() + interval '30 days'
       where state = 'published'`,
    ),
  );

  it.each(languages)('from the open call to the decision on eligibility, in %s', async (language) => {
    const said = words[language];
    const { title, reason } = said;
    const lead = await Someone.signedIn(journey, 'representative.seameo', language);
    const { page, t } = lead;
    const proposal = await beginProposal(lead, call, said);
    await writeSections(lead, said);
    await addPartners(lead, proposal, partners, said);
    await planProposal(lead, proposal, partners, said);
    for (const partner of partners)
      await confirmPart(journey, `representative.${partner}`, proposal, language);
    await handInProposal(lead, proposal, said);

    // The Secretariat sees it, but decides nothing while it can still be changed.
    const secretariat = await Someone.signedIn(journey, 'secretariat', language);
    await secretariat.go('/secretariat/proposals');
    const line = secretariat.page.getByRole('link', { name: title });
    await line.waitFor();
    await secretariat.soundAt(t('proposals.secretariat.title'));
    await line.click();
    await secretariat.soundAt(title);
    await secretariat.page.getByText(said.output).nth(1).waitFor();
    await secretariat.page.getByRole('link', { name: 'letter.txt' }).waitFor();
    expect(await secretariat.page.locator('[name=decision]').count()).toBe(0);

    await closeCall();
    await onlyReadsNow(lead, proposal);

    // The Secretariat decides, and the applicants see where it stands.
    await findEligible(secretariat, title, reason);
    await secretariat.visitor.leave();
    await lead.go('/proposals');
    await lead.soundAt(t('proposals.title'));
    expect(await page.getByRole('row', { name: title }).textContent()).toContain(
      t('proposals.state.eligible'),
    );
    await lead.go(proposal);
    await lead.reads(reason);
    expect(await lead.visitor.faults()).toEqual([]);
    await lead.visitor.leave();
  });

  it('keeps the words when the connection is cut, and when the tab is closed', async () => {
    const t = translators.en;
    const writer = await journey.signedIn('representative.col');
    const path = await draftOfCol();
    await writer.go(`${path}/write`);
    await writer.context.setOffline(true);
    await textOf(writer.page, 'risks').fill('A line may break.');
    await writer.page.locator('#section-risks').getByText(t('writing.waiting')).waitFor();
    await textOf(writer.page, 'risks').fill('A line may break. Words stay.');
    expect(await writer.faults()).toEqual([]);
    await writer.context.setOffline(false);
    await saved({ page: writer.page, t }, 'risks');
    expect(await textAtPortal('risks')).toBe('A line may break. Words stay.');

    await writer.context.setOffline(true);
    await textOf(writer.page, 'risks').fill('A line may break. Words stay, and outlive their tab.');
    await writer.page.close();
    await writer.context.setOffline(false);
    expect(await textAtPortal('risks')).toBe('A line may break. Words stay.');
    const again = await writer.context.newPage();
    await again.goto(`${journey.url}${path}/write`);
    // What the tab sent as it closed may arrive after all; then nothing is left to save, and no word says so.
    const outlived = 'A line may break. Words stay, and outlive their tab.';
    await arrived('risks', outlived);
    expect(await textOf(again, 'risks').inputValue()).toBe(outlived);
    await writer.leave();
  });

  it('gives both texts to the second of two who write the same section', async () => {
    const t = translators.en;
    const path = await draftOfCol();
    const first = await journey.signedIn('representative.col');
    const second = await journey.signedIn('alternate.col');
    await first.go(`${path}/write`);
    await second.go(`${path}/write`);
    await textOf(first.page, 'outputs').fill('Forty lessons in three languages.');
    await saved({ page: first.page, t }, 'outputs');
    await textOf(second.page, 'outputs').fill('A guide for those who add a language.');
    const choice = second.page.locator('#section-outputs').getByRole('group');
    await choice.getByText('Forty lessons in three languages.').waitFor();
    await choice.getByText('A guide for those who add a language.').waitFor();
    expect(await second.faults()).toEqual([]);
    // Until the choice is made, the first text stands, and a closed tab costs neither of them.
    expect(await textAtPortal('outputs')).toBe('Forty lessons in three languages.');
    await second.page.reload();
    await choice.getByText('A guide for those who add a language.').waitFor();
    await choice.getByRole('button', { name: t('writing.conflict.combine') }).click();
    await choice.getByRole('textbox').fill('Forty lessons in three languages, and a guide to add another.');
    expect(await second.faults()).toEqual([]);
    await choice.getByRole('button', { name: t('writing.conflict.saveCombined') }).click();
    await saved({ page: second.page, t }, 'outputs');
    expect(await textAtPortal('outputs')).toBe(
      'Forty lessons in three languages, and a guide to add another.',
    );
    await second.leave();
    await first.leave();
  });

  const closeCall = () =>
    journey.database.query(
      `update calls set opens_at = now() - interval '9 days', closes_at = now() - interval '1 hour'
       where state = 'published'`,
    );

  /** The address of the draft that the demonstration brings along. */
  async function draftOfCol(): Promise<string> {
    const { rows } = await journey.database.query<{ number: string }>(
      `select p.number from proposals p join organisations o on o.id = p.lead_organisation_id where o.slug = 'col'`,
    );
    return `/proposals/${rows[0]?.number ?? ''}`;
  }

  /** What the portal holds of a section of that draft. */
  async function arrived(section: string, text: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await textAtPortal(section)) !== text; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await textAtPortal(section)).toBe(text);
  }

  async function textAtPortal(section: string): Promise<string | undefined> {
    const { rows } = await journey.database.query<{ text: string }>(
      `select s.text from proposal_sections s join proposals p on p.id = s.proposal_id
       join organisations o on o.id = p.lead_organisation_id where o.slug = 'col' and s.key = $1`,
      [section],
    );
    return rows[0]?.text;
  }
});
