import { dayAhead } from './dates.js';
import { dayComes } from './passing-time.js';
import type { Journey } from './portal.js';
import type { Someone } from './someone.js';

/** The Secretariat enters a meeting three months ahead, and is where it is prepared; gives its number. */
export async function enterMeeting(secretariat: Someone, title: string): Promise<string> {
  const { page, t } = secretariat;
  await secretariat.go('/meetings');
  await secretariat.follow(t('meetings.schedule'));
  await page.waitForURL('**/meetings/new');
  await page.fill('[name=title]', title);
  await page.fill('[name=date]', dayAhead(90));
  await page.fill('[name=link]', 'https://meet.example/board');
  await secretariat.send('title');
  await page.waitForURL(/\/meetings\/AB-\d+-\d+\/schedule/);
  const [number = ''] = /AB-\d+-\d+/.exec(page.url()) ?? [];
  return number;
}

/** What is prepared is convened: everybody who sits on the Board is written to. */
export async function convene(secretariat: Someone, number: string): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.go(`/meetings/${number}/schedule`);
  await secretariat.press(t('meetings.convene', { n: 6 }));
  await page.waitForURL(new RegExp(`/meetings/${number}$`));
  await secretariat.reads(t('meetings.state.convened'));
}

/** Its day comes, and the Secretariat opens it in its room. */
export async function openRoom(journey: Journey, secretariat: Someone, number: string): Promise<void> {
  await dayComes(journey, number);
  await secretariat.go(`/meetings/${number}`);
  await secretariat.follow(secretariat.t('room.enter'));
  await secretariat.press(secretariat.t('room.open'));
}

/** Somebody comes into the room, and says so. */
export async function comesIn(member: Someone, number: string): Promise<void> {
  await member.go(`/meetings/${number}`);
  await member.follow(member.t('room.enter'));
  await member.press(member.t('room.arrive'));
  await member.page.getByRole('button', { name: member.t('room.leave'), exact: true }).waitFor();
}

/** The Secretariat enters Members as present who have no browser at hand. */
export async function enterAsPresent({ page, t }: Someone, ...members: string[]): Promise<void> {
  for (const member of members) {
    const row = page.getByRole('row', { name: member });
    await row.getByRole('button').first().click();
    await row.getByText(t('room.place.present'), { exact: true }).waitFor();
  }
}
