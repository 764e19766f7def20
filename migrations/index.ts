import type { MigrationInterface } from 'typeorm';
import { CreatePlatform1795299000000 } from './1795299000000-create-platform.js';
import { CreateNetworkWords1795299060000 } from './1795299060000-create-network-words.js';
import { CreateAccounts1795299120000 } from './1795299120000-create-accounts.js';
import { CreateOrganisations1795299180000 } from './1795299180000-create-organisations.js';
import { CreateMandates1795299240000 } from './1795299240000-create-mandates.js';
import { CreateBoard1795299300000 } from './1795299300000-create-board.js';
import { CreateMeetings1795299360000 } from './1795299360000-create-meetings.js';
import { CreateProposals1795299420000 } from './1795299420000-create-proposals.js';
import { CreatePublicRecord1795299480000 } from './1795299480000-create-public-record.js';
import { AddSearch1795302426076 } from './1795302426076-add-search.js';
import { TakeExclusionsOutOfLookUps1795308001347 } from './1795308001347-take-exclusions-out-of-look-ups.js';
import { KeepWallClocksOfCalls1795309954102 } from './1795309954102-keep-wall-clocks-of-calls.js';
import { WidenLanguages1795310065355 } from './1795310065355-widen-languages.js';
import { AttestDetails1795321882943 } from './1795321882943-attest-details.js';
import { KeepDaysOfElection1795321996023 } from './1795321996023-keep-days-of-election.js';
import { ProposeRules1795323801286 } from './1795323801286-propose-rules.js';

/** Every migration, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [
  CreatePlatform1795299000000,
  CreateNetworkWords1795299060000,
  CreateAccounts1795299120000,
  CreateOrganisations1795299180000,
  CreateMandates1795299240000,
  CreateBoard1795299300000,
  CreateMeetings1795299360000,
  CreateProposals1795299420000,
  CreatePublicRecord1795299480000,
  AddSearch1795302426076,
  TakeExclusionsOutOfLookUps1795308001347,
  KeepWallClocksOfCalls1795309954102,
  WidenLanguages1795310065355,
  AttestDetails1795321882943,
  KeepDaysOfElection1795321996023,
  ProposeRules1795323801286,
];
