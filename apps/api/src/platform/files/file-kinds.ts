import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Media types that may be brought, each with the endings that agree with it. */
const kinds: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  [`${openXml}.wordprocessingml.document`]: ['docx'],
  [`${openXml}.spreadsheetml.sheet`]: ['xlsx'],
  [`${openXml}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  [`${openDocument}.presentation`]: ['odp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

/** The endings that may be brought, for people to read. */
export const knownEndings = Object.values(kinds).flat();

/**
 * What a file is, found out from its contents: its media type where that is a kind that may be brought and the
 * ending of the name agrees; otherwise what is wrong with it.
 */
export async function kindOf(
  path: string,
  name: string,
): Promise<{ mediaType: string } | { wrong: 'kind' | 'ending' }> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await fileTypeFromFile(path);
  const mediaType = found?.mime ?? (await textKind(path, ending));
  const endings = mediaType === null ? undefined : kinds[mediaType];
  if (!endings || mediaType === null) return { wrong: 'kind' };
  return endings.includes(ending) ? { mediaType } : { wrong: 'ending' };
}

/** Plain text has no mark of its own: it is text if it reads as UTF-8 without control characters. */
async function textKind(path: string, ending: string): Promise<string | null> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const part of createReadStream(path) as AsyncIterable<Buffer>)
      if (/[\0-\x08\x0e-\x1f]/.test(decoder.decode(part, { stream: true }))) return null;
    decoder.decode();
    return ending === 'csv' ? 'text/csv' : 'text/plain';
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
