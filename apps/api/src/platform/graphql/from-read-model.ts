/**
 * Body of a field that a later feature adds to an earlier feature's type. The declaration is for the schema; the
 * value is part of what the read model answered, and no resolver runs below the root.
 */
export function fromReadModel(): never {
  throw new Error('This field is answered by the read model.');
}
