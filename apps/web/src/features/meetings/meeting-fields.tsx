import { timeZoneOptions } from '../../platform/time-zones.js';
import { RadioField, SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import classes from './meeting-fields.module.css';
import type { TypedMeeting } from './typed-meeting.js';

interface MeetingFieldsProps {
  /** What the fields begin with. */
  begin: TypedMeeting;
  /** What stands in them: the way of meeting decides which are shown. */
  typed: TypedMeeting;
  /** Whether it is ordinary or extraordinary was settled when it was convened. */
  kindIsSettled: boolean;
}

/** What the Secretariat says of a meeting. */
export function MeetingFields({ begin, typed, kindIsSettled }: MeetingFieldsProps) {
  const t = useTranslate();
  return (
    <div className={classes.fields}>
      <div className={classes.whole}>
        <TextField
          name="title"
          label={t('meetings.field.title')}
          hint={t('meetings.field.title.hint')}
          initial={begin.title}
        />
      </div>
      {kindIsSettled ? (
        <input type="hidden" name="kind" value={begin.kind} />
      ) : (
        <RadioField
          name="kind"
          label={t('meetings.field.kind')}
          initial={begin.kind}
          options={(['ordinary', 'extraordinary'] as const).map((kind) => ({
            value: kind,
            label: t(`meetings.kind.${kind}`),
          }))}
        />
      )}
      <div className={kindIsSettled ? classes.whole : undefined}>
        <RadioField
          name="mode"
          label={t('meetings.field.mode')}
          initial={begin.mode}
          options={(['online', 'hybrid', 'in_person'] as const).map((mode) => ({
            value: mode,
            label: t(`meetings.mode.${mode}`),
          }))}
        />
      </div>
      <TextField name="date" type="date" label={t('meetings.field.date')} initial={begin.date} />
      <TextField name="time" type="time" label={t('meetings.field.time')} initial={begin.time} />
      <SelectField
        name="timeZone"
        label={t('meetings.field.timeZone')}
        initial={begin.timeZone}
        options={timeZoneOptions}
      />
      <TextField
        name="minutes"
        type="number"
        inputMode="numeric"
        label={t('meetings.field.minutes')}
        initial={begin.minutes}
      />
      <div className={classes.whole} hidden={typed.mode === 'online'}>
        <TextField
          name="place"
          label={t('meetings.field.place')}
          hint={t('meetings.field.place.hint')}
          initial={begin.place}
        />
      </div>
      <div className={classes.whole} hidden={typed.mode === 'in_person'}>
        <TextField
          name="link"
          type="url"
          dir="ltr"
          label={t('meetings.field.link')}
          hint={t('meetings.field.link.hint')}
          initial={begin.link}
        />
      </div>
      <div className={classes.whole}>
        <TextAreaField
          name="note"
          label={t('meetings.field.note')}
          hint={t('meetings.field.note.hint')}
          rows={3}
          initial={begin.note}
          optional
        />
      </div>
    </div>
  );
}
