import type { Translate } from '@gsenet/shared/translate';

/** What a section of minutes is called: its item of the agenda, or the opening or the closing. */
export function sectionTitle(t: Translate, key: string, itemTitle: string | null | undefined): string {
  if (key === 'opening') return t('minutes.opening');
  return itemTitle ?? t('minutes.closing');
}
