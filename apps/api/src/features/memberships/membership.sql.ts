/** Days of standing are those of the Secretariat, which sits at UTC+8 all year. */
export const today = `(now() + interval '8 hours')::date`;

/** That a row of `memberships` covers a date, its last day not included. */
export const coversDate = (m: string, date: string): string =>
  `${m}.starts_on <= ${date} and (${m}.ends_on is null or ${m}.ends_on > ${date})`;
