import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import type { Page } from 'playwright-core';
import { Journey, type Language, type Visitor } from './portal.js';

const languages: Language[] = ['en', 'zh-Hans', 'ar'];

/** The call of the demonstration: it asks for two partners and for these sections. */
const call = '/calls/shared-resources-for-equity';
const words: Record<Language, Record<string, string>> = {
  en: {
    title: 'Lessons for islands',
    summary: 'Teachers on small islands get lessons that open without a connection.',
    alignment: 'It serves smart education for all, above all where lines are slow.',
    'work-plan': 'Choose in spring, adapt in summer, try out in autumn.',
    outputs: 'Forty lessons under an open licence.',
    role: 'Tries the lessons out with teachers.',
    reason: 'Everything that the call asks for is there.',
  },
  'zh-Hans': {
    title: '海岛课程',
    summary: '让小岛上的教师获得无需网络即可打开的课程。',
    alignment: '服务于面向所有人的智慧教育，特别是网络缓慢的地方。',
    'work-plan': '春季选课，夏季改编，秋季试用。',
    outputs: '四十节开放许可的课程。',
    role: '与教师一起试用课程。',
    reason: '征集所要求的内容均已具备。',
  },
  ar: {
    title: 'دروس للجزر',
    summary: 'يحصل المعلمون في الجزر الصغيرة على دروس تُفتح من دون اتصال.',
    alignment: 'يخدم المشروع التعليم الذكي للجميع، ولا سيما حيث الاتصال بطيء.',
    'work-plan': 'الاختيار في الربيع، والتكييف في الصيف، والتجربة في الخريف.',
    outputs: 'أربعون درسًا برخصة مفتوحة.',
    role: 'تجرّب الدروس مع المعلمين.',
    reason: 'كل ما تطلبه الدعوة موجود.',
  },
};
const sections = ['summary', 'alignment', 'work-plan', 'outputs'];
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
    const t = translators[language];
    const said = words[language];
    const title = said['title'] ?? '';
    const lead = await journey.signedIn('representative.seameo', language);
    const { page } = lead;
    await lead.go(call);
    expect(await lead.faults()).toEqual([]);
    await page.getByRole('link', { name: t('proposals.start') }).click();
    await page.fill('[name=title]', title);
    await soundAt(lead, t('proposals.start'));
    await page.click('main form button[type=submit]');
    await page.waitForURL(/\/proposals\/[^/]+$/);
    const { pathname: proposal } = new URL(page.url());
    await soundAt(lead, title);

    // What it is about.
    await page.getByRole('link', { name: t('proposals.task.about') }).click();
    await page.check('[name=directions][value="2"]');
    await page.check('[name=sdgTargets][value="4.5"]');
    await page.check('[name=sdgTargets][value="4.c"]');
    await soundAt(lead, t('proposals.task.about'));
    await page.click('main form button[type=submit]');
    await page.waitForURL(`**${proposal}`);

    // Its sections, each saved by itself.
    await page.getByRole('link', { name: t('proposals.asked.write') }).click();
    for (const section of sections) await textOf(page, section).fill(said[section] ?? '');
    for (const section of sections) await saved(page, section, language);
    await soundAt(lead, t('proposals.write'));

    // Who takes part, as what, with how much.
    await lead.go(`${proposal}/partners`);
    await page.getByRole('button', { name: t('proposals.part.change', { organisation: 'SEAMEO' }) }).click();
    await page.locator('main form textarea').fill(said['role'] ?? '');
    await page.click('main form button[type=submit]');
    await page.locator('main form').waitFor({ state: 'detached' });
    for (const partner of partners) {
      await page.getByRole('button', { name: t('proposals.part.add') }).click();
      await page.selectOption('[name="new.organisationId"]', partner);
      await page.fill('[name="new.role"]', said['role'] ?? '');
      await page.fill('[name="new.budget"]', '45,000');
      await page.fill('[name="new.inKind"]', '5 000');
      if (partner === 'iste') await soundAt(lead, t('proposals.task.partners'));
      await page.click('main form button[type=submit]');
      await page.locator('main form').waitFor({ state: 'detached' });
    }
    await soundAt(lead, t('proposals.task.partners'));

    await plan(lead, proposal, language);

    for (const partner of partners) await confirmPart(`representative.${partner}`, proposal, language);

    // Check the answers and hand them in.
    await lead.go(proposal);
    await page
      .getByRole('link', { name: t('proposals.task.check') })
      .first()
      .click();
    await page.getByText(t('proposals.check.ready')).waitFor();
    for (const section of sections)
      await page
        .getByText(said[section] ?? '')
        .first()
        .waitFor();
    await soundAt(lead, t('proposals.task.check'));
    await page.getByRole('button', { name: t('proposals.submit') }).click();
    const receipt = page.getByRole('region', { name: t('proposals.receipt') });
    await receipt.waitFor();
    const number = decodeURIComponent(proposal.slice('/proposals/'.length));
    expect(await receipt.textContent()).toContain(number);
    expect(await receipt.textContent()).toMatch(/[0-9a-f]{64}/);
    await soundAt(lead, title);

    // The Secretariat sees it, but decides nothing while it can still be changed.
    const secretariat = await journey.signedIn('secretariat', language);
    await secretariat.go('/secretariat/proposals');
    const line = secretariat.page.getByRole('link', { name: title });
    await line.waitFor();
    await soundAt(secretariat, t('proposals.secretariat.title'));
    await line.click();
    await soundAt(secretariat, title);
    await secretariat.page
      .getByText(said['outputs'] ?? '')
      .nth(1)
      .waitFor();
    await secretariat.page.getByRole('link', { name: 'letter.txt' }).waitFor();
    expect(await secretariat.page.locator('[name=decision]').count()).toBe(0);

    await closeCall();

    // The lead can only read it now.
    for (const step of ['write', 'about', 'partners', 'check']) {
      await lead.go(`${proposal}/${step}`);
      await page.getByText(t('proposals.write.closed')).first().waitFor();
      expect(await page.locator('main textarea, main form').count()).toBe(0);
      expect(await lead.faults()).toEqual([]);
    }

    // The Secretariat decides, and the applicants see where it stands.
    await secretariat.go('/needs-you');
    await secretariat.page.getByRole('link', { name: title }).first().click();
    await secretariat.page.check('[name=decision][value=eligible]');
    await secretariat.page.fill('[name=reason]', said['reason'] ?? '');
    expect(await secretariat.faults()).toEqual([]);
    await secretariat.page.click('main form button[type=submit]');
    await secretariat.page.getByText(t('proposals.state.eligible')).first().waitFor();
    await soundAt(secretariat, title);
    await secretariat.leave();

    await lead.go('/proposals');
    await soundAt(lead, t('proposals.title'));
    expect(await page.getByRole('row', { name: title }).textContent()).toContain(
      t('proposals.state.eligible'),
    );
    await lead.go(proposal);
    await page
      .getByText(said['reason'] ?? '')
      .first()
      .waitFor();
    expect(await lead.faults()).toEqual([]);
    await lead.leave();
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
    await saved(writer.page, 'risks', 'en');
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
    await saved(first.page, 'outputs', 'en');
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
    await saved(second.page, 'outputs', 'en');
    expect(await textAtPortal('outputs')).toBe(
      'Forty lessons in three languages, and a guide to add another.',
    );
    await second.leave();
    await first.leave();
  });

  /** How long it takes, what is there when, how much of the budget falls into which year, and a letter besides. */
  async function plan(lead: Visitor, proposal: string, language: Language): Promise<void> {
    const t = translators[language];
    const said = words[language];
    const { page } = lead;
    await lead.go(`${proposal}/plan`);
    await page.fill('[name=months]', '18');
    await page.getByRole('button', { name: t('plan.months.save') }).click();
    await page.getByText(t('plan.months.saved')).waitFor();
    for (const [place, what, month] of [
      ['milestone', said['work-plan'], '6'],
      ['output', said['outputs'], '18'],
    ] as const) {
      await page.getByRole('button', { name: t(`plan.${place}.add`) }).click();
      await page.fill(`[name="${place}.title"]`, what ?? '');
      await page.fill(`[name="${place}.month"]`, month);
      if (place === 'output') await page.check('[name="output.languages"][value=ar]');
      await soundAt(lead, t('plan.work'));
      await page.getByRole('group').locator('button[type=submit]').click();
      await page.getByRole('heading', { name: what, level: 3 }).waitFor();
    }
    await lead.go(`${proposal}/budget`);
    for (const partner of partners) {
      await page.fill(`[name="${partner}.1"]`, '15 000');
      await page.fill(`[name="${partner}.2"]`, '30,000');
    }
    await soundAt(lead, t('plan.budget'));
    await page.getByRole('button', { name: t('plan.budget.save') }).click();
    await page.getByText(t('plan.budget.saved')).waitFor();
    await lead.go(`${proposal}/files`);
    await page.setInputFiles('input[type=file]', {
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(said['role'] ?? ''),
    });
    await page.getByRole('link', { name: 'letter.txt' }).waitFor();
    await soundAt(lead, t('plan.files'));
  }

  /** A partner finds what is asked of it among what needs it, reads the proposal and says yes. */
  async function confirmPart(mailbox: string, proposal: string, language: Language): Promise<void> {
    const t = translators[language];
    const partner = await journey.signedIn(mailbox, language, 390);
    const { page } = partner;
    await page
      .locator(`li:has(a[href="${proposal}"])`, { hasText: t('needs.confirm_partnership.what') })
      .waitFor();
    await soundAt(partner, t('needs.title'));
    await page.locator(`li a[href="${proposal}"]`).first().click();
    const confirm = page.getByRole('button', { name: t('proposals.confirm') });
    await confirm.waitFor();
    expect(await partner.faults()).toEqual([]);
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    expect(await partner.faults()).toEqual([]);
    await partner.leave();
  }

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

const textOf = (page: Page, section: string) => page.locator(`#section-${section} textarea`);

/** Waits until the page says that it has saved the words just now. */
async function saved(page: Page, section: string, language: Language): Promise<void> {
  const words = translators[language]('writing.saved', { time: '00:00' }).replace(
    '00:00',
    String.raw`\d\d:\d\d`,
  );
  await page
    .locator(`#section-${section}`)
    .getByText(new RegExp(`^${words}$`))
    .waitFor();
}

/** The page under this heading is there, and axe finds no fault in it. */
async function soundAt(visitor: Visitor, heading: string): Promise<void> {
  await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect([heading, await visitor.faults()]).toEqual([heading, []]);
}
