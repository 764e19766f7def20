/** A licence under which works are shared, by its canonical address. */
export interface Licence {
  uri: string;
  /** As people write it. */
  name: string;
  /** In the SPDX list; not every port has an id there. */
  spdx: string | null;
  elements: readonly ('by' | 'nc' | 'nd' | 'sa')[];
  /** 4 for the international licences, 3 for the ports that intergovernmental bodies use, 0 for CC0. */
  release: 0 | 3 | 4;
}

const combinations = ['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'] as const;
/** The ports of 3.0 for intergovernmental organisations that the SPDX list has. */
const portsInSpdx: readonly string[] = ['by', 'by-sa', 'by-nc-nd'];
const address = 'https://creativecommons.org';

const elementsOf = (combination: string) => combination.split('-') as Licence['elements'][number][];

/** Creative Commons 4.0, its ports of 3.0 for intergovernmental bodies, and CC0: addresses end in a slash and name no language. */
export const licences: readonly Licence[] = [
  ...combinations.map((combination): Licence => {
    const code = combination.toUpperCase();
    return {
      uri: `${address}/licenses/${combination}/4.0/`,
      name: `CC ${code} 4.0`,
      spdx: `CC-${code}-4.0`,
      elements: elementsOf(combination),
      release: 4,
    };
  }),
  ...combinations.map((combination): Licence => {
    const code = combination.toUpperCase();
    return {
      uri: `${address}/licenses/${combination}/3.0/igo/`,
      name: `CC ${code} 3.0 IGO`,
      spdx: portsInSpdx.includes(combination) ? `CC-${code}-3.0-IGO` : null,
      elements: elementsOf(combination),
      release: 3,
    };
  }),
  { uri: `${address}/publicdomain/zero/1.0/`, name: 'CC0 1.0', spdx: 'CC0-1.0', elements: [], release: 0 },
];

/** The licence that somebody means by its address, its SPDX id or its name, however they write them. */
export function licenceMeant(written: string | null | undefined): Licence | null {
  const wanted = plain(written ?? '');
  return (
    licences.find(({ uri, name, spdx }) =>
      [uri, name, spdx].some((word) => word && plain(word) === wanted),
    ) ?? null
  );
}

/** `http://…/deed.fr`, `CC-BY-4.0` and `cc by 4.0` mean the same licences as their canonical forms. */
const plain = (written: string) =>
  written
    .trim()
    .toLowerCase()
    .replace(/^http:/, 'https:')
    .replace(/\/(deed|legalcode)(\.[a-z_-]+)?$/, '')
    .replace(/[\s_/-]+/g, ' ')
    .trim();
