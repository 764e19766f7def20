import { everyone, localised, one, view } from '../../platform/read-model/view.js';
import { CountryOrArea } from '../network/network.entities.js';
import { Organisation } from './organisation.entity.js';

/** The directory is public. */
view(Organisation, {
  visible: everyone,
  fields: {
    name: localised('name'),
    placeName: localised('place_name'),
    about: localised('about'),
    countryOrArea: one(CountryOrArea, (o, c) => `${c}.code = ${o}.country_code`),
  },
});
