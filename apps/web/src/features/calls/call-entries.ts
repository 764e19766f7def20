import type { CallToEditFragment, CreateCallMutationVariables } from '../../gql/graphql.js';
import { organisationKinds } from './organisation-kinds.js';
import { typed } from '../../ui/missing-entries.js';
import { textsIn } from './text-in-languages.js';
import type { Row } from './ordered-parts.js';

export type Section = CallToEditFragment['sections'][number];
export type Criterion = CallToEditFragment['criteria'][number];

/** The criterion that no call may leave out, with a weight to begin with. */
export const alignment: Criterion = {
  key: 'alignment',
  weight: 30,
  titles: {
    en: 'Alignment with the network’s vision and mission',
    'zh-Hans': '与联盟愿景和使命的契合度',
    ar: 'التوافق مع رؤية الشبكة ورسالتها',
  },
};

/** What stands in the form of a call. What a published call has fixed is not in the form, and stays as it is. */
export function callFrom(
  entries: FormData,
  call: CallToEditFragment | null,
  sections: readonly Row<Section>[],
  criteria: readonly Row<Criterion>[],
): CreateCallMutationVariables {
  const words = {
    title: textsIn(entries, 'title'),
    text: textsIn(entries, 'text'),
    closesWallClock: clockIn(entries, 'closes'),
    closesSecondTime: secondTimeIn(entries),
  };
  if (call && call.state !== 'draft') return { ...fixedTerms(call), ...words };
  return {
    ...words,
    slug: call?.slug ?? typed(entries, 'slug'),
    kind: typed(entries, 'kind') as CreateCallMutationVariables['kind'],
    directions: entries.getAll('directions').map(Number),
    opensWallClock: clockIn(entries, 'opens'),
    timeZone: typed(entries, 'timeZone'),
    ceiling: numberIn(entries, 'ceiling'),
    currency: typed(entries, 'currency').toUpperCase(),
    leastPartners: numberIn(entries, 'leastPartners'),
    partnersMayLead: entries.get('partnersMayLead') === 'on',
    leadKinds: organisationKinds.filter((kind) => entries.getAll('leadKinds').includes(kind)),
    sections: withKeys(
      sections.map(({ id, part }) => ({
        key: part?.key,
        title: textsIn(entries, `${id}.title`),
        question: textsIn(entries, `${id}.question`),
        required: entries.get(`${id}.required`) === 'on',
        mostWords: numberIn(entries, `${id}.mostWords`),
      })),
      'section',
    ),
    criteria: withKeys(
      criteria.map(({ id, part }) => ({
        key: part?.key,
        title: textsIn(entries, `${id}.title`),
        weight: numberIn(entries, `${id}.weight`),
      })),
      'criterion',
    ),
  };
}

/** Of a date and a time: a wall clock, or as much of one as was filled in, for the API to refuse. */
const clockIn = (entries: FormData, name: string) =>
  `${typed(entries, `${name}Date`)}T${typed(entries, `${name}Time`)}`;

function secondTimeIn(entries: FormData): boolean | null {
  const which = typed(entries, 'closesOccurrence');
  return which === '' ? null : which === 'second';
}

/** Digits, with whatever people put between thousands; nothing typed is no number at all and is refused. */
function numberIn(entries: FormData, name: string): number {
  const digits = typed(entries, name).replaceAll(/[\s,'’_]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : -1;
}

function fixedTerms(
  call: CallToEditFragment,
): Omit<CreateCallMutationVariables, 'title' | 'text' | 'closesWallClock'> {
  const { slug, kind, directions, timeZone, ceiling, currency, leastPartners, opening } = call;
  const { partnersMayLead, leadKinds } = call;
  return {
    slug,
    kind,
    directions,
    timeZone,
    ceiling,
    currency,
    leastPartners,
    partnersMayLead,
    leadKinds: [...leadKinds],
    opensWallClock: `${opening.call.date}T${opening.call.time}`,
    sections: call.sections.map(({ key, titles, questions, required, mostWords }) => ({
      key,
      title: titles,
      question: questions,
      required,
      mostWords,
    })),
    criteria: call.criteria.map(({ key, titles, weight }) => ({ key, title: titles, weight })),
  };
}

/** Texts are kept under the key of their part: one that is new gets one from its English title, unlike all others. */
function withKeys<Part extends { key?: string; title: { en: string } }>(
  parts: readonly Part[],
  kind: string,
): (Part & { key: string })[] {
  const taken = new Set(parts.map(({ key }) => key));
  return parts.map((part) => {
    if (part.key) return { ...part, key: part.key };
    const words = part.title.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const base =
      words
        .replace(/^[-\d]+/, '')
        .slice(0, 40)
        .replace(/-+$/, '') || kind;
    let key = base;
    for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
    taken.add(key);
    return { ...part, key };
  });
}
