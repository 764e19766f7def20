import { useSyncExternalStore } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { shelfFor } from '../../platform/writing/section-shelf.js';
import { useTranslate } from '../../ui/language.js';
import { SectionToWrite, sectionName } from './writings.js';
import classes from './section-editor.module.css';

interface SectionToReadProps {
  number: string;
  personId: string;
  section: FragmentType<typeof SectionToWrite>;
}

const never = () => () => {};

/** A section that can no longer be written. Words that did not reach the portal in time are still this writer's own. */
export function SectionToRead({ number, personId, section }: SectionToReadProps) {
  const t = useTranslate();
  const { key, title, question, text } = readFragment(SectionToWrite, section);
  const kept = useSyncExternalStore(
    never,
    () => shelfFor(sectionName(personId, number, key)).read()?.text ?? null,
    () => null,
  );
  return (
    <section className={classes.section} id={`section-${key}`}>
      <h2>{title}</h2>
      <p className={classes.question}>{question}</p>
      <div className={classes.read} dir="auto">
        {text || t('proposals.section.empty')}
      </div>
      {kept !== null && kept !== text && (
        <>
          <p className={classes.note}>{t('proposals.keptTooLate')}</p>
          <div className={classes.read} dir="auto">
            {kept}
          </div>
        </>
      )}
    </section>
  );
}
