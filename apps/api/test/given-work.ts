import type { Run } from './api.js';
import { said, type TestBoard } from './board.js';

export const byLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** What is said of a work that is ready to be submitted but for its file. */
export const texts = {
  kind: 'guideline',
  title: { en: 'Teaching with small screens', 'zh-Hans': '小屏幕教学' },
  summary: { en: 'How to teach where a telephone is all there is.' },
  language: 'en',
  levels: [1, 2],
  subjects: ['01'],
  sdgTargets: ['4.c'],
  directions: [3],
  accessibility: ['taggedPDF'],
  licence: byLicence,
  authors: [{ name: 'A teacher educator of COL', orcid: '0000-0002-1825-0097' }],
  organisations: ['col'],
  editions: [{ language: 'en', title: 'Teaching with small screens', summary: '', isTranslation: false }],
};

export interface ShownWork {
  id: string;
  slug: string;
  version: number;
  state: string;
  editions: { language: string; versions: { number: number; files: { id: string; name: string }[] }[] }[];
}

export const workShown = `{ id slug version state language licence returnedBecause withdrawnBecause
  authors { name orcid } organisations { slug } broughtFor { slug } lineage sourceWork { slug } sourceUrl
  editions { language title isTranslation versions { number note files { id name mediaType bytes downloads } } }
  viewerCanChange viewerCanDiscard viewerCanSubmit viewerCanReview viewerCanPublish viewerCanReturn viewerCanWithdraw }`;

export const startWork = `mutation ($organisation: String!, $work: WorkInput!) {
  startWork(organisation: $organisation, work: $work) ${workShown} }`;
export const changeWork = `mutation ($id: ID!, $version: Int!, $work: WorkInput!) {
  changeWork(id: $id, version: $version, work: $work) ${workShown} }`;
export const addWorkVersion = `mutation ($id: ID!, $version: Int!, $language: String!, $note: String!, $fileIds: [ID!]!) {
  addWorkVersion(id: $id, version: $version, language: $language, note: $note, fileIds: $fileIds) ${workShown} }`;
export const discardWork = `mutation ($id: ID!, $version: Int!) { discardWork(id: $id, version: $version) }`;
export const onWork = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) ${workShown} }`;
export const onWorkBecause = (name: string) =>
  `mutation ($id: ID!, $version: Int!, $because: String!) {
    ${name}(id: $id, version: $version, because: $because) ${workShown} }`;

const pdf = (words: string) =>
  Buffer.from(`%PDF-1.7\n% ${words}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

/** A file that somebody has brought. */
export async function broughtFile(board: TestBoard, byId: string, name = 'guideline.pdf'): Promise<string> {
  const { http } = board.portal;
  const { body } = await http
    .put(`/files?name=${encodeURIComponent(name)}`)
    .set('Cookie', await board.portal.cookieOf(byId))
    .type('application/octet-stream')
    .send(pdf('Small screens'));
  return (body as { id: string }).id;
}

type State = 'draft' | 'submitted' | 'in_review' | 'published' | 'withdrawn';

/** A work of COL, brought by its representative and judged by the Secretariat, as far as is asked. */
export async function givenWork(
  board: TestBoard,
  { state = 'draft', work = texts, file = true }: { state?: State; work?: object; file?: boolean } = {},
): Promise<ShownWork> {
  const [col, editor] = [await board.as('col'), await board.asSecretary];
  let shown = said<ShownWork>(await col(startWork, { organisation: 'col', work }), 'startWork');
  const act = async (run: Run, document: string, name: string, more: object = {}) => {
    const { id, version } = shown;
    shown = said<ShownWork>(await run(document, { id, version, because: 'Because.', ...more }), name);
  };
  if (file)
    for (const { language } of shown.editions)
      await act(col, addWorkVersion, 'addWorkVersion', {
        language,
        note: '',
        fileIds: [await broughtFile(board, board.representatives.col)],
      });
  const steps: [State, Run, string][] = [
    ['submitted', col, 'submitWork'],
    ['in_review', editor, 'reviewWork'],
    ['published', editor, 'publishWork'],
    ['withdrawn', editor, 'withdrawWork'],
  ];
  for (const [reached, run, name] of steps) {
    if (shown.state === state) break;
    await act(run, name === 'withdrawWork' ? onWorkBecause(name) : onWork(name), name);
    if (shown.state !== reached) throw new Error(`${name} led to ${shown.state}`);
  }
  return shown;
}
