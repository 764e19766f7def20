import { Column } from 'typeorm';

/**
 * The words by which a row is found, worked out from its texts. A trigger of the database keeps them in step, so no
 * code reads or writes them except a search.
 */
export const SearchedWords = () => Column({ type: 'tsvector', select: false, insert: false, update: false });
