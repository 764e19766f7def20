import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CountryOrArea } from '../network/network.entities.js';

/** The seven kinds of bodies that the network invites to partner with it. */
export const organisationKinds = [
  'government',
  'international_organisation',
  'university_or_school',
  'research_institute',
  'enterprise',
  'foundation',
  'media',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const OrganisationKindType = enumType('OrganisationKind', organisationKinds);

/** A legal body. Never confuse it with its people. */
@ObjectType({
  description:
    'A legal body: university, intergovernmental body, ministry, company, school, foundation, media.',
})
@Entity('organisations')
@Index('organisations_by_words', { synchronize: false })
@Index('one_organisation_per_address', ['slug'], { unique: true })
@Index('one_organisation_per_ror_id', ['ror'], { unique: true })
@Index('parts_of_an_organisation', ['parentId'], { where: 'parent_id is not null' })
@Index('one_organisation_hosts_the_secretariat', ['hostsSecretariat'], {
  unique: true,
  where: 'hosts_secretariat',
})
@Index('organisations_by_english_name', { synchronize: false })
@Index('organisations_by_acronym', { synchronize: false })
@Check('organisation_slugs_are_plain', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100`)
@Check('organisations_have_an_english_name', `length(trim(name ->> 'en')) between 1 and 300`)
@Check('organisation_kind_is_known', isOneOf('kind', organisationKinds))
@Check('organisation_place_is_on_earth', `latitude between -90 and 90 and longitude between -180 and 180`)
export class Organisation {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'The last part of its address in the portal.' })
  @Column('text')
  slug!: string;

  @Field(() => String, { description: 'In the reader’s language, else in English.' })
  @Column('jsonb')
  name!: LocalisedText;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  acronym!: string | null;

  @Field(() => OrganisationKindType)
  @Column('text')
  kind!: OrganisationKind;

  /** ISO 3166-1 alpha-2 of the seat. */
  @Column('text', { nullable: true })
  countryCode!: string | null;

  @Field(() => CountryOrArea, { nullable: true, description: 'Where its seat is.' })
  @ManyToOne(() => CountryOrArea)
  @JoinColumn({ name: 'country_code' })
  countryOrArea?: Relation<CountryOrArea>;

  @Field(() => String, { nullable: true, description: 'IANA zone of the seat.' })
  @Column('text', { nullable: true })
  timeZone!: string | null;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  placeName!: LocalisedText | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  website!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Research Organization Registry id, https://ror.org/0….',
  })
  @Column('text', { nullable: true })
  ror!: string | null;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  about!: LocalisedText | null;

  @Field({ description: 'Whether it provides the network’s Secretariat.' })
  @Column('boolean', { default: false })
  hostsSecretariat!: boolean;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'parent_id' })
  parentOrganisation?: Relation<Organisation>;

  @Field(() => Int, { description: 'Raised by every change; a change must name the version it was made on.' })
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

refusesAs('one_organisation_per_ror_id', 'ROR_TAKEN', 'ror');
