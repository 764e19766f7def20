import { useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { differing, type TypedField, type TypedMeeting } from './typed-meeting.js';

const asksAnew: TypedField[] = ['date', 'time', 'timeZone', 'minutes', 'place'];
const updates: TypedField[] = ['link', 'mode'];

/** What saving a meeting that was convened does to those who were invited. */
export function Consequence({ before, after }: { before: TypedMeeting; after: TypedMeeting }) {
  const t = useTranslate();
  const changed = differing(before, after);
  if (changed.length === 0) return null;
  if (changed.some((field) => asksAnew.includes(field)))
    return <StatusWord tone="caution">{t('meetings.consequence.asked')}</StatusWord>;
  return changed.some((field) => updates.includes(field)) ? (
    <StatusWord tone="caution">{t('meetings.consequence.updated')}</StatusWord>
  ) : (
    <StatusWord tone="quiet">{t('meetings.consequence.nothing')}</StatusWord>
  );
}
