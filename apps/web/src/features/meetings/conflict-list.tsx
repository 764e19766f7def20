import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './conflict-list.module.css';
import type { TypedField, TypedMeeting } from './typed-meeting.js';
import type { Conflict } from './use-typed-meeting.js';

interface ConflictListProps {
  conflicts: readonly Conflict[];
  typed: TypedMeeting;
  onTake: (field: TypedField, theirs: string) => void;
  onKeep: (field: TypedField) => void;
}

/** Two people changed the same thing: both values, and a choice. */
export function ConflictList({ conflicts, typed, onTake, onKeep }: ConflictListProps) {
  const t = useTranslate();
  const format = useFormat();
  if (conflicts.length === 0) return null;
  const say = (field: TypedField, value: string): string => {
    if (value === '') return t('meetings.conflict.nothing');
    if (field === 'kind') return t(`meetings.kind.${value as TypedMeeting['kind']}`);
    if (field === 'mode') return t(`meetings.mode.${value as TypedMeeting['mode']}`);
    return field === 'date' ? format.date(value) : value;
  };
  return (
    <div className={classes.conflicts} role="alert">
      <StatusWord tone="caution">{t('meetings.conflict')}</StatusWord>
      {conflicts.map(({ field, theirs }) => (
        <div key={field} className={classes.conflict}>
          <h2 className={classes.field}>{t(`meetings.field.${field}`)}</h2>
          <dl>
            <dt>{t('meetings.conflict.theirs')}</dt>
            <dd>
              <bdi>{say(field, theirs)}</bdi>
            </dd>
            <dt>{t('meetings.conflict.mine')}</dt>
            <dd>
              <bdi>{say(field, typed[field])}</bdi>
            </dd>
          </dl>
          <Acts>
            <ActButton onClick={() => onTake(field, theirs)}>{t('meetings.conflict.take')}</ActButton>
            <ActButton onClick={() => onKeep(field)}>{t('meetings.conflict.keep')}</ActButton>
          </Acts>
        </div>
      ))}
    </div>
  );
}
