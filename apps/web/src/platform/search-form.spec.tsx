import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { Link, Route, Routes, useLocation } from 'react-router';
import { barriers, show, Speaking } from '../../test/speaking.js';
import { SearchForm } from './search-form.js';
import { useSlashChoice } from './slash-key.js';

function Choice() {
  const [wanted, choose] = useSlashChoice();
  return (
    <label>
      <input type="checkbox" checked={wanted} onChange={({ target }) => choose(target.checked)} /> By key
    </label>
  );
}

function Where() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

const showForm = () =>
  show(
    <>
      <SearchForm place="page" text="smart" />
      <textarea aria-label="Notes" />
      <Link to="/elsewhere">Elsewhere</Link>
      <Choice />
      <Routes>
        <Route path="*" element={<Where />} />
      </Routes>
    </>,
  );

describe('the search form', () => {
  afterEach(() => localStorage.clear());

  it('is an ordinary form before scripts run', () => {
    const html = renderToString(
      <Speaking language="en">
        <SearchForm place="header" />
      </Speaking>,
    );
    expect(html).toMatch(/<form[^>]*action="\/search"/);
    expect(html).not.toMatch(/method=/);
    expect(html).toMatch(/<input[^>]*name="q"/);
  });

  it('goes to an address that holds what was typed, whatever that is', async () => {
    showForm();
    const field = screen.getByRole('searchbox');
    expect(field).toHaveValue('smart');
    await userEvent.clear(field);
    await userEvent.type(field, ' 智慧 & co?{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('/search?q=%E6%99%BA%E6%85%A7%20%26%20co%3F');
  });

  it('is reached by the key /, but not while something is typed or with another key held', async () => {
    showForm();
    const notes = screen.getByLabelText('Notes');
    await userEvent.type(notes, 'and/or');
    expect(notes).toHaveValue('and/or');
    expect(notes).toHaveFocus();
    screen.getByRole('link').focus();
    const field = screen.getByRole('searchbox');
    jest.spyOn(field, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(field).not.toHaveFocus();
    await userEvent.keyboard('/');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('smart');
  });

  it('leaves the key alone where the reader wants that', async () => {
    showForm();
    await userEvent.click(screen.getByRole('checkbox'));
    screen.getByRole('link').focus();
    await userEvent.keyboard('/');
    expect(screen.getByRole('link')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('/');
    await userEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('checkbox')).toBeChecked();
  });

  it('puts up no barriers', async () => {
    showForm();
    expect(await barriers()).toEqual([]);
  });
});
