import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that changed something, with its result, so that its repetition changes nothing. */
@Entity('request_keys')
@Index('request_keys_by_age', ['createdAt'])
export class RequestKey {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('text')
  act!: string;

  @Column('text')
  digest!: string;

  @Column('jsonb', { nullable: true })
  result!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

/** The last number given out in a series such as AB-2027; numbers have no gaps and no doubles. */
@Entity('number_series')
export class NumberSeries {
  @PrimaryColumn('text')
  series!: string;

  @Column('int')
  lastNumber!: number;
}
