import { afterAll, beforeAll, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, weekdayIn } from '../../../test/board.js';
let portal: TestPortal;
beforeAll(async () => { portal = await TestPortal.start(); });
afterAll(() => portal.stop());
it('scratch', async () => {
  const board = await TestBoard.gather(portal);
  const meeting = await board.convened();
  console.log(JSON.stringify(meeting, null, 1));
  const q = `query($n: String!) { meeting(number: $n) { number localTimes { viewer { date time endDate endTime offset zone } meeting { time } } link noticeClocks { notice agenda papers } agendaTime { planned left } answers { waiting coming }
   invitees { person { name } organisation { slug } part awaited answer localHours { date time zone colour burden } possibleAlternates { name } comesInsteadOf { name } } viewerInvitee { id answer } viewerCanAnswer viewerCanRemind } }`;
  for (const who of [board.secretary, board.representatives.col, board.partner]) console.log(JSON.stringify(await (await board.run(who))(q, { n: meeting['number'] }), null, 1));
  console.log(JSON.stringify(await portal.asStranger(q, { n: meeting['number'] })));
  console.log(JSON.stringify(await (await board.asSecretary)(`query($w: WallClock!) { meetingPreview(wallClock: $w, timeZone: "Asia/Shanghai", minutes: 120, kind: ordinary) { startsAt isPast notice { days tooLate earliest extraordinaryUntil clocks { notice } } seats { organisationName personName timeZone chairs hours { date time colour burden } day } } }`, { w: weekdayIn(20) + 'T20:00' })));
});
