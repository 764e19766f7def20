import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey, Language } from './portal.js';
import { Someone } from './someone.js';

/** What a lead says in a proposal, in one language. */
export interface ProposalWords {
  title: string;
  /** By the keys of the sections that the call asks for. */
  sections: Record<string, string>;
  role: string;
  milestone: string;
  output: string;
}

/** What each partner is given: of 45,000 in all, so much in each of two years. */
const yearly = ['15 000', '30,000'] as const;

/** The lead begins a proposal from the page of the call, and says what it is about; gives its address. */
export async function beginProposal(lead: Someone, call: string, words: ProposalWords): Promise<string> {
  const { page, t } = lead;
  await lead.go(call);
  expect(await lead.visitor.faults()).toEqual([]);
  await lead.follow(t('proposals.start'));
  await page.fill('[name=title]', words.title);
  await lead.soundAt(t('proposals.start'));
  await page.click('main form button[type=submit]');
  await page.waitForURL(/\/proposals\/[^/]+$/);
  const { pathname: proposal } = new URL(page.url());
  await lead.soundAt(words.title);

  await lead.follow(t('proposals.task.about'));
  await page.check('[name=directions][value="2"]');
  await page.check('[name=sdgTargets][value="4.5"]');
  await page.check('[name=sdgTargets][value="4.c"]');
  await lead.soundAt(t('proposals.task.about'));
  await page.click('main form button[type=submit]');
  await page.waitForURL(`**${proposal}`);
  return proposal;
}

/** Its sections, each saved by itself. */
export async function writeSections(lead: Someone, { sections }: ProposalWords): Promise<void> {
  await lead.follow(lead.t('proposals.asked.write'));
  for (const [section, text] of Object.entries(sections)) await textOf(lead.page, section).fill(text);
  for (const section of Object.keys(sections)) await saved(lead, section);
  await lead.soundAt(lead.t('proposals.write'));
}

/** Who takes part, as what, with how much. */
export async function addPartners(
  lead: Someone,
  proposal: string,
  partners: readonly string[],
  { role }: ProposalWords,
): Promise<void> {
  const { page, t } = lead;
  await lead.go(`${proposal}/partners`);
  await lead.press(t('proposals.part.change', { organisation: 'SEAMEO' }));
  await page.locator('main form textarea').fill(role);
  await page.click('main form button[type=submit]');
  await page.locator('main form').waitFor({ state: 'detached' });
  for (const partner of partners) {
    await lead.press(t('proposals.part.add'));
    await page.selectOption('[name="new.organisationId"]', partner);
    await page.fill('[name="new.role"]', role);
    await page.fill('[name="new.budget"]', '45,000');
    await page.fill('[name="new.inKind"]', '5 000');
    if (partner === partners[0]) await lead.soundAt(t('proposals.task.partners'));
    await page.click('main form button[type=submit]');
    await page.locator('main form').waitFor({ state: 'detached' });
  }
  await lead.soundAt(t('proposals.task.partners'));
}

/** How long it takes, what is there when, how much of the budget falls into which year, and a letter besides. */
export async function planProposal(
  lead: Someone,
  proposal: string,
  partners: readonly string[],
  { milestone, output, role }: ProposalWords,
): Promise<void> {
  const { page, t } = lead;
  await lead.go(`${proposal}/plan`);
  await page.fill('[name=months]', '18');
  await lead.press(t('plan.months.save'));
  await lead.reads(t('plan.months.saved'));
  for (const [place, what, month] of [
    ['milestone', milestone, '6'],
    ['output', output, '18'],
  ] as const) {
    await lead.press(t(`plan.${place}.add`));
    await page.fill(`[name="${place}.title"]`, what);
    await page.fill(`[name="${place}.month"]`, month);
    if (place === 'output') await page.check('[name="output.languages"][value=ar]');
    await lead.soundAt(t('plan.work'));
    await page.getByRole('group').locator('button[type=submit]').click();
    await page.getByRole('heading', { name: what, level: 3 }).waitFor();
  }
  await lead.go(`${proposal}/budget`);
  for (const partner of partners)
    for (const [year, amount] of yearly.entries()) await page.fill(`[name="${partner}.${year + 1}"]`, amount);
  await lead.soundAt(t('plan.budget'));
  await lead.press(t('plan.budget.save'));
  await lead.reads(t('plan.budget.saved'));
  await lead.go(`${proposal}/files`);
  await page.setInputFiles('input[type=file]', {
    name: 'letter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(role),
  });
  await page.getByRole('link', { name: 'letter.txt' }).waitFor();
  await lead.soundAt(t('plan.files'));
}

