import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { PapersToBringFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { FileChooser } from '../meetings/file-chooser.js';
import { useUpload } from '../meetings/use-upload.js';
import classes from './agendas.module.css';

const Owed = graphql(`
  fragment PapersToBring on MeetingAgenda {
    id
    meeting {
      id
      agenda {
        id
        position
        title
        owedPaper {
          agendaItemId
          dueOn
          isDelivered
          viewerOwes
        }
      }
    }
  }
`);

const Bring = graphql(`
  mutation BringOwedPaper($itemId: ID!, $fileId: ID!) {
    bringOwedPaper(itemId: $itemId, fileId: $fileId) {
      id
    }
  }
`);

type Item = PapersToBringFragment['meeting']['agenda'][number];

/** Papers that the reader is asked for; nothing to everybody else. */
export function PapersToBring({ agenda }: { agenda: FragmentType<typeof Owed> }) {
  const t = useTranslate();
  const { meeting } = readFragment(Owed, agenda);
  const items = meeting.agenda.filter(({ owedPaper }) => owedPaper?.viewerOwes);
  if (items.length === 0) return null;
  return (
    <Section title={t('agendas.owed')}>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            <Paper item={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Paper({ item }: { item: Item }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { act, errors } = useAct(Bring);
  const { id: itemId, position, title, owedPaper } = item;
  const upload = useUpload(async (fileId, name) => {
    if (!(await act({ itemId, fileId }))) return false;
    announce(t('agendas.owed.brought', { name }));
    return true;
  });
  return (
    <>
      <h3>
        {format.number(position)}. <bdi>{title}</bdi>
      </h3>
      <p>
        {owedPaper?.isDelivered ? (
          <StatusWord tone="good">{t('agendas.owed.delivered')}</StatusWord>
        ) : (
          <StatusWord tone="asked">
            {t('agendas.owed.by', { day: format.plainDate(owedPaper?.dueOn ?? '') })}
          </StatusWord>
        )}
      </p>
      <FormErrorSummary errors={errors} />
      <FileChooser upload={upload} about={title}>
        {t('agendas.owed.bring')}
      </FileChooser>
    </>
  );
}
