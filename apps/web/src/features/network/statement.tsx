import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import { romanNumber } from './action-direction-list.js';
import type { Words } from './network-words.js';

/** The Statement of 2025 in full. The record has it in English alone, whatever language the page is in. */
export function Statement({ words }: { words: Words }) {
  const t = useTranslate();
  const paragraphs = (topic: string) => words(topic).map((text) => <p key={text}>{text}</p>);
  return (
    <>
      <p>
        {t('network.about.statement.lead')}{' '}
        <Link to="/library/statement-2025">{t('network.about.statement.inLibrary')}</Link>
      </p>
      <div lang="en" dir="ltr">
        <section>{paragraphs('statementPreamble')}</section>
        {words('statementHeadings').map((heading, index) => (
          <section key={heading}>
            <h3>
              {romanNumber(index + 1)}. {heading}
            </h3>
            {paragraphs(`statementDirection${index + 1}`)}
          </section>
        ))}
        <section>
          {words('statementClosingHeading').map((heading) => (
            <h3 key={heading}>{heading}</h3>
          ))}
          {paragraphs('statementClosing')}
        </section>
      </div>
    </>
  );
}
