import { useRef, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { WorkOnDeskFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { CheckboxField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { DeskList } from './desk-list.js';
import classes from './work.module.css';

const PublishWorks = graphql(`
  mutation PublishWorks($works: [SeenWorkInput!]!) {
    publishWorks(works: $works) {
      id
    }
  }
`);

/** Works of the desk, of which several are chosen, looked over, and only then published, all or none. */
export function PublishTogether({ works }: { works: readonly WorkOnDeskFragment[] }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(PublishWorks);
  const [looked, setLooked] = useState<readonly string[] | null>(null);
  const [published, setPublished] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  // A work that has left the page since it was looked over is not published unseen.
  const chosen = works.filter(({ id }) => looked?.includes(id));
  const chooseAll = () =>
    fields.current
      ?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
      .forEach((box) => (box.checked = true));
  const publish = async () => {
    const done = await act({ works: chosen.map(({ id, version }) => ({ id, version })) });
    setLooked(null);
    if (!done) return;
    setPublished(published + 1);
    announce(t('works.together.done', { count: done.publishWorks.length }));
  };
  return (
    <>
      <p>{t('works.together.lead')}</p>
      <Form
        key={published}
        errors={errors}
        onSubmit={(entries) =>
          setLooked(works.filter(({ id }) => entries.get(`work.${id}`) === 'on').map(({ id }) => id))
        }
      >
        <div ref={fields} className={classes.desk}>
          <DeskList
            works={works}
            choice={({ id, title, viewerCanPublishTogether }) =>
              viewerCanPublishTogether ? <CheckboxField name={`work.${id}`} label={title} /> : null
            }
          />
        </div>
        <Acts>
          <SubmitButton>{t('works.together.preview')}</SubmitButton>
          <ActButton onClick={chooseAll}>{t('works.together.all')}</ActButton>
        </Acts>
      </Form>
      {looked && (
        <div role="status" className={classes.desk}>
          <p>{t('works.together.previewed', { count: chosen.length })}</p>
          <ul className={classes.plain}>
            {chosen.map(({ id, title, licenceTerms, broughtFor }) => (
              <li key={id}>
                <bdi>{title}</bdi>{' '}
                <span className={classes.quiet}>
                  {[licenceTerms?.name, broughtFor?.name].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {chosen.length > 0 && (
            <Acts>
              <ActButton weight="main" busy={busy} onClick={() => void publish()}>
                {t('works.together.act', { count: chosen.length })}
              </ActButton>
            </Acts>
          )}
        </div>
      )}
    </>
  );
}
