import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { CorrectionAnswer } from './correction-answer.js';
import classes from './minutes.module.css';

const Correction = graphql(`
  fragment CorrectionLine on MinutesCorrection {
    id
    key
    text
    state
    answer
    given {
      date
      time
    }
    person {
      id
      name
    }
    member {
      id
      acronym
      name
    }
  }
`);

const tones: Record<string, Tone> = { waiting: 'caution', taken_over: 'good', declined: 'bad' };

interface CorrectionListProps {
  corrections: readonly FragmentType<typeof Correction>[];
  /** The section of which they are. */
  section: string;
  viewerCanAnswer: boolean;
}

/** What those who were there want corrected in a section, and what became of it. */
export function CorrectionList({ corrections, section, viewerCanAnswer }: CorrectionListProps) {
  const t = useTranslate();
  const format = useFormat();
  const here = readFragment(Correction, corrections).filter(({ key }) => key === section);
  if (here.length === 0) return null;
  return (
    <div className={classes.corrections}>
      <h3>{t('minutes.corrections')}</h3>
      <ul>
        {here.map(({ id, text, state, answer, given, person, member }) => (
          <li key={id} id={`correction-${id}`}>
            <p className={classes.quiet}>
              {t('minutes.correction.by', {
                person: person.name,
                member: member.acronym ?? member.name,
                moment: format.moment(`${given.date}T${given.time}`),
              })}
            </p>
            <p className={classes.said} dir="auto">
              {text}
            </p>
            <p>
              <StatusWord tone={tones[state] ?? 'quiet'}>{t(`minutes.correction.${state}`)}</StatusWord>{' '}
              {answer && <bdi>{answer}</bdi>}
            </p>
            {viewerCanAnswer && state === 'waiting' && <CorrectionAnswer id={id} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
