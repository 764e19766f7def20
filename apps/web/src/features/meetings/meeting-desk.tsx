import { Suspense, lazy, type ReactNode } from 'react';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { MeetingFields } from './meeting-fields.js';
import classes from './meeting-desk.module.css';
import { PreviewPanel } from './preview-panel.js';
import type { TypedMeeting } from './typed-meeting.js';
import type { PreviewState } from './use-meeting-preview.js';
import type { MeetingDesk as Desk } from './use-typed-meeting.js';

// Two people rarely write the same meeting at once.
const ConflictList = lazy(async () => ({
  default: (await import('./conflict-list.js')).ConflictList,
}));

interface MeetingDeskProps {
  desk: Desk;
  begin: TypedMeeting;
  preview: PreviewState;
  kindIsSettled: boolean;
  showNotice: boolean;
  errors: readonly FieldError[];
  onSubmit: (entries: FormData) => void;
  /** What stands under the fields: the button that saves them, and what that will do. */
  children: ReactNode;
}

/** The form of a meeting beside what its time would mean. */
export function MeetingDesk(props: MeetingDeskProps) {
  const { desk, begin, preview, kindIsSettled, showNotice, errors, onSubmit, children } = props;
  const t = useTranslate();
  const { typed, kept } = desk;
  return (
    <div className={classes.desk}>
      <div>
        {kept && (
          <div className={classes.kept} role="status">
            <p>{t('meetings.kept')}</p>
            <Acts>
              <ActButton onClick={() => desk.put(kept)}>{t('meetings.kept.put')}</ActButton>
              <ActButton onClick={desk.forgetKept}>{t('meetings.kept.forget')}</ActButton>
            </Acts>
          </div>
        )}
        <Form errors={errors} onSubmit={onSubmit}>
          {desk.conflicts.length > 0 && (
            <Suspense>
              <ConflictList
                conflicts={desk.conflicts}
                typed={typed}
                onTake={(field, theirs) => desk.put({ [field]: theirs })}
                onKeep={desk.keepMine}
              />
            </Suspense>
          )}
          <div onInput={desk.read}>
            <MeetingFields begin={begin} typed={typed} kindIsSettled={kindIsSettled} />
          </div>
          {children}
        </Form>
      </div>
      <section className={classes.preview} aria-label={t('meetings.preview')}>
        <PreviewPanel
          state={preview}
          typed={typed}
          showNotice={showNotice}
          onPut={desk.put}
          onMean={desk.setOccurrence}
        />
      </section>
    </div>
  );
}
