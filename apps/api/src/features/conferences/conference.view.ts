import { everyone, localised, view } from '../../platform/read-model/view.js';
import { Conference } from './conference.entity.js';

view(Conference, {
  visible: everyone,
  fields: { name: localised('name'), theme: localised('theme'), place: localised('place') },
});
