import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { EmptyState } from '../../ui/notice.js';
import classes from './letter-sheet.module.css';

const Letter = graphql(`
  fragment LetterToRead on LetterPreview {
    subject
    text
  }
`);

interface LetterSheetProps {
  /** Null when it has nothing to say any more. */
  letter: FragmentType<typeof Letter> | null;
  /** Where one goes on without it. */
  back: string;
}

/** A letter as its recipient gets it, its links to be followed. */
export function LetterSheet({ letter, back }: LetterSheetProps) {
  const t = useTranslate();
  const sheet = useRef<HTMLElement>(null);
  // It stands above the list, whichever line it was opened from.
  useEffect(() => sheet.current?.focus(), [letter]);
  const read = readFragment(Letter, letter);
  const close = <Link to={back}>{t('secretariat.outbox.close')}</Link>;
  if (!read)
    return (
      <EmptyState title={t('secretariat.outbox.gone')} action={close}>
        {t('secretariat.outbox.gone.words')}
      </EmptyState>
    );
  return (
    <article className={classes.letter} ref={sheet} tabIndex={-1}>
      <header>
        <h2>
          <bdi>{read.subject}</bdi>
        </h2>
        {close}
      </header>
      {/* Each paragraph runs as its own language does. */}
      {read.text.split('\n\n').map((paragraph, index) => (
        <p key={index} dir="auto">
          <WithLinks text={paragraph} />
        </p>
      ))}
    </article>
  );
}

function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith('http') ? (
      // The address of a letter is for its recipient: it asks the server anew, as a click in a mail would.
      <a key={index} href={part} dir="ltr">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
