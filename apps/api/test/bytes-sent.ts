import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes of a page go over the line, compressed as the portal compresses what it writes for one reader. */
export const bytesSent = (page: string): number =>
  brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
