import { countWords } from '@gsenet/shared/word-count';
import { useId } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { SectionConflict } from '../../platform/writing/section-conflict.js';
import { SectionProgress } from '../../platform/writing/section-progress.js';
import { WritingNotes } from '../../platform/writing/writing-notes.js';
import { useSectionWriting } from '../../platform/writing/use-section-writing.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { united } from '../../ui/text-differences.js';
import { PastOfSection } from './past-of-section.js';
import { SectionToWrite, newestIn, sectionName, sendSection } from './writings.js';
import classes from './section-editor.module.css';

interface SectionEditorProps {
  /** Number of the proposal. */
  number: string;
  /** Who writes. */
  personId: string;
  section: FragmentType<typeof SectionToWrite>;
}

/** One section to be written: what is asked, the words, how many they are, and whether the portal has them. */
export function SectionEditor({ number, personId, section }: SectionEditorProps) {
  const t = useTranslate();
  const id = useId();
  const given = readFragment(SectionToWrite, section);
  const { key, title, question, required, mostWords } = given;
  const [writing, state] = useSectionWriting(
    sectionName(personId, number, key),
    newestIn(given),
    sendSection,
  );
  return (
    <section className={classes.section} id={`section-${key}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-question`} className={classes.question}>
        {question} {!required && t('proposals.section.optional')}
      </p>
      <WritingNotes state={state} />
      {state.progress === 'conflict' ? (
        <SectionConflict
          title={title}
          mine={state.text}
          newest={state.newest}
          unite={united}
          onSettle={(text) => writing.settle(text)}
        >
          {(combined) => (
            <textarea
              dir="auto"
              rows={10}
              {...combined}
              onChange={(event) => combined.onChange(event.target.value)}
            />
          )}
        </SectionConflict>
      ) : (
        <>
          <textarea
            className={classes.text}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-question ${id}-count`}
            dir="auto"
            rows={8}
            value={state.text}
            readOnly={state.isFrozen}
            onChange={(event) => writing.type(event.target.value)}
            onBlur={() => void writing.flush()}
          />
          <div className={classes.foot}>
            <WordCount id={`${id}-count`} text={state.text} most={mostWords} />
            <SectionProgress state={state} />
          </div>
        </>
      )}
      {state.newest.earlier > 0 && (
        <OpenedInPlace act={t('writing.versions.open', { section: title })}>
          {(close) => (
            <PastOfSection
              number={number}
              sectionKey={key}
              title={title}
              present={state.text}
              onRestore={state.progress === 'conflict' ? undefined : (text) => writing.type(text)}
              onClose={close}
            />
          )}
        </OpenedInPlace>
      )}
    </section>
  );
}

function WordCount({ id, text, most }: { id: string; text: string; most: number }) {
  const t = useTranslate();
  const words = countWords(text);
  return (
    <span id={id} className={classes.count} data-over={words > most || undefined}>
      {words > most
        ? t('proposals.words.over', { words, most, over: words - most })
        : t('proposals.words', { words, most })}
    </span>
  );
}
