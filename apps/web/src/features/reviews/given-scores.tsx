import { useTranslate } from '../../ui/language.js';

interface GivenScoresProps {
  scores: readonly { key: string; title: string; score: number | null; words: string }[];
}

/** A review as its readers see it: by criterion, the score and why. */
export function GivenScores({ scores }: GivenScoresProps) {
  const t = useTranslate();
  return (
    <ul>
      {scores.map((one) => (
        <li key={one.key}>
          {one.title}: {one.score === null ? t('reviews.score.none') : t(`reviews.score.${one.score as 0}`)}
          <br />
          <bdi>{one.words}</bdi>
        </li>
      ))}
    </ul>
  );
}