/** A partner finds what is asked of it among what needs it, reads the proposal on a telephone and says yes. */
export async function confirmPart(
  journey: Journey,
  mailbox: string,
  proposal: string,
  language: Language,
): Promise<void> {
  const partner = await Someone.signedIn(journey, mailbox, language, 390);
  const { page, t, visitor } = partner;
  await page
    .locator(`li:has(a[href="${proposal}"])`, { hasText: t('needs.confirm_partnership.what') })
    .waitFor();
  await partner.soundAt(t('needs.title'));
  await page.locator(`li a[href="${proposal}"]`).first().click();
  const confirm = page.getByRole('button', { name: t('proposals.confirm') });
  await confirm.waitFor();
  expect(await visitor.faults()).toEqual([]);
  await confirm.click();
  await confirm.waitFor({ state: 'detached' });
  expect(await visitor.faults()).toEqual([]);
  await visitor.leave();
}

/** The lead checks the answers, hands them in and gets the receipt; gives the number of the proposal. */
export async function handInProposal(
  lead: Someone,
  proposal: string,
  { title, sections }: ProposalWords,
): Promise<string> {
  const { page, t } = lead;
  await lead.go(proposal);
  await lead.follow(t('proposals.task.check'));
  await lead.reads(t('proposals.check.ready'));
  for (const text of Object.values(sections)) await lead.reads(text);
  await lead.soundAt(t('proposals.task.check'));
  await lead.press(t('proposals.submit'));
  const receipt = page.getByRole('region', { name: t('proposals.receipt') });
  await receipt.waitFor();
  const number = decodeURIComponent(proposal.slice('/proposals/'.length));
  expect(await receipt.textContent()).toContain(number);
  expect(await receipt.textContent()).toMatch(/[0-9a-f]{64}/);
  await lead.soundAt(title);
  return number;
}

/** After the deadline whoever leads it can only read it. */
export async function onlyReadsNow(lead: Someone, proposal: string): Promise<void> {
  for (const step of ['write', 'about', 'partners', 'check']) {
    await lead.go(`${proposal}/${step}`);
    await lead.reads(lead.t('proposals.write.closed'));
    expect(await lead.page.locator('main textarea, main form').count()).toBe(0);
    expect(await lead.visitor.faults()).toEqual([]);
  }
}

/** The Secretariat finds it among what needs it, and finds it eligible. */
export async function findEligible(secretariat: Someone, title: string, reason: string): Promise<void> {
  const { page, t, visitor } = secretariat;
  await secretariat.takesUp(title, t('needs.decide_eligibility.act'));
  await page.check('[name=decision][value=eligible]');
  await page.fill('[name=reason]', reason);
  expect(await visitor.faults()).toEqual([]);
  await page.click('main form button[type=submit]');
  await secretariat.reads(t('proposals.state.eligible'));
  await secretariat.soundAt(title);
}

export const textOf = (page: Page, section: string) => page.locator(`#section-${section} textarea`);

/** Waits until the page says that it has saved the words just now. */
export async function saved({ page, t }: Pick<Someone, 'page' | 't'>, section: string): Promise<void> {
  const words = t('writing.saved', { time: '00:00' }).replace('00:00', String.raw`\d\d:\d\d`);
  await page
    .locator(`#section-${section}`)
    .getByText(new RegExp(`^${words}$`))
    .waitFor();
}
