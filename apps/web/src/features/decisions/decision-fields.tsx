import { direction, languageName, languages, type Language } from '@gsenet/shared/languages';
import { InputBase } from '@mantine/core';
import type { DecisionInput, WayOfDeciding } from '../../gql/graphql.js';
import { RadioField, SelectField, TextField, useFieldParts } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import classes from './decision.module.css';
import { OwnerField } from './owner-field.js';

const ways: readonly WayOfDeciding[] = [
  'consensus',
  'vote',
  'vote_elsewhere',
  'written_vote',
  'no_objection',
];

/** What a vote of the portal decides is entered by the vote; by hand one can only keep it so. */
const waysFor = ({ takenBy }: Pick<DecisionStart, 'takenBy'>) =>
  ways.filter((way) => way !== 'vote' || takenBy === 'vote');

/** What stands in the fields to begin with. */
export interface DecisionStart {
  words: readonly { language: string; text: string; effect: string }[];
  owner: string | null;
  dueOn: string | null;
  takenOn: string | null;
  takenBy: WayOfDeciding;
  agendaItemId: string | null;
}

export const emptyDecision: DecisionStart = {
  words: [],
  owner: null,
  dueOn: null,
  takenOn: null,
  takenBy: 'consensus',
  agendaItemId: null,
};

/** The fields of a decision, for entering and correcting it alike. */
export function DecisionFields({
  start,
  agenda,
}: {
  start: DecisionStart;
  agenda: readonly { id: string; title: string }[];
}) {
  const t = useTranslate();
  return (
    <>
      {languages.map((language) => (
        <WordsInLanguage
          key={language}
          language={language}
          start={start.words.find((one) => one.language === language)}
        />
      ))}
      <SelectField
        name="agendaItemId"
        label={t('decisions.agendaItem')}
        placeholder={t('decisions.form.item.none')}
        options={agenda.map(({ id, title }) => ({ value: id, label: title }))}
        initial={start.agendaItemId ?? ''}
        optional
      />
      <RadioField
        name="takenBy"
        label={t('decisions.takenBy')}
        options={waysFor(start).map((way) => ({ value: way, label: t(`decisions.takenBy.${way}`) }))}
        initial={start.takenBy}
      />
      <TextField
        name="takenOn"
        type="date"
        label={t('decisions.takenOn')}
        hint={t('decisions.form.takenOn.hint')}
        initial={start.takenOn ?? ''}
        optional
      />
      <OwnerField name="owner" label={t('decisions.owner')} initial={start.owner} />
      <TextField
        name="dueOn"
        type="date"
        label={t('decisions.dueOn')}
        hint={t('decisions.form.dueOn.hint')}
        initial={start.dueOn ?? ''}
        optional
      />
    </>
  );
}

/** What was typed into these fields. */
export function decisionTyped(entries: FormData): DecisionInput {
  const given = (name: string) => typed(entries, name) || null;
  return {
    words: languages.map((language) => ({
      language,
      text: typed(entries, `text-${language}`),
      effect: typed(entries, `effect-${language}`),
    })),
    agendaItemId: given('agendaItemId'),
    owner: given('owner'),
    dueOn: given('dueOn'),
    takenOn: given('takenOn'),
    takenBy: ways.find((way) => way === typed(entries, 'takenBy')) ?? 'consensus',
  };
}

interface WordsInLanguageProps {
  language: Language;
  start: { text: string; effect: string } | undefined;
}

function WordsInLanguage({ language, start }: WordsInLanguageProps) {
  const t = useTranslate();
  const name = languageName(language);
  const first = language === languages[0];
  const written = {
    lang: language,
    dir: direction(language),
    component: 'textarea' as const,
    multiline: true,
  };
  const text = useFieldParts({
    name: `text-${language}`,
    label: `${t('decisions.text')} · ${name}`,
    hint: first ? t('decisions.form.words.hint') : undefined,
    initial: start?.text ?? '',
    optional: !first,
  });
  const effect = useFieldParts({
    name: `effect-${language}`,
    label: `${t('decisions.effect')} · ${name}`,
    hint: first ? t('decisions.form.effect.hint') : undefined,
    initial: start?.effect ?? '',
    optional: true,
  });
  const fields = (
    <>
      <InputBase {...text} {...written} rows={4} />
      <InputBase {...effect} {...written} rows={2} />
    </>
  );
  if (first || start) return fields;
  return (
    <details className={classes.folded}>
      <summary>{t('decisions.inLanguage', { language: name })}</summary>
      {fields}
    </details>
  );
}
