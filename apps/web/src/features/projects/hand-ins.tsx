import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './project-work.module.css';

const Given = graphql(`
  fragment HandInsOfDuty on ProjectDuty {
    handIns {
      id
      text
      outcome
      because
      at {
        date
      }
      submittedBy {
        id
        name
      }
      files {
        id
        name
      }
    }
  }
`);

/** What was handed in and what was said to it, the latest first. */
export function HandIns({ duty }: { duty: FragmentType<typeof Given> }) {
  const t = useTranslate();
  const format = useFormat();
  const { handIns } = readFragment(Given, duty);
  return (
    <ul className={classes.list}>
      {handIns.map((one) => (
        <li key={one.id} className={classes.entry}>
          <span className={classes.states}>
            <StatusWord tone={one.outcome === 'accepted' ? 'good' : one.outcome ? 'asked' : 'caution'}>
              {t(`project.duty.${one.outcome ?? 'submitted'}`)}
            </StatusWord>
            <span>
              <bdi>{one.submittedBy?.name}</bdi> · {format.plainDate(one.at.date)}
            </span>
          </span>
          {one.text && <p className={classes.text}>{one.text}</p>}
          {one.files.length > 0 && (
            <ul>
              {one.files.map((file) => (
                <li key={file.id}>
                  <a href={`/files/${file.id}`} download>
                    <bdi>{file.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {one.because && (
            <p className={classes.text}>
              <strong>{t('project.secretariat.says')}</strong> {one.because}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
