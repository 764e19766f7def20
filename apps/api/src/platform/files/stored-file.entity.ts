import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** An uploaded file. Its contents lie in the files folder under its hash; its name is only a label. */
@ObjectType({ description: 'An uploaded file.' })
@Entity('stored_files')
@Check('stored_files_have_a_size', `bytes > 0`)
export class StoredFile {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  name!: string;

  @Field({ description: 'Found out from the contents, never believed from the browser.' })
  @Column('text')
  mediaType!: string;

  @Field(() => Float)
  @Column('bigint')
  bytes!: string;

  @Column('text')
  sha256!: string;

  @Column('uuid')
  uploadedById!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
