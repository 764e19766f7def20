import { Link, useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { StatusWord } from '../../ui/status-word.js';
import { AgendaToEdit } from './agenda-editor.js';
import { missingFor } from './convening-checks.js';
import classes from './convening.module.css';
import { MeetingToEdit } from './typed-meeting.js';
import type { Preview } from './use-meeting-preview.js';

const ConveneMeeting = graphql(`
  mutation ConveneMeeting($id: ID!, $version: Int!) {
    conveneMeeting(id: $id, version: $version) {
      id
      number
    }
  }
`);

interface ConveningProps {
  meeting: FragmentType<typeof MeetingToEdit> & FragmentType<typeof AgendaToEdit>;
  /** What the saved time means; null while it is not known. */
  preview: Preview | null;
  version: number;
  dirty: boolean;
  /** It was refused: somebody may have changed the meeting. */
  onRefused: () => void;
}

/** What is missing before a meeting can be convened; when nothing is, who will be written to, and the button. */
export function Convening({ meeting, preview, version, dirty, onRefused }: ConveningProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { act, busy, errors } = useAct(ConveneMeeting);
  const saved = readFragment(MeetingToEdit, meeting);
  const agenda = readFragment(AgendaToEdit, meeting);
  if (!preview) return <LoadingState />;
  const checks = missingFor({ saved, agenda, preview, dirty });
  const { seats, notice } = preview;
  const invited = seats.flatMap(({ personName, organisationName }) =>
    personName ? [t('meetings.convene.person', { name: personName, organisation: organisationName })] : [],
  );
  const empty = seats.filter(({ personName }) => !personName).map(({ organisationName }) => organisationName);
  const needsConsent = notice.tooLate;

  const convene = async () => {
    const answer = await act({ id: saved.id, version });
    if (!answer) return onRefused();
    announce(t('meetings.convened', { n: invited.length }));
    void navigate(`/meetings/${answer.conveneMeeting.number}`);
  };

  return (
    <div className={classes.convening}>
      <ul className={classes.checks}>
        {checks.map(({ check, state, anchor }) => (
          <li key={check}>
            <StatusWord tone={state === 'done' ? 'good' : state === 'missing' ? 'asked' : 'caution'}>
              {state === 'done' ? (
                t(`meetings.check.${check}.done`)
              ) : (
                <a href={anchor}>{t(`meetings.check.${check}.todo`)}</a>
              )}
            </StatusWord>
          </li>
        ))}
      </ul>
      {checks.some(({ state }) => state === 'missing') ? (
        <p className={classes.quiet}>{t('meetings.convene.notYet')}</p>
      ) : (
        <Form errors={errors} onSubmit={() => void convene()}>
          {needsConsent && (
            <p>
              <Link to={`/meetings/${saved.number}/notice`}>{t('meetings.consent')}</Link>
            </p>
          )}
          <div>
            <p>{t('meetings.convene.invited', { people: format.list(invited) })}</p>
            <p>{t('meetings.convene.others')}</p>
            {empty.length > 0 && (
              <p>
                <StatusWord tone="caution">
                  {t('meetings.convene.empty', { members: format.list(empty) })}
                </StatusWord>
              </p>
            )}
          </div>
          <SubmitButton busy={busy}>
            {needsConsent
              ? t('meetings.convene.withConsent', { n: invited.length })
              : t('meetings.convene', { n: invited.length })}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
