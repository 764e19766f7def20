import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import type { Option } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { StatusWord } from '../../ui/status-word.js';
import type { Item } from './agenda-editor.js';

const StopAsking = graphql(`
  mutation StopAskingForPaper($itemId: ID!) {
    stopAskingForPaper(itemId: $itemId) {
      id
    }
  }
`);

const PaperForm = lazy(async () => ({
  default: (await import('./paper-form.js')).PaperForm,
}));

interface OwedPaperProps {
  item: Item;
  presenters: readonly Option[];
}

/** Who owes the paper of an item and by when; nobody is asked for most. */
export function OwedPaper({ item, presenters }: OwedPaperProps) {
  const t = useTranslate();
  const format = useFormat();
  const { act, busy, errors } = useAct(StopAsking);
  const owed = item.owedPaper;
  if (!owed)
    return (
      presenters.length > 0 && (
        <OpenedInPlace act={t('meetings.papers.ask')}>
          {(close) => <PaperForm item={item} presenters={presenters} onClose={close} />}
        </OpenedInPlace>
      )
    );
  const said = { name: owed.owner.name, day: format.plainDate(owed.dueOn) };
  const word = owed.isDelivered ? 'delivered' : owed.isMissing ? 'missing' : 'owed';
  const tone = { delivered: 'good', missing: 'bad', owed: 'caution' } as const;
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <StatusWord tone={tone[word]}>
          {word === 'delivered' ? t('meetings.papers.delivered', said) : t(`meetings.papers.${word}`, said)}
        </StatusWord>
        {!owed.isDelivered && (
          <ActButton busy={busy} onClick={() => void act({ itemId: item.id })}>
            {t('meetings.papers.stop')} <span className="visually-hidden">{item.title}</span>
          </ActButton>
        )}
      </Acts>
    </>
  );
}
