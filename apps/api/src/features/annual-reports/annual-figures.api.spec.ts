import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/db/new-id.js';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  adoptReport,
  archived,
  givenDecidedReport,
  givenReport,
  reportYear,
} from '../../../test/given-annual-report.js';
import { givenProposal } from '../../../test/given-proposal.js';

const look = `query ($year: Int!) { annualReport(year: $year) { figures {
    meetings { held inPerson online hybrid recorded } decisions { taken implemented } calls { published proposals awards }
    projects { started running concluded outputs } library { works downloads }
    members { slug name attended seats led partnered awards projects works downloads reviews outputs } }
  lines { kind number title path } figuresSha256 } }`;

describe('the figures of a year', () => {
  let portal: TestPortal;
  let board: TestBoard;
  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(async () => {
    await archived(portal);
    await portal.stop();
  }, 150_000);
  const read = async (year: number) =>
    said<Json>(await (await board.asSecretary)(look, { year }), 'annualReport');
  const memberIn = ({ figures }: Json, slug: string) =>
    (figures.members as Json[]).find((one) => one['slug'] === slug);

  /** A meeting that closed at an instant, with COL there. */
  const held = async (number: string, at: string, state = 'closed') => {
    const id = newId();
    await portal.source.query(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
       values ($1, $2, 'Held', 'ordinary', 'hybrid', $4, '2020-01-01T00:00', 'Asia/Shanghai', $3, 60, 'https://meet.example', $3)`,
      [id, number, at, state],
    );
    await portal.source.query(
      `insert into presence_entries (id, meeting_id, member_id, act, at, person_id, capacity, entered_by_id, entered_at)
       select $1, $2, o.id, 'arrived', $3, $4, 'representative', $4, $3 from organisations o where o.slug = 'col'`,
      [newId(), id, at, board.representatives.col],
    );
    return id;
  };

  it('are those of the network’s calendar, which is Beijing’s (decision 10)', async () => {
    const year = reportYear - 20;
    await givenReport(board, year);
    await held(`AB-${year}-91`, `${year - 1}-12-31T15:59:59Z`);
    await held(`AB-${year}-92`, `${year - 1}-12-31T16:00:00Z`);
    await held(`AB-${year}-93`, `${year}-12-31T15:59:59Z`, 'minuted');
    await held(`AB-${year}-94`, `${year}-12-31T16:00:00Z`);
    await held(`AB-${year}-95`, `${year}-06-01T00:00:00Z`, 'convened');
    const { figures } = await read(year);
    expect(figures.meetings).toEqual({ held: 2, inPerson: 0, online: 0, hybrid: 2, recorded: 2 });
  });

  it('say of each Member what it gave and what it got', async () => {
    const year = reportYear - 1;
    await givenReport(board, year);
    await held(`AB-${year}-91`, `${year}-05-01T00:00:00Z`);
    const report = await read(year);
    expect(memberIn(report, 'col')).toMatchObject({ name: 'COL', attended: 1 });
    expect(memberIn(report, 'iste')).toMatchObject({ attended: 0 });
    expect((report['figures'].members as Json[]).map(({ slug }) => slug as string)).not.toContain(
      'netdragon',
    );
  });

  it('know nothing of a proposal before its applicants were told, nor of a decision before it is public', async () => {
    const year = reportYear - 2;
    const people = {
      leadRepresentative: board.representatives.col,
      partnerConfirmed: board.representatives.seameo,
      partnerWaiting: board.representatives.alecso,
      partnerDeclined: board.representatives.iste,
    };
    const proposal = await givenProposal(portal, { people }, { state: 'eligible', waiting: false });
    const meeting = await held(`AB-${year}-96`, `${year}-05-02T00:00:00Z`);
    const [item, decision, award] = [newId(), newId(), newId()];
    await portal.source.query(
      `insert into agenda_items (id, meeting_id, position, title, kind, minutes) values ($1, $2, 1, 'An award', 'decision', 10)`,
      [item, meeting],
    );
    await portal.source.query(
      `insert into decisions (id, number, meeting_id, ordinal, agenda_item_id, text, owner_organisation_id, taken_by, taken_on)
       select $1, $2, $3, 1, $4, '{"en": "It is declined."}', o.id, 'consensus', $5 from organisations o where o.slug = 'slibnu'`,
      [decision, `AB/${year}/96-01`, meeting, item, `${year}-05-02`],
    );
    await portal.source.query(
      `insert into awards (id, proposal_id, agenda_item_id, state, decision_id, text, motion)
       select $1, p.id, $2, 'declined', $3, 'Not this time.', 'To award it.' from proposals p where p.number = $4`,
      [award, item, decision, proposal],
    );
    await givenReport(board, year);
    const before = await read(year);
    expect(before['figures'].calls).toMatchObject({ proposals: 0, awards: 0 });
    expect(before['figures'].decisions).toMatchObject({ taken: 0 });
    expect(memberIn(before, 'col')).toMatchObject({ led: 0 });
    expect((before['lines'] as Json[]).filter(({ kind }) => kind === 'decision')).toEqual([]);
    await portal.source.query(
      `update decisions set state = 'published', published_on = taken_on where id = $1`,
      [decision],
    );
    await portal.source.query(`update awards set released_at = $2 where id = $1`, [award, `${year}-06-01`]);
    const after = await read(year);
    expect(after['figures'].calls).toMatchObject({ proposals: 1, awards: 0 });
    expect(memberIn(after, 'col')).toMatchObject({ led: 1, partnered: 0, awards: 0 });
    expect(memberIn(after, 'seameo')).toMatchObject({ led: 0, partnered: 1 });
    expect(memberIn(after, 'iste')).toMatchObject({ partnered: 0 });
    expect((after['lines'] as Json[]).filter(({ kind }) => kind === 'decision')).toEqual([
      {
        kind: 'decision',
        number: `AB/${year}/96-01`,
        title: 'It is declined.',
        path: `/board/decisions/${year}-96-01`,
      },
    ]);
  });

  it('stay what they were when the Board adopted them, whatever is entered later, with their hash', async () => {
    const year = reportYear - 3;
    await held(`AB-${year}-91`, `${year}-05-01T00:00:00Z`);
    const meant = await givenDecidedReport(board, { year });
    const live = await read(year);
    expect(live['figuresSha256']).toBeNull();
    said(await (await board.asSecretary)(adoptReport, { ...meant }), 'adoptAnnualReport');
    const adopted = await read(year);
    expect(adopted['figures']).toEqual(live['figures']);
    expect(adopted['lines']).toEqual(live['lines']);
    expect(adopted['figuresSha256']).toMatch(/^[0-9a-f]{64}$/);
    await held(`AB-${year}-92`, `${year}-06-01T00:00:00Z`);
    await portal.source.query(
      `insert into projects (id, slug, title, start_year) values ($1, 'late', '{"en": "Late"}', $2)`,
      [newId(), year],
    );
    expect(await read(year)).toEqual(adopted);
    const rows = await portal.sql<{ things: number }>(
      `select num_nonnulls(l.decision_id, l.award_id, l.project_id, l.work_id) as things from annual_report_lines l
       join annual_reports r on r.id = l.report_id where r.year = $1`,
      [year],
    );
    expect(rows).toHaveLength((adopted['lines'] as Json[]).length);
    expect(rows.every(({ things }) => things === 1)).toBe(true);
  });
});
