import { v7 } from 'uuid';

/** A new identifier: random enough to be unguessable, ascending enough to be kind to indexes. */
export const newId = (): string => v7();
