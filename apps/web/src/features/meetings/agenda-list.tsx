import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { clockAfter } from './meeting-clock.js';
import { fileSize } from './file-size.js';
import classes from './agenda-list.module.css';

const Agenda = graphql(`
  fragment AgendaOfMeeting on Meeting {
    localTimes {
      viewer {
        time
      }
      meeting {
        time
      }
    }
    agenda {
      id
      title
      kind
      minutes
      note
      presenterName
      provenancePath
      presenter {
        id
        name
      }
      papers {
        id
        title
        storedFile {
          id
          bytes
        }
      }
    }
  }
`);

interface AgendaListProps {
  meeting: FragmentType<typeof Agenda>;
}

/** What is on the agenda, as a document: numbered, with the clock running along. */
export function AgendaList({ meeting }: AgendaListProps) {
  const t = useTranslate();
  const format = useFormat();
  const { agenda, localTimes } = readFragment(Agenda, meeting);
  const { time } = localTimes.viewer ?? localTimes.meeting;
  const before = (index: number) => agenda.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <ol className={classes.agenda}>
      {agenda.map(({ id, title, kind, minutes, note, papers, provenancePath, ...item }, index) => {
        const presents = item.presenter?.name ?? item.presenterName;
        return (
          <li key={id} id={`item-${index + 1}`} className={classes.item}>
            <p className={classes.clock}>{clockAfter(time, before(index))}</p>
            <div>
              <h3 className={classes.title}>
                <span>{format.number(index + 1)}.</span> <bdi>{title}</bdi>
              </h3>
              <p className={classes.terms}>
                <span>{t(`meetings.item.kind.${kind}`)}</span>
                {minutes > 0 && <span>{t('meetings.minutes', { n: minutes })}</span>}
                {presents && (
                  <span>
                    <bdi>{presents}</bdi>
                  </span>
                )}
              </p>
              {note && (
                <p className={classes.note}>
                  <bdi>{note}</bdi>
                </p>
              )}
              {papers.length > 0 && (
                <ul className={classes.papers}>
                  {papers.map((paper) => (
                    <li key={paper.id}>
                      <a href={`/files/${paper.storedFile.id}`} download>
                        <bdi>{paper.title}</bdi>
                      </a>{' '}
                      <span>{fileSize(t, format, paper.storedFile.bytes)}</span>
                    </li>
                  ))}
                </ul>
              )}
              {provenancePath && (
                <p className={`screen-only ${classes.line}`}>
                  <Link to={provenancePath}>{t('provenance.line')}</Link>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
