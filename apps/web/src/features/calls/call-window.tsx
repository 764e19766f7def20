import { graphql } from '../../gql/gql.js';
import type { CallWindowFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Icon } from '../../ui/icon.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { CallMoment } from './call-moment.js';
import classes from './call-window.module.css';

const Window = graphql(`
  fragment CallWindow on Call {
    state
    isOpen
    daysLeft
    opening {
      ...CallMoment
    }
    closing {
      ...CallMoment
    }
  }
`);

/** Where a call stands in its time: a draft, still to come, open, or over. */
export function stageOf({
  state,
  isOpen,
  daysLeft,
}: Pick<CallWindowFragment, 'state' | 'isOpen' | 'daysLeft'>) {
  if (state === 'draft') return 'draft';
  if (isOpen) return 'open';
  return state === 'published' && daysLeft > 0 ? 'coming' : 'over';
}

/** By when, in words first: "closes in 44 days · Fri 8 Jan 2027, 17:00 Shanghai". The last days are warm. */
export function CallWindow({ call }: { call: FragmentType<typeof Window> }) {
  const t = useTranslate();
  const format = useFormat();
  const window = readFragment(Window, call);
  const { daysLeft, opening, closing } = window;
  const stage = stageOf(window);
  const when = format.inDays(daysLeft);
  const words = {
    draft: t('calls.window.draft', { when }),
    coming: t('calls.window.coming'),
    open: t('calls.window.open', { when }),
    over: t('calls.window.over', { when }),
  };
  return (
    <span className={classes.window} data-near={(stage === 'open' && daysLeft <= 3) || undefined}>
      <Icon name="clock" />
      <span className={classes.words}>
        <strong>{window.state === 'decided' ? t('calls.window.decided') : words[stage]}</strong>
        <span className="visually-hidden">{' · '}</span>
        <CallMoment moment={stage === 'coming' ? opening : closing} />
      </span>
    </span>
  );
}
