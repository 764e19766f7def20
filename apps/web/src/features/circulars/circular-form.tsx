import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { CircularProcedure } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { CheckboxField, RadioField, SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useLanguage, useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { motionMatters } from '../votes/motion-matters.js';
import classes from './circular.module.css';

const Desk = graphql(`
  fragment DeskForCirculars on CircularDesk {
    members {
      id
      name
      isEntitled
    }
    chairId
    writtenVoteDays
    writtenVoteLastDay
    noObjectionWorkingDays
    noObjectionLastDay
    noObjectionMatters
  }
`);

const PutToMembers = graphql(`
  mutation PutToMembers($circular: CircularInput!) {
    putToMembers(circular: $circular) {
      id
    }
  }
`);

/** Puts a text to the Members, and goes to its page. */
export function CircularForm({ desk }: { desk: FragmentType<typeof Desk> }) {
  const t = useTranslate();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(PutToMembers);
  const { members, chairId, noObjectionMatters, ...clock } = readFragment(Desk, desk);
  const [procedure, setProcedure] = useState<CircularProcedure>('written_vote');
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = { title: t('circulars.form.title'), text: t('circulars.form.text') };
  const entitled = members.filter(({ isEntitled }) => isEntitled);
  const put = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const recommended = typed(entries, 'panelText');
    const today = new Date().toISOString().slice(0, 10);
    const answer = await act({
      circular: {
        procedure,
        matter: typed(entries, 'matter'),
        title: typed(entries, 'title'),
        text: typed(entries, 'text'),
        language,
        moverId: typed(entries, 'moverId'),
        recusedIds: entitled.filter(({ id }) => entries.has(`recused-${id}`)).map(({ id }) => id),
        panel: recommended ? { text: recommended, on: typed(entries, 'panelOn') || today } : null,
      },
    });
    if (!answer) return;
    announce(t('circulars.form.done'));
    await navigate(`/board/circulars/${answer.putToMembers.id}`);
  };
  const byVote = {
    value: 'written_vote',
    label: t('circulars.form.until.written_vote', {
      days: clock.writtenVoteDays,
      day: format.plainDate(clock.writtenVoteLastDay),
    }),
  };
  const bySilence = {
    value: 'no_objection',
    label: t('circulars.form.until.no_objection', {
      days: clock.noObjectionWorkingDays,
      day: format.plainDate(clock.noObjectionLastDay),
    }),
  };
  const matters =
    procedure === 'no_objection'
      ? noObjectionMatters.map((matter) => ({ value: matter, label: matter }))
      : motionMatters.map((matter) => ({ value: matter, label: t(`votes.matter.${matter}`) }));
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void put(entries)}>
      <TextField name="title" label={labels.title} />
      <TextAreaField name="text" label={labels.text} rows={8} />
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLInputElement)
            setProcedure(target.value === 'no_objection' ? 'no_objection' : 'written_vote');
        }}
      >
        <RadioField
          name="procedure"
          label={t('circulars.procedure')}
          hint={noObjectionMatters.length === 0 ? t('circulars.form.noMatters') : undefined}
          options={noObjectionMatters.length === 0 ? [byVote] : [byVote, bySilence]}
          initial="written_vote"
        />
      </div>
      <SelectField key={procedure} name="matter" label={t('circulars.form.matter')} options={matters} />
      <SelectField
        name="moverId"
        label={t('circulars.form.mover')}
        options={entitled.map(({ id, name }) => ({ value: id, label: name }))}
        initial={chairId ?? undefined}
      />
      <fieldset className={classes.recused}>
        <legend>
          <strong>{t('circulars.form.recused')}</strong>
        </legend>
        <p className={classes.quiet}>{t('circulars.form.recused.hint')}</p>
        {entitled.map(({ id, name }) => (
          <CheckboxField key={id} name={`recused-${id}`} label={name} />
        ))}
      </fieldset>
      <TextAreaField
        name="panelText"
        label={t('votes.panel.text')}
        hint={t('circulars.form.panel.hint')}
        rows={3}
        optional
      />
      <TextField name="panelOn" type="date" label={t('votes.panel.on')} optional />
      <p className={classes.quiet}>{t('circulars.form.act.hint')}</p>
      <SubmitButton busy={busy}>{t('circulars.form.act')}</SubmitButton>
    </Form>
  );
}
