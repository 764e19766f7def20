import { everyone, localised, view } from '../../platform/read-model/view.js';
import {
  ActionDirection,
  CountryOrArea,
  NetworkText,
  PartnersMeeting,
  SdgTarget,
} from './network.entities.js';

view(CountryOrArea, { visible: everyone, fields: { name: localised('name') } });
view(ActionDirection, {
  visible: everyone,
  fields: { name: localised('name'), title: localised('title'), commitment: localised('commitment') },
});
view(SdgTarget, { visible: everyone, fields: { label: localised('label') } });
view(NetworkText, { visible: everyone, fields: { text: localised('text') } });
view(PartnersMeeting, { visible: everyone, fields: { name: localised('name') } });
