import type { Answer } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

export const answerTones: Record<Answer, Tone> = {
  coming: 'good',
  perhaps: 'caution',
  not_coming: 'quiet',
  waiting: 'asked',
};

/** What somebody has answered, in a word. */
export function AnswerWord({ answer }: { answer: Answer }) {
  const t = useTranslate();
  return <StatusWord tone={answerTones[answer]}>{t(`meetings.answer.${answer}`)}</StatusWord>;
}
