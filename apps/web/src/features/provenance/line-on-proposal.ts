import { loadParts } from '../../platform/catalogue.js';
import { ItsLine } from './its-line.js';

/** The line with its words, for pages that have no room for it in what they load first. */
export async function lineOnProposal() {
  await loadParts(['provenance']);
  return { default: ItsLine };
}
