import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './agendas.module.css';

const Readers = graphql(`
  fragment AgendaReaders on MeetingAgenda {
    id
    viewerCanAsk
    readers {
      id
      name
      reviewed
      asked
      lateItems
    }
  }
`);

const Ask = graphql(`
  mutation AskForReviews($meetingId: ID!) {
    askForReviews(meetingId: $meetingId)
  }
`);

/** For the Secretariat: how far each Member has come, and the mail to those alone who have not answered. */
export function AgendaReaders({ agenda }: { agenda: FragmentType<typeof Readers> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Ask);
  const { id: meetingId, readers, viewerCanAsk } = readFragment(Readers, agenda);
  const ask = async () => {
    const answer = await act({ meetingId });
    if (answer) announce(t('agendas.asked', { n: answer.askForReviews }));
  };
  return (
    <div className={classes.card}>
      <ResponsiveTable
        caption={t('agendas.readers')}
        rows={readers ?? []}
        rowKey={({ id }) => id}
        columns={[
          { title: t('agendas.readers.member'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            title: t('agendas.readers.reviewed'),
            cell: ({ reviewed, asked }) => (
              <StatusWord tone={reviewed < asked ? 'caution' : 'good'}>
                {t('agendas.readers.reviewed.of', { n: reviewed, of: asked })}
              </StatusWord>
            ),
          },
          {
            title: t('agendas.readers.late'),
            numeric: true,
            cell: ({ lateItems }) => format.number(lateItems),
          },
        ]}
      />
      <FormErrorSummary errors={errors} />
      {viewerCanAsk && (
        <div>
          <ActButton weight="main" busy={busy} onClick={() => void ask()}>
            {t('agendas.ask')}
          </ActButton>
        </div>
      )}
    </div>
  );
}
