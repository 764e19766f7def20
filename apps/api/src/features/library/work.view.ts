import { everyone, localised, view } from '../../platform/read-model/view.js';
import { Work } from './work.entity.js';

view(Work, { visible: everyone, fields: { title: localised('title'), summary: localised('summary') } });
