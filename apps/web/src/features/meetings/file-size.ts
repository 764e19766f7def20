import type { Translate } from '@gsenet/shared/translate';
import type { Format } from '../../ui/format.js';

/** How large a file is, so that nobody on a dear line fetches it unawares. */
export function fileSize(t: Translate, format: Format, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? t('meetings.kilobytes', { size: format.number(kilobytes) })
    : t('meetings.megabytes', { size: format.number(Math.round(kilobytes / 100) / 10) });
}
