import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { chairToFill } from './given-nominees.js';
import { Journey } from './portal.js';
import { Someone } from './someone.js';
import { carryItOut, minuteIt, showEverybody } from './year-afterwards.js';
import { answerAndStand, draftAMeeting, findItsDate } from './year-convening.js';
import { electAndClose, meetAndVote } from './year-meeting.js';

/**
 * A year of the Advisory Board as its people live it, each in their own language at their own browser: the Secretariat
 * in Chinese, COL in English, ALECSO in Arabic on a telephone. Only time is helped to pass.
 */
describe('the Board’s year', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
    await chairToFill(journey);
  });
  afterAll(() => journey.stop());

  it('runs from a date poll to published minutes and an elected Chair', async () => {
    const secretariat = await Someone.signedIn(journey, 'secretariat', 'zh-Hans');
    const col = await Someone.signedIn(journey, 'representative.col', 'en');
    const alecso = await Someone.signedIn(journey, 'representative.alecso', 'ar', 390);
    const number = await draftAMeeting({ secretariat });
    const year = { journey, secretariat, col, alecso, number };
    await findItsDate(year);
    await answerAndStand(year);
    await meetAndVote(year);
    await electAndClose(year);
    await minuteIt(year);
    await carryItOut(year);
    await showEverybody(year);
    for (const { visitor } of [secretariat, col, alecso]) await visitor.leave();
  });
});
