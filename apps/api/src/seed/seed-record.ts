import type { DataSource } from 'typeorm';
import { Database, type Tx } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import { Conference } from '../features/conferences/conference.entity.js';
import { Work } from '../features/library/work.entity.js';
import {
  ActionDirection,
  AreaListing,
  CountryOrArea,
  NetworkText,
  PartnersMeeting,
  SdgTarget,
} from '../features/network/network.entities.js';
import { Organisation, type OrganisationKind } from '../features/organisations/organisation.entity.js';
import { Project } from '../features/projects/project.entity.js';
import { defaultRulesOfProcedure } from '../features/rules-of-procedure/rules-of-procedure.js';
import { RulesVersion } from '../features/rules-of-procedure/rules-version.entity.js';
import { actionDirections } from './record/action-directions.js';
import { conferences } from './record/conferences.js';
import { areaListings } from './record/area-listings.js';
import { countries } from './record/countries.js';
import { networkTexts } from './record/network-texts.js';
import { organisations } from './record/organisations.js';
import { partnersMeetings } from './record/partners-meetings.js';
import { projects } from './record/projects.js';
import { sdgTargets } from './record/sdg-targets.js';
import { works } from './record/works.js';
import { insertMissing } from './insert-missing.js';

/** Enters the network’s public record. A second run enters nothing twice and overwrites nothing. */
export async function seedRecord(source: DataSource): Promise<void> {
  await new Database(source).transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(4711, 2)');
    await seedWords(tx);
    await seedOrganisations(tx);
    await seedMemberships(tx);
    await insertMissing(
      tx,
      Conference,
      conferences.map(({ year, name, theme, place, startsOn, endsOn }) => ({
        id: newId(),
        year,
        name,
        theme,
        place,
        startsOn,
        endsOn,
      })),
    );
    await insertMissing(
      tx,
      Work,
      works.map(({ slug, kind, title, summary, year, publishedOn }) => ({
        id: newId(),
        slug,
        kind,
        title,
        summary,
        year,
        publishedOn,
        state: 'published' as const,
      })),
    );
    await seedMakersOfWorks(tx);
    await seedProjects(tx);
    await insertMissing(tx, RulesVersion, [
      {
        id: newId(),
        number: 1,
        inForceFrom: '2022-01-01',
        rules: defaultRulesOfProcedure,
        basis: 'Defaults of a new installation',
      },
    ]);
  });
}

async function seedWords(tx: Tx): Promise<void> {
  await insertMissing(tx, CountryOrArea, countries);
  await insertMissing(tx, AreaListing, areaListings);
  await insertMissing(
    tx,
    ActionDirection,
    actionDirections.map(({ name, title, commitment }, index) => ({
      number: index + 1,
      name,
      title,
      commitment,
    })),
  );
  await insertMissing(tx, SdgTarget, sdgTargets);
  await insertMissing(tx, PartnersMeeting, partnersMeetings);
  await insertMissing(
    tx,
    NetworkText,
    Object.entries(networkTexts).flatMap(([topic, texts]) =>
      (Array.isArray(texts) ? texts : [texts]).map((text, index) => ({ topic, position: index + 1, text })),
    ),
  );
}

async function seedOrganisations(tx: Tx): Promise<void> {
  await insertMissing(
    tx,
    Organisation,
    organisations.map((organisation) => ({
      id: newId(),
      slug: organisation.slug,
      name: organisation.name,
      acronym: organisation.acronym,
      kind: organisation.kind.replaceAll('-', '_') as OrganisationKind,
      countryCode: organisation.countryOrArea,
      timeZone: organisation.timeZone,
      placeName: organisation.place?.name,
      latitude: organisation.place?.latitude,
      longitude: organisation.place?.longitude,
      website: organisation.website,
      ror: organisation.ror,
      about: organisation.about,
      hostsSecretariat: organisation.slug === 'slibnu',
    })),
  );
  for (const { slug, parent } of organisations)
    if (parent)
      await tx.query(
        `update organisations set parent_id = (select id from organisations where slug = $2) where slug = $1 and parent_id is null`,
        [slug, parent],
      );
}

/** The record gives the founders’ year and no day, and for partners no date at all. */
async function seedMemberships(tx: Tx): Promise<void> {
  for (const { slug, standing, since } of organisations) {
    if (!standing) continue;
    const basis =
      standing === 'member'
        ? 'Founder of the network, 2022'
        : 'Named as a partner in the document of the 2026 conference';
    await tx.query(
      `insert into memberships (id, organisation_id, standing, stage, starts_on, basis)
       select $1, o.id, $3, 'in_force', $4, $5 from organisations o
       where o.slug = $2 and not exists (select from memberships m where m.organisation_id = o.id)`,
      [newId(), slug, standing, `${since ?? '2026'}-01-01`, basis],
    );
  }
}

/** Of works that nobody has changed since. */
async function seedMakersOfWorks(tx: Tx): Promise<void> {
  for (const { slug, organisations: makers } of works)
    await tx.query(
      `insert into work_organisations (work_id, organisation_id, position)
       select w.id, o.id, array_position($2::text[], o.slug) from works w, organisations o
       where w.slug = $1 and w.version = 1 and o.slug = any($2) on conflict do nothing`,
      [slug, makers],
    );
}

async function seedProjects(tx: Tx): Promise<void> {
  await insertMissing(
    tx,
    Project,
    projects.map(({ slug, title, startedIn, endedIn }) => ({
      id: newId(),
      slug,
      title,
      startYear: startedIn,
      endYear: endedIn,
    })),
  );
  for (const { slug, partners } of projects)
    await tx.query(
      `insert into project_participants (project_id, organisation_id)
       select p.id, o.id from projects p, organisations o where p.slug = $1 and o.slug = any($2) on conflict do nothing`,
      [slug, partners ?? []],
    );
}
