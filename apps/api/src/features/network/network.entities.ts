import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A country or area by its ISO code; names follow the United Nations and imply no opinion on any status. */
@ObjectType({
  description: 'A country or area as the United Nations names it; no opinion on any status is implied.',
})
@Entity('countries_or_areas')
export class CountryOrArea {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-2.' })
  @PrimaryColumn('text')
  code!: string;

  @Field({ description: 'M49, three digits.' })
  @Column('text')
  m49!: string;

  @Field({ description: 'M49 code of the region.' })
  @Column('text')
  region!: string;

  @Field(() => String)
  @Column('jsonb')
  name!: LocalisedText;
}

/** One of the six action directions of the Statement of 2025, which calls, proposals and projects are tagged with. */
@ObjectType({ description: 'An action direction of the GSENet Statement 2025.' })
@Entity('action_directions')
export class ActionDirection {
  @Field(() => Int, { description: '1 to 6.' })
  @PrimaryColumn('int')
  number!: number;

  @Field(() => String, { description: 'Short form for labels.' })
  @Column('jsonb')
  name!: LocalisedText;

  @Field(() => String, { description: 'Its heading in the Statement.' })
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String, { description: 'What the network says there it will do.' })
  @Column('jsonb')
  commitment!: LocalisedText;
}

/** A target of Sustainable Development Goal 4. */
@ObjectType({ description: 'A target of Sustainable Development Goal 4.' })
@Entity('sdg_targets')
export class SdgTarget {
  @Field(() => ID, { description: '4.1 to 4.7, 4.a to 4.c.' })
  @PrimaryColumn('text')
  code!: string;

  @Field(() => String)
  @Column('jsonb')
  label!: LocalisedText;
}

/** What the network says of itself, by topic and in order: its vision, its objectives, … */
@ObjectType({ description: 'What the network says of itself on one topic.' })
@Entity('network_texts')
export class NetworkText {
  @Field({ description: 'vision, mission, objectives, ….' })
  @PrimaryColumn('text')
  topic!: string;

  @Field(() => Int)
  @PrimaryColumn('int')
  position!: number;

  @Field(() => String)
  @Column('jsonb')
  text!: LocalisedText;
}

/** A yearly meeting of the network’s partners, of which the record gives the year. */
@ObjectType({ description: 'A meeting of the network’s partners.' })
@Entity('partners_meetings')
export class PartnersMeeting {
  @Field(() => Int)
  @PrimaryColumn('int')
  year!: number;

  @Field(() => String)
  @Column('jsonb')
  name!: LocalisedText;
}

/**
 * That a country or area stood on a list of the United Nations, from a day to, not including, another. What a project
 * reached is judged by the list of the day on which it began: a list that changes later changes no report.
 */
@Entity('area_listings')
@Check('area_list_is_known', `list in ('sids', 'ldc')`)
@Check('area_listings_are_in_order', `valid_from < valid_to`)
export class AreaListing {
  @PrimaryColumn('text')
  area!: string;

  @ManyToOne(() => CountryOrArea)
  @JoinColumn({ name: 'area' })
  countryOrArea?: Relation<CountryOrArea>;

  /** Small island developing States, or least developed countries. */
  @PrimaryColumn('text')
  list!: 'sids' | 'ldc';

  /** Null where it stood there before anything that the network records. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** The first day on which it is not there any more; null where none is set. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('text')
  source!: string;
}
