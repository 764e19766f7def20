import { describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { preview } from '../../../test/small-meetings.js';
import { barriers, show } from '../../../test/speaking.js';
import { DayHours } from './day-hours.js';

function Picking({
  onPick,
  seats = preview.seats,
}: {
  onPick: (hour: number) => void;
  seats?: typeof preview.seats;
}) {
  const [hour, setHour] = useState(20);
  const pick = (next: number) => {
    setHour(next);
    onPick(next);
  };
  return <DayHours label="Hours" seats={seats} hour={hour} ends={22 * 60} onPick={pick} />;
}

describe('the hours of the day', () => {
  it('are picked by the arrow keys', async () => {
    const onPick = jest.fn();
    show(<Picking onPick={onPick} />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: /^20:00/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onPick).toHaveBeenLastCalledWith(21);
    expect(screen.getByRole('radio', { name: /^21:00/ })).toBeChecked();
  });

  it('say whom they suit and whom not', () => {
    show(<Picking onPick={() => {}} />);
    expect(screen.getByRole('radio', { name: /^15:00/ })).toHaveAccessibleName(
      '15:00 at night: COL. within the working day: SEAMEO.',
    );
  });

  it('cannot be picked where the clocks skip one', () => {
    const seats = preview.seats.map((seat) => ({
      ...seat,
      day: seat.day.map((colour, hour) => (hour === 2 ? null : colour)),
    }));
    show(<Picking onPick={() => {}} seats={seats} />);
    expect(screen.getByRole('radio', { name: /^02:00/ })).toBeDisabled();
  });

  it.each(languages)('have no barriers in %s', async (language) => {
    show(<Picking onPick={() => {}} />, language);
    expect(await barriers()).toEqual([]);
  });
});
