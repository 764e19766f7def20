import type { ReactNode } from 'react';
import { useFormat, useTranslate } from '../../ui/language.js';
import { romanNumber } from '../network/action-direction-list.js';
import classes from './proposal-document.module.css';

/** What a proposal says, as it is being written or as it was handed in. */
interface ProposalContent {
  directions: readonly number[];
  sdgTargets: readonly string[];
  sections: readonly { key: string; title: string; question: string; text: string }[];
}

/** The words of the network that proposals are tagged with. */
export interface TagWords {
  actionDirections: readonly { number: number; title: string }[];
  sdgTargets: readonly { code: string; label: string }[];
}

interface ProposalDocumentProps {
  content: ProposalContent;
  words: TagWords;
  /** A way to change a part of it: what it is tagged with, or the section of that key. */
  change?: (part: 'about' | { section: string; title: string }) => ReactNode;
}

/** A proposal to be read: what it serves, then its sections, each with the question that it answers. */
export function ProposalDocument({ content, words, change }: ProposalDocumentProps) {
  const t = useTranslate();
  const format = useFormat();
  const directions = words.actionDirections.filter(({ number }) => content.directions.includes(number));
  const targets = words.sdgTargets.filter(({ code }) => content.sdgTargets.includes(code));
  return (
    <div className={classes.document}>
      <dl className={classes.tags}>
        <dt>{t('proposals.directions')}</dt>
        <dd>
          <Tags>
            {directions.map(({ number, title }) => (
              <li key={number}>{`${romanNumber(number)} · ${title}`}</li>
            ))}
          </Tags>
        </dd>
        <dt>{t('proposals.targets')}</dt>
        <dd>
          <Tags>
            {targets.map((target) => (
              <li key={target.code}>
                <TargetTag target={target} />
              </li>
            ))}
          </Tags>
        </dd>
      </dl>
      {change?.('about')}
      {content.sections.map(({ key, title, question, text }, at) => (
        <section key={key} id={`read-${key}`}>
          <h3>
            {format.number(at + 1)}. {title}
          </h3>
          <p className={classes.question}>{question}</p>
          {text === '' ? (
            <p className={classes.empty}>{t('proposals.section.empty')}</p>
          ) : (
            <div className={classes.text} dir="auto">
              {text}
            </div>
          )}
          {change?.({ section: key, title })}
        </section>
      ))}
    </div>
  );
}

/** A target by its code and its words. In a line from right to left, “4.c” would otherwise read “c.4”. */
export function TargetTag({ target: { code, label } }: { target: TagWords['sdgTargets'][number] }) {
  return (
    <>
      <bdi dir="ltr">{code}</bdi>
      {` · ${label}`}
    </>
  );
}

function Tags({ children }: { children: readonly ReactNode[] }) {
  const t = useTranslate();
  return children.length > 0 ? <ul>{children}</ul> : t('proposals.none');
}
