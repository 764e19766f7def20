/** What an Organisation is called where everybody knows it: its acronym, else its name. */
export const shortName = ({ acronym, name }: { acronym: string | null; name: string }): string =>
  acronym ?? name;
