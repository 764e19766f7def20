import { countWords } from '@gsenet/shared/word-count';
import { useId } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { SectionConflict } from './section-conflict.js';
import { SectionProgress } from './section-progress.js';
import { SectionVersions } from './section-versions.js';
import type { Writing } from './section-writing.js';
import { SectionToWrite, newestIn, useSectionWriting } from './writings.js';
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
  const [writing, state] = useSectionWriting({ personId, number, key }, newestIn(given));
  return (
    <section className={classes.section} id={`section-${key}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-question`} className={classes.question}>
        {question} {!required && t('proposals.section.optional')}
      </p>
      <Notes state={state} />
      {state.progress === 'conflict' ? (
        <SectionConflict
          title={title}
          mine={state.text}
          newest={state.newest}
          onSettle={(text) => writing.settle(text)}
        />
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
        <OpenedInPlace act={t('proposals.versions.open', { section: title })}>
          {(close) => (
            <SectionVersions
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

/** What happened to the text without the writer's doing. */
function Notes({ state }: { state: Writing }) {
  const t = useTranslate();
  const format = useFormat();
  const { restored, replaced, newest } = state;
  return (
    <>
      {restored && (
        <p className={classes.note}>
          {t('proposals.restored', { moment: format.moment(deviceClock(restored)) })}
        </p>
      )}
      {replaced && newest.savedAt && (
        <p className={classes.note} role="status">
          {t('proposals.replaced', { person: newest.savedBy ?? '', time: newest.savedAt.time })}
        </p>
      )}
    </>
  );
}

/** An instant by the clock of this device, which is what noted it. */
function deviceClock(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
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
