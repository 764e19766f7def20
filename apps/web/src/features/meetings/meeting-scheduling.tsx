import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import type { Option } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { AgendaEditor, type AgendaToEdit } from './agenda-editor.js';
import { Consequence } from './consequence.js';
import { Convening } from './convening.js';
import { MeetingDesk } from './meeting-desk.js';
import classes from './meeting-scheduling.module.css';
import { MeetingToEdit, inputOf, typedIn, typedOf, wantedOf } from './typed-meeting.js';
import { useMeetingPreview } from './use-meeting-preview.js';
import { useMissingTime } from './use-missing-time.js';
import { useTypedMeeting } from './use-typed-meeting.js';

const ChangeMeeting = graphql(`
  mutation ChangeMeeting($id: ID!, $version: Int!, $meeting: MeetingInput!) {
    changeMeeting(id: $id, version: $version, meeting: $meeting) {
      id
      ...MeetingToEdit
    }
  }
`);

const NewestMeeting = graphql(`
  query NewestMeeting($number: String!) {
    meeting(number: $number) {
      id
      ...MeetingToEdit
    }
  }
`);

interface MeetingSchedulingProps {
  meeting: FragmentType<typeof MeetingToEdit> & FragmentType<typeof AgendaToEdit>;
  presenters: readonly Option[];
  /** What stands beside the save button while a convened meeting is being moved to another day. */
  whenMoved?: (day: string) => ReactNode;
}

/** A meeting that is being prepared, or changed after it was convened: its time, its agenda, and convening it. */
export function MeetingScheduling({ meeting, presenters, whenMoved }: MeetingSchedulingProps) {
  const t = useTranslate();
  const client = useClient();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ChangeMeeting);
  const { missing, isMissing } = useMissingTime();
  const saved = readFragment(MeetingToEdit, meeting);
  const { id, number, convenedAt } = saved;
  const [begin] = useState(() => typedOf(saved));
  const desk = useTypedMeeting(begin, saved);
  const preview = useMeetingPreview(wantedOf(desk.typed, desk.occurrence), null);
  // Which of two equal times was meant is not kept in words, but the instant that was saved tells.
  const meant = preview.preview?.twice.find(({ startsAt }) => startsAt === saved.startsAt);
  if (meant && !desk.dirty && desk.occurrence === null) desk.setOccurrence(meant.occurrence);
  const movesDay = Boolean(convenedAt) && desk.typed.date !== desk.base.typed.date;
  const asksConsent = movesDay && (preview.preview?.notice.tooLate ?? false);

  /** A refusal may mean that somebody else saved: what they changed comes in beside what is typed here. */
  const lookAnew = async () => {
    const { data } = await client
      .query(NewestMeeting, { number }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data?.meeting) desk.merge(readFragment(MeetingToEdit, data.meeting));
    refresh();
  };
  const save = async (entries: FormData) => {
    if (isMissing(entries)) return;
    const answer = await act({
      id,
      version: desk.base.version,
      meeting: inputOf(typedIn(entries), desk.occurrence),
    });
    if (!answer) return lookAnew();
    desk.wasSaved(readFragment(MeetingToEdit, answer.changeMeeting));
    announce(t('meetings.saved'));
  };

  return (
    <>
      <MeetingDesk
        desk={desk}
        begin={begin}
        preview={preview}
        kindIsSettled={Boolean(convenedAt)}
        showNotice={!convenedAt || movesDay}
        errors={missing.length > 0 ? missing : errors}
        onSubmit={(entries) => void save(entries)}
      >
        {asksConsent && (
          <p>
            <Link to={`/meetings/${number}/notice`}>{t('meetings.consent')}</Link>
          </p>
        )}
        {movesDay && whenMoved?.(desk.typed.date)}
        <div className={classes.save} id="save">
          {convenedAt && <Consequence before={desk.base.typed} after={desk.typed} />}
          <ActButton type="submit" weight={convenedAt ? 'main' : 'quiet'} busy={busy}>
            {convenedAt ? t('meetings.save.convened') : t('meetings.save')}
          </ActButton>
          <StatusWord tone={desk.dirty ? 'caution' : 'good'}>
            {desk.dirty ? t('meetings.save.notYet') : t('meetings.save.done')}
          </StatusWord>
        </div>
      </MeetingDesk>
      <div id="agenda">
        <Section title={t('meetings.agenda')}>
          <AgendaEditor meeting={meeting} presenters={presenters} />
        </Section>
      </div>
      {!convenedAt && (
        <Section title={t('meetings.convene.title')}>
          <Convening
            meeting={meeting}
            preview={preview.preview}
            version={desk.base.version}
            dirty={desk.dirty}
            onRefused={() => void lookAnew()}
          />
        </Section>
      )}
    </>
  );
}
