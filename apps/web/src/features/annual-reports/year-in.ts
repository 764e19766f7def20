/** The year that an address names; none that has a report where it names none. */
export const yearIn = (year: string | undefined): number => (/^\d{4}$/.test(year ?? '') ? Number(year) : 0);
