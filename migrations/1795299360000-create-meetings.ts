import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMeetings1795299360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table meetings (
      id uuid not null,
      number text not null,
      title text not null,
      kind text not null,
      mode text not null,
      state text not null default 'draft',
      wall_clock text not null,
      time_zone text not null,
      occurrence text,
      starts_at timestamptz not null,
      minutes integer not null,
      place text not null default '',
      link text not null default '',
      note text not null default '',
      short_notice_because text,
      convened_at timestamptz,
      cancelled_at timestamptz,
      cancelled_because text,
      calendar_sequence integer not null default '0',
      changed_at timestamptz not null default now(),
      is_demonstration boolean not null default false,
      version integer not null default '1',
      constraint convened_meetings_say_where check (state in ('draft', 'dates_polled', 'cancelled') or place <> '' or link <> ''),
      constraint convened_meetings_say_when check (state in ('draft', 'dates_polled', 'cancelled') or convened_at is not null),
      constraint meeting_wall_clock_is_plain check (wall_clock ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
      constraint meeting_lasts_a_while check (minutes between 15 and 1440),
      constraint meeting_occurrence_is_known check (occurrence in ('earlier', 'later')),
      constraint meeting_state_is_known check (state in ('draft', 'dates_polled', 'convened', 'open', 'adjourned', 'closed', 'minuted', 'cancelled')),
      constraint meeting_mode_is_known check (mode in ('in_person', 'online', 'hybrid')),
      constraint meeting_kind_is_known check (kind in ('ordinary', 'extraordinary')),
      constraint meetings_pkey primary key (id)
    )`);
    await runner.query(`create index meetings_by_time on meetings (starts_at, id)`);
    await runner.query(`create unique index one_meeting_per_number on meetings (number)`);
    await runner.query(`create table agenda_items (
      id uuid not null,
      meeting_id uuid not null,
      position integer not null,
      title text not null,
      kind text not null,
      minutes integer not null,
      note text not null default '',
      presenter_id uuid,
      presenter_name text not null default '',
      version integer not null default '1',
      constraint one_agenda_item_per_position unique (meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
      constraint agenda_items_have_a_title check (length(trim(title)) between 1 and 300),
      constraint agenda_item_takes_time check (minutes between 0 and 600),
      constraint agenda_item_kind_is_known check (kind in ('information', 'consent', 'discussion', 'decision')),
      constraint agenda_items_pkey primary key (id)
    )`);
    await runner.query(`create table agenda_papers (
      id uuid not null,
      agenda_item_id uuid not null,
      file_id uuid not null,
      title text not null,
      created_at timestamptz not null default now(),
      constraint agenda_papers_pkey primary key (id)
    )`);
    await runner.query(`create index papers_of_a_file on agenda_papers (file_id)`);
    await runner.query(`create index papers_of_an_agenda_item on agenda_papers (agenda_item_id)`);
    await runner.query(`create table calendar_feeds (
      id uuid not null,
      person_id uuid not null,
      created_at timestamptz not null default now(),
      revoked_at timestamptz,
      constraint calendar_feeds_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_live_calendar_feed_per_person on calendar_feeds (person_id) where revoked_at is null`,
    );
    await runner.query(`create table invitees (
      id uuid not null,
      meeting_id uuid not null,
      person_id uuid not null,
      organisation_id uuid not null,
      capacity text not null,
      role text not null,
      awaited boolean not null,
      generation integer not null default '1',
      answer text not null default 'waiting',
      answered_at timestamptz,
      answered_from text,
      alternate_id uuid,
      reminded_at timestamptz,
      removed_at timestamptz,
      version integer not null default '1',
      constraint alternates_come_instead check (alternate_id is null or answer = 'not_coming'),
      constraint attendee_role_is_known check (role in ('CHAIR', 'REQ-PARTICIPANT', 'OPT-PARTICIPANT', 'NON-PARTICIPANT')),
      constraint answer_channel_is_known check (answered_from in ('mail', 'portal', 'secretariat')),
      constraint answers_have_a_time check ((answer = 'waiting') = (answered_at is null)),
      constraint answer_is_known check (answer in ('waiting', 'coming', 'perhaps', 'not_coming')),
      constraint invitees_pkey primary key (id)
    )`);
    await runner.query(`create index invitations_of_a_person on invitees (person_id, meeting_id)`);
    await runner.query(`create index invitees_of_a_meeting on invitees (meeting_id)`);
    await runner.query(
      `create unique index one_invitation_per_person_and_meeting on invitees (meeting_id, person_id) where removed_at is null`,
    );
    await runner.query(
      `alter table agenda_items add constraint agenda_items_meeting_id_fkey foreign key (meeting_id) references meetings(id)`,
    );
    await runner.query(
      `alter table agenda_items add constraint agenda_items_presenter_id_fkey foreign key (presenter_id) references people(id)`,
    );
    await runner.query(
      `alter table agenda_papers add constraint agenda_papers_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_items(id) on delete cascade`,
    );
    await runner.query(
      `alter table agenda_papers add constraint agenda_papers_file_id_fkey foreign key (file_id) references stored_files(id)`,
    );
    await runner.query(
      `alter table calendar_feeds add constraint calendar_feeds_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table invitees add constraint invitees_meeting_id_fkey foreign key (meeting_id) references meetings(id)`,
    );
    await runner.query(
      `alter table invitees add constraint invitees_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table invitees add constraint invitees_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table invitees add constraint invitees_alternate_id_fkey foreign key (alternate_id) references people(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_feeds`);
    await runner.query(`drop table invitees`);
    await runner.query(`drop table agenda_papers`);
    await runner.query(`drop table agenda_items`);
    await runner.query(`drop table meetings`);
  }
}
