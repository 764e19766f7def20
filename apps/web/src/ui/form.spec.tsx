import { describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { barriers, show, Speaking } from '../../test/speaking.js';
import { SubmitButton } from './act.js';
import { CheckboxField, RadioField, SelectField, TextAreaField, TextField } from './fields.js';
import { Form } from './form.js';
import { PasswordField } from './password-field.js';

const kinds = [
  { value: 'research', label: 'Joint research' },
  { value: 'capacity', label: 'Capacity building' },
];

const errors = [
  { field: 'title', text: 'Please give the proposal a title.' },
  { field: 'kind', text: 'Please choose a kind.' },
  { text: 'The call has closed.' },
];

function Proposal({
  wrong = [],
  onSubmit,
}: {
  wrong?: typeof errors | [];
  onSubmit?: (typed: FormData) => void;
}) {
  return (
    <Form action="/proposals" errors={wrong} values={{ summary: 'As typed before' }} onSubmit={onSubmit}>
      <TextField name="title" label="Title" />
      <TextAreaField name="summary" label="Summary" hint="A hundred words." optional />
      <SelectField name="kind" label="Kind" options={kinds} placeholder="Choose" />
      <RadioField name="stage" label="Stage" options={kinds} initial="capacity" />
      <PasswordField name="password" label="Password" purpose="current" />
      <CheckboxField name="read" label="I have read the rules" />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}

describe('a form', () => {
  it('tells what is wrong above and beside the fields, and takes focus there', async () => {
    show(<Proposal wrong={errors} />);
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('There are 3 problems');
    expect(screen.getByLabelText('Title')).toBeInvalid();
    expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('Please give the proposal a title.');
    const link = screen.getByRole('link', { name: 'Please choose a kind.' });
    expect(link).toHaveAttribute('href', `#${screen.getByLabelText('Kind').id}`);
    expect(screen.queryByRole('link', { name: 'The call has closed.' })).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('takes focus again only when the errors change', () => {
    const { rerender } = show(<Proposal wrong={errors} />);
    screen.getByLabelText('Title').focus();
    rerender(
      <Speaking language="en">
        <Proposal wrong={errors} />
      </Speaking>,
    );
    expect(screen.getByLabelText('Title')).toHaveFocus();
    rerender(
      <Speaking language="en">
        <Proposal wrong={[...errors]} />
      </Speaking>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('keeps what was typed before, and hands over what is typed now', async () => {
    const onSubmit = jest.fn<(typed: FormData) => void>();
    show(<Proposal onSubmit={onSubmit} />);
    expect(screen.getByLabelText(/Summary/)).toHaveValue('As typed before');
    await userEvent.type(screen.getByLabelText('Title'), 'Models for rural schools');
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Joint research');
    await userEvent.click(screen.getByLabelText('I have read the rules'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const typed = Object.fromEntries(onSubmit.mock.calls[0]?.[0] ?? []);
    expect(typed).toEqual({
      title: 'Models for rural schools',
      summary: 'As typed before',
      kind: 'research',
      stage: 'capacity',
      password: '',
      read: 'on',
    });
  });

  it('works without script: it posts by itself, its fields have names, its summary takes focus', () => {
    const html = renderToString(
      <Speaking language="en">
        <Proposal wrong={errors} />
      </Speaking>,
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    const form = page.querySelector('form');
    expect(form?.method).toBe('post');
    expect(form?.getAttribute('action')).toBe('/proposals');
    expect([...(form?.elements ?? [])].map((field) => field.getAttribute('name')).filter(Boolean)).toEqual([
      'title',
      'summary',
      'kind',
      'stage',
      'stage',
      'password',
      'read',
    ]);
    expect(page.querySelector('[role=alert]')?.hasAttribute('autofocus')).toBe(true);
    expect(page.querySelector('button[type=button]')).toBeNull();
  });

  it.each(languages)('counts its problems in %s', (language) => {
    show(<Proposal wrong={errors} />, language);
    expect(screen.getByRole('alert')).toHaveTextContent('3');
  });
});

describe('a password', () => {
  it('can be looked at where scripts run, and is never filled in', async () => {
    show(
      <Form values={{ password: 'leaked' }}>
        <PasswordField name="password" label="Password" purpose="new" />
      </Form>,
    );
    const field = screen.getByLabelText('Password');
    expect(field).toHaveValue('');
    expect(field).toHaveAttribute('autocomplete', 'new-password');
    expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(field).toHaveAttribute('type', 'text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(field).toHaveAttribute('type', 'password');
  });
});

describe('a busy button', () => {
  it('takes no second press and keeps focus', async () => {
    const onSubmit = jest.fn();
    show(
      <Form onSubmit={onSubmit}>
        <SubmitButton busy>Save</SubmitButton>
      </Form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sending…' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByRole('button')).toHaveFocus();
  });
});
