import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';

const Subject = graphql(`
  fragment SubjectOfItem on ItemSubject {
    agendaItemId
    concerns
    path
    organisationName
  }
`);

/** What an agenda item is, with the way to the thing. */
export function ItemSubject({ subject }: { subject: FragmentType<typeof Subject> }) {
  const t = useTranslate();
  const { concerns, path, organisationName } = readFragment(Subject, subject);
  const word = t(`meetings.subject.${concerns}`);
  return (
    <Link to={path}>
      <bdi>
        {organisationName ? t('meetings.subject.of', { word, organisation: organisationName }) : word}
      </bdi>
    </Link>
  );
}
