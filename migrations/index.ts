import type { MigrationInterface } from 'typeorm';
import { CreatePlatform } from './20261121220000-create-platform.js';
import { CreateNetworkWords } from './20261121220100-create-network-words.js';
import { CreateAccounts } from './20261121220200-create-accounts.js';
import { CreateOrganisations } from './20261121220300-create-organisations.js';
import { CreateMandates } from './20261121220400-create-mandates.js';
import { CreateBoard } from './20261121220500-create-board.js';
import { CreateMeetings } from './20261121220600-create-meetings.js';
import { CreateProposals } from './20261121220700-create-proposals.js';
import { CreatePublicRecord } from './20261121220800-create-public-record.js';
import { AddSearch1795302426076 } from './1795302426076-add-search.js';

/** Every migration, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [
  CreatePlatform,
  CreateNetworkWords,
  CreateAccounts,
  CreateOrganisations,
  CreateMandates,
  CreateBoard,
  CreateMeetings,
  CreateProposals,
  CreatePublicRecord,
  AddSearch1795302426076,
];
