import { lazy, Suspense, useId, useMemo, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MinutesSectionToWriteFragment } from '../../gql/graphql.js';
import { asRichText, asString } from '../../platform/writing/rich-text-json.js';
import { SectionProgress } from '../../platform/writing/section-progress.js';
import type { Newest } from '../../platform/writing/section-writing.js';
import { useSectionWriting, type SendSection } from '../../platform/writing/use-section-writing.js';
import { WritingNotes } from '../../platform/writing/writing-notes.js';
import { useHydrated } from '../../ui/hydrated.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { RichText } from '../../ui/rich-text.js';
import { sectionTitle } from './section-title.js';
import { DecidedInSection } from './item-record.js';
import { WithholdSection } from './withhold-section.js';
import classes from './minutes.module.css';

// The editor is large: only who writes fetches it, and what is written is there to read before it has come.
const RichTextField = lazy(async () => ({
  default: (await import('../../platform/writing/rich-text-field.js')).RichTextField,
}));
// Few sections come into conflict, and few are looked up.
const MinutesConflict = lazy(async () => ({
  default: (await import('./minutes-conflict.js')).MinutesConflict,
}));
const PastOfMinutes = lazy(async () => ({ default: (await import('./past-of-minutes.js')).PastOfMinutes }));

const ToWrite = graphql(`
  fragment MinutesSectionToWrite on MinutesSection {
    key
    item {
      id
      title
      position
    }
    text
    version
    earlier
    withheldBecause
    saved {
      date
      time
      zone
      offset
    }
    savedBy {
      id
      name
    }
    ...DecidedInSection
  }
`);

const SaveMinutesSection = graphql(`
  mutation SaveMinutesSection($meetingId: ID!, $key: String!, $text: RichText, $baseVersion: Int!) {
    saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $baseVersion) {
      section {
        ...MinutesSectionToWrite
      }
      conflict {
        yours
      }
    }
  }
`);

const newestIn = ({ text, version, saved, savedBy, earlier }: MinutesSectionToWriteFragment): Newest => ({
  text: asString(text),
  version,
  savedAt: saved,
  savedBy: savedBy?.name ?? null,
  earlier,
});

const sending =
  (meetingId: string): SendSection =>
  async (client, { key }, { text, baseVersion }, fetchOptions) => {
    const { data, error } = await client
      .mutation(SaveMinutesSection, { meetingId, key, text: asRichText(text), baseVersion }, { fetchOptions })
      .toPromise();
    if (!data) return { answer: null, error };
    const { section, conflict } = data.saveMinutesSection;
    const newest = newestIn(section as MinutesSectionToWriteFragment);
    return { answer: { newest, setAside: conflict !== null } };
  };

interface MinutesSectionEditorProps {
  meeting: { id: string; number: string };
  /** Who writes. */
  personId: string;
  section: FragmentType<typeof ToWrite>;
  /** What was recorded. */
  children?: ReactNode;
}

/** One section of minutes to be written, under what was recorded of it. */
export function MinutesSectionEditor({ meeting, personId, section, children }: MinutesSectionEditorProps) {
  const t = useTranslate();
  const id = useId();
  const hydrated = useHydrated();
  const given = readFragment(ToWrite, section);
  const { key, item, withheldBecause } = given;
  const title = sectionTitle(t, key, item?.title);
  const newest = useMemo(() => newestIn(given), [given]);
  const send = useMemo(() => sending(meeting.id), [meeting.id]);
  const name = { of: 'minutes', personId, number: meeting.number, key } as const;
  const [writing, state] = useSectionWriting(name, newest, send);
  const tree = asRichText(state.text);
  const plain = tree ? <RichText text={tree} /> : null;
  return (
    <section className={classes.editor} id={`section-${key}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {item && <span className={classes.number}>{item.position}.</span>} <bdi>{title}</bdi>
      </h2>
      {children}
      <DecidedInSection section={given} />
      <WritingNotes state={state} />
      {state.progress === 'conflict' ? (
        <Suspense>
          <MinutesConflict
            title={title}
            mine={state.text}
            newest={state.newest}
            onSettle={(text) => writing.settle(text)}
          />
        </Suspense>
      ) : (
        <>
          {hydrated ? (
            <Suspense fallback={plain}>
              <RichTextField
                label={title}
                value={state.text}
                readOnly={state.isFrozen}
                onChange={(text) => writing.type(text)}
                onBlur={() => void writing.flush()}
              />
            </Suspense>
          ) : (
            plain
          )}
          <div className={classes.foot}>
            <SectionProgress state={state} />
          </div>
        </>
      )}
      <div className={classes.acts}>
        {state.newest.earlier > 0 && (
          <OpenedInPlace act={t('writing.versions.open', { section: title })}>
            {(close) => (
              <PastOfMinutes
                number={meeting.number}
                sectionKey={key}
                title={title}
                present={state.text}
                onRestore={state.progress === 'conflict' ? undefined : (text) => writing.type(text)}
                onClose={close}
              />
            )}
          </OpenedInPlace>
        )}
        <WithholdSection
          meetingId={meeting.id}
          section={key}
          title={title}
          because={withheldBecause ?? null}
        />
      </div>
    </section>
  );
}
