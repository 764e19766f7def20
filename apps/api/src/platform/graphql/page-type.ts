import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

/** The type of one page of a list: its items, and where the next page starts. */
export function pageOf<Item extends object>(
  item: Type<Item>,
): Type<{ items: Item[]; nextCursor: string | null }> {
  @ObjectType(`${item.name}Page`, { description: 'One page of a list.' })
  class Page {
    @Field(() => [item])
    items!: Item[];

    @Field(() => String, {
      nullable: true,
      description: 'Give it as `after` to get the next page; null on the last.',
    })
    nextCursor!: string | null;
  }
  return Page;
}
