import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { newId } from '../../platform/db/new-id.js';

const ask = `query ($on: CalendarDate!) { rulesOfProcedure(on: $on) { number inForceFrom basis
  notice { ordinary { convening agenda papers } extraordinary { convening agenda papers } } hourBands { from colour } } }`;

describe('the Rules of Procedure', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    await portal.sql(
      `insert into rules_versions (id, number, in_force_from, rules, basis)
       select $1, 2, '2027-06-01', jsonb_set(rules, '{notice,ordinary,convening}', '60'), 'AB/2027/01-02' from rules_versions`,
      [newId()],
    );
  });
  afterAll(() => portal.stop());

  it.each([
    ['2027-05-31', 1, 45],
    ['2027-06-01', 2, 60],
    ['2030-01-01', 2, 60],
  ])(
    'on %s are those of version %d, with %d days of notice, for everybody to read',
    async (on, number, convening) => {
      const { data } = await portal.asStranger(ask, { on });
      expect(data).toMatchObject({
        rulesOfProcedure: {
          number,
          notice: {
            ordinary: { convening, agenda: 21, papers: 14 },
            extraordinary: { convening: 15, agenda: 10, papers: 7 },
          },
          hourBands: [
            { from: '00:00', colour: 'red' },
            { from: '05:00', colour: 'yellow' },
            { from: '08:00', colour: 'green' },
            { from: '17:30', colour: 'yellow' },
            { from: '23:00', colour: 'red' },
          ],
        },
      });
    },
  );

  it('are none before the first version', async () => {
    expect((await portal.asStranger(ask, { on: '2021-12-31' })).data).toEqual({ rulesOfProcedure: null });
  });
});
