import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Meetings of the Board that were held.' })
class MeetingFigures {
  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  inPerson!: number;

  @Field(() => Int)
  online!: number;

  @Field(() => Int)
  hybrid!: number;

  @Field(() => Int, { description: 'Of which it was recorded who came.' })
  recorded!: number;
}

@ObjectType({ description: 'Decisions of the Board; those published alone.' })
class DecisionFigures {
  @Field(() => Int)
  taken!: number;

  @Field(() => Int, { description: 'In that year, whenever they were taken.' })
  implemented!: number;
}

@ObjectType({ description: 'Calls, and what came of them.' })
class CallFigures {
  @Field(() => Int)
  published!: number;

  @Field(() => Int, { description: 'Whose applicants were told what became of them.' })
  proposals!: number;

  @Field(() => Int)
  awards!: number;
}

@ObjectType({ description: 'Joint projects.' })
class ProjectFigures {
  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  running!: number;

  @Field(() => Int)
  concluded!: number;

  @Field(() => Int, { description: 'Deliverables that were accepted.' })
  outputs!: number;
}

@ObjectType({ description: 'The library and its use.' })
class LibraryFigures {
  @Field(() => Int)
  works!: number;

  @Field(() => Int, { description: 'One reader counts once a day.' })
  downloads!: number;
}

@ObjectType({ description: 'What a Member gave, and what it got.' })
class FiguresOfMember {
  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: 'Meetings at which somebody sat for it.' })
  attended!: number;

  @Field(() => Int, { description: 'People who held a mandate for its seat.' })
  seats!: number;

  @Field(() => Int, { description: 'Reviews that its people wrote.' })
  reviews!: number;

  @Field(() => Int, { description: 'Works that it made and the library published.' })
  works!: number;

  @Field(() => Int, { description: 'Deliverables of its projects that were accepted.' })
  outputs!: number;

  @Field(() => Int, { description: 'Proposals that it led.' })
  led!: number;

  @Field(() => Int, { description: 'Proposals of which it was a partner.' })
  partnered!: number;

  @Field(() => Int, { description: 'Those of them that were awarded.' })
  awards!: number;

  @Field(() => Int, { description: 'Projects in which it took part.' })
  projects!: number;

  @Field(() => Int, { description: 'Of its works.' })
  downloads!: number;
}

@ObjectType({ description: 'What the network did in a year, in numbers.' })
export class FiguresOfYear {
  @Field(() => MeetingFigures)
  meetings!: MeetingFigures;

  @Field(() => DecisionFigures)
  decisions!: DecisionFigures;

  @Field(() => CallFigures)
  calls!: CallFigures;

  @Field(() => ProjectFigures)
  projects!: ProjectFigures;

  @Field(() => LibraryFigures)
  library!: LibraryFigures;

  @Field(() => [FiguresOfMember])
  members!: FiguresOfMember[];
}
