import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import classes from './room.module.css';

interface PanelWordsProps {
  panel: { text: string; on: string } | null | undefined;
}

/** What an external panel recommended before a vote, and when. */
export function PanelWords({ panel }: PanelWordsProps) {
  const t = useTranslate();
  const format = useFormat();
  if (!panel) return null;
  return (
    <Section title={t('votes.panel')}>
      <p className={classes.text}>
        <bdi>{panel.text}</bdi>
      </p>
      <p className={classes.quiet}>{format.plainDate(panel.on)}</p>
    </Section>
  );
}
