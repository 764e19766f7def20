import { useEffect } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { fileSize } from '../meetings/file-size.js';
import classes from './pack.module.css';

const Pack = graphql(`
  fragment PackToTake on BoardPack {
    id
    readAt {
      date
      time
    }
    meeting {
      number
    }
    prepared {
      id
      bytes
      isCurrent
      isUnderWay
    }
  }
`);

const Prepare = graphql(`
  mutation PrepareBoardPack($meetingId: ID!) {
    prepareBoardPack(meetingId: $meetingId) {
      ...PackToTake
    }
  }
`);

const MarkRead = graphql(`
  mutation MarkPackRead($meetingId: ID!) {
    markPackRead(meetingId: $meetingId) {
      ...PackToTake
    }
  }
`);

/** Milliseconds between looks whether the PDF is there. */
const everyLook = 2000;

/** What one does with the pack: takes it along as a PDF or as plain text, and says that one has read it. */
export function TakePack({ pack }: { pack: FragmentType<typeof Pack> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { id, readAt, meeting, prepared } = readFragment(Pack, pack);
  const preparing = useAct(Prepare);
  const reading = useAct(MarkRead);
  const underWay = prepared?.isUnderWay === true;
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(refresh, everyLook);
    return () => clearInterval(timer);
  }, [underWay, refresh]);
  const read = async () => {
    if (await reading.act({ meetingId: id })) announce(t('packs.read.noted'));
  };
  const bytes = prepared?.isCurrent ? prepared.bytes : null;
  return (
    <div className={`${classes.taken} screen-only`}>
      <FormErrorSummary errors={[...preparing.errors, ...reading.errors]} />
      <Acts>
        {bytes !== null && !underWay ? (
          <ActLink to={`/meetings/${meeting.number}/pack.pdf`} afresh>
            {t('packs.pdf', { size: fileSize(t, format, bytes) })}
          </ActLink>
        ) : (
          <ActButton busy={underWay || preparing.busy} onClick={() => void preparing.act({ meetingId: id })}>
            {t('packs.prepare')}
          </ActButton>
        )}
        <ActLink to={`/meetings/${meeting.number}/pack.txt`} afresh>
          {t('packs.text')}
        </ActLink>
        <ActButton weight={readAt ? 'quiet' : 'main'} busy={reading.busy} onClick={() => void read()}>
          {t('packs.read')}
        </ActButton>
      </Acts>
      {underWay && <p role="status">{t('packs.underWay')}</p>}
      {readAt && (
        <p className={classes.quiet}>
          {t('packs.readAt', { moment: format.moment(`${readAt.date}T${readAt.time}`) })}
        </p>
      )}
    </div>
  );
}
