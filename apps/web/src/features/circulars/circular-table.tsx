import { direction } from '@gsenet/shared/languages';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { CircularStateWord } from './circular-state.js';

const Line = graphql(`
  fragment CircularLine on Circular {
    id
    title
    language
    procedure
    closes {
      date
      time
    }
    tally {
      asked
      answered
    }
    ...StateOfCircular
  }
`);

/** Texts that were put to the Members, with how far each is. */
export function CircularTable({ circulars }: { circulars: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('circulars.title')}
      rows={readFragment(Line, circulars)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('circulars.text'),
          cell: ({ id, title, language }) => (
            <Link to={`/board/circulars/${id}`} lang={language} dir={direction(language)}>
              {title}
            </Link>
          ),
        },
        {
          title: t('circulars.procedure'),
          cell: ({ procedure }) => t(`circulars.procedure.${procedure}`),
        },
        { title: t('circulars.tally.title'), cell: ({ tally }) => t('circulars.tally', tally) },
        {
          title: t('circulars.until'),
          cell: ({ closes }) => closes && format.moment(`${closes.date}T${closes.time}`),
        },
        { title: t('circulars.state'), cell: (circular) => <CircularStateWord circular={circular} /> },
      ]}
    />
  );
}
