import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import type { DecisionPurpose } from '../../gql/graphql.js';
import { SelectField } from '../../ui/fields.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const DecisionsOffered = graphql(`
  query DecisionsToRestOn {
    decisionsToRestOn {
      id
      number
      takenOn
      text
      suits
    }
  }
`);

/** A line of a list has no room for a whole decision. */
const mostShown = 60;

/** The decision of the register that an entry rests on: of those alone that are about such a thing. */
export function DecisionField({ purpose }: { purpose: DecisionPurpose }) {
  const t = useTranslate();
  const format = useFormat();
  const [{ data }] = useQuery({ query: DecisionsOffered, requestPolicy: 'cache-and-network' });
  const suitable = data?.decisionsToRestOn.filter(({ suits }) => suits.includes(purpose));
  const none = (
    <>
      {t('chair.decision.none')} <Link to="/board/decisions/new">{t('chair.decision.enter')}</Link>
    </>
  );
  return (
    <SelectField
      name="basis"
      label={t('chair.decision')}
      hint={suitable?.length === 0 ? none : t('chair.decision.hint')}
      placeholder={t('chair.decision.choose')}
      options={(suitable ?? []).map(({ number, takenOn, text }) => ({
        value: number,
        label: `${number} · ${format.plainDate(takenOn)} · ${text.length > mostShown ? `${text.slice(0, mostShown)}…` : text}`,
      }))}
    />
  );
}
