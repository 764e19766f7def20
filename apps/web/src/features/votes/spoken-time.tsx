import { useEffect, useState } from 'react';
import { useTranslate } from '../../ui/language.js';

interface SpokenTimeProps {
  /** As the portal counted them when the page was asked for. */
  seconds: number;
  /** Whether they go on. */
  runs?: boolean;
}

/** How long somebody has spoken, going on while they do. */
export function SpokenTime({ seconds, runs = false }: SpokenTimeProps) {
  const t = useTranslate();
  const [passed, setPassed] = useState({ since: seconds, more: 0 });
  useEffect(() => {
    if (!runs) return;
    const began = Date.now();
    const clock = setInterval(
      () => setPassed({ since: seconds, more: Math.floor((Date.now() - began) / 1000) }),
      1000,
    );
    return () => clearInterval(clock);
  }, [runs, seconds]);
  const all = seconds + (passed.since === seconds ? passed.more : 0);
  return <span>{t('room.speaking.time', { minutes: Math.floor(all / 60), seconds: all % 60 })}</span>;
}
