import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { OpenElectionOnItem } from './next-ballot.js';
import { SecrecyPromise } from './secrecy-promise.js';
import classes from './room.module.css';

const NomineesForElection = graphql(`
  query NomineesForElection {
    chairRotation {
      turn
    }
    chairNominations {
      id
      turnStartsOn
      answer
      member {
        id
        acronym
        name
      }
    }
  }
`);

/** Opens the first ballot between those who have accepted a nomination for the next turn in the Chair. */
export function OpenElection({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const t = useTranslate();
  const format = useFormat();
  const [{ data, error }] = useQuery({ query: NomineesForElection, requestPolicy: 'network-only' });
  const { act, busy, errors } = useAct(OpenElectionOnItem);
  if (error) return <FormErrorSummary errors={[{ text: t('ui.unreachable') }]} />;
  if (!data) return <LoadingState />;
  const turn = data.chairRotation?.turn ?? '';
  const accepted = data.chairNominations.filter(
    ({ turnStartsOn, answer }) => turnStartsOn === turn && answer === 'accepted',
  );
  const members = accepted.map(({ member }) => member.acronym ?? member.name);
  const when = { turn: format.plainDate(turn) };
  const open = async () => {
    if (await act({ itemId, panel: null })) onClose();
  };
  return (
    <div className={classes.conduct}>
      <FormErrorSummary errors={errors} />
      <p>
        {members.length > 0
          ? t('elections.open.lead', { ...when, members: format.list(members) })
          : t('elections.open.nobody', when)}{' '}
        <Link to="/board/chair">{t('elections.open.nominations')}</Link>
      </p>
      {members.length > 0 && <SecrecyPromise />}
      <Acts>
        {members.length > 0 && (
          <ActButton weight="main" busy={busy} onClick={() => void open()}>
            {t('elections.open.act')}
          </ActButton>
        )}
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </div>
  );
}
