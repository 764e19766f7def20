import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { nothingIsOverdue } from './agendas.js';
import { publishDecision, releaseAward, tableAward, voteOnAward } from './chain-award.js';
import { propose, publishCall } from './chain-call.js';
import { publishOutput } from './chain-library.js';
import { keepFromConflicted, walkTheLine } from './chain-line.js';
import { runProject } from './chain-project.js';
import { adoptReport, openReport } from './chain-report.js';
import { askReviewers, closeAndCheck, reviewAndAdvise } from './chain-reviews.js';
import { jointWorkIsLongOver } from './passing-time.js';
import { Journey } from './portal.js';
import { Someone } from './someone.js';

/**
 * One chain from end to end, as the people of it live it at their own browsers: the Secretariat calls, SEAMEO asks with
 * ISTE and ALECSO, others review, the Board decides without those who take part, a project delivers, the library
 * publishes and the report of the year names it. Only time is helped to pass.
 */
describe('joint work', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
    await nothingIsOverdue(journey);
    await jointWorkIsLongOver(journey);
  });
  afterAll(() => journey.stop());

  it('leads from a call to a line in the annual report', async () => {
    const secretariat = await Someone.signedIn(journey, 'secretariat', 'en');
    const lead = await Someone.signedIn(journey, 'representative.seameo', 'en');
    await publishCall({ journey, secretariat, lead });
    const number = await propose({ journey, secretariat, lead });
    const chain = { journey, secretariat, lead, number };
    await closeAndCheck(chain);
    const reviewed = await askReviewers(chain);
    await reviewAndAdvise(chain, reviewed.reviewers);
    const meeting = await tableAward(chain);
    await voteOnAward(chain, meeting, reviewed);
    const project = await releaseAward(chain);
    await publishDecision(chain);
    await runProject(chain, project);
    const work = await publishOutput(chain);
    const year = await openReport(chain, meeting);
    await adoptReport(chain, year);
    await walkTheLine(chain, work, year);
    await keepFromConflicted(chain, reviewed);
    for (const { visitor } of [secretariat, lead]) await visitor.leave();
  });
});
