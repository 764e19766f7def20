import type { CircularChoice } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';

/** How the answers are called where one gives them. */
export function useChoiceWords(): (choice: CircularChoice) => string {
  const t = useTranslate();
  return (choice) =>
    choice === 'no_objection' || choice === 'objects'
      ? t(`circulars.choice.${choice}`)
      : t(`votes.choice.${choice}`);
}
