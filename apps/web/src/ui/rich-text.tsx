import {
  isSafeAddress,
  type RichBlock,
  type RichInline,
  type RichText as Text,
} from '@gsenet/shared/rich-text';
import { Fragment, type ReactNode } from 'react';
import classes from './rich-text.module.css';

/** Paragraphs and lists as they were written. They are drawn one by one: no HTML is ever taken over. */
export function RichText({ text }: { text: Text }) {
  return (
    <div className={classes.text}>
      {text.content.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: RichBlock }) {
  if (block.type === 'paragraph')
    return (
      <p dir="auto">
        {(block.content ?? []).map((inline, at) => (
          <Fragment key={at}>{drawn(inline)}</Fragment>
        ))}
      </p>
    );
  const List = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <List dir="auto">
      {block.content.map(({ content }, at) => (
        <li key={at}>
          {content.map((inner, place) => (
            <Block key={place} block={inner} />
          ))}
        </li>
      ))}
    </List>
  );
}

function drawn(inline: RichInline): ReactNode {
  if (inline.type === 'hardBreak') return <br />;
  return (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    const { href } = mark.attrs;
    return isSafeAddress(href) ? (
      <a href={href} rel="noopener noreferrer nofollow">
        {inner}
      </a>
    ) : (
      inner
    );
  }, inline.text);
}
