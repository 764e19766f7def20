// Makes the database that spec files copy: migrated, with the public record and nobody in it.
import 'reflect-metadata';
import pg from 'pg';
import { entities } from '../dist/entities.js';
import { dataSource } from '../dist/platform/db/data-source.js';
import { migrate } from '../dist/platform/db/migrate.js';
import { seedRecord } from '../dist/seed/seed-record.js';

const server = String(process.env['TEST_POSTGRES_URL']);
const client = new pg.Client({ connectionString: `${server}postgres` });
await client.connect();
await client.query('drop database if exists portal_template');
await client.query('create database portal_template');
await client.end();
const source = await dataSource(`${server}portal_template`, entities).initialize();
await migrate(source, `${server}portal_template`);
await seedRecord(source);
await source.destroy();
