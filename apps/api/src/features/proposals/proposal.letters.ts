import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { momentInWords } from '../../platform/time/in-words.js';
import type { Confirmation } from './partnership.entity.js';
import type { ProposalState } from './proposal.entity.js';
import { fingerprintOf } from './proposal.sql.js';

/** A proposal as its letters speak of it; each is about one Organisation’s part. */
interface Told {
  number: string;
  title: string;
  state: ProposalState;
  submittedAt: Date | null;
  eligibilityReason: string | null;
  lead: string;
  organisation: string;
  role: string;
  budget: string;
  inKind: string;
  confirmation: Confirmation;
  declinedBecause: string | null;
  isLead: boolean;
  call: string;
  currency: string;
  closesAt: Date;
  timeZone: string;
  /** That of who reads the letter, else that of the call. */
  readersZone: string;
  /** Of what was last submitted. */
  fingerprint: string | null;
  open: boolean;
}

/** What all letters about proposals have in common. A part that was taken out has no letters any more. */
abstract class ProposalLetter implements LetterWriter {
  abstract readonly kind: string;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t, timeZone }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select p.number, p.title, p.state, p.submitted_at as "submittedAt", p.eligibility_reason as "eligibilityReason",
         coalesce(l.name ->> $2, l.name ->> 'en') as lead, coalesce(o.name ->> $2, o.name ->> 'en') as organisation,
         x.role, x.budget, x.in_kind as "inKind", x.confirmation, x.declined_because as "declinedBecause",
         x.is_lead as "isLead", coalesce(c.title ->> $2, c.title ->> 'en') as call, c.currency,
         c.closes_at as "closesAt", c.time_zone as "timeZone", c.state = 'published' and now() < c.closes_at as open,
         (select ${fingerprintOf('s')} from submissions s where s.proposal_id = p.id
           order by s.submitted_at desc, s.id desc limit 1) as fingerprint
       from partnerships x join proposals p on p.id = x.proposal_id join calls c on c.id = p.call_id
       join organisations o on o.id = x.organisation_id join organisations l on l.id = p.lead_organisation_id
       where x.id = $1`,
      [aboutId, language],
    );
    const words = told && this.words({ ...told, readersZone: timeZone ?? told.timeZone }, t, language);
    if (!told || !words) return null;
    return {
      greeting: t('mail.proposals.greeting'),
      button: {
        label: t('mail.proposals.button'),
        url: `${this.settings.publicUrl}/proposals/${told.number}`,
      },
      closing: t('mail.proposals.closing'),
      ...words,
    };
  }

  /** Null when there is nothing to say any more. */
  protected abstract words(
    told: Told,
    t: Translate,
    language: Language,
  ): Pick<Letter, 'subject' | 'paragraphs' | 'facts'> | null;
}

const money = (amount: string, currency: string, t: Translate) =>
  t('mail.proposals.amount', { amount: Number(amount), currency });

/** The part as it stands, and until when it can be answered. */
function partFacts(told: Told, t: Translate, language: Language): NonNullable<Letter['facts']> {
  return [
    { label: t('mail.proposals.proposal'), value: `${told.title} (${told.number})` },
    { label: t('mail.proposals.call'), value: told.call },
    { label: t('mail.proposals.role'), value: told.role },
    { label: t('mail.proposals.budget'), value: money(told.budget, told.currency, t) },
    { label: t('mail.proposals.inKind'), value: money(told.inKind, told.currency, t) },
    { label: t('mail.proposals.closes'), value: momentInWords(told.closesAt, told.timeZone, language, t) },
  ].filter(({ value }) => value !== '');
}

const canBeAnswered = ({ open, confirmation, state }: Told) =>
  open && confirmation === 'waiting' && (state === 'draft' || state === 'submitted');

/** Asks a partner’s representative to confirm its part, for the first time or after a change. */
@Injectable()
class PartnerAskedLetter extends ProposalLetter {
  readonly kind = 'partner_asked';
  readonly weight = 'matter';

  protected words(told: Told, t: Translate, language: Language) {
    if (!canBeAnswered(told)) return null;
    const { lead, organisation } = told;
    return {
      subject: t('mail.partnerAsked.subject', { lead, organisation }),
      paragraphs: [t('mail.partnerAsked.text', { lead, organisation }), t('mail.partnerAsked.ask')],
      facts: partFacts(told, t, language),
    };
  }
}

/** Tells a partner that its answer no longer counts, because its part has become another, and asks anew. */
@Injectable()
export class PartnerAskedAnewLetter extends ProposalLetter {
  readonly kind = 'partner_asked_anew';
  readonly weight = 'matter';

  protected words(told: Told, t: Translate, language: Language) {
    if (!canBeAnswered(told)) return null;
    const { lead, organisation } = told;
    return {
      subject: t('mail.partnerAskedAnew.subject', { lead, organisation }),
      paragraphs: [t('mail.partnerAskedAnew.text', { lead, organisation }), t('mail.partnerAsked.ask')],
      facts: partFacts(told, t, language),
    };
  }
}

/** Reminds those who have not answered; whoever did meanwhile gets none. */
@Injectable()
class PartnerReminderLetter extends ProposalLetter {
  readonly kind = 'partner_reminder';
  readonly weight = 'reminder';

  protected words(told: Told, t: Translate, language: Language) {
    if (!canBeAnswered(told)) return null;
    const { lead, organisation } = told;
    return {
      subject: t('mail.partnerReminder.subject', { lead, organisation }),
      paragraphs: [t('mail.partnerReminder.text', { lead, organisation }), t('mail.partnerAsked.ask')],
      facts: partFacts(told, t, language),
    };
  }
}

/** Tells the lead what a partner answered. */
@Injectable()
class PartnerAnsweredLetter extends ProposalLetter {
  readonly kind = 'partner_answered';

  protected words({ confirmation, declinedBecause, organisation, title, number }: Told, t: Translate) {
    if (confirmation === 'waiting') return null;
    const proposal = `${title} (${number})`;
    if (confirmation === 'confirmed')
      return {
        subject: t('mail.partnerConfirmed.subject', { organisation }),
        paragraphs: [t('mail.partnerConfirmed.text', { organisation, proposal })],
      };
    return {
      subject: t('mail.partnerDeclined.subject', { organisation }),
      paragraphs: [t('mail.partnerDeclined.text', { organisation, proposal })],
      facts: declinedBecause ? [{ label: t('mail.proposals.reason'), value: declinedBecause }] : [],
    };
  }
}

/** The receipt of a submission, to the lead and its partners. */
@Injectable()
class ProposalSubmittedLetter extends ProposalLetter {
  readonly kind = 'proposal_submitted';

  protected words(
    { title, number, call, submittedAt, closesAt, timeZone, readersZone, fingerprint, state }: Told,
    t: Translate,
    language: Language,
  ) {
    if (!submittedAt || state === 'withdrawn') return null;
    return {
      subject: t('mail.proposalSubmitted.subject', { number }),
      paragraphs: [
        t('mail.proposalSubmitted.text', { proposal: title, call }),
        t('mail.proposalSubmitted.again'),
      ],
      facts: [
        { label: t('mail.proposals.number'), value: number },
        { label: t('mail.proposals.submitted'), value: momentInWords(submittedAt, readersZone, language, t) },
        { label: t('mail.proposals.closes'), value: momentInWords(closesAt, timeZone, language, t) },
        ...(fingerprint ? [{ label: t('mail.proposals.fingerprint'), value: fingerprint }] : []),
      ],
    };
  }
}

/** Tells the consortium whether the proposal goes on to review. */
@Injectable()
class EligibilityDecidedLetter extends ProposalLetter {
  readonly kind = 'eligibility_decided';

  protected words({ title, number, state, eligibilityReason }: Told, t: Translate) {
    if (state !== 'eligible' && state !== 'ineligible') return null;
    const proposal = `${title} (${number})`;
    const reason = { label: t('mail.proposals.reason'), value: eligibilityReason ?? '' };
    return {
      subject: t(state === 'eligible' ? 'mail.eligible.subject' : 'mail.ineligible.subject', { number }),
      paragraphs: [t(state === 'eligible' ? 'mail.eligible.text' : 'mail.ineligible.text', { proposal })],
      facts: eligibilityReason ? [reason] : [],
    };
  }
}

/** Tells the consortium that the lead has withdrawn the proposal for good. */
@Injectable()
export class ProposalWithdrawnLetter extends ProposalLetter {
  readonly kind = 'proposal_withdrawn';

  protected words({ title, number, state, lead, confirmation }: Told, t: Translate) {
    if (state !== 'withdrawn' || confirmation === 'declined') return null;
    return {
      subject: t('mail.proposalWithdrawn.subject', { number }),
      paragraphs: [t('mail.proposalWithdrawn.text', { lead, proposal: `${title} (${number})` })],
    };
  }
}

/** Tells those who spoke for a partner that it was taken out. The part is gone, so this is about the proposal. */
@Injectable()
export class PartnerRemovedLetter implements LetterWriter {
  readonly kind = 'partner_removed';

  constructor(private readonly database: Database) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Pick<Told, 'number' | 'title' | 'lead' | 'call'>>(
      `select p.number, p.title, coalesce(l.name ->> $2, l.name ->> 'en') as lead,
         coalesce(c.title ->> $2, c.title ->> 'en') as call
       from proposals p join calls c on c.id = p.call_id join organisations l on l.id = p.lead_organisation_id
       where p.id = $1`,
      [aboutId, language],
    );
    if (!told) return null;
    const { number, title, lead, call } = told;
    return {
      subject: t('mail.partnerRemoved.subject', { number }),
      greeting: t('mail.proposals.greeting'),
      paragraphs: [t('mail.partnerRemoved.text', { lead, proposal: `${title} (${number})`, call })],
      closing: t('mail.partnerRemoved.closing', { lead }),
    };
  }
}

export const proposalLetters = [
  PartnerAskedLetter,
  PartnerAskedAnewLetter,
  PartnerRemovedLetter,
  ProposalWithdrawnLetter,
  PartnerReminderLetter,
  PartnerAnsweredLetter,
  ProposalSubmittedLetter,
  EligibilityDecidedLetter,
];
