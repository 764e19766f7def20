import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';

const Quorum = graphql(`
  fragment QuorumInWords on RoomQuorum {
    call
    base
    counted
    least
    quorate
  }
`);

/** Whether there is a quorum, and why, in words. */
export function QuorumWords({ quorum }: { quorum: FragmentType<typeof Quorum> }) {
  const t = useTranslate();
  const { call, base, counted, least, quorate } = readFragment(Quorum, quorum);
  return (
    <>
      <StatusWord tone={quorate ? 'good' : 'bad'}>
        {t(quorate ? 'room.quorum.there' : 'room.quorum.lacking')}
      </StatusWord>{' '}
      {t('room.quorum.words', { counted, least, base, call })}
    </>
  );
}
