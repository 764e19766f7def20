import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Proposal } from './proposal.entity.js';

/** Longest text of a section, in characters; the call’s own limit in words is far below. */
export const longestText = 50_000;

/** The newest text of one section of a proposal. Sections in which nothing was ever written have no row. */
@Entity('proposal_sections')
@Index('one_text_per_proposal_and_section', ['proposalId', 'key'], { unique: true })
@Check('section_texts_are_bounded', `length(text) <= ${longestText}`)
export class SectionText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  /** The section of the call that it answers. */
  @Column('text')
  key!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { default: () => 'now()' })
  savedAt!: Date;

  @Column('uuid')
  savedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'saved_by_id' })
  savedBy?: Relation<Person>;

  /** Raised by every text that is saved; a text must name the version it was written on. */
  @Column('int', { default: 1 })
  version!: number;
}

/** A text of a section that was replaced, or that came second: nothing written is ever lost. */
@Entity('proposal_section_versions')
@Index('versions_of_a_section', ['sectionId', 'savedAt'])
@Check('kept_texts_are_bounded', `length(text) <= ${longestText}`)
export class KeptText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sectionId!: string;

  @ManyToOne(() => SectionText)
  @JoinColumn({ name: 'section_id' })
  section?: Relation<SectionText>;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('uuid')
  savedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'saved_by_id' })
  savedBy?: Relation<Person>;

  /** Written on an older text while somebody else saved a newer one. */
  @Column('boolean', { default: false })
  setAside!: boolean;
}
