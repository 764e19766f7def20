import { newId } from '../src/platform/db/new-id.js';
import type { TestPortal } from './api.js';

/** A call that is open for a month, asking for two sections and one partner; returns its slug. */
export async function givenCall(
  portal: TestPortal,
  about: { slug?: string; state?: string; opensAt?: string; closesAt?: string; leastPartners?: number } = {},
): Promise<string> {
  const slug = about.slug ?? `call-${newId()}`;
  await portal.source.query(
    `insert into calls (id, slug, title, text, kind, state, opens_at, closes_at, closes_wall_clock, time_zone, ceiling,
       currency, sections, criteria, least_partners)
     values ($1, $2, $3, $4, 'joint_funding', $5, coalesce($6, now() - interval '1 day'),
       coalesce($7, now() + interval '30 days'), '2027-01-01T17:00', 'Asia/Shanghai', 100000, 'USD', $8, $9, $10)`,
    [
      newId(),
      slug,
      { en: 'A call', 'zh-Hans': '征集', ar: 'دعوة' },
      { en: 'What it is about.' },
      about.state ?? 'published',
      about.opensAt ?? null,
      about.closesAt ?? null,
      JSON.stringify([
        {
          key: 'aims',
          title: { en: 'Aims', 'zh-Hans': '目标' },
          question: { en: 'What for?' },
          required: true,
          mostWords: 50,
        },
        { key: 'plan', title: { en: 'Plan' }, question: { en: 'How?' }, required: false, mostWords: 500 },
      ]),
      JSON.stringify([{ key: 'alignment', title: { en: 'Alignment' }, weight: 100 }]),
      about.leastPartners ?? 1,
    ],
  );
  return slug;
}
