import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { ItemSubject } from '../meetings/item-subject.js';
import { fileSize } from '../meetings/file-size.js';
import classes from './pack.module.css';

const Agenda = graphql(`
  fragment AgendaInPack on Meeting {
    number
    agenda {
      id
      position
      title
      kind
      minutes
      note
      presenterName
      presenter {
        id
        name
      }
      papers {
        id
        title
        version
        storedFile {
          id
          bytes
        }
        earlierVersions {
          version
          storedFile {
            id
          }
        }
      }
      subject {
        agendaItemId
        ...SubjectOfItem
      }
      cameLate
      takenOutBy
      sinceRead
      viewerRecusedFor
    }
  }
`);

/** The agenda to read through: what there is, then each item with all that belongs to it. */
export function PackAgenda({ meeting }: { meeting: FragmentType<typeof Agenda> }) {
  const t = useTranslate();
  const format = useFormat();
  const { agenda, number } = readFragment(Agenda, meeting);
  const mark = (since: (typeof agenda)[number]['sinceRead']) =>
    (since === 'new' || since === 'changed') && (
      <StatusWord tone="asked">{t(`packs.sinceRead.${since}`)}</StatusWord>
    );
  return (
    <>
      <Section title={t('packs.contents')}>
        <nav aria-label={t('packs.contents')} className={classes.contents}>
          <ol>
            {agenda.map(({ id, title, sinceRead }, index) => (
              <li key={id}>
                <span className={classes.number}>{format.number(index + 1)}</span>
                <span>
                  <a href={`#item-${index + 1}`}>
                    <bdi>{title}</bdi>
                  </a>{' '}
                  {mark(sinceRead)}
                </span>
              </li>
            ))}
          </ol>
        </nav>
      </Section>
      <div>
        {agenda.map((item, index) => {
          const { id, title, kind, minutes, note, presenter, presenterName, papers, sinceRead } = item;
          const { subject, cameLate, takenOutBy, viewerRecusedFor } = item;
          const presents = presenter?.name ?? presenterName;
          return (
            <section key={id} id={`item-${index + 1}`} className={classes.item}>
              <h2 className={classes.title}>
                <span className={classes.number}>{format.number(index + 1)}</span> <bdi>{title}</bdi>{' '}
                {mark(sinceRead)}
              </h2>
              <p className={classes.terms}>
                {viewerRecusedFor && <span>{t(`recusals.reason.${viewerRecusedFor}`)}</span>}
                {!viewerRecusedFor && <span>{t(`meetings.item.kind.${kind}`)}</span>}
                {minutes > 0 && <span>{t('meetings.minutes', { n: minutes })}</span>}
                {subject && (
                  <span>
                    <ItemSubject subject={subject} />
                  </span>
                )}
                {presents && (
                  <span>
                    <bdi>{t('packs.presenter', { name: presents })}</bdi>
                  </span>
                )}
                {cameLate && <span>{t('agendas.late.came')}</span>}
                {takenOutBy && <span>{t('agendas.review.takenOut', { member: takenOutBy })}</span>}
                <span className="screen-only">
                  <Link to={`/meetings/${number}/items/${item.position}/recusal`}>{t('recusals.title')}</Link>
                </span>
              </p>
              {note && (
                <p className={classes.note}>
                  <bdi>{note}</bdi>
                </p>
              )}
              {papers.length > 0 && (
                <ul className={classes.papers}>
                  {papers.map((paper, place) => (
                    <li key={paper.id}>
                      <span className={classes.number}>
                        {format.number(index + 1)}.{format.number(place + 1)}
                      </span>{' '}
                      <a href={`/files/${paper.storedFile.id}`} download>
                        <bdi>
                          {paper.version > 1
                            ? t('packs.version', { title: paper.title, n: paper.version })
                            : paper.title}
                        </bdi>
                      </a>{' '}
                      <span className={classes.quiet}>{fileSize(t, format, paper.storedFile.bytes)}</span>
                      {paper.earlierVersions.length > 0 && (
                        <details className={`screen-only ${classes.earlier}`}>
                          <summary>{t('packs.earlier')}</summary>
                          {paper.earlierVersions.map((earlier) => (
                            <span key={earlier.version}>
                              <a href={`/files/${earlier.storedFile.id}`} download>
                                {t('packs.earlier.version', { n: earlier.version })}
                              </a>{' '}
                            </span>
                          ))}
                        </details>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
