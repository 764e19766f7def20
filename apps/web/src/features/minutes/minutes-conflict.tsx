import { unitedRichTexts } from '../../platform/writing/united-rich-texts.js';
import { wordsOf } from '../../platform/writing/rich-text-json.js';
import { RichTextField } from '../../platform/writing/rich-text-field.js';
import { SectionConflict } from '../../platform/writing/section-conflict.js';
import type { Newest } from '../../platform/writing/section-writing.js';
import { useTranslate } from '../../ui/language.js';

interface MinutesConflictProps {
  title: string;
  mine: string;
  newest: Newest;
  onSettle: (text: string) => void;
}

/** Two texts of a section of minutes that were written on the same one. */
export function MinutesConflict(props: MinutesConflictProps) {
  const t = useTranslate();
  return (
    <SectionConflict {...props} toWords={wordsOf} unite={unitedRichTexts}>
      {(combined) => <RichTextField label={t('writing.conflict.combined')} {...combined} />}
    </SectionConflict>
  );
}
