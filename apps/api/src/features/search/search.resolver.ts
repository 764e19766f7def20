import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { searchKinds, type SearchKind } from './found-rows.sql.js';
import { SearchKindType, SearchResult } from './search-result.view.js';

/** Characters of what was typed that are looked for. */
const longest = 200;
/** Most results of each kind. */
const most = 25;

@Resolver()
export class SearchResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [SearchResult], {
    description:
      'Organisations, people by what they hold, meetings, decisions, calls, proposals, projects and works that the viewer may see and that have a word beginning with each word of the text, or one spelt almost like it if nothing public begins so; the best of each kind first.',
  })
  @Public()
  search(
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'Of each kind.' }) first: number,
    @Args('kinds', {
      type: () => [SearchKindType],
      nullable: true,
      description: 'Which of them; all if left out.',
    })
    wanted: SearchKind[] | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const kinds = searchKinds.map((kind) => `'${kind}'`).join(', ');
    return this.read.list('SearchResult', reading, info, {
      values: {
        text: text.trim().slice(0, longest),
        first: Math.min(Math.max(first, 1), most),
        kinds: wanted,
      },
      orderBy: (r) => `array_position(array[${kinds}], ${r}.kind), ${r}.place`,
    });
  }
}
