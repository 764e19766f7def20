import type { LocalisedText } from '@gsenet/shared/languages';
import { network } from './network.js';
import { invitation, waysToPartner } from './partnership.js';
import { statement2025 } from './statement-2025.js';

const english = (texts: string[]): LocalisedText[] => texts.map((en) => ({ en }));

const { directions, preamble, closing } = statement2025;

/** What the network says of itself, by the topics under which pages ask for it: one text, or several in order. */
export const networkTexts: Record<string, LocalisedText | LocalisedText[]> = {
  name: network.name,
  motto: network.motto,
  purpose: network.purpose,
  origin: network.origin,
  vision: network.vision,
  mission: network.mission,
  objectives: network.objectives,
  activities: network.activities,
  expectedOutcomes: network.expectedOutcomes,
  advisoryBoard: network.advisoryBoard,
  secretariat: network.secretariat,
  benefits: network.benefits,
  partnerInvitation: invitation,
  waysToPartner: waysToPartner.map(({ title }) => title),
  waysToPartnerMeans: waysToPartner.map(({ means }) => means),
  contactEmail: { en: network.contact.email },
  contactAddress: network.contact.address,
  statementPreamble: english(preamble),
  statementHeadings: english(directions.map(({ heading }) => heading)),
  ...Object.fromEntries(
    directions.map(({ paragraphs }, index) => [`statementDirection${index + 1}`, english(paragraphs)]),
  ),
  statementClosingHeading: { en: closing.heading },
  statementClosing: english(closing.paragraphs),
};
