import { Field, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { paces, pacesOfMatters, type Pace, type PaceOfMatters } from '../../platform/mail/mail-pace.rules.js';
import { addField, derived } from '../../platform/read-model/view.js';
import { Me } from '../accounts/person.view.js';

export const PaceOfMattersType = enumType('PaceOfMatters', pacesOfMatters);
export const PaceType = enumType('Pace', paces);

/** How a person wants the mails that are not notices. */
@ObjectType({ description: 'How one wants mails that are not notices; these always come at once.' })
export class ChosenMail {
  @Field(() => PaceOfMattersType, { description: 'Of mails that ask for something.' })
  matters!: PaceOfMatters;

  @Field(() => PaceType)
  reminders!: Pace;
}

addField(
  Me,
  'chosenMail',
  () => ChosenMail,
  { description: 'How one wants one’s mails.' },
  derived(
    {
      chosen: (p) => `(select json_build_object('matters', c.matters, 'reminders', c.reminders)
        from mail_choices c where c.person_id = ${p}.id)`,
    },
    ({ chosen }) => chosen ?? { matters: 'at_once', reminders: 'at_once' },
  ),
);
