/**
 * The organisations of the public record.
 *
 * - The six founders, each a Member, from "Global Smart Education Network (GSENet)", the network's own page,
 *   12 December 2024. Other documents of the record name Beijing Normal University (BNU) where this page names
 *   its Smart Learning Institute (SLIBNU); the Member is the institute, as the page that sets out the
 *   membership says, and the university is its parent.
 * - Partners: everybody under "Partners" in the document of the 2026 Global Smart Education Conference who is
 *   not a Member. Its sponsors and media acknowledgements are the conference's, not the network's, and are
 *   left out.
 * - Without standing: bodies that the record needs to tell the rest, namely a parent or a host of the 2026
 *   conference.
 *
 * English names are word for word, less a trailing ", China", which is `countryOrArea`. Seats, cities,
 * coordinates (of the city) and websites are common public knowledge, left out where they are not certain.
 * The record gives the founders' year, 2022, and no day.
 */
import type { LocalisedText } from '@gsenet/shared/languages';
import { foundersAndParents } from './organisations-founding.js';
import { hosts, partners } from './organisations-partners.js';

export type OrganisationKind =
  | 'government'
  | 'international-organisation'
  | 'university-or-school'
  | 'research-institute'
  | 'enterprise'
  | 'foundation'
  | 'media';

export interface OrganisationRecord {
  slug: string;
  name: LocalisedText;
  acronym?: string;
  kind: OrganisationKind;
  /** Missing where the record gives the organisation no standing in the network. */
  standing?: 'member' | 'partner';
  /** Year of the standing, where the record says it. */
  since?: string;
  /** ISO 3166-1 alpha-2. */
  countryOrArea?: string;
  /** IANA name of the headquarters' zone. */
  timeZone?: string;
  /** City of the headquarters. */
  place?: { name: LocalisedText; latitude: number; longitude: number };
  website?: string;
  /** Full ROR identifier. */
  ror?: string;
  /** Slug of the organisation it is part of. */
  parent?: string;
  about?: LocalisedText;
}

export const organisations: OrganisationRecord[] = [...foundersAndParents, ...partners, ...hosts];
