import { enumType } from '../../platform/graphql/enum-type.js';
import { decisionPurposes } from './resting-decision.rules.js';

export const DecisionPurposeType = enumType('DecisionPurpose', decisionPurposes);
